/// What `pleach-bench communities` and `pleach-bench tags` are asked for.
struct FolderOptions {
  var folders: [String] = []
  var isJSON = false
  /// Whether other programs run beside.
  var hasPeers = true

  static let usage = """
    usage: pleach-bench communities DIR... [--json] [--alone]
    Communities found in the whole graph, beside the modularity and the labels that others reach: the mean
    of five seeds. DIR has edges.tsv.gz, and labels.tsv where people have labels.
    usage: pleach-bench tags DIR... [--json] [--alone]
    Tags foretold when 5, 10 and 20 percent of the labelled are tagged: the mean of the rounds. DIR has
    edges.tsv.gz, labels.tsv and tag_order.tsv; without the last, five orders are drawn.
    Beside libraries of Python: those of PLEACH_BENCH_PYTHON, or of a new environment; --alone leaves
    them out.
    """

  /// `nil` when the words say nothing that is understood.
  init?(_ words: [String]) {
    for word in words {
      switch word {
      case "--json": isJSON = true
      case "--alone": hasPeers = false
      default:
        guard !word.hasPrefix("-") else { return nil }
        folders.append(word)
      }
    }
    guard !folders.isEmpty else { return nil }
  }
}

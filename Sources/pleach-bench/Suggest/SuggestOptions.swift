/// What `pleach-bench suggest` and `pleach-bench odd` are asked for.
struct SuggestOptions {
  var folders: [String] = []
  var isJSON = false
  /// `nil` for each that a graph has something for.
  var kind: Exam.Kind?
  var isOdd: Bool
  var isTuning = false

  static let usage = """
    usage: pleach-bench suggest DIR... [--json] [--protocol A|B|4] [--tune]
           pleach-bench odd DIR... [--json]
    DIR has edges.tsv.gz and heldout.tsv; --tune asks for tune.tsv instead, with the other hidden too.
    A folder without heldout.tsv is measured for speed, beside graph libraries of Python that are
    installed into an environment of this run; PLEACH_BENCH_PYTHON names an interpreter that has them.
    """

  /// `nil` when the words say nothing that is understood.
  init?(_ words: [String], isOdd: Bool) {
    self.isOdd = isOdd
    var words = words[...]
    while let word = words.popFirst() {
      switch word {
      case "--json": isJSON = true
      case "--tune": isTuning = true
      case "--protocol":
        guard let name = words.popFirst() else { return nil }
        if name == "4" { self.isOdd = true } else { kind = Exam.Kind(rawValue: name) }
        guard self.isOdd || kind != nil else { return nil }
      default:
        guard !word.hasPrefix("-") else { return nil }
        folders.append(word)
      }
    }
    guard !folders.isEmpty else { return nil }
  }
}

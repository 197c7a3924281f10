import PleachCore

/// How well and how fast whom to follow is found, beside textbook methods in the same run.
struct SuggestBench {
  let options: SuggestOptions

  private struct Result {
    let graph: String
    let kind: Exam.Kind
    let egos: Int
    let ranker: String
    let marks: Marks
    let ms: Double
  }

  func run() throws {
    var results: [Result] = []
    var table = Columns([
      "graph", "protocol", "method", "egos", "p10", "r20", "hit10", "mrr", "ndcg20", "ms/ego",
      "r20 of best", "mrr of best", "met",
    ])
    for path in options.folders {
      let folder = try GraphFolder(path)
      if folder.heldout.from.isEmpty {
        if !options.isJSON { try SuggestSpeed(folder).run() }
        continue
      }
      for kind in kinds(folder) {
        let exam = Exam(folder, kind, isTuning: options.isTuning)
        for ranker in options.isJSON ? [.pleach] : [.pleach] + Ranker.textbook {
          let (marks, ms) = exam.marks(ranker)
          let result = Result(
            graph: folder.name, kind: kind, egos: exam.egos.count, ranker: ranker.name,
            marks: marks, ms: ms)
          results.append(result)
          table.add(row(result))
        }
      }
    }
    guard !options.isJSON else { return print(JSONWriter.text(.array(results.map(json)))) }
    if !results.isEmpty { table.show() }
    for kind in Exam.Kind.allCases { showMeans(results.filter { $0.kind == kind }) }
  }

  private func kinds(_ folder: GraphFolder) -> [Exam.Kind] {
    // Where everybody follows back, who follows the ego is the answer.
    (options.kind.map { [$0] } ?? Exam.Kind.allCases).filter { $0 == .b || folder.isDirected }
  }

  private func row(_ result: Result) -> [String] {
    let figures = Marks.all.map { fixed(result.marks[keyPath: $0], 3) }
    var row = [result.graph, result.kind.rawValue, result.ranker, "\(result.egos)"]
    row += figures + [fixed(result.ms, 2)]
    guard result.ranker == Ranker.pleach.name, !options.isTuning,
      let best = Bars.best(result.graph, result.kind)
    else { return row + ["", "", ""] }
    let ratios = [result.marks.r20 / best.r20, result.marks.mrr / best.mrr]
    let isMet = ratios.allSatisfy { $0 >= Bars.share }
    return row + ratios.map { fixed($0, 3) } + [isMet ? "yes" : "NO"]
  }

  /// The means over the graphs that have bars, of every method.
  private func showMeans(_ results: [Result]) {
    let barred = results.filter { Bars.best($0.graph, $0.kind) != nil }
    guard let kind = barred.first?.kind else { return }
    let bar = Bars.mean(kind)
    let graphs = Set(barred.map(\.graph)).count
    print("\nprotocol \(kind.rawValue), means over \(graphs) graphs")
    var table = Columns(["method", "r20", "mrr", "ndcg20", "bar"])
    for name in [Ranker.pleach.name] + Ranker.textbook.map(\.name) {
      let own = barred.filter { $0.ranker == name }
      guard !own.isEmpty else { continue }
      let mean = { (mark: WritableKeyPath<Marks, Double>) in
        own.reduce(0) { $0 + $1.marks[keyPath: mark] } / Double(own.count)
      }
      var bars = ""
      if name == Ranker.pleach.name, !options.isTuning {
        let isMet = mean(\.ndcg20) >= bar.ndcg20 && mean(\.r20) >= bar.r20 ?? 0
        let recall = bar.r20.map { "r20 ≥ \(fixed($0, 3)), " } ?? ""
        bars = "\(recall)ndcg20 ≥ \(fixed(bar.ndcg20, 3)): \(isMet ? "yes" : "NO")"
      }
      table.add([name] + [\Marks.r20, \.mrr, \.ndcg20].map { fixed(mean($0), 4) } + [bars])
    }
    table.show()
  }

  private func json(_ result: Result) -> JSON {
    func number(_ value: Double) -> JSON { .number(fixed(value, 6)) }
    return .object([
      JSON.Member("graph", .string(result.graph)),
      JSON.Member("protocol", .string(result.kind.rawValue)),
      JSON.Member("egos", .number("\(result.egos)")),
      JSON.Member("p10", number(result.marks.p10)), JSON.Member("r20", number(result.marks.r20)),
      JSON.Member("hit10", number(result.marks.hit10)),
      JSON.Member("mrr", number(result.marks.mrr)),
      JSON.Member("ndcg20", number(result.marks.ndcg20)),
      JSON.Member("msPerEgo", number(result.ms)),
    ])
  }
}

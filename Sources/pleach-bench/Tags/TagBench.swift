import PleachCore

/// How well and how fast tags are foretold, beside libraries in the same run.
struct TagBench {
  let options: FolderOptions

  /// Of one method on one graph, the mean of the rounds.
  private struct Result {
    let graph: String
    let percent: Int
    let method: String
    let marks: TagMarks
    let seconds: Double
  }

  func run() throws {
    var table = Columns([
      "graph", "percent", "method", "accuracy", "macro-f1", "surest half", "sure", "right of sure",
      "seconds", "bar", "met",
    ])
    var results: [Result] = []
    for path in options.folders {
      let graph = try LabelledGraph(path)
      guard !graph.labelled.isEmpty else { continue }
      if !graph.hasOwnOrders, !options.isJSON {
        print("\(graph.name): no tag_order.tsv; orders are drawn")
      }
      let peers = options.hasPeers && !options.isJSON ? TagPeers(graph) : nil
      for percent in TagExam.percents {
        let exams = graph.orders.indices.map { TagExam(graph: graph, percent: percent, round: $0) }
        let runs = exams.map { exam in
          let (answers, ms) = exam.ownAnswers()
          return (TagMarks(answers, exam.labels, count: graph.labelCount), ms / 1000)
        }
        results.append(Self.result(exams[0], "pleach", runs))
        table.add(row(results[results.count - 1]))
        for peer in try peers?.runs(exams) ?? [] {
          table.add(row(Self.result(exams[0], peer.name, peer.runs)))
        }
      }
    }
    guard !options.isJSON else { return print(JSONWriter.text(.array(results.map(Self.json)))) }
    table.show()
    showSure(results)
  }

  private static func result(
    _ exam: TagExam, _ method: String, _ runs: [(marks: TagMarks, seconds: Double)]
  ) -> Result {
    Result(
      graph: exam.graph.name, percent: exam.percent, method: method,
      marks: .mean(runs.map(\.marks)),
      seconds: runs.reduce(0) { $0 + $1.seconds } / Double(max(1, runs.count)))
  }

  private func row(_ result: Result) -> [String] {
    let marks = result.marks
    var row = [result.graph, "\(result.percent)", result.method]
    row += [marks.accuracy, marks.macroF1, marks.accuracySurestHalf].map { fixed($0, 3) }
    guard result.method == "pleach" else {
      return row + ["", "", fixed(result.seconds, 3), "", ""]
    }
    row += [fixed(marks.sure, 2), marks.sure > 0 ? fixed(marks.sureRight / marks.sure, 3) : ""]
    row.append(fixed(result.seconds, 3))
    guard let best = Bars.tags(result.graph, result.percent) else { return row + ["", ""] }
    let least = best - Bars.tagsSlack
    // Known to two digits.
    let isMet = marks.accuracy >= least - 0.005
    return row + ["accuracy ≥ \(fixed(least, 2))", isMet ? "yes" : "NO"]
  }

  /// Over the graphs that have bars, each run counting the same.
  private func showSure(_ results: [Result]) {
    let marks = results.filter { Bars.tags($0.graph, $0.percent) != nil }.map(\.marks)
    guard !marks.isEmpty else { return }
    let mean = TagMarks.mean(marks)
    let right = mean.sure > 0 ? mean.sureRight / mean.sure : 1
    let isMet = mean.sure >= Bars.sure.share && right >= Bars.sure.right
    print(
      "called sure: \(fixed(mean.sure, 3)), right of them: \(fixed(right, 4)); "
        + "asked for: \(fixed(Bars.sure.share, 2)), \(fixed(Bars.sure.right, 2)): "
        + (isMet ? "yes" : "NO"))
  }

  private static func json(_ result: Result) -> JSON {
    func number(_ value: Double) -> JSON { .number(fixed(value, 6)) }
    return .object([
      JSON.Member("graph", .string(result.graph)),
      JSON.Member("percent", .number("\(result.percent)")),
      JSON.Member("accuracy", number(result.marks.accuracy)),
      JSON.Member("macroF1", number(result.marks.macroF1)),
      JSON.Member("accuracySurestHalf", number(result.marks.accuracySurestHalf)),
      JSON.Member("seconds", number(result.seconds)),
    ])
  }
}

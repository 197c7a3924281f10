import PleachCore

/// A part of the labelled is tagged, the labels of the others are hidden and foretold.
struct TagExam {
  let graph: LabelledGraph
  let percent: Int
  /// Which of the graph's orders decides who is tagged.
  let round: Int

  static let percents = [5, 10, 20]

  /// A label and how sure it is, for somebody.
  typealias Answer = (vertex: UInt32, label: Int, confidence: Double)

  private var known: Int { (percent * graph.labelled.count + 99) / 100 }
  var tagged: ArraySlice<UInt32> { graph.orders[round].prefix(known) }
  var hidden: ArraySlice<UInt32> { graph.orders[round].dropFirst(known) }

  /// What pleach foretells, and in how many milliseconds.
  func ownAnswers() -> (answers: [Answer], ms: Double) {
    let labels = labels
    var tags = [[Int]](repeating: [], count: graph.adjacency.count)
    var counts = [Int](repeating: 0, count: graph.labelCount)
    for vertex in tagged {
      tags[Int(vertex)] = [labels[vertex]!]  // orders are of the labelled
      counts[labels[vertex]!] += 1
    }
    let usual = counts.indices.max { (counts[$0], $1) < (counts[$1], $0) } ?? 0
    let (found, ms, _) = milliseconds {
      // Nobody cancels.
      TagSpread(graph.adjacency, tags: tags, tagCount: graph.labelCount).proposals()!
    }
    let answers = hidden.map { vertex -> Answer in
      let best = found[Int(vertex)].first
      // Who is out of reach has what most have.
      return (vertex, best?.tag ?? usual, best?.confidence ?? 0)
    }
    return (answers, ms)
  }

  var labels: [UInt32: Int] {
    Dictionary(graph.labelled.map { ($0.vertex, $0.label) }) { first, _ in first }
  }
}

/// How much of what was hidden was foretold; each in `0...1`.
struct TagMarks {
  var accuracy = 0.0
  /// The mean over labels of the harmonic mean of precision and recall.
  var macroF1 = 0.0
  var accuracySurestHalf = 0.0
  /// How many are called sure, and how many of them rightly.
  var sure = 0.0
  var sureRight = 0.0

  init() {}

  init(_ answers: [TagExam.Answer], _ labels: [UInt32: Int], count: Int) {
    let isRight = answers.map { labels[$0.vertex] == $0.label }
    let total = Double(max(1, answers.count))
    accuracy = Double(isRight.count { $0 }) / total
    macroF1 = Self.macroF1(answers.map { (labels[$0.vertex] ?? 0, $0.label) }, count: count)
    let order = answers.indices.sorted {
      (answers[$1].confidence, answers[$0].vertex) < (answers[$0].confidence, answers[$1].vertex)
    }
    let half = order.prefix(answers.count / 2)
    accuracySurestHalf = Double(half.count { isRight[$0] }) / Double(max(1, half.count))
    let sure = answers.indices.filter { answers[$0].confidence >= TagGuess.sure }
    self.sure = Double(sure.count) / total
    sureRight = Double(sure.count { isRight[$0] }) / total
  }

  /// Labels that neither stand there nor were foretold are left out.
  private static func macroF1(_ pairs: [(truth: Int, answer: Int)], count: Int) -> Double {
    var (truths, answers, both) = (
      [Int](repeating: 0, count: count), [Int](repeating: 0, count: count),
      [Int](repeating: 0, count: count)
    )
    for (truth, answer) in pairs {
      truths[truth] += 1
      answers[answer] += 1
      if truth == answer { both[truth] += 1 }
    }
    let present = (0..<count).filter { truths[$0] + answers[$0] > 0 }
    let sum = present.reduce(0.0) { $0 + 2 * Double(both[$1]) / Double(truths[$1] + answers[$1]) }
    return sum / Double(max(1, present.count))
  }

  static var all: [WritableKeyPath<TagMarks, Double>] {
    [\.accuracy, \.macroF1, \.accuracySurestHalf, \.sure, \.sureRight]
  }

  /// The mean of several.
  static func mean(_ marks: [TagMarks]) -> TagMarks {
    var mean = TagMarks()
    for mark in all {
      mean[keyPath: mark] =
        marks.reduce(0) { $0 + $1[keyPath: mark] } / Double(max(1, marks.count))
    }
    return mean
  }
}

extension Signal {
  /// A trial is over and was not answered.
  static let untried = Signal("trial over", weight: 0.6, "a trial ended without an answer") {
    person, circle in
    guard let verdict = circle.graph.verdict(on: person.id), verdict.kind == .trial,
      let end = verdict.askAgain, end < circle.today
    else { return nil }
    return Finding(1) {
      let words = "the trial ended on \(end) without an answer"
      return (verdict.question.map { words + ": " + $0 } ?? words, [])
    }
  }
}

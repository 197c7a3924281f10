extension Signal {
  /// You decided to keep them before.
  static let kept = Signal("kept before", weight: -0.6, "you kept them in earlier reviews") {
    person, circle in
    let keeps = circle.graph.verdicts(on: person.id).filter { $0.kind == .keep }
    guard let last = keeps.first else { return nil }
    let times = Set(keeps.map(\.day)).count
    return Finding(Double(times) / 3) {
      let words = times == 1 ? "kept in \(last.day.year)" : "kept \(times) times"
      return (last.reason.map { words + ": " + $0 } ?? words, [])
    }
  }
}

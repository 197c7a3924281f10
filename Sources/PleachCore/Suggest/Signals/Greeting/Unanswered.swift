extension Signal {
  /// They spoke to you last; it fades over half a year.
  static let unanswered = Signal("waiting", weight: 2, "spoke to you last and had no answer") {
    person, circle in
    guard let received = circle.unanswered(person) else { return nil }
    let days = max(0, received.day.days(until: circle.today))
    return Finding(1 - Double(days) / 182) {
      let when = days == 0 ? "today" : "\(received.day.length(until: circle.today)) ago"
      let words = "their \(received.kind.rawValue) of \(when) has no answer"
      return (received.text.map { words + ": " + $0 } ?? words, [])
    }
  }
}

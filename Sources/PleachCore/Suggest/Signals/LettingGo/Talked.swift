extension Signal {
  /// Something passed between you; it fades over two years. Being acknowledged keeps a tie, even a one-way
  /// one (H. Kwak, S. Moon, W. Lee, ICWSM 2012), so it weighs most.
  static let talked = Signal("talked", weight: -1.5, "something passed between you lately") {
    person, circle in
    guard let last = circle.graph.lastEncounter(with: person.id) else { return nil }
    let days = max(0, last.day.days(until: circle.today))
    return Finding(1 - Double(days) / 730) {
      let word = last.direction == .given ? "your" : "their"
      let when = days == 0 ? "today" : "\(last.day.length(until: circle.today)) ago"
      return ("\(word) last \(last.kind.rawValue) was \(when)", [])
    }
  }
}

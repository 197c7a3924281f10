extension Signal {
  /// Something passed between you, though you do not follow them; it fades over two years.
  static let youTalked = Signal("you talked", weight: 1.4, "something passed between you") {
    person, circle in
    guard !person.tie.youFollow, let last = circle.graph.lastEncounter(with: person.id) else {
      return nil
    }
    let days = max(0, last.day.days(until: circle.today))
    return Finding(max(0.2, 1 - Double(days) / 730)) {
      let word = last.direction == .given ? "your" : "their"
      let when = days == 0 ? "today" : "\(last.day.length(until: circle.today)) ago"
      return ("\(word) last \(last.kind.rawValue) was \(when)", [])
    }
  }
}

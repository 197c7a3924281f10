extension Signal {
  /// Nothing ever passed between you, or nothing for years, where such things are known.
  static let unspoken = Signal("no word yet", weight: 0.6, "nothing passed for a year or ever") {
    person, circle in
    if let last = circle.graph.lastEncounter(with: person.id) {
      guard last.day.days(until: circle.today) > Greet.year else { return nil }
      return Finding(0.7, "nothing passed for \(last.day.length(until: circle.today))")
    }
    return circle.tellsEncounters(with: person) ? Finding(1, "you have never talked") : nil
  }
}

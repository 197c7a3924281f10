extension Signal {
  /// You have read them for years without a word, where such things are known.
  static let longListener = Signal(
    "long listener", weight: 0.5, "followed for years without a word"
  ) { person, circle in
    guard let since = person.followingSince, circle.tellsEncounters(with: person),
      circle.graph.lastEncounter(with: person.id) == nil
    else { return nil }
    let days = since.days(until: circle.today)
    guard days >= 730 else { return nil }
    return Finding(Double(days) / 1825) {
      "followed for \(since.length(until: circle.today)) without a word"
    }
  }
}

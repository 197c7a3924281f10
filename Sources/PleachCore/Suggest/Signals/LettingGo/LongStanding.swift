extension Signal {
  /// Followed for years: new ties break more (H. Kwak, H. Chun, S. Moon, CHI 2011).
  static let longStanding = Signal("long-standing", weight: -0.5, "you have followed for years") {
    person, circle in
    guard let since = person.followingSince else { return nil }
    let days = since.days(until: circle.today)
    guard days >= 730 else { return nil }
    return Finding(Double(days) / 3650, "followed for \(since.length(until: circle.today))")
  }
}

extension Signal {
  /// You follow them in two places: letting go of one account loses little.
  ///
  /// It speaks of accounts rather than of the person, so it cannot carry a suggestion.
  static let elsewhere = Signal(
    "elsewhere", weight: 0.3, isSubstantial: false, "the same voice on two platforms"
  ) { person, circle in
    guard person.accounts.count > 1 else { return nil }
    let platforms = Voices.platforms(of: person)
    guard platforms.count > 1 else { return nil }
    return Finding(1) {
      let names = platforms.map { circle.name(of: .platform($0)) }
      return "followed on \(names.spelledOut): one may be enough"
    }
  }
}

extension Signal {
  /// Every account you follow is gone from its platform.
  static let gone = Signal("gone", weight: 3, "the account is no longer there") { person, _ in
    let followed = person.accounts.filter(\.isFollowing)
    let days = followed.compactMap(\.gone)
    guard !followed.isEmpty, days.count == followed.count, let last = days.max() else { return nil }
    return Finding(1, "not on the platform any more since \(last)")
  }
}

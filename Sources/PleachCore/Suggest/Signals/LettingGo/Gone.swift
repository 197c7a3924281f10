extension Signal {
  /// Every account you follow is gone from its platform.
  static let gone = Signal("gone", weight: 3, "the account is no longer there") { person, _ in
    var last: Day?
    for place in person.accounts.indices where person.accounts[place].isFollowing {
      guard let day = person.accounts[place].gone else { return nil }
      last = max(day, last ?? day)
    }
    return last.map { day in Finding(1, "not on the platform any more since \(day)") }
  }
}

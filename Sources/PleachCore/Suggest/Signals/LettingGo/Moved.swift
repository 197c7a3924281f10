extension Signal {
  /// An account you follow has moved to another one.
  static let moved = Signal("moved", weight: 0.8, "the account has moved") { person, _ in
    let place = person.followedPlace { person.accounts[$0].movedTo != nil }
    guard let place, let address = person.accounts[place].movedTo else { return nil }
    return Finding(1, "moved to \(address)")
  }
}

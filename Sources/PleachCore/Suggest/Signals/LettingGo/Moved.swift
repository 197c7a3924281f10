extension Signal {
  /// An account you follow has moved to another one.
  static let moved = Signal("moved", weight: 0.8, "the account has moved") { person, _ in
    let moved = person.accounts.first { $0.isFollowing && $0.movedTo != nil }
    guard let address = moved?.movedTo else { return nil }
    return Finding(1, "moved to \(address)")
  }
}

extension Signal {
  /// Followed by many of the store, where nobody is within reach of your own ties: for who is tied to nobody
  /// yet there is little else to go by.
  static let knownHere = Signal(
    "known here", weight: 0.6,
    "followed by others in your store, where your own ties lead to nobody"
  ) { person, circle in
    guard !person.tie.youFollow,
      let count = circle.reach.followersHere(of: person.id, in: circle.graph), count > 0
    else { return nil }
    return Finding(Double(count) / 12, "followed by \(count) of those in your store")
  }
}

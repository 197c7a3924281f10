extension Signal {
  /// You follow and are not followed, where it is known who follows you.
  static let oneWay = Signal("one-way", weight: 0.8, "does not follow you") { person, circle in
    let followed = person.accounts.filter(\.isFollowing)
    guard person.tie == .following,
      followed.contains(where: { circle.toldFollowers.contains($0.platform) })
    else { return nil }
    return Finding(1, "does not follow you back")
  }
}

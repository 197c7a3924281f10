extension Signal {
  /// Followed by few enough to notice you, many enough to be worth it.
  static let niche = Signal("niche", weight: 0.3, "followed by hundreds, not by crowds") {
    person, circle in
    guard !person.tie.youFollow,
      let followers = person.accounts.compactMap(\.followerCount).max(),
      (20...5_000).contains(followers)
    else { return nil }
    return Finding(
      followers <= 1_000 ? 1 : 0.5, "\(followers) follow them: small enough to notice you")
  }
}

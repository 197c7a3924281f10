extension Signal {
  /// Followed by more than anybody can answer.
  static let crowd = Signal("crowd", weight: -0.4, "followed by a crowd") { person, circle in
    guard !person.tie.youFollow,
      let followers = person.accounts.compactMap(\.followerCount).max(), followers >= 50_000
    else { return nil }
    return Finding(Double(followers) / 500_000 + 0.3, "\(followers) follow them: one of a crowd")
  }
}

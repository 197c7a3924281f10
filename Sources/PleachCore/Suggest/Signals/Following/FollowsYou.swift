extension Signal {
  /// They follow you: the more, the more of your followers you follow back.
  static let followsYou = Signal("your follower", weight: 3, "follows you already") {
    person, circle in
    guard person.tie == .follower else { return nil }
    let bonus = circle.reach.parts(of: person.id, in: circle.graph)?.followBack ?? 0
    let since = person.accounts.compactMap(\.followsYouSince).min()
    return Finding(0.05 + bonus) {
      (since.map { "follows you since \($0)" } ?? "follows you", [])
    }
  }
}

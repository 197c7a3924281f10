extension Signal {
  /// Every account you follow calls itself a bot. Light, for some bots are wanted.
  static let bot = Signal("bot", weight: 0.5, "calls itself a bot") { person, _ in
    guard person.tie.youFollow, person.followedPlace(where: { !person.accounts[$0].isBot }) == nil
    else { return nil }
    return Finding(1, "calls itself a bot")
  }
}

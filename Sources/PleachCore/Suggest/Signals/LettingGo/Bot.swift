extension Signal {
  /// Every account you follow calls itself a bot.
  static let bot = Signal("bot", weight: 0.5, "calls itself a bot") { person, _ in
    let followed = person.accounts.filter(\.isFollowing)
    guard !followed.isEmpty, followed.allSatisfy(\.isBot) else { return nil }
    return Finding(1, "calls itself a bot")
  }
}

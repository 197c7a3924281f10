extension Signal {
  /// Calls itself a bot.
  static let automatic = Signal("automatic", weight: -0.8, "calls itself a bot") { person, _ in
    guard !person.tie.youFollow, !person.accounts.isEmpty, person.accounts.allSatisfy(\.isBot)
    else { return nil }
    return Finding(1, "calls itself a bot")
  }
}

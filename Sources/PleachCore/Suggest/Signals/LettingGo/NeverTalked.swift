extension Signal {
  /// Nothing ever passed between you, on a platform of which encounters are known.
  static let neverTalked = Signal(
    "never talked", weight: 0.7, "nothing ever passed between you"
  ) { person, circle in
    let isTold = person.accounts.contains { account in
      account.isFollowing && circle.toldEncounters.contains(account.platform)
    }
    guard isTold, circle.graph.lastEncounter(with: person.id) == nil else { return nil }
    return Finding(1, "you have never talked")
  }
}

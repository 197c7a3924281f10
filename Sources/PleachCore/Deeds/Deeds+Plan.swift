extension Deeds {
  /// Writes down that deeds of the plan were done on their platforms; `nil` when none of them is
  /// still to be done.
  ///
  /// Counts follow at once. That it was you who said so stands beside it until an import confirms
  /// it, or finds that it is not so.
  /// - Parameter today: The day on which they were done.
  public static func carryOut(_ deeds: [Plan.Deed], on today: Day, in graph: Graph) -> Proposal? {
    let open = deeds.filter { deed in
      graph.people[deed.person]?.accounts.first { $0.id == deed.account }
        .map { isOpen(deed.kind, on: $0) } ?? false
    }
    return proposal(
      "done: \(words(for: open, in: graph))", open.flatMap { edits(of: $0, on: today) })
  }

  /// Follows an account where the plan offers another one of the same person.
  ///
  /// - Returns: The deed there, or `nil` when the plan does not offer that account.
  public static func redirected(_ deed: Plan.Deed, to account: Account.ID) -> Plan.Deed? {
    guard deed.account != account else { return deed }
    guard deed.others.contains(account) else { return nil }
    var other = deed
    other.account = account
    other.others = [deed.account] + deed.others.filter { $0 != account }
    return other
  }

  private static func isOpen(_ kind: Plan.Kind, on account: Account) -> Bool {
    switch kind {
    case .unfollow: account.isFollowing
    case .follow: !account.isFollowing
    case .mute: account.isFollowing && !account.isMuted
    }
  }

  private static func edits(of deed: Plan.Deed, on today: Day) -> [Edit] {
    func set(_ field: String, _ value: JSON?) -> Edit {
      .set(deed.account, of: deed.person, field, value)
    }
    let day = JSON.string(today.description)
    switch deed.kind {
    case .unfollow:
      return [set("following", nil), set("followingUntil", day), set("followingByHand", day)]
    case .follow:
      // `followingUntil` stays: when it turns out that nothing came of it, they are alumni as before.
      return [
        set("following", true), set("followingSince", day), set("followingByHand", day),
      ]
    case .mute: return [set("muted", true), set("mutedByHand", day)]
    }
  }

  private static func words(for deeds: [Plan.Deed], in graph: Graph) -> String {
    guard let first = deeds.first, deeds.count == 1 else { return "\(deeds.count) of the plan" }
    let platform = graph.name(of: .platforms, first.platform.raw) ?? first.platform.raw
    return "\(first.kind.rawValue) \(who([first.person], in: graph)) on \(platform)"
  }
}

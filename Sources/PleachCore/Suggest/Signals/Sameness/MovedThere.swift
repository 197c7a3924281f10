extension SameSignal {
  /// The platform says that one account moved to the other.
  static let movedThere = SameSignal("moved there", "an account that moved to one of theirs") {
    person in
    person.accounts.flatMap { account -> [Mark] in
      let own = Mark(
        key: "\(account.platform.raw):\(account.key.lowercased())", account: account.id,
        words: account.mention)
      guard let target = account.movedTo else { return [own] }
      return [
        own,
        Mark(
          key: "\(account.platform.raw):\(target.lowercased())", isClaim: true,
          account: account.id, words: account.mention),
      ]
    }
  } judge: { shared, _ in
    guard let move = shared.first(where: { $0.one.isClaim != $0.other.isClaim }) else { return nil }
    let (from, to) = move.one.isClaim ? (move.one, move.other) : (move.other, move.one)
    return Clue(weight: 2, isProof: true, sentence: "\(from.words) moved to \(to.words)")
  }
}

extension Account {
  /// "@ada on X", as sentences name an account.
  public var mention: String {
    let name = handle.map { "@\($0)" } ?? name ?? key
    return "\(name) on \(Platform.knownName(platform))"
  }
}

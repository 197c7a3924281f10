extension SameSignal {
  /// One account names the other as its own; when it names the first in turn, that is proof.
  static let namesIt = SameSignal("names it", "an account that names one of theirs as its own") {
    person in
    person.accounts.flatMap { account -> [Mark] in
      let own = account.platform == "feeds" ? [] : AccountName.names(of: account)
      let named = account.links.compactMap { AccountName.of($0) }
      return own.filter { !$0.hasPrefix("site:") }.map {
        Mark(key: $0, account: account.id, words: account.mention)
      }
        + named.filter { !$0.hasPrefix("site:") && !own.contains($0) }.map {
          Mark(key: $0, isClaim: true, account: account.id, words: account.mention)
        }
    }
  } judge: { shared, _ in
    let there = shared.first { $0.one.isClaim && !$0.other.isClaim }
    let back = shared.first { !$0.one.isClaim && $0.other.isClaim }
    if let there, back != nil {
      return Clue(
        weight: 2, isProof: true,
        sentence: "\(there.one.words) names \(there.other.words), which names it in turn")
    }
    if let there { return named(there.one, there.other) }
    if let back { return named(back.other, back.one) }
    // Both name a third account that nobody in the store has.
    guard let both = shared.first(where: { $0.one.isClaim && $0.other.isClaim }) else { return nil }
    return Clue(
      weight: both.rivals == 1 ? 1 : 0.5,
      sentence: "\(both.one.words) and \(both.other.words) name the same account, \(both.one.key)")
  }

  private static func named(_ from: Mark, _ to: Mark) -> Clue {
    Clue(weight: 1.2, sentence: "\(from.words) names \(to.words) as its own")
  }
}

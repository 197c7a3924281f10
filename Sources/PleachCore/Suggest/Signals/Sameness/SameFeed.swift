extension SameSignal {
  /// A feed that carries the posts of an account.
  static let sameFeed = SameSignal("same feed", "a feed of one of their accounts") { person in
    person.accounts.flatMap { account in
      AccountName.names(of: account).filter { !$0.hasPrefix("site:") }.map { name in
        Mark(
          key: name, isClaim: account.platform == "feeds", account: account.id,
          words: account.mention)
      }
    }
  } judge: { shared, _ in
    guard let feed = shared.first(where: { $0.one.isClaim != $0.other.isClaim }) else { return nil }
    let account = feed.one.isClaim ? feed.other : feed.one
    return Clue(weight: 2, isProof: true, sentence: "the feed is that of \(account.words)")
  }
}

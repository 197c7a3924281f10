extension SameSignal {
  /// Threads has no names of its own: it takes that of the Instagram account.
  static let oneLogin = SameSignal("one login", "Instagram and Threads under one name") { person in
    person.accounts.compactMap { account in
      guard ["instagram", "threads"].contains(account.platform), let handle = account.handle else {
        return nil
      }
      return Mark(key: handle.lowercased(), account: account.id, words: account.platform.raw)
    }
  } judge: { shared, _ in
    guard let login = shared.first(where: { $0.one.words != $0.other.words }) else { return nil }
    return Clue(
      weight: 2, isProof: true,
      sentence: "@\(login.one.key) on Instagram and on Threads, which share their names")
  }
}

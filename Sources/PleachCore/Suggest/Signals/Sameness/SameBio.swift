extension SameSignal {
  /// What they say of themselves, word for word.
  static let sameBio = SameSignal("same words", "the same words about themselves") { person in
    var keys = Set<String>()
    return person.accounts.compactMap { account in
      guard let bio = account.bio else { return nil }
      let key = Folding.folded(bio).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard key.unicodeScalars.count >= 25, keys.insert(key).inserted else { return nil }
      return Mark(key: key, account: account.id, words: bio)
    }
  } judge: { shared, people in
    guard let bio = shared.first, bio.rivals == 1, !people.sharePlatform else { return nil }
    let words = bio.one.words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Clue(weight: 0.5, sentence: "both say: \(words.prefix(60))")
  }
}

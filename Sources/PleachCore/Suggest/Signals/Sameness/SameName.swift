extension SameSignal {
  /// The same name: worth asking where nobody else there is called so, and never proof.
  static let sameName = SameSignal("same name", "the same name, whatever its order") { person in
    var keys = Set<String>()
    return ([person.name] + person.accounts.compactMap(\.name)).compactMap { text in
      guard let name = PersonName(text), keys.insert(name.key).inserted else { return nil }
      return Mark(key: name.key, account: nil, words: text)
    }
  } judge: { shared, people in
    // On one platform the same name is two people until something else speaks.
    guard let name = shared.first, !people.sharePlatform else { return nil }
    let isFull = shared.contains { PersonName($0.one.words)?.isFull ?? false }
    let weight = (isFull ? 0.8 : 0.15) / Double(name.rivals * name.rivals)
    let others = name.rivals - 1
    let more =
      others == 0 ? "" : ", and so \(others == 1 ? "is one more" : "are \(others) more") there"
    let (one, other) = (name.one.words, name.other.words)
    let names = one == other ? "both are called \(one)" : "one is called \(one), one \(other)"
    return Clue(weight: weight, sentence: names + more)
  }
}

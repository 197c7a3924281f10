extension SameSignal {
  /// What speaks against it: two accounts on one platform, or names with nothing in common.
  static let bothThere = SameSignal(
    "against", "two accounts on one platform, or names that have nothing in common"
  ) { _ in
    []
  } judge: { _, people in
    let homes = people.one.homes.intersection(people.other.homes)
    let shared = people.other.accounts.first { homes.contains($0.platform) && $0.gone == nil }
    var words: [String] = []
    if let shared { words.append("both are on \(Platform.knownName(shared.platform))") }
    if let one = PersonName(people.one.name), let other = PersonName(people.other.name),
      one.isFull, other.isFull, !one.mayBe(other)
    {
      words.append("their names differ")
    }
    guard !words.isEmpty else { return nil }
    return Clue(weight: -0.4 * Double(words.count), sentence: words.joined(separator: ", and "))
  }
}

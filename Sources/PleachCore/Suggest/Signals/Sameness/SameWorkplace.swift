extension SameSignal {
  /// Work at the same place: it supports a name, and says nothing alone.
  static let sameWorkplace = SameSignal("workplace", "work at the same place") { _ in
    []
  } judge: { _, people in
    func houses(_ person: Person) -> [String] {
      person.accounts.compactMap(\.company).map { Folding.folded($0) }
    }
    let others = Set(houses(people.other))
    guard
      let house = people.one.accounts.compactMap(\.company)
        .first(where: { others.contains(Folding.folded($0)) })
    else { return nil }
    return Clue(weight: 0.2, sentence: "both work at \(house)")
  }
}

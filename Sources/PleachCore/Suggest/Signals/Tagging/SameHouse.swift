extension TagSignal {
  /// Works where members work.
  static let sameHouse = TagSignal("same house", "works where members work") {
    place, community, ground in
    let person = ground.graph.people[place]
    let houses = TagGround.houses(of: person).sorted()
    let found = houses.map { ($0, ground.odds(ofHouse: $0, for: community)) }
      .max { ($0.1.odds, $1.0) < ($1.1.odds, $0.0) }
    guard let (house, best) = found, best.odds > 0.1, best.members > 0 else { return nil }
    return Finding(min(3, best.odds)) {
      let written = person.accounts.lazy.compactMap(\.company)
        .first { Folding.folded($0) == house }
      let members = best.members == 1 ? "one" : "\(best.members)"
      return (
        "works at \(written ?? house), as \(members) in "
          + "\(ground.communities[community].name)", []
      )
    }
  }
}

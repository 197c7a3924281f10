#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension TagSignal {
  /// Is followed by members, follows them, or is near them on longer ways.
  static let amongMembers = TagSignal("among members", "follows members, or is followed by them") {
    place, community, ground in
    guard let share = ground.nearness(of: place, to: community) else { return nil }
    let odds = log(max(share, 0.002) / ground.prior(of: community))
    guard abs(odds) >= 0.1 else { return nil }
    return Finding(
      max(-4, min(5, odds)), naming: { ground.words(place, community, isNear: odds > 0) })
  }
}

extension TagGround {
  /// Who stands between somebody and a community, as a sentence.
  fileprivate func words(
    _ place: Int, _ community: Int, isNear: Bool
  ) -> (String, [Person.ID]) {
    let name = communities[community].name
    let followers = tagged(links.adjacency.followers(of: links.vertex(ofPlace: place)))
    let own = followers.filter { tagsAt[$0].contains(community) }
    if !own.isEmpty {
      return words(own, of: followers, alone: "followed by", "who follow them", name)
    }
    let followed = tagged(links.adjacency.followed(by: links.vertex(ofPlace: place)))
    let theirs = followed.filter { tagsAt[$0].contains(community) }
    if !theirs.isEmpty {
      return words(theirs, of: followed, alone: "follows", "whom they follow", name)
    }
    return (isNear ? "few steps away from those in \(name)" : "nobody near is in \(name)", [])
  }

  /// "3 of 4 tagged people who follow them are in Weavers: Ana, Bo and Cleo"; many are only counted.
  private func words(
    _ members: [Int], of all: [Int], alone: String, _ how: String, _ name: String
  ) -> (String, [Person.ID]) {
    let people = members.count > 3 ? [] : members.map { graph.people[$0] }
    if all.count == 1 { return ("\(alone) \(people[0].name), who is in \(name)", people.map(\.id)) }
    let verb = members.count == 1 ? "is" : "are"
    let names = people.isEmpty ? "" : ": " + people.map(\.name).spelledOut
    return (
      "\(members.count) of \(all.count) tagged people \(how) \(verb) in \(name)\(names)",
      people.map(\.id)
    )
  }

  /// The places of those among some vertices who have any tag.
  private func tagged(_ vertices: ArraySlice<Adjacency.Vertex>) -> [Int] {
    vertices.compactMap { links.place(of: $0) }.filter { !tagsAt[$0].isEmpty }
  }
}

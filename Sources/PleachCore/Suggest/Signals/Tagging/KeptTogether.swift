extension TagSignal {
  /// Stands in a list, folder or label of yours in which members stand.
  static let keptTogether = TagSignal("your list", "you keep them in a list with members") {
    place, community, ground in
    let lists = TagGround.lists(of: ground.graph.people[place]).sorted()
    let found = lists.map { ($0, ground.odds(ofList: $0, for: community)) }
      .max { ($0.1.odds, $1.0) < ($1.1.odds, $0.0) }
    guard let (list, best) = found, best.odds > 0.1 else { return nil }
    return Finding(min(3, best.odds) * 1.2) {
      let parts = list.split(separator: "/", maxSplits: 1).map(String.init)
      let platform = Platform.ID(parts[0])
      let place =
        ground.graph.platforms[platform]?.name ?? Platform.knownName(platform)
      let members = best.members == 1 ? "one" : "\(best.members)"
      return (
        "in your list \"\(parts[1])\" on \(place), with \(members) in "
          + ground.communities[community].name, []
      )
    }
  }
}

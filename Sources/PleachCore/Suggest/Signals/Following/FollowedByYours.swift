extension Signal {
  /// Those you follow follow them, each counting less the more they follow.
  static let followedByYours = Signal(
    "followed by yours", weight: 3 * RankingWeights.standard.highestTwoStep,
    "people you follow follow them"
  ) { person, circle in
    guard let parts = circle.reach.parts(of: person.id, in: circle.graph), parts.twoStep > 0 else {
      return nil
    }
    let all = circle.reach.followedBy(person.id, in: circle.graph).map(\.person)
    guard !all.isEmpty else { return nil }
    return Finding(parts.twoStep / RankingWeights.standard.highestTwoStep) {
      let named = Array(all.prefix(2))
      let names = named.map(\.name)
      let rest = Array(all.dropFirst(2))
      guard !rest.isEmpty else { return ("followed by " + names.spelledOut, named.map(\.id)) }
      let group = circle.sharedCommunity(of: rest).map { "your \($0)" } ?? "yours"
      let others = "\(rest.count) more of \(group)"
      return ("followed by " + (names + [others]).spelledOut, named.map(\.id))
    }
  }
}

extension Circle {
  /// The name of a community to which all of some people belong; `nil` where there is none.
  func sharedCommunity(of people: [Person]) -> String? {
    guard let first = people.first else { return nil }
    let shared = first.communities.first { id in people.allSatisfy { $0.communities.contains(id) } }
    return shared.map { graph.communities[$0]?.name ?? $0.raw }
  }
}

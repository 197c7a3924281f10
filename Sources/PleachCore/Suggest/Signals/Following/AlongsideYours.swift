extension Signal {
  /// Those who follow the same people as you follow them too.
  static let alongsideYours = Signal(
    "alongside yours", weight: 3 * RankingWeights.standard.coFollow,
    "followed by those who follow the same people as you"
  ) { person, circle in
    guard let parts = circle.reach.parts(of: person.id, in: circle.graph) else { return nil }
    return Finding(parts.coFollow / RankingWeights.standard.coFollow) {
      let names = circle.reach.coFollowed(with: person.id, in: circle.graph).prefix(2)
        .compactMap { circle.graph.people[$0] }
      guard !names.isEmpty else { return ("followed by those who follow the same as you", []) }
      let words = names.map(\.name).spelledOut
      return ("shares followers with \(words)", names.map(\.id))
    }
  }
}

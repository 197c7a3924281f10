extension Signal {
  /// Many short ways lead to them from you.
  static let near = Signal(
    "near", weight: 3 * RankingWeights.standard.nearness, "few steps away, on many ways"
  ) { person, circle in
    guard let parts = circle.reach.parts(of: person.id, in: circle.graph) else { return nil }
    return Finding(
      parts.nearness / RankingWeights.standard.nearness, "few steps away from you, on many ways")
  }
}

extension Signal {
  /// The lists of like-minded people, taken together, have them.
  static let listsLikeYours = Signal(
    "like-minded", weight: 3 * RankingWeights.standard.likeMinded,
    "on the lists of people whose lists are like yours"
  ) { person, circle in
    guard let parts = circle.reach.parts(of: person.id, in: circle.graph) else { return nil }
    return Finding(
      parts.likeMinded / RankingWeights.standard.likeMinded,
      "on the lists of people whose lists are like yours")
  }
}

/// How much the best candidates of each kernel count; comparable with one another only.
struct RankingWeights: Sendable, Equatable {
  var coFollow: Double
  /// Times the trust in it (`LikeMinded.trust`); half of what trust leaves goes to `twoStep`.
  var likeMinded: Double
  var twoStep: Double
  var nearness: Double
  /// For each who follows you, times the odds that you follow somebody back, times how choosy they are.
  var followBack: Double

  /// For all graphs: chosen on the `tune` rows of five, by what moves the mean of recall, reciprocal
  /// rank and gain over them; it is a plateau, a quarter more or less of each changes little.
  static let standard = RankingWeights(
    coFollow: 0.34, likeMinded: 0.38, twoStep: 0.19, nearness: 0.22, followBack: 0.5)
}

extension RankingWeights {
  /// What two steps count at most, where the like-minded know nothing.
  var highestTwoStep: Double { twoStep + likeMinded / 2 }

  /// The same for somebody of whom the like-minded know so much, in `0...1`.
  func trusting(_ trust: Double) -> RankingWeights {
    var weights = self
    weights.likeMinded = likeMinded * trust
    weights.twoStep = twoStep + likeMinded * (1 - trust) / 2
    return weights
  }
}

/// How much the best candidates of each kernel count; the sum but for the bonus is one.
struct RankingWeights: Sendable, Equatable {
  var coFollow: Double
  var likeMinded: Double
  var twoStep: Double
  var nearness: Double
  /// For each who follows you, times the odds that you follow such a one.
  var followBack: Double

  /// For all graphs: chosen on the `tune` rows of five, by what moves the mean of recall, reciprocal
  /// rank and gain over them; it is a plateau, a quarter more or less of each changes little.
  static let standard = RankingWeights(
    coFollow: 0.32, likeMinded: 0.27, twoStep: 0.19, nearness: 0.22, followBack: 0.45)
}

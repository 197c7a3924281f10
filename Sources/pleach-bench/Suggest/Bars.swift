/// The best that any known method reaches on graphs on which many were measured, and what is asked.
struct Bars {
  /// Recall among twenty and mean reciprocal rank.
  typealias Known = (r20: Double, mrr: Double)

  /// The share of the best known that is asked of each figure.
  static let share = 0.97

  static func best(_ graph: String, _ kind: Exam.Kind) -> Known? {
    switch (graph, kind) {
    case ("olympics", .b): (0.753, 0.614)
    case ("twitter-politics", .b): (0.272, 0.500)
    case ("lastfm-asia", .b): (0.515, 0.414)
    case ("slashdot", .b): (0.103, 0.154)
    case ("deezer-ro", .b): (0.278, 0.188)
    case ("olympics", .a): (0.819, 0.763)
    case ("twitter-politics", .a): (0.281, 0.572)
    case ("slashdot", .a): (0.812, 0.850)
    default: nil
    }
  }

  /// Of the mean over the graphs that have a bar.
  static func mean(_ kind: Exam.Kind) -> (r20: Double?, ndcg20: Double) {
    kind == .b ? (0.380, 0.290) : (nil, 0.510)
  }

  /// How well strangers planted among the followed must be told from them: the area under the curve.
  static func odd(_ graph: String) -> Double? {
    ["olympics": 0.913, "twitter-politics": 0.745, "slashdot": 0.84][graph]
  }

  /// The modularity that the best known method reaches, and how far below one may stay.
  static func modularity(_ graph: String) -> Double? {
    ["lastfm-asia": 0.817, "olympics": 0.483, "synth-100k": 0.662, "slashdot": 0.357][graph]
  }
  static let modularitySlack = 0.002

  /// How far communities at resolution 2 agree with the labels.
  static func fineNMI(_ graph: String) -> Double? {
    ["olympics": 0.94, "synth-100k": 0.93][graph]
  }

  /// The share of tags that the best known method for that graph foretells, and how far below one method
  /// for all may stay.
  static func tags(_ graph: String, _ percent: Int) -> Double? {
    [
      "twitter-politics": [5: 0.95, 10: 0.97, 20: 0.97],
      "lastfm-asia": [5: 0.83, 10: 0.84, 20: 0.85], "olympics": [5: 0.54, 10: 0.70, 20: 0.90],
    ][graph]?[percent]
  }
  static let tagsSlack = 0.01

  /// How many must be called sure, and how many of those rightly.
  static let sure = (share: 0.40, right: 0.98)
}

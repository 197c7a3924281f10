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
}

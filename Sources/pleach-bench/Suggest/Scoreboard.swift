import PleachCore

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Sums scores for one ego after another, for the textbook methods.
final class Scoreboard {
  private let adjacency: Adjacency
  private let faces: Ranking.Faces
  private var scores: [Double]

  init(_ adjacency: Adjacency, _ faces: Ranking.Faces) {
    (self.adjacency, self.faces) = (adjacency, faces)
    scores = [Double](repeating: 0, count: adjacency.count)
  }

  /// Who is no candidate.
  static func known(
    _ adjacency: Adjacency, _ ego: UInt32, _ faces: Ranking.Faces
  ) -> Set<UInt32> {
    let followed = Set(adjacency.followed(by: ego)).union([ego])
    return faces == .new ? followed.union(adjacency.followers(of: ego)) : followed
  }

  /// The best hundred; of equals the more followed, then the lower number.
  func best(
    for ego: UInt32, _ score: (_ add: (UInt32, Double) -> Void) -> Void
  ) -> [UInt32] {
    var touched: [UInt32] = []
    score { vertex, worth in
      if scores[Int(vertex)] == 0 { touched.append(vertex) }
      scores[Int(vertex)] += worth
    }
    let known = Self.known(adjacency, ego, faces)
    let order = touched.lazy.filter { !known.contains($0) }
      .map { (score: self.scores[Int($0)], followers: self.adjacency.followerCount(of: $0), $0) }
      .sorted { ($1.0, $1.1, $0.2) < ($0.0, $0.1, $1.2) }
    let best = order.prefix(100).map { $0.2 }
    for vertex in touched { scores[Int(vertex)] = 0 }
    return best
  }
}

/// Of two at least, so that nobody is worth infinitely much.
func logarithm(_ number: Int) -> Double { log(Double(max(2, number))) }

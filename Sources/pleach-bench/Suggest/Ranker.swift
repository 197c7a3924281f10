import PleachCore

/// A way to rank candidates: pleach's own, and those that textbooks have.
struct Ranker: Sendable {
  let name: String
  /// Gets ready for a graph; what comes back gives the best hundred for an ego.
  let prepare:
    @Sendable (_ adjacency: Adjacency, _ faces: Ranking.Faces) -> (_ ego: UInt32) -> [UInt32]

  /// The very code that Discover uses.
  static let pleach = Ranker(name: "pleach") { adjacency, faces in
    let ranking = Ranking(adjacency)
    var workspace = Workspace(adjacency)
    return { ego in
      ranking.candidates(for: ego, top: 100, faces: faces, in: &workspace)!  // nobody cancels
        .map(\.vertex)
    }
  }

  static let textbook: [Ranker] = [
    popularity, count, weightedCount, adamicAdar, resourceAllocation,
  ]

  static let popularity = Ranker(name: "popularity") { adjacency, faces in
    let order = (0..<UInt32(adjacency.count)).sorted {
      (adjacency.followerCount(of: $1), $0) < (adjacency.followerCount(of: $0), $1)
    }
    return { ego in
      let known = Scoreboard.known(adjacency, ego, faces)
      return Array(order.lazy.filter { !known.contains($0) }.prefix(100))
    }
  }

  static let count = directed("count") { _ in 1 }
  static let weightedCount = directed("weighted count") { 1 / logarithm($0) }
  static let adamicAdar = undirected("Adamic–Adar") { 1 / logarithm($0) }
  static let resourceAllocation = undirected("resource allocation") { 1 / Double($0) }

  /// Those whom the ego follows each give what they are worth to those whom they follow.
  private static func directed(
    _ name: String, _ worth: @escaping @Sendable (_ degree: Int) -> Double
  ) -> Ranker {
    Ranker(name: name) { adjacency, faces in
      let board = Scoreboard(adjacency, faces)
      return { ego in
        board.best(for: ego) { add in
          for followed in adjacency.followed(by: ego) {
            let worth = worth(adjacency.followedCount(of: followed))
            for candidate in adjacency.followed(by: followed) { add(candidate, worth) }
          }
        }
      }
    }
  }

  /// The same over ties in either direction, each counted once.
  private static func undirected(
    _ name: String, _ worth: @escaping @Sendable (_ degree: Int) -> Double
  ) -> Ranker {
    Ranker(name: name) { adjacency, faces in
      let both = adjacency.bothWays
      let board = Scoreboard(adjacency, faces)
      return { ego in
        board.best(for: ego) { add in
          for neighbour in both.followed(by: ego) {
            let worth = worth(both.followedCount(of: neighbour))
            for candidate in both.followed(by: neighbour) { add(candidate, worth) }
          }
        }
      }
    }
  }
}

extension Adjacency {
  /// The same where everybody follows back.
  fileprivate var bothWays: Adjacency {
    var (from, to): ([UInt32], [UInt32]) = ([], [])
    for vertex in 0..<UInt32(count) {
      let ends = followed(by: vertex)
      from += [UInt32](repeating: vertex, count: ends.count) + ends
      to += ends + [UInt32](repeating: vertex, count: ends.count)
    }
    return Adjacency(count: count, from: from, to: to)
  }
}

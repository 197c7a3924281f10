/// How tags spread from those who have them, sixteen tags at a time.
struct TagWaves: ~Copyable {
  typealias Lanes = TagScores.Lanes

  private let adjacency: Adjacency
  private let graph: TieGraph
  private let coFollow: CoFollow
  private let middle: Slab<Lanes>
  /// What of a tag's strength goes on with every step.
  private static let fading: Float = 0.85
  /// More change the best tag of few.
  private static let sweeps = 8

  init(_ adjacency: Adjacency) {
    self.adjacency = adjacency
    graph = TieGraph(adjacency)
    coFollow = CoFollow(upTo: adjacency.highestDegree)
    middle = Slab(unfilled: adjacency.count)
  }

  /// Everybody takes the mean of their neighbours, a mutual one counting twice, faded; the sources have
  /// d^-½ of their own on top, d being the strength of all their ties.
  ///
  /// That is learning with local and global consistency (D. Zhou, O. Bousquet, T. Lal, J. Weston, B.
  /// Schölkopf, NIPS 2003), or personalised PageRank from the tagged over the root of the degree. Solved
  /// by Gauss–Seidel sweeps to and fro.
  ///
  /// - Parameters:
  ///   - everybody: What all have beside, tagged or not.
  ///   - wave: Filled with what reaches each vertex.
  /// - Returns: `false` when cancelled.
  func nearness(
    from sources: [(vertex: Adjacency.Vertex, tags: Lanes)], _ everybody: Lanes,
    _ wave: borrowing Slab<Lanes>, _ isCancelled: () -> Bool
  ) -> Bool {
    let own = Slab(repeating: everybody, count: graph.count)
    for (vertex, tags) in sources { own[Int(vertex)] += tags }
    for vertex in 0..<graph.count {
      wave[vertex] = .zero
      let strength = Float(max(1, graph.strength[vertex]))
      own[vertex] *= (1 - Self.fading) / strength.squareRoot()
    }
    for sweep in 0..<Self.sweeps {
      guard !isCancelled() else { return false }
      for step in 0..<graph.count {
        let vertex = sweep.isMultiple(of: 2) ? step : graph.count - 1 - step
        let strength = graph.strength[vertex]
        guard strength > 0 else { continue }
        var sum = Lanes.zero
        for bond in graph.bonds(of: vertex) {
          sum += wave[Int(bond.end)] * Float(bond.weight)
        }
        wave[vertex] = sum * (Self.fading / Float(strength)) + own[vertex]
      }
    }
    return true
  }

  /// Who is followed by those who follow the sources, weighed as in `CoFollow`: a source by d⁻^-0.6, a
  /// follower by d⁺^-0.7.
  ///
  /// - Parameter wave: Filled with what reaches each vertex.
  /// - Returns: `false` when cancelled.
  func company(
    from sources: [(vertex: Adjacency.Vertex, tags: Lanes)], _ wave: borrowing Slab<Lanes>,
    _ isCancelled: () -> Bool
  ) -> Bool {
    for vertex in 0..<graph.count {
      wave[vertex] = .zero
      middle[vertex] = .zero
    }
    return adjacency.withLists { lists in
      for (vertex, tags) in sources {
        let given = tags * Float(coFollow.ofFollowed[lists.inDegree(Int(vertex))])
        for follower in lists.into(Int(vertex)) { middle[Int(follower)] += given }
      }
      guard !isCancelled() else { return false }
      for vertex in 0..<graph.count {
        var sum = Lanes.zero
        for follower in lists.into(vertex) {
          let share = Float(coFollow.share(of: 1, Int(follower), lists))
          sum += middle[Int(follower)] * share
        }
        wave[vertex] = sum
      }
      return true
    }
  }
}

/// Finds communities in a follow graph: groups with more ties within than chance would put there.
///
/// The Leiden algorithm (V. A. Traag, L. Waltman, N. J. van Eck, *Scientific Reports* 9, 2019,
/// doi:10.1038/s41598-019-41695-z) by modularity: people move to the neighbouring community that gains
/// most, communities are refined into well connected parts, the parts become the people of a smaller
/// graph, and so on. A part takes the best merge, not one drawn by chance (θ → 0 in the paper). Every
/// community it finds is connected.
public struct Leiden: Sendable, Equatable {
  /// 1 for modularity as it is; more for finer communities, less for coarser ones.
  public let resolution: Double
  /// How often at most it starts again from what it has found; it stops when nothing gets better.
  public let rounds: Int
  /// Draws who is asked first when communities are refined: the same seed, the same communities.
  public let seed: UInt64

  /// Communities of a grain; `resolution` must be at least 0, `rounds` at least 1.
  public init(resolution: Double = 1, rounds: Int = 4, seed: UInt64 = 1) {
    precondition(resolution >= 0 && resolution.isFinite, "a resolution of \(resolution)")
    precondition(rounds >= 1, "\(rounds) rounds")
    (self.resolution, self.rounds, self.seed) = (resolution, rounds, seed)
  }

  /// The communities of a graph; who is tied to nobody is alone.
  ///
  /// - Parameter isCancelled: Asked every few milliseconds at most.
  /// - Returns: `nil` when cancelled.
  /// - Complexity: about O(follows) a round.
  public func partition(
    _ adjacency: Adjacency, isCancelled: () -> Bool = { false }
  ) -> Partition? {
    let graph = TieGraph(adjacency)
    var communities = Slab<UInt32>(unfilled: graph.count)
    for vertex in 0..<graph.count { communities[vertex] = UInt32(vertex) }
    var random = SeededRandom(seed)
    for _ in 0..<rounds {
      guard let isBetter = improve(&communities, in: graph, &random, isCancelled) else {
        return nil
      }
      if !isBetter { break }
    }
    return Partition(graph.connectedParts(of: communities))
  }

  /// One round, on this graph and on the smaller ones made of it.
  ///
  /// - Parameter communities: Numbers below the vertices' count; afterwards without gaps.
  /// - Returns: Whether anybody moved; `nil` when cancelled.
  private func improve(
    _ communities: inout Slab<UInt32>, in graph: borrowing TieGraph,
    _ random: inout SeededRandom, _ isCancelled: () -> Bool
  ) -> Bool? {
    let scale = graph.total > 0 ? resolution / graph.total : 0
    var people = LocalMoves(graph, communities, scale)
    let moves = people.run(graph, isCancelled)
    communities = people.result()
    guard let moves else { return nil }
    let count = communities.closeGaps()
    guard count < graph.count else { return moves }
    let parts = Refinement(of: communities, count: count, in: graph, scale, &random)
    guard parts.count < graph.count else { return moves }
    let merged = TieGraph(merging: graph, by: parts.partOf, groups: parts.count)
    var mergedCommunities = Slab<UInt32>(unfilled: merged.count)
    for vertex in 0..<graph.count {
      mergedCommunities[Int(parts.partOf[vertex])] = communities[vertex]
    }
    guard let moved = improve(&mergedCommunities, in: merged, &random, isCancelled) else {
      return nil
    }
    for vertex in 0..<graph.count {
      communities[vertex] = mergedCommunities[Int(parts.partOf[vertex])]
    }
    return moves || moved
  }
}

extension Slab<UInt32> {
  /// Numbers groups anew, in the order of their first members: each number below the count is used.
  ///
  /// - Returns: How many groups there are.
  func closeGaps() -> Int {
    let none = UInt32.max
    let numbers = Slab<UInt32>(repeating: none, count: count)
    var groups: UInt32 = 0
    for vertex in 0..<count {
      let old = Int(self[vertex])
      if numbers[old] == none {
        numbers[old] = groups
        groups += 1
      }
      self[vertex] = numbers[old]
    }
    return Int(groups)
  }
}

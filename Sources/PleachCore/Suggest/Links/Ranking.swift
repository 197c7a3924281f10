/// Ranks whom somebody might follow, by the follows alone.
///
/// Four kernels look at the neighbourhood from four sides, each scaled so that its three best candidates
/// have 1 in the mean; their weighted sum is the score, and a bonus for those who follow you. Nothing is
/// trained. The weights are the same for every graph.
public struct Ranking: Sendable, Equatable {
  /// Who follows whom.
  public let adjacency: Adjacency
  let weights: RankingWeights
  let coFollow: CoFollow
  let twoStep: TwoStep
  let followBack: FollowBack

  /// - Complexity: O(vertices + follows).
  public init(_ adjacency: Adjacency) { self.init(adjacency, weights: .standard) }

  init(_ adjacency: Adjacency, weights: RankingWeights) {
    (self.adjacency, self.weights) = (adjacency, weights)
    let degree = adjacency.highestDegree
    coFollow = CoFollow(upTo: degree)
    twoStep = TwoStep(upTo: degree)
    followBack = FollowBack(adjacency)
  }

  /// Who may be among the candidates.
  public enum Faces: Sendable {
    /// Everybody but those the ego follows.
    case all
    /// Nor those who follow the ego.
    case new
  }

  /// The best candidates, best first; of equals the more followed, then the lower number.
  ///
  /// - Parameters:
  ///   - top: How many at most. There are fewer when fewer are within reach.
  ///   - isBarred: Who may not be suggested, for reasons that are not in the graph.
  ///   - workspace: Made for this adjacency.
  ///   - isCancelled: Asked between steps of a few milliseconds.
  /// - Returns: `nil` when cancelled.
  /// - Complexity: O(all whom those follow who follow somebody whom the ego follows).
  public func candidates(
    for ego: Adjacency.Vertex, top: Int, faces: Faces = .all,
    isBarred: (Adjacency.Vertex) -> Bool = { _ in false }, in workspace: inout Workspace,
    isCancelled: () -> Bool = { false }
  ) -> [Candidate]? {
    precondition(ego < adjacency.count, "vertex \(ego) of \(adjacency.count)")
    precondition(workspace.count == adjacency.count, "a workspace of another graph")
    defer { workspace.clear(after: ego, adjacency) }
    return adjacency.withLists { lists -> [Candidate]? in
      guard run(Self.all, Int(ego), lists, &workspace, isCancelled) else { return nil }
      lists.forEachNeighbour(of: Int(ego)) { workspace.ties[Int($0)] = $1 }
      workspace.ties[Int(ego)] = .following
      return best(top, Int(ego), faces, isBarred, lists, workspace)
    }
  }

  private func best(
    _ top: Int, _ ego: Int, _ faces: Faces, _ isBarred: (UInt32) -> Bool, _ lists: Lists,
    _ workspace: Workspace
  ) -> [Candidate] {
    let pool = Pool(self, faces, isBarred, lists, workspace)
    let weights = weights.trusting(LikeMinded.trust(workspace.taste.count))
    let parts = pool.parts(odds: followBack.odds(of: ego, lists), weights)
    var best = Best(max(0, top))
    for vertex in pool.members {
      best.offer(
        Best.Entry(
          score: parts(vertex).total, followers: lists.inDegree(Int(vertex)), vertex: vertex))
    }
    return best.sorted.map { Candidate(vertex: $0.vertex, parts: parts($0.vertex)) }
  }
}

extension Adjacency {
  /// The most ties in one direction that anybody has.
  var highestDegree: Int {
    (0..<UInt32(count)).reduce(0) { max($0, followedCount(of: $1), followerCount(of: $1)) }
  }
}

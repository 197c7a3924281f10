/// Ranks whom somebody might follow, by the follows alone.
///
/// Four kernels look at the neighbourhood from four sides, each scaled so that its best candidate has 1;
/// their weighted sum is the score, and a bonus for those who follow you. Nothing is trained. The
/// weights are the same for every graph.
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
      guard run(Int(ego), lists, &workspace, isCancelled) else { return nil }
      lists.forEachNeighbour(of: Int(ego)) { workspace.ties[Int($0)] = $1 }
      workspace.ties[Int(ego)] = .following
      return best(top, Int(ego), faces, isBarred, lists, workspace)
    }
  }

  /// Fills the workspace with the scores of every kernel; `false` when cancelled on the way.
  private func run(
    _ ego: Int, _ lists: Lists, _ workspace: inout Workspace, _ isCancelled: () -> Bool
  ) -> Bool {
    let steps: [(inout Workspace) -> Void] = [
      { $0.taste.edit { coFollow.taste(of: ego, lists, into: &$0) } },
      { workspace in
        workspace.taste.edit { taste in
          workspace.coFollow.edit { coFollow.spread(taste, lists, into: &$0) }
        }
      },
      { workspace in
        workspace.taste.edit { taste in
          workspace.likeMinded.withUnsafeMutableBufferPointer { scores in
            guard let base = scores.baseAddress else { return }
            LikeMinded().scores(taste, coFollow, lists, into: base)
          }
        }
      },
      { $0.twoStep.edit { twoStep.scores(of: ego, lists, into: &$0) } },
      { workspace in
        workspace.walks.edit { walks in
          workspace.residue.edit { residue in
            RandomWalk.near.scores(
              of: ego, lists, into: &walks, residue: &residue, queue: &workspace.queue)
          }
        }
      },
    ]
    for step in steps {
      guard !isCancelled() else { return false }
      step(&workspace)
    }
    return !isCancelled()
  }

  private func best(
    _ top: Int, _ ego: Int, _ faces: Faces, _ isBarred: (UInt32) -> Bool, _ lists: Lists,
    _ workspace: Workspace
  ) -> [Candidate] {
    let pool = Pool(self, faces, isBarred, lists, workspace)
    let parts = pool.parts(bonus: weights.followBack * followBack.odds(of: ego, lists))
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

extension Workspace {
  fileprivate mutating func clear(after ego: UInt32, _ adjacency: Adjacency) {
    for vertex in coFollow.touched { likeMinded[Int(vertex)] = 0 }
    for vertex in adjacency.followed(by: ego) { ties[Int(vertex)] = .none }
    for vertex in adjacency.followers(of: ego) { ties[Int(vertex)] = .none }
    ties[Int(ego)] = .none
    taste.clear()
    coFollow.clear()
    twoStep.clear()
    walks.clear()
    residue.clear()
  }
}

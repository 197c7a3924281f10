/// How well somebody you follow fits the others whom you follow.
///
/// A plain sum of four sides, each scaled so that the best of yours has 1. No weights are chosen: there
/// are no rows to choose them on. Fitting badly is no reason to let go of somebody, only one of several:
/// a voice from elsewhere fits badly too.
public struct Fit: Sendable, Equatable {
  /// Who.
  public let vertex: Adjacency.Vertex
  /// Those who follow the others you follow also follow them, in `0...1`.
  public internal(set) var coFollow = 0.0
  /// Those you follow follow them, in `0...1`.
  public internal(set) var twoStep = 0.0
  /// They are near on other ways too, in `0...1`.
  public internal(set) var nearness = 0.0
  /// They follow you: 1, else 0.
  public internal(set) var mutual = 0.0

  /// In `0...4`; the less, the odder.
  public var score: Double { coFollow + twoStep + nearness + mutual }
}

extension Ranking {
  /// Everybody whom the ego follows, who fits least first; of equals the less followed, then the lower
  /// number.
  ///
  /// - Parameters:
  ///   - workspace: Made for this adjacency.
  ///   - isCancelled: Asked between steps of a few milliseconds.
  /// - Returns: `nil` when cancelled.
  /// - Complexity: O(followers of those the ego follows + all whom its neighbours follow).
  public func fits(
    of ego: Adjacency.Vertex, in workspace: inout Workspace,
    isCancelled: () -> Bool = { false }
  ) -> [Fit]? {
    precondition(ego < adjacency.count, "vertex \(ego) of \(adjacency.count)")
    precondition(workspace.count == adjacency.count, "a workspace of another graph")
    defer { workspace.clear(after: ego, adjacency) }
    return adjacency.withLists { lists -> [Fit]? in
      let steps: [Step] = [Self.taste, Self.twoSteps, Self.walks]
      guard run(steps, Int(ego), lists, &workspace, isCancelled) else { return nil }
      var fits = lists.out(Int(ego)).map { raw($0, ego, lists, workspace) }
      Self.scale(&fits)
      return fits.sorted {
        let (one, other) = (lists.inDegree(Int($0.vertex)), lists.inDegree(Int($1.vertex)))
        return ($0.score, one, $0.vertex) < ($1.score, other, $1.vertex)
      }
    }
  }

  private func raw(
    _ vertex: UInt32, _ ego: UInt32, _ lists: Lists, _ workspace: Workspace
  ) -> Fit {
    // Of what a follower shares with the ego, this one follow says nothing about how it fits the rest.
    let own = coFollow.ofFollowed[lists.inDegree(Int(vertex))]
    var fit = Fit(vertex: vertex)
    for other in lists.into(Int(vertex)) where other != ego {
      fit.coFollow += coFollow.share(of: workspace.taste[other] - own, Int(other), lists)
    }
    // Rounding may leave a trifle below nothing where only this follow was shared.
    fit.coFollow = max(0, fit.coFollow) * coFollow.ofCandidate[lists.inDegree(Int(vertex))]
    fit.twoStep = workspace.twoStep[vertex]
    fit.nearness = workspace.walks[vertex]
    fit.mutual = adjacency.follows(vertex, ego) ? 1 : 0
    return fit
  }

  private static func scale(_ fits: inout [Fit]) {
    for side in [\Fit.coFollow, \.twoStep, \.nearness] {
      let highest = fits.reduce(0) { max($0, $1[keyPath: side]) }
      guard highest > 0 else { continue }
      for place in fits.indices { fits[place][keyPath: side] /= highest }
    }
  }
}

extension Ranking {
  /// One kernel, from the graph into its own place of the workspace.
  typealias Step = @Sendable (Ranking, _ ego: Int, Lists, inout Workspace) -> Void

  /// Every kernel, each after those it asks.
  static let all: [Step] = [taste, coFollowing, likeMinds, twoSteps, walks]

  static let taste: Step = { ranking, ego, lists, workspace in
    workspace.taste.edit { ranking.coFollow.taste(of: ego, lists, into: &$0) }
  }

  static let coFollowing: Step = { ranking, _, lists, workspace in
    workspace.taste.edit { taste in
      workspace.coFollow.edit { ranking.coFollow.spread(taste, lists, into: &$0) }
    }
  }

  static let likeMinds: Step = { ranking, _, lists, workspace in
    workspace.taste.edit { taste in
      workspace.likeMinded.withUnsafeMutableBufferPointer { scores in
        guard let base = scores.baseAddress else { return }
        LikeMinded().scores(taste, ranking.coFollow, lists, into: base)
      }
    }
  }

  static let twoSteps: Step = { ranking, ego, lists, workspace in
    workspace.twoStep.edit { ranking.twoStep.scores(of: ego, lists, into: &$0) }
  }

  static let walks: Step = { _, ego, lists, workspace in
    RandomWalk.near.run(from: ego, lists, in: &workspace)
  }

  /// Fills the workspace; `false` when cancelled on the way.
  func run(
    _ steps: [Step], _ ego: Int, _ lists: Lists, _ workspace: inout Workspace,
    _ isCancelled: () -> Bool
  ) -> Bool {
    for step in steps {
      guard !isCancelled() else { return false }
      step(self, ego, lists, &workspace)
    }
    return !isCancelled()
  }
}

extension Workspace {
  /// Makes it as it was before the rankings of an ego.
  mutating func clear(after ego: UInt32, _ adjacency: Adjacency) {
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

/// All candidates of one ranking, once every kernel has looked at them.
struct Pool {
  /// In the order in which kernels touched them; each once.
  private(set) var members: [UInt32] = []
  private let ranking: Ranking
  private let lists: Lists
  private let workspace: Workspace
  /// What each kernel's best candidates have.
  private var highest = (
    coFollow: Podium(), likeMinded: Podium(), twoStep: Podium(), nearness: Podium()
  )

  init(
    _ ranking: Ranking, _ faces: Ranking.Faces, _ isBarred: (UInt32) -> Bool, _ lists: Lists,
    _ workspace: Workspace
  ) {
    (self.ranking, self.lists, self.workspace) = (ranking, lists, workspace)
    members.reserveCapacity(
      workspace.coFollow.count + workspace.twoStep.count + workspace.walks.count)
    func take(_ touched: ArraySlice<UInt32>, unless isTaken: (UInt32) -> Bool) {
      for vertex in touched where !isTaken(vertex) {
        let tie = workspace.ties[Int(vertex)]
        guard tie == .none || tie == .follower && faces == .all, !isBarred(vertex) else { continue }
        members.append(vertex)
      }
    }
    take(workspace.coFollow.touched) { _ in false }
    take(workspace.twoStep.touched) { workspace.coFollow[$0] > 0 }
    take(workspace.walks.touched) { workspace.coFollow[$0] > 0 || workspace.twoStep[$0] > 0 }
    for vertex in members {
      let raw = raw(vertex)
      highest.coFollow.take(raw.coFollow)
      highest.likeMinded.take(raw.likeMinded)
      highest.twoStep.take(raw.twoStep)
      highest.nearness.take(raw.nearness)
    }
  }

  /// What each kernel says of a candidate, not scaled.
  private func raw(_ vertex: UInt32) -> Candidate.Parts {
    var parts = Candidate.Parts()
    let own = ranking.coFollow.ofCandidate[lists.inDegree(Int(vertex))]
    parts.coFollow = workspace.coFollow[vertex] * own
    parts.likeMinded = workspace.likeMinded[Int(vertex)] * own
    parts.twoStep = workspace.twoStep[vertex]
    parts.nearness = workspace.walks[vertex]
    return parts
  }

  /// What each kernel adds to a candidate's score.
  ///
  /// - Parameter odds: That somebody who follows the ego is followed back.
  func parts(odds: Double, _ weights: RankingWeights) -> (UInt32) -> Candidate.Parts {
    func scale(_ weight: Double, _ highest: Podium) -> Double {
      highest.mean > 0 ? weight / highest.mean : 0
    }
    let scales = Candidate.Parts(
      coFollow: scale(weights.coFollow, highest.coFollow),
      likeMinded: scale(weights.likeMinded, highest.likeMinded),
      twoStep: scale(weights.twoStep, highest.twoStep),
      nearness: scale(weights.nearness, highest.nearness),
      followBack: weights.followBack * odds)
    return { vertex in
      var parts = raw(vertex)
      if workspace.ties[Int(vertex)] == .follower {
        parts.followBack = ranking.followBack.choosiness(of: Int(vertex), lists)
      }
      parts.scale(by: scales)
      return parts
    }
  }
}

/// The mean of the three highest scores that pass, so that no single candidate sets a scale.
struct Podium {
  private var (first, second, third) = (0.0, 0.0, 0.0)

  /// 0 as long as nothing above 0 has passed.
  var mean: Double {
    let count = third > 0 ? 3.0 : second > 0 ? 2 : 1
    return (first + second + third) / count
  }

  mutating func take(_ score: Double) {
    guard score > third else { return }
    third = score
    if third > second { swap(&second, &third) }
    if second > first { swap(&first, &second) }
  }
}

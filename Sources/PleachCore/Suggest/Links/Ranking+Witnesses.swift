extension Ranking {
  /// Somebody the ego follows, and how much of a kernel's score for a candidate comes from them.
  public struct Witness: Sendable, Equatable {
    /// Who.
    public let vertex: Adjacency.Vertex
    /// Not scaled, above 0; comparable within one answer.
    public let weight: Double
  }

  /// Those whom the ego follows and who follow the candidate, who says most first: "followed by …".
  ///
  /// - Complexity: O(*n* log *n*), *n* being whom the ego follows.
  public func followedBy(_ candidate: Adjacency.Vertex, of ego: Adjacency.Vertex) -> [Witness] {
    adjacency.withLists { lists in
      var found: [Witness] = []
      lists.forEachNeighbour(of: Int(ego)) { neighbour, tie in
        guard tie.youFollow, adjacency.follows(neighbour, candidate) else { return }
        found.append(
          Witness(vertex: neighbour, weight: twoStep.share(of: tie, Int(neighbour), lists)))
      }
      return found.strongestFirst
    }
  }

  /// For each candidate those whom the ego follows and whose followers follow the candidate too, who says
  /// most first: "those who follow … also follow".
  ///
  /// The weights of one candidate add up to what co-following says of it, before the candidate's own
  /// number of followers is counted in. Asked for all candidates at once, since all of them share the
  /// way.
  /// - Parameter workspace: Made for this adjacency.
  /// - Complexity: O(all whom those follow who follow somebody whom the ego follows + candidates ×
  ///   whom the ego follows).
  public func coFollowed(
    _ candidates: [Adjacency.Vertex], of ego: Adjacency.Vertex, in workspace: inout Workspace
  ) -> [[Witness]] {
    precondition(workspace.count == adjacency.count, "a workspace of another graph")
    let own = adjacency.followed(by: ego)
    var sums = [Double](repeating: 0, count: candidates.count * own.count)
    for (place, candidate) in candidates.enumerated() {
      workspace.seats[Int(candidate)].candidate = UInt32(place + 1)
    }
    for (place, followed) in own.enumerated() {
      workspace.seats[Int(followed)].followed = UInt32(place + 1)
    }
    adjacency.withLists { lists in
      workspace.taste.edit { coFollow.taste(of: Int(ego), lists, into: &$0) }
      for other in workspace.taste.touched {
        meet(Int(other), lists, workspace.seats, width: own.count, &sums)
      }
    }
    workspace.taste.clear()
    for vertex in candidates { workspace.seats[Int(vertex)] = Workspace.Seat() }
    for vertex in own { workspace.seats[Int(vertex)] = Workspace.Seat() }
    return candidates.indices.map { place in
      own.enumerated().compactMap { offset, followed in
        let weight = sums[place * own.count + offset]
        return weight > 0 ? Witness(vertex: followed, weight: weight) : nil
      }.strongestFirst
    }
  }

  /// Adds, for each candidate and each of the ego's whom somebody follows both, what that says.
  private func meet(
    _ other: Int, _ lists: Lists, _ seats: [Workspace.Seat], width: Int, _ sums: inout [Double]
  ) {
    let followed = lists.out(other)
    for candidate in followed where seats[Int(candidate)].candidate > 0 {
      let row = Int(seats[Int(candidate)].candidate - 1) * width
      for own in followed where seats[Int(own)].followed > 0 && own != candidate {
        let part = coFollow.ofFollowed[lists.inDegree(Int(own))]
        sums[row + Int(seats[Int(own)].followed - 1)] += coFollow.share(of: part, other, lists)
      }
    }
  }

  /// How many follow both.
  ///
  /// - Complexity: O(*n* log *m*), *n* and *m* being the followers of the less and the more followed.
  public func followersOfBoth(_ one: Adjacency.Vertex, _ other: Adjacency.Vertex) -> Int {
    let (short, long) = (adjacency.followers(of: one), adjacency.followers(of: other))
    return short.count <= long.count ? short.count { long.has($0) } : long.count { short.has($0) }
  }

  /// All who are two steps away and how much the step between says, in the order of meeting them; not
  /// scaled, those the ego follows among them.
  ///
  /// - Complexity: O(all whom the ego's neighbours follow).
  public func twoSteps(
    from ego: Adjacency.Vertex, in workspace: inout Workspace
  ) -> [Witness] {
    adjacency.withLists { lists in
      workspace.twoStep.edit { twoStep.scores(of: Int(ego), lists, into: &$0) }
    }
    defer { workspace.twoStep.clear() }
    return workspace.twoStep.touched.map { Witness(vertex: $0, weight: workspace.twoStep[$0]) }
  }
}

extension [Ranking.Witness] {
  fileprivate var strongestFirst: Self {
    sorted { ($1.weight, $0.vertex) < ($0.weight, $1.vertex) }
  }
}

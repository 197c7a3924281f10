/// Tagged people who are tied to somebody in one way, and those of them who speak for a tag: "8 of the
/// 11 who follow her are *librarians*".
public struct TagWitnesses: Sendable, Equatable {
  /// Those who have the tag, who says most first.
  public let agreeing: [Adjacency.Vertex]
  /// How many of them are tagged in all, with this tag or another.
  public let tagged: Int

  /// Witnesses as they were found, or made up for a test.
  public init(agreeing: [Adjacency.Vertex], tagged: Int) {
    (self.agreeing, self.tagged) = (agreeing, tagged)
  }
}

extension TagSpread {
  /// The tagged who follow somebody; who follows few says more.
  ///
  /// - Complexity: O(*n* log *n*), *n* being the followers.
  public func followers(of vertex: Adjacency.Vertex, speakingFor tag: Int) -> TagWitnesses {
    witnesses(adjacency.followers(of: vertex), tag) { -Double(adjacency.followedCount(of: $0)) }
  }

  /// The tagged whom somebody follows; who has few followers says more.
  ///
  /// - Complexity: O(*n* log *n*), *n* being the followed.
  public func followed(by vertex: Adjacency.Vertex, speakingFor tag: Int) -> TagWitnesses {
    witnesses(adjacency.followed(by: vertex), tag) { -Double(adjacency.followerCount(of: $0)) }
  }

  /// The tagged who are followed by the same people as somebody; weighed as the proposals weigh them.
  ///
  /// - Complexity: O(all whom the followers follow).
  public func company(of vertex: Adjacency.Vertex, speakingFor tag: Int) -> TagWitnesses {
    let coFollow = CoFollow(upTo: adjacency.highestDegree)
    var weights: [Adjacency.Vertex: Double] = [:]
    adjacency.withLists { lists in
      for follower in lists.into(Int(vertex)) {
        let share = coFollow.share(of: 1, Int(follower), lists)
        for other in lists.out(Int(follower)) where other != vertex && !tags[Int(other)].isEmpty {
          weights[other, default: 0] += share * coFollow.ofFollowed[lists.inDegree(Int(other))]
        }
      }
    }
    return witnesses(weights.keys, tag) { weights[$0]! }  // each of them has one
  }

  /// Of equals who has the lower number first.
  private func witnesses(
    _ vertices: some Sequence<Adjacency.Vertex>, _ tag: Int,
    _ weight: (Adjacency.Vertex) -> Double
  ) -> TagWitnesses {
    let tagged = vertices.filter { !tags[Int($0)].isEmpty }
    let agreeing = tagged.filter { tags[Int($0)].contains(tag) }
      .map { (weight: weight($0), vertex: $0) }
      .sorted { ($1.weight, $0.vertex) < ($0.weight, $1.vertex) }
    return TagWitnesses(agreeing: agreeing.map(\.vertex), tagged: tagged.count)
  }
}

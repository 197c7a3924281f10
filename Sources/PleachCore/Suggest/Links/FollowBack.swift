/// Whether somebody who follows you is likely to be followed back, by what you did so far.
///
/// The odds are the followers you follow for each whom you left: who follows everybody back sees
/// followers first, who is choosy does not. And a follower who is choosy counts more.
struct FollowBack: Sendable, Equatable {
  /// The share of all follows that are mutual, in `0...1`: what is supposed of somebody of whom little
  /// is known.
  let usual: Double

  /// - Complexity: O(follows).
  init(_ adjacency: Adjacency) {
    guard adjacency.followCount > 0 else {
      usual = 0
      return
    }
    let mutual = adjacency.withLists { lists in
      (0..<lists.count).reduce(0) { $0 + lists.mutualCount(of: $1) }
    }
    usual = Double(mutual) / Double(adjacency.followCount)
  }

  /// How choosy somebody is, in `0...1`: those who follow them for each whom they follow, as if there were
  /// five more of either, and never more than one. To be followed by whoever follows everybody says little.
  func choosiness(of follower: Int, _ lists: Lists) -> Double {
    min(1, Double(lists.inDegree(follower) + 5) / Double(lists.outDegree(follower) + 5))
  }

  /// Followers followed back for each not followed, as if five more had come of whom the usual share
  /// was followed; in `0...`.
  func odds(of ego: Int, _ lists: Lists) -> Double {
    let mutual = lists.mutualCount(of: ego)
    return (Double(mutual) + 5 * usual) / (Double(lists.inDegree(ego) - mutual) + 5)
  }
}

extension Lists {
  /// How many a vertex follows that follow it too.
  func mutualCount(of vertex: Int) -> Int {
    var count = 0
    forEachNeighbour(of: vertex) { _, tie in count += tie == .mutual ? 1 : 0 }
    return count
  }
}

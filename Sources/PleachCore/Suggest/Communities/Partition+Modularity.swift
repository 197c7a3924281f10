extension Partition {
  /// How much more of the ties is within communities than chance would put there.
  ///
  /// The share of tie weight within communities, less the share expected if everybody kept the strength
  /// of their ties and chose at random whom to tie (M. E. J. Newman, M. Girvan, *Physical Review E* 69,
  /// 2004, doi:10.1103/PhysRevE.69.026113; with resolution, J. Reichardt, S. Bornholdt, *Physical Review
  /// E* 74, 2006, doi:10.1103/PhysRevE.74.016110). A mutual pair weighs two, a one-way pair one.
  ///
  /// - Parameter resolution: How much the expected share counts; above 1 smaller communities are better.
  /// - Returns: At most 1; 0 where nobody is tied to anybody.
  /// - Complexity: O(vertices + follows).
  public func modularity(in graph: Adjacency, resolution: Double = 1) -> Double {
    precondition(graph.count == communityOf.count, "\(communityOf.count) of \(graph.count) people")
    guard graph.followCount > 0 else { return 0 }
    var within = 0
    var strength = [Int](repeating: 0, count: count)
    for vertex in 0..<UInt32(graph.count) {
      let own = communityOf[Int(vertex)]
      let followed = graph.followed(by: vertex)
      strength[Int(own)] += followed.count + graph.followerCount(of: vertex)
      within += followed.count { communityOf[Int($0)] == own }
    }
    // A follow is half of a mutual pair's weight and all of a one-way pair's: each weighs one.
    let total = Double(graph.followCount)
    let expected = strength.reduce(0.0) { sum, strength in
      let share = Double(strength) / (2 * total)
      return sum + share * share
    }
    return Double(within) / total - resolution * expected
  }
}

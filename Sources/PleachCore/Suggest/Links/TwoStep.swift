/// Who is followed by those you follow: "followed by Ana, Bo and 3 more".
///
/// Each whom you follow weighs 1, or 1.5 when they follow you too, and each who only follows you 0.5;
/// they pass on d⁺^-0.5 of that to each whom they follow, because a follower of few says more. A
/// directed kin of the Adamic–Adar index (L. Adamic, E. Adar, *Social Networks* 25, 2003,
/// doi:10.1016/S0378-8733(03)00009-1).
struct TwoStep: Sendable, Equatable {
  private let ofFollowers: DegreePowers

  init(upTo degree: Int) { ofFollowers = DegreePowers(-0.5, upTo: degree) }

  /// Scores of all who are two steps away, those you follow among them.
  ///
  /// - Complexity: O(all whom your neighbours follow).
  func scores(of ego: Int, _ lists: Lists, into cells: inout Tally.Cells) {
    lists.forEachNeighbour(of: ego) { neighbour, tie in
      let share = share(of: tie, Int(neighbour), lists)
      for candidate in lists.out(Int(neighbour)) { cells.add(candidate, share) }
    }
  }

  /// What a neighbour passes to each whom they follow; meaningless for one who follows nobody.
  @inline(__always) func share(of tie: Tie, _ neighbour: Int, _ lists: Lists) -> Double {
    let weight =
      switch tie {
      case .mutual: 1.5
      case .following: 1.0
      case .follower, .none: 0.5
      }
    return weight * ofFollowers[lists.outDegree(neighbour)]
  }
}

extension Lists {
  /// Everybody tied to a vertex, once each, in rising order.
  @inline(__always) func forEachNeighbour(
    of vertex: Int, _ body: (_ neighbour: UInt32, _ tie: Tie) -> Void
  ) {
    let (out, into) = (out(vertex), into(vertex))
    var (one, other) = (0, 0)
    while one < out.count || other < into.count {
      if other == into.count || one < out.count && out[one] < into[other] {
        body(out[one], .following)
        one += 1
      } else if one == out.count || into[other] < out[one] {
        body(into[other], .follower)
        other += 1
      } else {
        body(out[one], .mutual)
        (one, other) = (one + 1, other + 1)
      }
    }
  }
}

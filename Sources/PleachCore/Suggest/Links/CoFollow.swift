/// Whom those follow who follow the same people as you: "those who follow Ana and Bo also follow her".
///
/// Somebody with your taste is *w*, weighing s(w) = Σ d⁻(i)^-0.6 over the *i* whom you both follow, so
/// that sharing a celebrity says little; a candidate has d⁻^-0.3 · Σ s(w) · d⁺(w)^-0.7 over its
/// followers *w*. A collaborative filter by common choice (M. Deshpande, G. Karypis, *ACM TOIS* 22,
/// 2004, doi:10.1145/963770.963776) with its exponents chosen on follow graphs.
struct CoFollow: Sendable, Equatable {
  let ofFollowed: DegreePowers
  private let ofFollowers: DegreePowers
  let ofCandidate: DegreePowers

  init(upTo degree: Int) {
    ofFollowed = DegreePowers(-0.6, upTo: degree)
    ofFollowers = DegreePowers(-0.7, upTo: degree)
    ofCandidate = DegreePowers(-0.3, upTo: degree)
  }

  /// How much of your taste each has who follows somebody whom you follow; yourself left out.
  ///
  /// - Complexity: O(followers of those you follow).
  func taste(of ego: Int, _ lists: Lists, into cells: inout Tally.Cells) {
    for followed in lists.out(ego) {
      let weight = ofFollowed[lists.inDegree(Int(followed))]
      for other in lists.into(Int(followed)) where Int(other) != ego { cells.add(other, weight) }
    }
  }

  /// What somebody's taste passes to each whom they follow.
  @inline(__always) func share(of taste: Double, _ other: Int, _ lists: Lists) -> Double {
    taste * ofFollowers[lists.outDegree(other)]
  }

  /// Scores of all whom people of your taste follow, without the candidate's own part: `score` adds it.
  ///
  /// - Complexity: O(all whom they follow).
  func spread(_ taste: Tally.Cells, _ lists: Lists, into cells: inout Tally.Cells) {
    for other in taste.touched {
      let share = share(of: taste.scores[Int(other)], Int(other), lists)
      for candidate in lists.out(Int(other)) { cells.add(candidate, share) }
    }
  }
}

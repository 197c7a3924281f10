extension Signal {
  /// Speaks of nothing but what you do not care about.
  ///
  /// "Uninteresting topics" are named first by those who were asked why they unfollow (H. Kwak, H. Chun,
  /// S. Moon, CHI 2011).
  static let indifferent = Signal(
    "other topics", weight: 0.6, "speaks only of what you do not care about"
  ) { person, circle in
    guard person.communities.isEmpty, !person.topics.isEmpty,
      person.topics.allSatisfy({ circle.graph.topics[$0]?.care == 0 })
    else { return nil }
    return Finding(1) {
      let names = person.topics.compactMap { circle.graph.topics[$0]?.name }
      return "speaks of \(names.spelledOut), which you do not care about"
    }
  }
}

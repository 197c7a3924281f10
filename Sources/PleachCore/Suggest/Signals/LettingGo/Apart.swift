extension Signal {
  /// Neither tied to the others you follow nor followed by those who follow them, where others are.
  ///
  /// Ties outside a common circle break more (D. Quercia, M. Bodaghi, J. Crowcroft, WebSci 2012), but a
  /// voice from elsewhere stands apart as well and may be worth the more: it cannot carry a suggestion.
  static let apart = Signal(
    "apart", weight: 0.5, isSubstantial: false, "shares no circle with the others you follow"
  ) { person, circle in
    guard let apart = circle.apart(person) else { return nil }
    return Finding(apart.strength) {
      let usual = "where \(apart.usual) are usual"
      return apart.ties == 0
        ? "shares no circle with the others you follow: no ties to them are known, \(usual)"
        : "shares little with the others you follow: \(apart.ties) "
          + "\(apart.ties == 1 ? "tie to them is" : "ties to them are") known, \(usual)"
    }
  }
}

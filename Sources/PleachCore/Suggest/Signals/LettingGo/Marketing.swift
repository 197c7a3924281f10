extension Signal {
  /// The bio or a link has marks of somebody who sells. Weak, for words can be meant otherwise: they are
  /// quoted, and cannot carry a suggestion.
  static let marketing = Signal(
    "marketing", weight: 0.5, isSubstantial: false, "the bio or a link has marks of selling"
  ) { person, _ in
    let marks = MarketingMarks.found(in: person)
    guard !marks.isEmpty else { return nil }
    return Finding(Double(marks.count) / 2) {
      "selling marks: " + marks.prefix(3).map { "\"\($0)\"" }.joined(separator: ", ")
    }
  }
}

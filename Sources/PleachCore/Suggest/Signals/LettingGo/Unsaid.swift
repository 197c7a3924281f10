extension Signal {
  /// No note says why you follow. It says something of your notes rather than of them, so it cannot carry
  /// a suggestion.
  static let unsaid = Signal(
    "no reason", weight: 0.4, isSubstantial: false, "you never noted why you follow"
  ) { person, _ in
    person.note == nil ? Finding(1, "you never noted why you follow them") : nil
  }
}

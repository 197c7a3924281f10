extension Signal {
  /// No note says why you follow.
  static let unsaid = Signal("no reason", weight: 0.4, "you never noted why you follow") {
    person, _ in person.note == nil ? Finding(1, "you never noted why you follow them") : nil
  }
}

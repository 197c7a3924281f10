extension Signal {
  /// A note says why you follow.
  static let said = Signal("noted", weight: -0.8, "your note says why you follow") { person, _ in
    person.note == nil ? nil : Finding(1, "your note says why you follow them")
  }
}

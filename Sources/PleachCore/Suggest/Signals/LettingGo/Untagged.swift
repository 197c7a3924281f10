extension Signal {
  /// Belongs to no community, where others do.
  static let untagged = Signal("untagged", weight: 0.4, "belongs to none of your communities") {
    person, circle in
    guard !circle.communities.isEmpty, person.communities.isEmpty, person.topics.isEmpty else {
      return nil
    }
    return Finding(1, "belongs to none of your communities and topics")
  }
}

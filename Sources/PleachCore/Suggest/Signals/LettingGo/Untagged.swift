extension Signal {
  /// Belongs to no community and speaks of no topic, where others do. It says something of your notes
  /// rather than of them, so it cannot carry a suggestion.
  static let untagged = Signal(
    "untagged", weight: 0.4, isSubstantial: false, "belongs to none of your communities"
  ) { person, circle in
    guard circle.hasCommunities, person.communities.isEmpty, person.topics.isEmpty else {
      return nil
    }
    return Finding(1, "belongs to none of your communities and topics")
  }
}

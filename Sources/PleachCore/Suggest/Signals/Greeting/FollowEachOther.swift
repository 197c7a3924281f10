extension Signal {
  /// They follow you: a word is seen; more so where you follow each other.
  static let followEachOther = Signal("follows you", weight: 1, "follows you, best both ways") {
    person, _ in
    switch person.tie {
    case .mutual: Finding(1, "you follow each other")
    case .follower: Finding(0.6, "follows you")
    case .following, .none: nil
    }
  }
}

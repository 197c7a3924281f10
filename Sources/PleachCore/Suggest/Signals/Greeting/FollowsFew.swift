extension Signal {
  /// Follows so few that what comes is read.
  static let followsFew = Signal("attentive", weight: 0.4, "follows few, so what comes is read") {
    person, _ in
    let counts = person.accounts.compactMap(\.followingCount)
    // Some platforms write 0 where they do not tell.
    guard let most = counts.max(), most > 0 else { return nil }
    return Finding(1 - Double(most) / 300, "follows \(most): what comes is read")
  }
}

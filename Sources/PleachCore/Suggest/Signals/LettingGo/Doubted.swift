extension Signal {
  /// You muted them, or let them go once and followed again.
  static let doubted = Signal("doubted before", weight: 0.5, "you muted them or let them go once") {
    person, circle in
    let verdicts = circle.graph.verdicts(on: person.id)
    // The last one, if it is to let go, is carried out soon and is no matter of the past.
    let isPlanned =
      verdicts.first?.kind == .unfollow && !person.isFollowedAgain(since: verdicts[0].day)
    let doubt = verdicts.dropFirst(isPlanned ? 1 : 0).first {
      $0.kind == .unfollow || $0.kind == .mute
    }
    guard let doubt else { return nil }
    return Finding(1) {
      let words = (doubt.kind == .mute ? "muted in " : "let go in ") + "\(doubt.day.year)"
      return (doubt.reason.map { words + ": " + $0 } ?? words, [])
    }
  }
}

extension Person {
  fileprivate func isFollowedAgain(since day: Day) -> Bool {
    accounts.contains { $0.isFollowing && $0.followingSince.map { $0 > day } == true }
  }
}

extension Signal {
  /// Posted in the month before the last export.
  static let fresh = Signal("fresh", weight: 0.3, "posted lately") { person, circle in
    guard !person.tie.youFollow,
      let post = person.accounts.compactMap({ account in
        account.lastPost.map { (day: $0, until: circle.lastSeen(on: account.platform)) }
      }).max(by: { $0.day < $1.day })
    else { return nil }
    let days = max(0, post.day.days(until: post.until))
    guard days <= 30 else { return nil }
    return Finding(1 - Double(days) / 60, "posted on \(post.day)")
  }
}

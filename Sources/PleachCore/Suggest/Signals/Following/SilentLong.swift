extension Signal {
  /// No post seen for a year, as far as the last export could see.
  static let silentLong = Signal("long silent", weight: -0.8, "no post seen for a year") {
    person, circle in
    guard !person.tie.youFollow,
      let post = person.accounts.compactMap({ account in
        account.lastPost.map { (day: $0, until: circle.lastSeen(on: account.platform)) }
      }).max(by: { $0.day < $1.day })
    else { return nil }
    let days = post.day.days(until: post.until)
    guard days > 365 else { return nil }
    return Finding(Double(days) / 1095, "no post seen for \(post.day.length(until: post.until))")
  }
}

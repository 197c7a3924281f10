extension Signal {
  /// Nothing was posted for long, as far as the last export could see. Weak: people rest.
  static let quiet = Signal("quiet", weight: 1, "no post seen for half a year or more") {
    person, circle in
    let silences = person.accounts.filter(\.isFollowing).map { account in
      account.lastPost.map { (from: $0, to: circle.lastSeen(on: account.platform)) }
    }
    // An account of which nothing is known may post every day.
    guard let latest = silences.compactMap(\.self).max(by: { $0.from < $1.from }),
      silences.allSatisfy({ $0 != nil })
    else { return nil }
    let days = latest.from.days(until: latest.to)
    guard days > 182 else { return nil }
    return Finding(Double(days) / 730, "no post seen for \(latest.from.length(until: latest.to))")
  }
}

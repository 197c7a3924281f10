extension Account {
  /// Where they work, how to write to them, how much goes on there and in which of your lists they are:
  /// as far as known, a few words each.
  public var facts: [String] {
    var facts: [String] = []
    if let position, let company {
      facts.append("\(position), \(company)")
    } else if let work = position ?? company {
      facts.append(work)
    }
    if let email { facts.append(email) }
    if let followerCount { facts.append("\(followerCount) followers") }
    if let followingCount { facts.append("follows \(followingCount)") }
    if let postCount { facts.append("\(postCount) posts") }
    if let joined { facts.append("joined \(joined.year)") }
    if !lists.isEmpty { facts.append("in your lists " + lists.joined(separator: ", ")) }
    return facts
  }
}

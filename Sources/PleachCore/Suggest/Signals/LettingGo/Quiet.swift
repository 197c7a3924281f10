extension Signal {
  /// Nothing was posted for long, as far as the last export could see, and for longer than is usual for
  /// them. Weak: people rest (H. Kwak, H. Chun, S. Moon, CHI 2011, find that silence alone says little).
  static let quiet = Signal(
    "quiet", weight: 1, isSubstantial: false,
    "no post seen for half a year or more, and for longer than usual"
  ) { person, circle in
    guard let silence = person.silence(in: circle) else { return nil }
    let days = silence.from.days(until: silence.to)
    let gap = person.usualGap
    // Three times their usual pause, so that somebody who posts once a year is not quiet after eight
    // months.
    let usual = max(182, 3 * (gap ?? 0))
    guard Double(days) > usual else { return nil }
    return Finding(Double(days) / (4 * usual)) {
      let words = "no post seen for \(silence.from.length(until: silence.to))"
      return gap.map { words + ", where \(Person.words(forGap: $0)) was usual" } ?? words
    }
  }
}

extension Person {
  /// From the last post until it would have been seen that there is another; `nil` when one of the
  /// accounts you follow does not tell, for it may post every day.
  fileprivate func silence(in circle: Circle) -> (from: Day, to: Day)? {
    var latest: (from: Day, to: Day)?
    for place in accounts.indices where accounts[place].isFollowing {
      guard let last = accounts[place].lastPost else { return nil }
      guard latest.map({ $0.from < last }) ?? true else { continue }
      latest = (last, circle.lastSeen(on: accounts[place].platform))
    }
    return latest
  }

  /// How many days lay between two posts in the mean, until the last; `nil` when that is not known, or
  /// too few were counted.
  fileprivate var usualGap: Double? {
    var rate = 0.0
    for place in accounts.indices where accounts[place].isFollowing {
      guard let posts = accounts[place].postCount, posts >= 3, let joined = accounts[place].joined,
        let last = accounts[place].lastPost, joined < last
      else { continue }
      rate += Double(posts) / Double(joined.days(until: last))
    }
    return rate > 0 ? 1 / rate : nil
  }

  /// "3 posts a day", "a post every 2 months".
  fileprivate static func words(forGap days: Double) -> String {
    if days < 0.75 { return "\(Int((1 / days).rounded())) posts a day" }
    if days < 1.5 { return "a post a day" }
    let whole = min(Int(days.rounded()), 100_000)
    return "a post every " + Day.first.length(until: Day.first.adding(days: whole))
  }
}

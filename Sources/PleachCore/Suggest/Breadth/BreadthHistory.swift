/// How many were followed, and how varied they were, at the end of each of the last quarters.
///
/// Worked out from the days on which accounts were followed and let go, and never stored. Who was let go
/// before pleach first read a list is in none of them, and communities are those people have now: so the
/// past looks a little smaller than it was.
public struct BreadthHistory: Sendable, Equatable {
  /// How it stood at the end of a day.
  public struct Point: Sendable, Equatable {
    /// The last day of a quarter, or today.
    public let day: Day
    /// How many were followed, of those whose days are known.
    public let following: Int
    /// The effective number of communities of those; `nil` when none of them belongs to one.
    public let communities: Double?
  }

  /// Oldest first; the last is today, so far.
  public let points: [Point]
  /// How many are left out, as nobody knows since when they are followed.
  public let undated: Int

  /// Three years.
  static let quarters = 12

  /// - Complexity: O(people), and for each quarter those followed at all.
  init(_ graph: Graph, on today: Day) {
    let people = graph.people.filter { $0.accounts.contains(where: \.wasFollowed) }
    let dated = people.filter { person in
      person.accounts.contains { $0.wasFollowed && $0.followingSince != nil }
    }
    undated = people.count - dated.count
    points = Self.days(until: today).map { day in
      let held = dated.filter { $0.accounts.contains { $0.wasFollowed(on: day) } }
      return Point(
        day: day, following: held.count, communities: Self.effective(held))
    }
  }

  private static func effective(_ people: [Person]) -> Double? {
    var counts: [Strand: Int] = [:]
    for person in people {
      for strand in Voices.tags(of: person) where strand.kind == .communities {
        counts[strand, default: 0] += 1
      }
    }
    return Spread(counts).effective
  }

  /// The ends of the quarters before, and today.
  static func days(until today: Day) -> [Day] {
    var days = [today]
    var end = today.adding(months: -((today.month - 1) % 3) - 1).endOfMonth
    while days.count < quarters, end < days[0] {
      days.insert(end, at: 0)
      end = end.adding(months: -3).endOfMonth
    }
    return days
  }
}

extension Account {
  /// Whether you follow it or once did, as far as known.
  fileprivate var wasFollowed: Bool { isFollowing || followingUntil != nil }

  /// Whether you followed it at the end of a day and it was there.
  func wasFollowed(on day: Day) -> Bool {
    guard wasFollowed, let since = followingSince, since <= day else { return false }
    return (isFollowing || followingUntil.map { $0 > day } ?? false)
      && gone.map { $0 > day } ?? true
  }
}

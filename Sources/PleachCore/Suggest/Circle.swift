/// Those you follow, and what signals ask about all of them, counted once.
public struct Circle: Sendable {
  let graph: Graph
  let today: Day
  let followers: FollowerIndex
  /// Platforms of which it is known who follows you: there, nobody's silence is a gap in the data.
  let toldFollowers: Set<Platform.ID>
  /// Platforms of which anything between you and anybody is known.
  let toldEncounters: Set<Platform.ID>
  /// The day of the last export of each platform: what came after it nobody has seen.
  let lastSeen: [Platform.ID: Day]
  /// How many you follow of each community and topic.
  let communities: [Community.ID: Int]
  let topics: [Topic.ID: Int]
  /// How many you follow.
  let following: Int
  /// Posts a day of all whom you follow, as far as known.
  let postsADay: Double

  /// - Parameters:
  ///   - today: The reader's local day.
  ///   - followers: Who follows whom, turned round; asked for "followed by".
  /// - Complexity: O(people + encounters).
  public init(_ graph: Graph, on today: Day, followers: FollowerIndex) {
    (self.graph, self.today, self.followers) = (graph, today, followers)
    var told = Set<Platform.ID>()
    var communities: [Community.ID: Int] = [:]
    var topics: [Topic.ID: Int] = [:]
    var (following, posts) = (0, 0.0)
    for person in graph.people {
      for account in person.accounts where account.followsYou { told.insert(account.platform) }
      guard person.tie.youFollow else { continue }
      following += 1
      for id in Set(person.communities) { communities[id, default: 0] += 1 }
      for id in Set(person.topics) { topics[id, default: 0] += 1 }
      posts += Self.postsADay(of: person, until: today) ?? 0
    }
    toldFollowers = told
    (self.communities, self.topics) = (communities, topics)
    (self.following, postsADay) = (following, posts)
    toldEncounters = Set(graph.encounters.lazy.compactMap(\.platform))
    lastSeen = Dictionary(
      graph.imports.compactMap { record in record.platform.map { ($0, record.day) } },
      uniquingKeysWith: max)
  }

  /// How much somebody posts in the mean since they joined, over the accounts you follow; `nil` when
  /// no account tells.
  static func postsADay(of person: Person, until today: Day) -> Double? {
    let rates = person.accounts.filter(\.isFollowing).compactMap { account -> Double? in
      guard let posts = account.postCount, let joined = account.joined, joined < today else {
        return nil
      }
      return Double(posts) / Double(max(30, joined.days(until: today)))
    }
    return rates.isEmpty ? nil : rates.reduce(0, +)
  }

  /// Until when it would be known that an account posted.
  func lastSeen(on platform: Platform.ID) -> Day { min(today, lastSeen[platform] ?? today) }
}

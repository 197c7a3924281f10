/// Of which of those you follow it is known whom they follow.
struct KnownLists: Sendable {
  /// How many you follow of each community, and how many of those have a known list.
  private var counts: [Community.ID: (people: Int, known: Int)] = [:]
  /// The same of all whom you follow.
  private(set) var all: (people: Int, known: Int) = (0, 0)

  /// So few ties may come from the lists of others: whom somebody follows is not known by them.
  static let few = 5

  /// Nobody yet.
  init() {}

  /// Counts somebody whom you follow.
  mutating func add(_ person: Person, isKnown: Bool) {
    let one = isKnown ? 1 : 0
    all = (all.people + 1, all.known + one)
    for community in person.communities {
      let old = counts[community] ?? (0, 0)
      counts[community] = (old.people + 1, old.known + one)
    }
  }

  /// Counts a list as known that was not.
  mutating func learn(_ person: Person) {
    all.known += 1
    for community in person.communities { counts[community]?.known += 1 }
  }

  /// The share of lists that is not known, 0...1, where it is largest among somebody's communities, and
  /// where that is: `nil` is among all.
  func gap(of person: Person) -> (share: Double, community: Community.ID?) {
    var found: (share: Double, community: Community.ID?)?
    for community in person.communities {
      // Of two or three, none known says little.
      guard let (people, known) = counts[community], people >= 3 else { continue }
      let share = 1 - Double(known) / Double(people)
      if share > found?.share ?? -1 { found = (share, community) }
    }
    return found ?? (all.people == 0 ? 0 : 1 - Double(all.known) / Double(all.people), nil)
  }

  /// How many you follow of a community, or of all, and how many lists of theirs are known.
  func count(_ community: Community.ID?) -> (people: Int, known: Int) {
    community.map { counts[$0] ?? (0, 0) } ?? all
  }

  /// Whether a record holds an account's list, as far as can be told: more than few, and not less than
  /// half of what the platform says they follow.
  static func isKnown(_ account: Account, in graph: Graph, _ outline: inout JSONOutline) -> Bool {
    guard let follow = graph.follows[Follow.ID(account.id.raw)] else { return false }
    var count = 0
    follow.ends.forEachBytes(&outline) { _ in count += 1 }
    if let told = account.followingCount { return count * 2 >= told }
    return count > few
  }
}

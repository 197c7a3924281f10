/// Everything that the page of a community says.
public struct CommunityPortrait: Sendable, Equatable {
  /// Its people and those of the communities below it, who is closest to you first: by the tie, then by the
  /// last encounter, then by name.
  public let members: [Person.ID]
  /// How it hangs together.
  public let shape: CommunityShape
  /// The other communities its members are in, the fullest first.
  public let overlaps: [Overlap]
  /// Who leads to which other community, who leads there most first.
  public let bridges: [Bridge]
  /// Those you follow of whom no post was seen for half a year, the longest silent first; who never was seen
  /// to post is not among them.
  public let quiet: [Person.ID]
  /// Those you do not follow and never let go, who has most ties to the others first.
  public let open: [Person.ID]
  /// How many of its members you followed at the end of each of the last quarters, as far as the days are
  /// known.
  public let sizes: [(day: Day, following: Int)]

  /// How many members another community shares with it.
  public struct Overlap: Sendable, Equatable {
    /// The other one.
    public let community: Community.ID
    /// How many are in both.
    public let members: Int
  }

  /// A member who is tied to several of another community.
  public struct Bridge: Sendable, Equatable {
    /// Who.
    public let person: Person.ID
    /// Where they lead.
    public let community: Community.ID
    /// How many they are tied to there.
    public let ties: Int
  }

  /// Whether both say the same.
  public static func == (one: Self, other: Self) -> Bool {
    one.members == other.members && one.shape == other.shape && one.overlaps == other.overlaps
      && one.bridges == other.bridges && one.quiet == other.quiet && one.open == other.open
      && one.sizes.map(\.day) == other.sizes.map(\.day)
      && one.sizes.map(\.following) == other.sizes.map(\.following)
  }

  /// After so long without a post somebody has gone quiet.
  private static let quietDays = 183

  /// - Parameters:
  ///   - links: Without yourself.
  ///   - today: The reader's local day.
  /// - Complexity: O(people + ties of the members).
  public init(of community: Community.ID, in graph: Graph, _ links: Links, on today: Day) {
    let people = graph.members(of: community)
    let places = people.compactMap { graph.people.place(of: $0.id) }
    let tree = GroupTree(graph.communities)
    let own = Set(tree.ancestors.filter { $0.value.contains(community) }.keys).union([community])
    let others = graph.communities.map(\.id).filter { !own.contains($0) }
    let numbers = Dictionary(uniqueKeysWithValues: others.enumerated().map { ($1, $0) })
    shape = CommunityShape(places, in: graph, links) { place in
      graph.people[place].communities.compactMap { numbers[$0] }
    }
    bridges = shape.bridges.map { bridge in
      Bridge(person: bridge.person, community: others[bridge.group], ties: bridge.ties)
    }
    members = Self.closest(people, in: graph)
    overlaps = Self.overlaps(people, but: own)
    quiet = people.filter { $0.tie.youFollow }.compactMap { person in
      person.lastPost.map { (person.id, $0) }
    }.filter { $0.1.days(until: today) > Self.quietDays }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }
      .map(\.0)
    let isOpen = Set(people.filter { !$0.tie.youFollow && !$0.isAlumnus }.map(\.id))
    open = shape.members.filter(isOpen.contains)
    sizes = BreadthHistory.days(until: today).map { day in
      let held = people.count { person in
        person.accounts.contains { $0.wasFollowed(on: day) }
      }
      return (day, held)
    }
  }

  private static func closest(_ people: [Person], in graph: Graph) -> [Person.ID] {
    people.map { person in
      (
        tie: person.tie, last: graph.lastEncounter(with: person.id)?.day,
        name: Folding.folded(person.name), id: person.id
      )
    }.sorted { one, other in
      if one.tie != other.tie { return one.tie < other.tie }
      if one.last != other.last {
        guard let first = one.last, let second = other.last else { return one.last != nil }
        return first > second
      }
      return (one.name, one.id) < (other.name, other.id)
    }.map(\.id)
  }

  private static func overlaps(_ people: [Person], but own: Set<Community.ID>) -> [Overlap] {
    var counts: [Community.ID: Int] = [:]
    for person in people {
      for id in Set(person.communities) where !own.contains(id) { counts[id, default: 0] += 1 }
    }
    return counts.map { Overlap(community: $0.key, members: $0.value) }.sorted {
      ($1.members, $0.community) < ($0.members, $1.community)
    }
  }
}

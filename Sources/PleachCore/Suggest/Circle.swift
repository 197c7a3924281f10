/// Those you follow, and what signals ask about all of them, counted once.
public struct Circle: Sendable {
  let graph: Graph
  let today: Day
  /// Whom the links lead to; nobody as long as nothing was ranked.
  var reach = Reach()
  /// Platforms of which it is known who follows you: there, nobody's silence is a gap in the data.
  let toldFollowers: Set<Platform.ID>
  /// Platforms of which anything between you and anybody is known.
  let toldEncounters: Set<Platform.ID>
  /// The day of the last export of each platform: what came after it nobody has seen.
  let lastSeen: [Platform.ID: Day]
  /// How many of those you follow speak for what; less when some are thought away.
  var voices: Voices
  /// The same of everybody, whoever is thought away.
  let everyVoice: Voices
  /// The voices of each community and topic, as places in the graph's people.
  let members: [Strand: [Int32]]
  /// Whether any of the voices belongs to a community.
  let hasCommunities: Bool
  /// How many you follow.
  let following: Int
  /// Posts a day of all whom you follow, as far as known.
  let postsADay: Double
  private let followers: @Sendable () -> FollowerIndex
  private var yours = Lazily<Yours>()
  private let belonging: Lazily<Belonging>

  /// - Parameters:
  ///   - today: The reader's local day.
  ///   - followers: Who follows whom, turned round; asked for when somebody's followers are.
  ///   - belonging: How those you follow hang together, of the same people and follows; worked out when
  ///     it is asked for.
  /// - Complexity: O(people + encounters).
  public init(
    _ graph: Graph, on today: Day, followers: @autoclosure @escaping @Sendable () -> FollowerIndex,
    belonging: Lazily<Belonging> = Lazily()
  ) {
    (self.graph, self.today, self.followers) = (graph, today, followers)
    self.belonging = belonging
    var told = Set<Platform.ID>()
    var voices = Voices()
    var members: [Strand: [Int32]] = [:]
    var (following, posts) = (0, 0.0)
    for place in graph.people.indices {
      let person = graph.people[place]
      for account in person.accounts.indices where person.accounts[account].followsYou {
        told.insert(person.accounts[account].platform)
      }
      guard person.tie.youFollow else { continue }
      following += 1
      posts += Self.postsADay(of: person, until: today) ?? 0
      guard Voices.isVoice(person) else { continue }
      voices.add(person)
      for strand in Voices.tags(of: person) {
        members[strand, default: []].append(Int32(place))
      }
    }
    toldFollowers = told
    (self.voices, everyVoice, self.members) = (voices, voices, members)
    hasCommunities = members.keys.contains { if case .community = $0 { true } else { false } }
    (self.following, postsADay) = (following, posts)
    toldEncounters = Set(graph.encounters.lazy.compactMap(\.platform))
    lastSeen = Dictionary(
      graph.imports.compactMap { record in record.platform.map { ($0, record.day) } },
      uniquingKeysWith: max)
  }

  /// How much somebody posts in the mean since they joined, over the accounts you follow; `nil` when
  /// no account tells.
  static func postsADay(of person: Person, until today: Day) -> Double? {
    var sum: Double?
    for place in person.accounts.indices where person.accounts[place].isFollowing {
      guard let posts = person.accounts[place].postCount,
        let joined = person.accounts[place].joined, joined < today
      else { continue }
      sum = (sum ?? 0) + Double(posts) / Double(max(30, joined.days(until: today)))
    }
    // Counts come from files that anybody may have written.
    return sum.map { min($0, 100_000) }
  }

  /// Until when it would be known that an account posted.
  func lastSeen(on platform: Platform.ID) -> Day { min(today, lastSeen[platform] ?? today) }

  /// Whether somebody you follow shares next to nothing with the others; `nil` when not, or not known.
  ///
  /// - Complexity: O(1); that of `Belonging` the first time.
  func apart(_ person: Person) -> Belonging.Apart? {
    guard person.tie == .following, !graph.follows.isEmpty,
      let place = graph.people.place(of: person.id)
    else { return nil }
    return belonging.value { Belonging(graph) }.apart(place)
  }

  /// Those of yours who follow somebody, as far as known, as places in creation order.
  ///
  /// - Complexity: O(their followers); O(follow records) the first time.
  func yours(following person: Person) -> [Int] {
    let yours = yours.value { Yours(graph, followers()) }
    var places: [Int] = []
    for account in person.accounts.indices {
      yours.forEach(following: person.accounts[account].id) { places.append($0) }
    }
    guard !places.isEmpty else { return [] }
    places.sort()
    let own = graph.people.place(of: person.id)
    var distinct: [Int] = []
    for place in places where place != distinct.last && place != own { distinct.append(place) }
    return distinct
  }
}

/// Who of those you follow follows whom.
private struct Yours: Sendable {
  private let followers: FollowerIndex
  /// For each follow record, the place of whose it is among the people; below 0 when you do not follow
  /// them.
  private let owners: [Int32]

  init(_ graph: Graph, _ followers: FollowerIndex) {
    self.followers = followers
    owners = graph.follows.map { follow in
      guard let owner = graph.owner(of: follow.from), owner.tie.youFollow else { return -1 }
      return graph.people.place(of: owner.id).map { Int32($0) } ?? -1
    }
  }

  func forEach(following account: Account.ID, _ body: (Int) -> Void) {
    followers.forEachPlace(following: account) { follow in
      if owners[follow] >= 0 { body(Int(owners[follow])) }
    }
  }
}

import Testing

@testable import PleachCore

/// What holds for every network.
@Suite struct BreadthLaws {
  private static func strands(_ count: Int) -> [Strand] {
    (0..<count).map { .community(Community.ID("c\($0)")) }
  }

  // MARK: Spread

  @Test("the effective number lies between one and the number of groups", arguments: 0..<300)
  func range(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let groups = Self.strands(random.within(1...20))
    let counts = Dictionary(uniqueKeysWithValues: groups.map { ($0, random.below(40)) })
    let spread = Spread(counts)
    let voiced = counts.values.count { $0 > 0 }
    guard voiced > 0 else {
      #expect(spread.effective == nil)
      return
    }
    let value = try #require(spread.effective)
    #expect((1...Double(voiced)).contains(value))
  }

  @Test("groups of one size give their number", arguments: 1..<60)
  func equal(count: Int) throws {
    for size in [1, 2, 7, 1000] {
      let spread = Spread(
        Dictionary(uniqueKeysWithValues: Self.strands(count).map { ($0, size) }))
      let value = try #require(spread.effective)
      #expect(abs(value - Double(count)) < 1e-9)
    }
  }

  @Test("evening out never makes it smaller", arguments: 0..<100)
  func evening(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let groups = Self.strands(random.within(2...8))
    var counts = Dictionary(uniqueKeysWithValues: groups.map { ($0, random.within(1...30)) })
    let before = try #require(Spread(counts).effective)
    let most = groups.max { counts[$0]! < counts[$1]! }!  // each has a count, and there are two
    let least = groups.min { counts[$0]! < counts[$1]! }!
    guard counts[most]! > counts[least]! + 1 else { return }
    counts[most]! -= 1
    counts[least]! += 1
    let after = try #require(Spread(counts).effective)
    #expect(after > before)
  }

  @Test("a change on the counts is the same as counting anew", arguments: 0..<300)
  func incremental(seed: UInt64) {
    var random = SeededRandom(seed)
    let groups = Self.strands(random.within(1...9))
    var counts = Dictionary(uniqueKeysWithValues: groups.map { ($0, random.below(6)) })
    let touched = groups.filter { _ in random.chance(40) }
    let step = random.chance(50) ? 1 : -1
    let quick = Spread(counts).effective(changing: touched, by: step)
    for group in touched { counts[group] = max(0, counts[group]! + step) }  // it has a count
    let slow = Spread(counts).effective
    #expect((quick == nil) == (slow == nil))
    #expect(abs((quick ?? 0) - (slow ?? 0)) < 1e-9)
  }

  // MARK: Ties

  /// Two sides with ties between them alone, each person in one of two communities.
  private static func sides(
    _ seed: UInt64, turned: Bool
  ) -> Graph {
    var random = SeededRandom(seed)
    let count = random.within(1...8)
    func id(_ side: String, _ number: Int) -> String { "\(side)\(number)" }
    let people = ["a", "b"].flatMap { side in
      (0..<count).map { number in
        let isOne = random.chance(50) != (turned && side == "b")
        return Circles.person(id(side, number)) { person, _ in
          person.communities = [isOne ? "one" : "other"]
        }
      }
    }
    let follows = (0..<count).map { number in
      let ends = (0..<count).filter { _ in random.chance(60) }
      return Follow(
        from: Account.ID("mastodon:\(id("a", number))@example.org"),
        to: ends.map { Account.ID("mastodon:\(id("b", $0))@example.org") })
    }
    return Circles.graph(people, follows)
  }

  private static func crossing(_ graph: Graph) -> Double? {
    let ground = BreadthGround(Circles.circle(graph), Links(graph))
    return BreadthRow.all.first { $0.name == "E-I communities" }?.find(ground)?.value
  }

  @Test("E-I changes its sign when all of one side change over", arguments: 0..<60)
  func sign(seed: UInt64) {
    let (one, other) = (
      Self.crossing(Self.sides(seed, turned: false)), Self.crossing(Self.sides(seed, turned: true))
    )
    #expect((one == nil) == (other == nil))
    #expect(abs((one ?? 0) + (other ?? 0)) < 1e-12)
  }

  // MARK: Whole networks

  private static func breadth(_ graph: Graph) throws -> Breadth {
    try #require(Breadth(Circles.circle(graph), Vicinity(graph)))
  }

  @Test("every value lies in its range, and who has none says why", arguments: 0..<120)
  func ranges(seed: UInt64) throws {
    let breadth = try Self.breadth(RandomCircle.graph(seed))
    #expect(Set(breadth.measures.map(\.name)).count == breadth.measures.count)
    for measure in breadth.measures {
      #expect((measure.value == nil) == (measure.range == nil), "\(measure.name)")
      #expect(!measure.meaning.isEmpty && !measure.meaning.hasSuffix("."), "\(measure.name)")
      if let value = measure.value, let range = measure.range {
        #expect(range.contains(value), "\(measure.name): \(value) in \(range)")
      } else {
        #expect(measure.text == "unknown")
      }
    }
  }

  @Test("closed triads are counted as asking each pair does", arguments: 0..<80)
  func triads(seed: UInt64) throws {
    let graph = RandomCircle.graph(seed)
    let breadth = try Self.breadth(graph)
    let people = graph.people.filter { person in
      Voices.isVoice(person) && person.accounts.contains { graph.follows[.init($0.id.raw)] != nil }
    }
    func follows(_ one: Person, _ other: Person) -> Bool {
      graph.followed(by: one).contains { $0.id == other.id }
    }
    var (tied, pairs) = (0, 0)
    for (number, one) in people.enumerated() {
      for other in people[(number + 1)...] {
        pairs += 1
        if follows(one, other) || follows(other, one) { tied += 1 }
      }
    }
    let expected = people.count < 5 ? nil : Double(tied) / Double(pairs)
    #expect(breadth.measure("closed triads")?.value == expected)
  }

  /// The network after a change was done, by nothing but the graph.
  private static func after(_ change: BreadthChange, _ graph: Graph) throws -> Graph {
    var graph = graph
    var person = try #require(graph.people[change.person])
    switch change.deed {
    case .follow:
      let chosen = person.accounts.firstIndex { account in
        change.account.map { $0 == account.id } ?? account.isOpen
      }
      person.accounts[try #require(chosen)].isFollowing = true
      if let guess = change.guess { person.communities = [guess] }
    case .letGo: for place in person.accounts.indices { person.accounts[place].isFollowing = false }
    }
    try graph.put(.people, person.id.raw, person.json)
    return graph
  }

  @Test("a change says what measuring anew gives, and widens", arguments: 0..<150)
  func changes(seed: UInt64) throws {
    let graph = RandomCircle.graph(seed)
    let circle = Circles.circle(graph)
    let widening = BreadthChanges(circle, Vicinity(graph))
    let all = graph.people.indices.compactMap { place in
      graph.people[place].tie.youFollow ? widening.lettingGo(place) : widening.following(place)
    }
    for change in all + (try Self.breadth(graph)).changes {
      let spreads = BreadthGround.spreads(
        of: Circles.circle(try Self.after(change, graph)).everyVoice)
      let (before, after) = (BreadthGround.spreads(of: circle.everyVoice), spreads)
      for step in change.steps {
        #expect(before[step.kind]?.effective == step.before)
        let anew = try #require(after[step.kind]?.effective)
        #expect(abs(anew - step.after) < 1e-9, "\(change.person) \(step.kind)")
      }
      #expect(change.gain > 0)
    }
  }

  @Test(
    "three changes at most: nobody protected, last or with one reason is to go", arguments: 0..<80)
  func suggested(seed: UInt64) throws {
    let graph = RandomCircle.graph(seed)
    let circle = Circles.circle(graph)
    let changes = try Self.breadth(graph).changes
    #expect(changes.count <= 3)
    #expect(Set(changes.map(\.strand)).count == changes.count)
    for change in changes {
      let person = try #require(graph.people[change.person])
      switch change.deed {
      case .follow: #expect(!person.isAlumnus)
      case .letGo:
        #expect(person.tie.youFollow && !person.isProtected)
        #expect(circle.lastStrands(of: person).isEmpty)
        #expect(LetGo(circle).isSuggested(person))
      }
    }
  }
}

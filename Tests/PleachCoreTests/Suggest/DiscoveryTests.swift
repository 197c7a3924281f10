import Testing

@testable import PleachCore

/// A random store of people who follow each other, you among them.
enum DiscoveryScene {
  static let today = day("2026-03-14")

  static func graph(_ seed: UInt64, people: Int = 24) throws -> Graph {
    var random = SeededRandom(seed)
    var document = Document()
    func add(_ record: some Record) throws { _ = try document.apply(.put(record)) }
    for name in ["Looms", "Maps"] {
      try add(Community(id: Community.ID(name.lowercased()), name: name))
    }
    var topic = Topic(id: "ink", name: "Ink")
    topic.care = 2
    try add(topic)
    for number in 0..<people {
      var person = Person(id: Person.ID("p\(number)"), name: "Person \(number)")
      var account = Account(id: Account.ID("x:p\(number)"), handle: "p\(number)")
      account.isFollowing = random.chance(35)
      account.followsYou = random.chance(30)
      if random.chance(8) { account.gone = today }
      if random.chance(8) { account.followingUntil = today }
      if random.chance(30) { account.followerCount = Int(random.next() % 200_000) }
      if random.chance(30) { account.lastPost = today.adding(days: -Int(random.next() % 900)) }
      if random.chance(20) { account.languages = [random.chance(50) ? "en" : "ja"] }
      person.accounts = [account]
      if random.chance(15) {
        var other = Account(id: Account.ID("github:p\(number)"), handle: "p\(number)")
        other.isFollowing = random.chance(20)
        person.accounts.append(other)
      }
      if random.chance(50) { person.communities = [random.chance(50) ? "looms" : "maps"] }
      if random.chance(30) { person.topics = ["ink"] }
      try add(person)
      let ends = (0..<people).filter { $0 != number && random.chance(25) }
      if !ends.isEmpty {
        try add(
          Follow(
            from: account.id, to: ends.map { Account.ID("x:p\($0)") }))
      }
      if random.chance(20) {
        let kinds: [Verdict.Kind] = [.keep, .unfollow, .follow, .trial, .later, .dismiss]
        var verdict = Verdict(
          id: Verdict.ID("v\(number)"), person: person.id,
          kind: kinds[Int(random.next() % UInt64(kinds.count))], day: today)
        if verdict.kind == .later {
          verdict.askAgain = today.adding(days: random.chance(50) ? 3 : -3)
        }
        try add(verdict)
      }
      if random.chance(15) {
        try add(
          Encounter(
            id: Encounter.ID("e\(number)"), person: person.id,
            day: today.adding(days: -Int(random.next() % 900)), kind: .reply))
      }
    }
    return try Document.read(document.rendered(writer: "1")).1
  }

  static func discovery(_ graph: Graph) -> Discovery {
    Discovery(
      Circle(graph, on: today, followers: FollowerIndex(graph)), Vicinity(graph),
      weights: Weights(graph))
  }
}

@Suite struct DiscoveryTests {
  @Test(
    "nobody is suggested who is followed, gone, let go, dismissed, decided or put off",
    arguments: UInt64(0)..<200)
  func candidates(seed: UInt64) throws {
    let graph = try DiscoveryScene.graph(seed)
    let answer = try #require(DiscoveryScene.discovery(graph).answer(top: 100))
    for suggestion in answer.suggestions {
      let person = try #require(graph.people[suggestion.person])
      #expect(suggestion.score > 0 && !suggestion.evidence.isEmpty)
      if let account = suggestion.account {
        let meant = try #require(person.accounts.first { $0.id == account })
        #expect(person.tie.youFollow && !meant.isFollowing && meant.isOpen)
        continue
      }
      #expect(!person.tie.youFollow && !person.isAlumnus)
      #expect(person.accounts.contains { $0.gone == nil })
      guard let verdict = graph.verdict(on: person.id) else { continue }
      #expect(verdict.kind == .keep || verdict.kind == .later)
      if verdict.kind == .later {
        #expect(verdict.askAgain.map { $0 <= DiscoveryScene.today } == true)
      }
    }
    #expect(Set(answer.suggestions.map(\.person)).count == answer.suggestions.count)
    #expect(answer == DiscoveryScene.discovery(graph).answer(top: 100))
  }

  @Test("every sentence is true of the store", arguments: UInt64(0)..<200)
  func sentences(seed: UInt64) throws {
    let graph = try DiscoveryScene.graph(seed)
    let answer = try #require(DiscoveryScene.discovery(graph).answer(top: 100))
    for suggestion in answer.suggestions {
      let person = try #require(graph.people[suggestion.person])
      for piece in suggestion.evidence {
        for id in piece.people {
          let name = try #require(graph.people[id]?.name)
          #expect(piece.sentence.contains(name))
          #expect(graph.people[id]?.tie.youFollow == true, "\(piece.sentence)")
        }
        check(piece, of: person, in: graph)
      }
    }
  }

  /// Works a sentence out in another way: from the follow records one by one.
  private func check(_ piece: Evidence, of person: Person, in graph: Graph) {
    let accounts = Set(person.accounts.map(\.id))
    let yours = graph.people.filter { other in
      other.id != person.id && other.tie.youFollow
        && other.accounts.contains { account in
          graph.follows[Follow.ID(account.id.raw)]?.to.contains { accounts.contains($0) } ?? false
        }
    }
    let sentence = piece.sentence
    switch piece.signal {
    case "followed by yours":
      #expect(piece.people.allSatisfy { id in yours.contains { $0.id == id } })
      let rest = yours.count - piece.people.count
      #expect(rest == 0 || sentence.contains(" and \(rest) more of "), "\(sentence)")
      guard let group = ["Looms", "Maps"].first(where: { sentence.contains("your \($0)") }) else {
        break
      }
      for other in yours where !piece.people.contains(other.id) {
        #expect(other.communities.contains(Community.ID(group.lowercased())), "\(sentence)")
      }
    case "alongside yours":
      for id in piece.people {
        let both = graph.people.filter { other in
          let ends = other.accounts.flatMap { graph.follows[Follow.ID($0.id.raw)]?.to ?? [] }
          return ends.contains { accounts.contains($0) }
            && ends.contains { end in graph.people[id]!.accounts.contains { $0.id == end } }
        }
        #expect(!both.isEmpty, "\(sentence)")
      }
    case "your follower": #expect(person.tie == .follower)
    case "you talked": #expect(graph.lastEncounter(with: person.id) != nil)
    case "shared topic": #expect(person.topics == ["ink"] && sentence.contains("Ink"))
    case "thin community":
      let community = person.communities[0]
      let count = graph.people.count {
        $0.communities.contains(community)
          && $0.accounts.contains { $0.isFollowing && $0.gone == nil }
      }
      #expect(sentence.contains(count == 0 ? "nobody else" : "only \(count) of"), "\(sentence)")
    case "other voice":
      let language = person.accounts.flatMap(\.languages)[0]
      #expect(
        !graph.people.contains { other in
          other.accounts.contains {
            $0.isFollowing && $0.gone == nil && $0.languages.contains(language)
          }
        })
    case "niche", "crowd":
      #expect(sentence.hasPrefix("\(person.accounts.compactMap(\.followerCount).max()!) "))
    case "fresh":
      #expect(sentence.hasSuffix("\(person.accounts.compactMap(\.lastPost).max()!)"))
    case "also there":
      #expect(person.tie.youFollow)
      #expect(person.accounts.contains { !$0.isFollowing })
    default: break
    }
  }

  @Test("who is tied to nobody hears of those whom others know, or what to import")
  func tiedToNobody() throws {
    func stranger(_ id: String, _ change: (inout Account) -> Void = { _ in }) -> Person {
      Circles.person(id) {
        $1.isFollowing = false
        change(&$1)
      }
    }
    let people = [
      stranger("a"), stranger("b"), stranger("c") { $0.lastPost = DiscoveryScene.today },
      stranger("d"),
    ]
    let ids = people.map { $0.accounts[0].id }
    let graph = Circles.graph(
      people,
      [Follow(from: ids[0], to: [ids[1], ids[3]]), Follow(from: ids[2], to: [ids[1]])])
    let answer = try #require(DiscoveryScene.discovery(graph).answer(top: 9))
    #expect(answer.suggestions.map(\.person) == ["c", "b", "d"])
    #expect(
      answer.suggestions.map { $0.evidence.map(\.sentence) } == [
        ["posted on 2026-03-14"], ["followed by 2 of those in your store"],
        ["followed by 1 of those in your store"],
      ])
    func words(_ graph: Graph) -> String {
      Discovery.wordsForNobody(in: graph, wayToImport: "so")
    }
    #expect(words(Graph()).hasPrefix("There is nobody in the store yet."))
    #expect(words(graph).hasPrefix("Nobody in the store follows you"))
    #expect(
      words(Circles.graph([Circles.person("a") { $1.followsYou = true }]))
        .hasPrefix("Whoever is in the store is followed or decided on"))
  }

  @Test("closer is closer and wider is wider", arguments: UInt64(0)..<100)
  func dial(seed: UInt64) throws {
    let discovery = DiscoveryScene.discovery(try DiscoveryScene.graph(seed, people: 40))
    let closest = try #require(discovery.answer(top: 5))
    #expect(closest.closeness == 1)
    for dial in [0.25, 0.5, 0.75, 1] {
      let wider = try #require(discovery.answer(top: 5, wider: dial))
      #expect(wider.suggestions.count == closest.suggestions.count)
      #expect(wider.closeness > 0 && wider.closeness <= 1 + 1e-9)
      #expect(wider.count == closest.count)
    }
  }

  @Test(
    "a wide list brings at least as many strands as the closest one", arguments: UInt64(0)..<200)
  func strands(seed: UInt64) {
    var random = SeededRandom(seed)
    let choices = (0..<40).map { place in
      Widening.Choice(
        score: 10 / Double(place + 1),
        strands: [.community(Community.ID("c\(random.next() % 6)"))])
    }
    func strands(_ dial: Double) -> Int {
      let order = Widening(choices).order(dial: dial, count: 6).places
      #expect(Set(order).count == 6)
      return Set(order.flatMap { choices[$0].strands }).count
    }
    #expect(strands(0.5) >= strands(0))
    #expect(strands(1) >= strands(0))
  }

  @Test("answers teach gently, and only within bounds")
  func learning() throws {
    var graph = Graph()
    func answer(_ number: Int, _ kind: Verdict.Kind, _ signals: [String]) throws {
      var verdict = Verdict(
        id: Verdict.ID("v\(number)"), person: "p", kind: kind, day: DiscoveryScene.today)
      verdict.signals = signals
      try graph.put(.verdicts, verdict.id.raw, verdict.json)
    }
    #expect(Learning(graph).factor(of: "near") == 1)
    try answer(0, .dismiss, ["near", "fresh"])
    let first = Learning(graph).factor(of: "near")
    #expect(first < 1 && first > 0.85)
    for number in 1..<200 { try answer(number, .dismiss, ["near"]) }
    for number in 200..<400 { try answer(number, .follow, ["niche"]) }
    let learning = Learning(graph)
    #expect(learning.factor(of: "near") == 0.5)
    #expect(learning.factor(of: "niche") > 1.5 && learning.factor(of: "niche") <= 2)
    #expect(learning.tallies["near"]?.dismissed == 200)
  }

  @Test("less of somebody's people, and they come later", arguments: UInt64(0)..<60)
  func tastes(seed: UInt64) throws {
    var graph = try DiscoveryScene.graph(seed)
    let before = try #require(DiscoveryScene.discovery(graph).answer(top: 100))
    guard
      let suggestion = before.suggestions.first(where: { found in
        found.evidence.contains { $0.signal == "followed by yours" }
      }),
      let leader = suggestion.evidence.first(where: { $0.signal == "followed by yours" })?
        .people.first
    else { return }
    var taste = Taste(.person(leader))
    taste.percent = 0
    try graph.put(.tastes, taste.id.raw, taste.json)
    let after = try #require(DiscoveryScene.discovery(graph).answer(top: 100))
    let score = after.suggestions.first { $0.person == suggestion.person }?.score ?? 0
    #expect(score < suggestion.score)
  }

  @Test("there is a file for every signal of each kind, and no name twice")
  func files() {
    for (_, signals) in Signals.all {
      #expect(Set(signals.map(\.name)).count == signals.count)
    }
    let following = Set(Signals.following.map(\.name))
    #expect(following.isDisjoint(with: Signals.lettingGo.map(\.name)))
    #expect(following.isDisjoint(with: Signals.greeting.map(\.name)))
    #expect(Set(Signals.greeting.map(\.name)).isDisjoint(with: Signals.lettingGo.map(\.name)))
  }
}

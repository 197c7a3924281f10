import Testing

@testable import PleachCore

/// A graph that lived through much must answer like one that just read the same records.
@Suite struct GraphTests {
  /// The records that ought to be there, in order, kept as simply as can be.
  private struct Plain {
    var records: [Section: [(id: String, json: JSON)]] = [:]

    mutating func put(_ section: Section, _ id: String, _ json: JSON?, at place: Int?) {
      var list = records[section] ?? []
      let known = list.firstIndex { $0.id == id }
      switch (known, json) {
      case (let known?, let json?): list[known].json = json
      case (let known?, nil): list.remove(at: known)
      case (nil, let json?): list.insert((id, json), at: min(place ?? list.count, list.count))
      case (nil, nil): break
      }
      records[section] = list
    }

    var graph: Graph {
      get throws {
        var graph = Graph()
        for section in Section.allCases {
          for record in records[section] ?? [] { try graph.put(section, record.id, record.json) }
        }
        return graph
      }
    }
  }

  private static let people = (1...5).map { Person.ID("p\($0)") }
  private static let accounts = (1...6).map { Account.ID("x:\($0)") }

  private static func record(
    _ section: Section, _ id: String, _ random: inout SeededRandom
  ) -> JSON? {
    if random.chance(25) { return nil }
    let person = random.pick(people)
    let day = Day("2024-01-01")!.adding(days: random.below(5))
    switch section {
    case .people:
      var record = Person(id: Identifier(id), name: "N\(random.below(9))")
      record.accounts = (0..<random.below(4)).map { _ in
        var account = Account(id: random.pick(accounts))
        account.isFollowing = random.chance(50)
        return account
      }
      record.communities = random.chance(50) ? ["c1"] : ["c2", "c2"]
      return record.json
    case .encounters:
      return Encounter(id: Identifier(id), person: person, day: day, kind: .hello).json
    case .verdicts:
      return Verdict(id: Identifier(id), person: person, kind: .keep, day: day).json
    case .follows:
      let to = (0..<random.below(3)).map { _ in random.pick(accounts) }
      return Follow(from: Identifier(id), to: to).json
    default: return ["id": .string(id)]
    }
  }

  @Test(
    "whatever was put, replaced and taken away, the answers are a fresh graph's", arguments: 0..<150
  )
  func model(seed: UInt64) throws {
    var random = SeededRandom(seed)
    var plain = Plain()
    var graph = Graph()
    for _ in 0..<40 {
      let section: Section = random.pick([
        .people, .people, .encounters, .verdicts, .follows, .topics,
      ])
      let number = 1 + random.below(5)
      let id =
        section == .people ? "p\(number)" : section == .follows ? "x:\(number)" : "r\(number)"
      let json = Self.record(section, id, &random)
      let place = random.chance(30) ? random.below(6) : nil
      plain.put(section, id, json, at: place)
      try graph.put(section, id, json, at: place)
    }
    let fresh = try plain.graph
    #expect(graph == fresh)
    for account in Self.accounts {
      #expect(graph.owner(of: account) == fresh.owner(of: account))
      #expect(graph.account(account) == fresh.account(account))
    }
    let (index, freshIndex) = (FollowerIndex(graph), FollowerIndex(fresh))
    for id in Self.people {
      #expect(graph.encounters(with: id) == fresh.encounters(with: id))
      #expect(graph.lastEncounter(with: id) == fresh.encounters(with: id).first)
      #expect(graph.verdicts(on: id) == fresh.verdicts(on: id))
      #expect(graph.verdict(on: id) == fresh.verdicts(on: id).first)
      guard let person = fresh.people[id] else { continue }
      #expect(graph.followed(by: person) == fresh.followed(by: person))
      #expect(
        graph.followers(of: person, index: index) == fresh.followers(of: person, index: freshIndex))
    }
    #expect(graph.sharesByCommunity() == fresh.sharesByCommunity())
    #expect(graph.sharesByPlatform() == fresh.sharesByPlatform())
  }

  @Test("of two people who claim one account the first owns it, then the other")
  func rivals() throws {
    var graph = Graph()
    for id: Person.ID in ["p1", "p2"] {
      var person = Person(id: id, name: "N")
      person.accounts = [Account(id: "x:1"), Account(id: "x:1")]
      try graph.put(.people, id.raw, person.json)
    }
    #expect(graph.owner(of: "x:1")?.id == "p1")
    try graph.put(.people, "p1", Person(id: "p1", name: "N").json)
    #expect(graph.owner(of: "x:1")?.id == "p2")
    try graph.put(.people, "p2", nil)
    #expect(graph.owner(of: "x:1") == nil)
  }

  @Test("an encounter that moves to another person leaves the first")
  func moves() throws {
    var graph = Graph()
    let day = Day("2024-01-01")!
    for person: Person.ID in ["p1", "p2"] {
      try graph.put(
        .encounters, "e", Encounter(id: "e", person: person, day: day, kind: .reply).json)
    }
    #expect(graph.encounters(with: "p1").isEmpty)
    #expect(graph.lastEncounter(with: "p2")?.id == "e")
  }

  @Test("a record that cannot be read leaves the graph as it was")
  func unreadable() throws {
    var graph = Graph()
    try graph.put(.people, "p1", Person(id: "p1", name: "Ada").json)
    let before = graph
    #expect(throws: FieldError.self) { try graph.put(.people, "p1", ["id": "p1", "met": 7]) }
    #expect(graph == before)
  }

  @Test("records stand in creation order, at any place asked for, however odd")
  func records() {
    var records = Records<Topic>()
    for (id, place) in [("a", nil), ("b", 0), ("c", -7), ("d", 99), ("b", 3)] as [(String, Int?)] {
      records.put(Topic(id: Identifier(id), name: id), at: place)
    }
    #expect(records.map(\.id.raw) == ["c", "b", "a", "d"])
    records.remove("b")
    records.remove("nobody")
    #expect(records.map(\.id.raw) == ["c", "a", "d"])
    for (place, record) in records.enumerated() { #expect(records.place(of: record.id) == place) }
    #expect(records["b"] == nil && records["a"]?.name == "a")
  }

  @Test("a name finds its record before an identifier in small letters does")
  func named() throws {
    var graph = Graph()
    for (id, name) in [("c", "C++"), ("c-2", "C"), ("science/b", "Biology")] {
      try graph.put(.topics, id, Topic(id: Identifier(id), name: name).json)
    }
    #expect(graph.topic(named: "c")?.name == "C++")
    #expect(graph.topic(named: "C")?.name == "C")
    #expect(graph.topic(named: "Science/B")?.name == "Biology")
    #expect(graph.topic(named: "biology")?.name == "Biology")
    #expect(graph.topic(named: "") == nil)
  }
}

import Testing

@testable import PleachCore

/// A day that does not move, so that figures stay what they are.
private let someDay = Day(year: 2026, month: 3, day: 17)!  // such a day there is

@Suite struct DemoNetworkTests {
  // Made once: it takes half a second without optimisation, and every test here asks for it.
  private static let document = DemoNetwork.document(today: someDay)
  private static let made = Result {
    let bytes = document.rendered(writer: "1")
    return (bytes, try Document.read(bytes).1)
  }

  private let bytes: [UInt8]
  private let graph: Graph

  init() throws { (bytes, graph) = try Self.made.get() }

  private var accounts: [Account] { graph.people.flatMap(\.accounts) }

  @Test("it is the size of a real list, a little over its budget")
  func counts() {
    #expect((380...420).contains(graph.people.count))
    #expect((280...300).contains(graph.people.count { $0.tie.youFollow }))
    #expect(graph.platforms.count == 6)
    #expect(Set(accounts.map(\.platform)) == Set(graph.platforms.map(\.id)))
    #expect((200...500).contains(graph.encounters.count))
    #expect((100...170).contains(graph.people.count { $0.note != nil }))
    #expect(graph.people.count(where: \.isAlumnus) >= 20)
    #expect(Set(graph.people.map(\.tie)) == Set(Tie.allCases))
  }

  @Test("every kind of thing is in it")
  func kinds() {
    #expect(Set(graph.encounters.map(\.kind)) == Set(Encounter.Kind.allCases))
    #expect(Set(graph.encounters.map(\.direction)) == Set(Encounter.Direction.allCases))
    // Whom to dismiss is left to whoever looks.
    #expect(
      Set(graph.verdicts.map(\.kind)) == Set(Verdict.Kind.allCases).subtracting([.dismiss]))
    #expect(Set(graph.communities.map(\.kind)) == Set(Community.Kind.allCases))
    #expect(Set(graph.communities.map(\.colour)) == Set(Community.colours))
    #expect(Set(graph.topics.map(\.care)) == Set(Topic.cares))
    #expect(Set(graph.people.map(\.accounts.count)).isSuperset(of: 1...4))
  }

  @Test("every oddity has its account")
  func oddities() {
    let years = someDay.adding(months: -24)
    let claims: [(String, (Account) -> Bool)] = [
      ("bot", \.isBot), ("locked", \.isLocked), ("muted", \.isMuted), ("gone", { $0.gone != nil }),
      ("moved", { $0.movedTo != nil }), ("loud", { $0.postCount ?? 0 >= 50_000 }),
      ("nameless", { $0.handle == nil && $0.name == nil && $0.isFollowing }),
      ("stale", { $0.isFollowing && $0.lastPost.map { $0 < years } == true }),
      ("hostile", { $0.name?.contains("\u{1B}") == true }),
      ("handle only", { $0.handle != nil && $0.name == nil }),
      ("listed", { !$0.lists.isEmpty }), ("employed", { $0.company != nil }),
    ]
    for (name, claim) in claims { #expect(accounts.contains(where: claim), "\(name)") }
  }

  @Test("every community and topic has its people, and some people have neither")
  func membership() {
    for community in graph.communities {
      #expect(
        graph.people.count { $0.communities.contains(community.id) } >= 4, "\(community.name)")
    }
    for topic in graph.topics {
      #expect(graph.people.contains { $0.topics.contains(topic.id) }, "\(topic.name)")
    }
    let untagged = graph.people.count { $0.communities.isEmpty } * 100 / graph.people.count
    #expect((15...35).contains(untagged), "\(untagged) % are untagged")
  }

  @Test("names are written in ten scripts and more")
  func scripts() {
    let scripts: [(String, ClosedRange<UInt32>)] = [
      ("Latin", 0x41...0x24F), ("Greek", 0x370...0x3FF), ("Cyrillic", 0x400...0x4FF),
      ("Armenian", 0x530...0x58F), ("Hebrew", 0x590...0x5FF), ("Arabic", 0x600...0x6FF),
      ("Devanagari", 0x900...0x97F), ("Tamil", 0xB80...0xBFF), ("Thai", 0xE00...0xE7F),
      ("Georgian", 0x10A0...0x10FF), ("Ethiopic", 0x1200...0x137F), ("kana", 0x3040...0x30FF),
      ("Han", 0x4E00...0x9FFF), ("Hangul", 0xAC00...0xD7AF), ("emoji", 0x1F300...0x1FAFF),
    ]
    for (name, range) in scripts {
      let isThere = graph.people.contains { $0.name.unicodeScalars.contains { range ~= $0.value } }
      #expect(isThere, "\(name)")
    }
    #expect(graph.people.contains { $0.name.unicodeScalars.contains("\u{200D}") })
    #expect(graph.people.contains { $0.name.count > 120 })
  }

  @Test("whatever is referred to is there")
  func references() {
    for person in graph.people {
      #expect(person.communities.allSatisfy { graph.communities[$0] != nil }, "\(person.id)")
      #expect(person.topics.allSatisfy { graph.topics[$0] != nil }, "\(person.id)")
    }
    for account in accounts {
      #expect(graph.platforms[account.platform] != nil, "\(account.id)")
      #expect(account.movedTo.map { graph.account(Account.ID($0)) != nil } ?? true)
    }
    #expect(Set(accounts.map(\.id)).count == accounts.count)
    for follow in graph.follows {
      #expect(([follow.from] + follow.to).allSatisfy { graph.account($0) != nil }, "\(follow.id)")
      #expect(!follow.to.contains(follow.from), "\(follow.id)")
    }
    #expect(graph.encounters.allSatisfy { graph.people[$0.person] != nil })
    #expect(graph.verdicts.allSatisfy { graph.people[$0.person] != nil })
    #expect(
      (graph.encounters.compactMap(\.platform) + graph.imports.compactMap(\.platform))
        .allSatisfy { graph.platforms[$0] != nil })
  }

  @Test("nothing lies in the future but the days to ask again")
  func past() {
    var days = accounts.flatMap {
      [$0.followingSince, $0.followingUntil, $0.followsYouSince, $0.joined, $0.lastPost, $0.gone]
    }
    days += graph.people.map(\.met) + graph.platforms.map(\.lastVisit)
    days += graph.encounters.map(\.day) + graph.verdicts.map(\.day) + graph.imports.map(\.day)
    #expect(days.compactMap { $0 }.max() == someDay)
    for verdict in graph.verdicts {
      #expect(verdict.askAgain.map { verdict.day < $0 } ?? true, "\(verdict.id)")
    }
    for account in accounts {
      if let joined = account.joined, let last = account.lastPost {
        #expect(joined <= last, "\(account.id)")
      }
      guard let since = account.followingSince else { continue }
      #expect(account.followingUntil.map { since < $0 } ?? true, "\(account.id)")
      #expect(account.joined.map { $0 <= since } ?? true, "\(account.id)")
    }
  }

  @Test("ties are dense within a community, thin between, and often returned")
  func planted() {
    var (inside, outside, returned, all) = (0, 0, 0, 0)
    for follow in graph.follows {
      let from = graph.owner(of: follow.from)?.communities.first
      for target in follow.to {
        all += 1
        if graph.follows[Follow.ID(target.raw)]?.to.contains(follow.from) == true { returned += 1 }
        guard let from, let to = graph.owner(of: target)?.communities.first else { continue }
        if from == to { inside += 1 } else { outside += 1 }
      }
    }
    #expect((1_000...8_000).contains(all), "\(all) ties")
    #expect(inside > 2 * outside, "\(inside) inside, \(outside) outside")
    #expect(outside > 50, "\(outside) bridges")
    #expect(returned * 100 / all >= 35, "\(returned) of \(all) are returned")
  }

  @Test("a day gives the same bytes each time")
  func sameBytes() {
    #expect(DemoNetwork.document(today: someDay).rendered(writer: "1") == bytes)
  }

  @Test("another day changes the dates and nothing else", arguments: [1, -59, 400, 3651])
  func otherDay(days: Int) {
    let other = DemoNetwork.document(today: someDay.adding(days: days)).rendered(writer: "1")
    #expect(other != bytes)
    #expect(withoutDates(other) == withoutDates(bytes))
  }

  private func withoutDates(_ bytes: [UInt8]) -> String {
    String(decoding: bytes, as: UTF8.self)
      .replacing(/"[0-9]{4}-[0-9]{2}-[0-9]{2}"/, with: "a day")
  }

  @Test("no text is longer than 64 KiB, and every domain is one for examples")
  func texts() {
    for record in Section.allCases.flatMap(records) {
      for text in strings(record) {
        #expect(text.utf8.count <= 64 << 10)
        for domain in domains(text) { #expect(isExample(domain), "\(domain)") }
      }
    }
  }

  private func records(_ section: Section) -> [JSON] {
    guard section != .imports else { return [] }  // file names look like domains
    return Self.document.ids(section).compactMap { Self.document.record(section, $0) }
  }

  private func strings(_ value: JSON) -> [String] {
    if let text = value.string { return [text] }
    if let elements = value.array { return elements.flatMap(strings) }
    return (value.members ?? []).flatMap { strings($0.value) }
  }

  private func domains(_ text: String) -> [Substring] {
    let isWeb = text.contains("://") || text.contains("@")
    let pattern = /[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}/
    return text.matches(of: pattern).map(\.0)
      .filter { isWeb && $0 != "feed.xml" }.map { $0[...] }
  }

  private func isExample(_ domain: Substring) -> Bool {
    if domain.hasSuffix(".example") { return true }
    return ["org", "net", "com"].contains { ending in
      domain == "example.\(ending)" || domain.hasSuffix(".example.\(ending)")
    }
  }

  @Test("two of its people are there twice, and are asked about")
  func twins() throws {
    let sameness = try #require(Sameness(graph))
    #expect(sameness.proven.isEmpty)
    #expect(
      sameness.questions.map { $0.people.map(\.raw) } == [
        ["chihiro-hayase", "chihiro-hayase-youtube"], ["bas-vanooievaar", "bas-vanooievaar-x"],
      ])
  }
}

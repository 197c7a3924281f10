import Testing

@testable import PleachCore

@Suite struct BreadthTests {
  private static func breadth(_ people: [Person], _ more: [any Record] = []) throws -> Breadth {
    let graph = Circles.graph(people, more)
    return try #require(Breadth(Circles.circle(graph), Vicinity(graph)))
  }

  private static func tagged(
    _ id: String, _ communities: [Community.ID], _ change: (inout Account) -> Void = { _ in }
  ) -> Person {
    Circles.person(id) { person, account in
      person.communities = communities
      change(&account)
    }
  }

  @Test("nobody followed: everything is unknown, nothing is 0, and nothing is suggested")
  func nobody() throws {
    let breadth = try Self.breadth([])
    #expect(breadth.following == 0 && breadth.changes.isEmpty)
    #expect(breadth.measures.allSatisfy { $0.value == nil && $0.text == "unknown" })
    #expect(breadth.history.points.allSatisfy { $0.following == 0 && $0.communities == nil })
  }

  @Test("without tags, languages, lists, posts and followers each measure says what is missing")
  func unknowns() throws {
    let breadth = try Self.breadth([Circles.person("a"), Circles.person("b")])
    let known = breadth.measures.filter { $0.value != nil }.map(\.name)
    #expect(known == ["platforms", "largest platform"])
    #expect(
      breadth.measure("communities")?.meaning == "nobody you follow belongs to a community yet")
    #expect(
      breadth.measure("reciprocity")?.meaning
        == "it is not known who follows you on any platform where you follow people")
    #expect(breadth.shares.map(\.without) == [2, 0, 2])
  }

  @Test("two communities of one size are two, one of three quarters is less")
  func sizes() throws {
    let even = try Self.breadth([Self.tagged("a", ["one"]), Self.tagged("b", ["two"])])
    #expect(even.measure("communities")?.text == "2.0")
    let uneven = try Self.breadth(
      ["a", "b", "c"].map { Self.tagged($0, ["one"]) } + [Self.tagged("d", ["two"])]
        + [Circles.person("e")])
    let measure = uneven.measure("communities")
    #expect(measure?.text == "1.8")
    #expect(
      measure?.meaning
        == "like 1.8 communities of the same size; 2 have anyone, one most with 75 %; "
        + "1 you follow belong to none")
    #expect(uneven.measure("largest community")?.value == 0.75)
  }

  @Test("who is gone is no voice")
  func gone() throws {
    let breadth = try Self.breadth([
      Self.tagged("a", ["one"]), Self.tagged("b", ["two"]) { $0.gone = Day("2026-01-01") },
    ])
    #expect(breadth.following == 1)
    #expect(breadth.measure("communities")?.meaning == "all in one community: one")
  }

  @Test("the top ten are unknown of ten or fewer, then posts count, else what you gave")
  func topTen() throws {
    func people(_ count: Int, posts: Int?) -> [Person] {
      (0..<count).map { number in
        Circles.person("p\(number)") { _, account in
          account.postCount = posts
          account.joined = Day("2020-01-01")
        }
      }
    }
    #expect(try Self.breadth(people(10, posts: 100)).measure("top ten")?.value == nil)
    let posts = try Self.breadth(people(20, posts: 100)).measure("top ten")
    #expect(abs((posts?.value ?? 0) - 0.5) < 1e-9)
    let talks = (0..<20).map { Circles.encounter("p\($0)", "2026-01-02") }
    let given = try Self.breadth(people(20, posts: nil), talks).measure("top ten")
    #expect(given?.value == 0.5)
    #expect(given?.meaning.hasPrefix("ten people get 50 % of what you say") == true)
  }

  @Test("the first voice of a community is named, and what it changes")
  func first() throws {
    let people =
      (0..<9).map { Self.tagged("a\($0)", ["one"]) }
      + [
        Self.tagged("new", ["two"]) {
          ($0.isFollowing, $0.followsYou) = (false, true)
        }
      ]
    let change = try #require(try Self.breadth(people).changes.first)
    #expect(change.deed == .follow && change.person == "new")
    #expect(change.sentence == "your first voice of two: 1.0 → 1.4 communities")
    #expect(Circles.circle(people).widening == change)
  }

  @Test("a stranger without tags counts where those are who lead to them, and it says likely")
  func guess() throws {
    let friends = ["a", "b", "c"].map { Self.tagged($0, ["small"]) }
    let others = (0..<12).map { Self.tagged("x\($0)", ["large"]) }
    let stranger = Circles.person("s") { _, account in account.isFollowing = false }
    let follows = ["a", "b", "c"].map { id in
      Follow(
        from: Account.ID("mastodon:\(id)@example.org"), to: [Account.ID("mastodon:s@example.org")])
    }
    let change = try #require(
      try Self.breadth(friends + others + [stranger], follows).changes
        .first { $0.deed == .follow })
    #expect(change.guess == "small")
    #expect(change.reason == "likely beside 3 voices of small")
  }

  // MARK: History

  @Test("quarters end on their last day, and today is the last point")
  func quarters() {
    let days = BreadthHistory.days(until: Day("2026-03-14")!)
    #expect(days.count == 12)
    #expect(days.suffix(3).map(\.description) == ["2025-09-30", "2025-12-31", "2026-03-14"])
    #expect(days.first == Day("2023-06-30"))
    #expect(BreadthHistory.days(until: Day("2026-01-01")!).suffix(2).first == Day("2025-12-31"))
    #expect(BreadthHistory.days(until: Day("2025-12-31")!).suffix(2).first == Day("2025-09-30"))
    #expect(BreadthHistory.days(until: Day.first) == [Day.first])
  }

  @Test("who was let go is followed until that day, and who has no day is left out")
  func past() throws {
    let people = [
      Self.tagged("early", ["one"]) { $0.followingSince = Day("2024-01-10") },
      Self.tagged("late", ["two"]) { $0.followingSince = Day("2025-12-01") },
      Self.tagged("left", ["three"]) {
        $0.isFollowing = false
        ($0.followingSince, $0.followingUntil) = (Day("2024-02-01"), Day("2025-06-30"))
      },
      Self.tagged("lost", ["four"]) {
        ($0.followingSince, $0.gone) = (Day("2024-02-01"), Day("2025-09-15"))
      },
      Self.tagged("unknown", ["five"]),
    ]
    let history = try Self.breadth(people).history
    #expect(history.undated == 1)
    let following = Dictionary(
      uniqueKeysWithValues: history.points.map { ($0.day.description, $0.following) })
    #expect(following["2023-12-31"] == 0)
    #expect(following["2024-03-31"] == 3)
    #expect(following["2025-03-31"] == 3)
    #expect(following["2025-06-30"] == 2)
    #expect(following["2025-09-30"] == 1)
    #expect(following["2025-12-31"] == 2)
    #expect(history.points.last?.communities.map { Decimals.text($0, 3) } == "2.000")
  }

  // MARK: Words

  @Test("blocks rise with the numbers from 0 on; what is unknown is a dot")
  func sparkline() {
    #expect(Sparkline.text(of: [nil, 0, 1, 4, 8]) == "··▁▄█")
    #expect(Sparkline.text(of: [1, 1], columns: 2) == "████")
    #expect(Sparkline.text(of: [.nan, .infinity, 2]) == "··█")
    #expect(Sparkline.text(of: []) == "")
    #expect(SafeText(Sparkline.text(of: [1, 2, nil])).columns == 3)
  }

  @Test("numbers are written with a point, and a step with as many digits as it needs")
  func decimals() {
    #expect(Decimals.text(-0.237, 2) == "-0.24" && Decimals.text(4.06, 1) == "4.1")
    #expect(Decimals.text(-0.001, 2) == "0.00" && Decimals.text(12, 0) == "12")
    #expect(Decimals.percent(0.001) == "under 1 %" && Decimals.percent(0) == "0 %")
    #expect(Decimals.step(4.1, 4.3) == "4.1 → 4.3" && Decimals.step(4.11, 4.12) == "4.11 → 4.12")
  }

  @Test("the demo's breadth is what a person read and found sensible")
  func demo() throws {
    let graph = try DemoNetwork.document(today: Circles.today).graphRead()
    let circle = Circles.circle(graph)
    let breadth = try #require(Breadth(circle, Vicinity(graph)))
    #expect(
      breadth.mainMeasures.map { "\($0.name) \($0.text)" } == [
        "communities 10.5", "platforms 5.7", "languages 11.2", "closed triads 5 %",
        "top ten 46 %", "reciprocity 47 %",
      ])
    #expect(breadth.changes.count == 3)
  }
}

extension Document {
  fileprivate func graphRead() throws -> Graph { try Document.read(rendered(writer: "1")).1 }
}

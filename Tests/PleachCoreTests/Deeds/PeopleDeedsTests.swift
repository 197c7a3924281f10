import Testing

@testable import PleachCore

@Suite struct PeopleDeedsTests {
  private static let today = Circles.today

  private static let people = [
    SamenessTests.person("ada", "mastodon:ada@glade.example.org", name: "Ada Quill") { person, _ in
      person.communities = ["w"]
      person.note = "taught me knots"
      person.met = Day("2025-05-05")
    },
    SamenessTests.person("twin", "x:1", name: "ada_q") { person, account in
      person.communities = ["w", "v"]
      person.topics = ["looms"]
      person.note = "writes on X"
      person.met = Day("2024-04-04")
      person.isProtected = true
      account.isFollowing = true
    },
    SamenessTests.person("bo", "x:2", name: "Bo"),
  ]

  private static var records: [any Record] {
    var goal = Goal(id: "g", kind: "touch")
    goal.whom = .person("twin")
    var page = JournalPage(day: Day("2026-03-01")!)
    page.people = ["bo", "twin"]
    var taste = Taste(.person("twin"))
    taste.percent = 50
    return [
      Community(id: "w", name: "W"), Community(id: "v", name: "V"), goal, page, taste,
      Circles.encounter("twin", "2026-03-02") { $0.platform = "x" },
      Circles.encounter("ada", "2026-03-03") { $0.platform = "mastodon" },
      Circles.verdict("twin", .keep, "2026-03-04"),
    ]
  }

  @Test("all that is known of one goes to the other, and undo brings both back")
  func merge() throws {
    let graph = Circles.graph(Self.people, Self.records)
    let proposal = try #require(Deeds.merge(Person.ID("twin"), into: "ada", in: graph))
    let after = graph.applying(proposal.edits)
    #expect(after.people.map(\.id) == ["ada", "bo"])
    let ada = try #require(after.people["ada"])
    #expect(ada.accounts.map(\.id) == ["mastodon:ada@glade.example.org", "x:1"])
    #expect(ada.communities == ["w", "v"])
    #expect(ada.topics == ["looms"])
    #expect(ada.note == "taught me knots\n\nwrites on X")
    #expect(ada.met == Day("2024-04-04"))
    #expect(ada.isProtected)
    #expect(ada.tie.youFollow)
    #expect(after.encounters(with: "ada").count == 2)
    #expect(after.verdict(on: "ada")?.kind == .keep)
    #expect(after.goals["g"]?.whom == .person("ada"))
    #expect(after.journal[JournalPage.ID("2026-03-01")]?.people == ["bo", "ada"])
    #expect(after.tastes[Taste.Subject.person("ada").id]?.percent == 50)
    #expect(after.tastes[Taste.Subject.person("twin").id] == nil)
  }

  @Test(
    "a split takes an account away with what passed there, and the two are never asked about again")
  func split() throws {
    let graph = Circles.graph(Self.people, Self.records)
    let merged = graph.applying(
      try #require(Deeds.merge(Person.ID("twin"), into: "ada", in: graph)).edits)
    let proposal = try #require(Deeds.split(["x:1"], from: "ada", in: merged))
    let after = merged.applying(proposal.edits)
    #expect(after.people["ada"]?.accounts.map(\.id) == ["mastodon:ada@glade.example.org"])
    let other = try #require(after.owner(of: "x:1"))
    #expect(other.id != "ada")
    #expect(other.name == "ada_q")
    #expect(other.communities == ["w", "v"])
    #expect(after.encounters(with: other.id).map(\.platform) == ["x"])
    #expect(after.encounters(with: "ada").map(\.platform) == ["mastodon"])
    #expect(Deeds.isRefused("ada", other.id, in: after))
  }

  @Test("nothing is split off that would leave nothing, and nobody is merged with themselves")
  func nothing() {
    let graph = Circles.graph(Self.people)
    #expect(Deeds.split(["x:2"], from: "bo", in: graph) == nil)
    #expect(Deeds.split([], from: "bo", in: graph) == nil)
    #expect(Deeds.merge(Person.ID("bo"), into: "bo", in: graph) == nil)
    #expect(Deeds.merge(Person.ID("bo"), into: "nobody", in: graph) == nil)
  }

  @Test("three that are one by two proofs become one")
  func chain() throws {
    let graph = Circles.graph([
      SamenessTests.person("a", "mastodon:ada@glade.example.org"),
      SamenessTests.person("b", "instagram:ada.quill") {
        $1.links = ["https://glade.example.org/@ada"]
      },
      SamenessTests.person("c", "threads:ada.quill"),
      SamenessTests.person("d", "feeds:https://glade.example.org/@ada.rss") { $1.handle = nil },
    ])
    let sameness = try #require(Sameness(graph))
    let proposal = try #require(Deeds.mergeProven(sameness, in: graph))
    let after = graph.applying(proposal.edits)
    #expect(after.people.map(\.id) == ["a", "b"])
    #expect(after.people["a"]?.accounts.count == 2)
    #expect(after.people["b"]?.accounts.count == 2)
  }

  @Test(
    "a whole store is merged with itself without losing an account",
    arguments: 0..<60 as Range<UInt64>)
  func laws(seed: UInt64) throws {
    let graph = RandomCircle.graph(seed)
    guard graph.people.count > 1 else { return }
    let (one, other) = (graph.people[0].id, graph.people[1].id)
    let proposal = try #require(Deeds.merge(other, into: one, in: graph))
    let after = graph.applying(proposal.edits)
    func accounts(_ graph: Graph) -> [String] {
      graph.people.flatMap { $0.accounts.map(\.id.raw) }.sorted()
    }
    #expect(accounts(after) == accounts(graph))
    #expect(after.encounters.count == graph.encounters.count)
    #expect(after.verdicts.count == graph.verdicts.count)
    #expect(after.encounters(with: other).isEmpty)
    #expect(after.people.count == graph.people.count - 1)
  }

  @Test("a name takes the place of a handle that stood for one, whoever stays")
  func named() throws {
    let people = [
      SamenessTests.person("ada@glade.example.org", "mastodon:ada@glade.example.org"),
      SamenessTests.person("b", "x:ada_quill", name: "Ada Quill"),
      SamenessTests.person("c", "github:adaq", name: "A. Quill"),
    ]
    var one = people[0]
    one.name = one.accounts[0].displayName
    let graph = Circles.graph([one] + people.dropFirst())
    let merging = try #require(Deeds.merge([one.id, "b", "c"], in: graph))
    #expect(merging.title == "merge 3 people into Ada Quill")
    #expect(graph.applying(merging.edits).people.map(\.name) == ["Ada Quill"])
    let feed = SamenessTests.person(
      "feed", "feeds:glade.example.org/@ada.rss", name: "https://glade.example.org/@ada.rss")
    let both = Circles.graph([one, feed])
    let kept = try #require(Deeds.merge("feed", into: one.id, in: both))
    #expect(both.applying(kept.edits).people.map(\.name) == ["ada@glade.example.org"])
  }
}

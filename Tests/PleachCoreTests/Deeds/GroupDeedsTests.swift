import Testing

@testable import PleachCore

@Suite("Communities and topics taken together and apart")
struct GroupDeedsTests {
  static let store = """
    {"pleach":{"schema":1},
    "topics":[{"id":"looms","name":"Looms","question":"Why?"},{"id":"yarn","name":"Yarn"}],
    "communities":[{"id":"arts","name":"Arts","note":"paint","budget":3},
    {"id":"crafts","name":"Crafts"},{"id":"arts/dye","name":"Arts/Dyers"}],
    "people":[
    {"id":"p1","name":"Ada","communities":["arts","crafts","arts"],"topics":["looms"]},
    {"id":"p2","name":"Bo","communities":["arts"],"topics":["looms","yarn"]},
    {"id":"p3","name":"Cy","communities":["arts/dye"]},
    {"id":"p4","name":"Di"}]}
    """
  private var bench: DeedBench
  private var graph: Graph { bench.graph }

  init() throws { bench = try DeedBench(store: Self.store) }

  private func tags(_ id: Person.ID) -> [String] { graph.people[id]?.communities.map(\.raw) ?? [] }

  @Test("merged, all people are in the one that stays, which takes what it does not say itself")
  mutating func merges() throws {
    try bench.make(Deeds.merge(Community.ID("arts"), into: "crafts", in: graph))
    #expect(tags("p1") == ["crafts"])
    #expect(tags("p2") == ["crafts"])
    #expect(tags("p3") == ["arts/dye"])
    #expect(graph.communities["arts"] == nil)
    #expect(graph.communities["crafts"]?.note == "paint")
    #expect(graph.communities["crafts"]?.budget == 3)
    // What was below the one that is gone is below the other now.
    #expect(graph.communities["arts/dye"]?.name == "Crafts/Dyers")
    #expect(graph.members(of: Community.ID("crafts")).count == 3)
  }

  @Test("topics are merged in the same way")
  mutating func mergesTopics() throws {
    try bench.make(Deeds.merge(Topic.ID("looms"), into: "yarn", in: graph))
    #expect(graph.people["p1"]?.topics == ["yarn"])
    #expect(graph.people["p2"]?.topics == ["yarn"])
    #expect(graph.topics["yarn"]?.question == "Why?")
    #expect(graph.topics["looms"] == nil)
  }

  @Test("nothing merges with itself or with what is not there")
  func mergesNothing() {
    #expect(Deeds.merge(Community.ID("arts"), into: "arts", in: graph) == nil)
    #expect(Deeds.merge(Community.ID("arts"), into: "nowhere", in: graph) == nil)
    #expect(Deeds.merge(Topic.ID("nothing"), into: "yarn", in: graph) == nil)
  }

  @Test("split, people go below the whole and still count for it")
  mutating func splits() throws {
    let parts: [(name: String, members: [Person.ID])] = [("Oil", ["p2", "p4"]), ("Ink", [])]
    try bench.make(Deeds.split("arts", into: parts, in: graph))
    let oil = try #require(graph.community(named: "Arts/Oil"))
    #expect(tags("p2") == [oil.id.raw])
    #expect(tags("p4").isEmpty, "who was not in the whole is in no part")
    #expect(graph.members(of: Community.ID("arts")).map(\.id) == ["p1", "p2", "p3"])
  }

  @Test("what is proposed is accepted in one step, and what is given already passed over")
  mutating func accepts() throws {
    let tags = [("p4", "crafts"), ("p1", "crafts"), ("p3", "gone")].map { person, community in
      ProposedTag(
        person: Person.ID(person), community: Community.ID(community), confidence: 0.9,
        evidence: [])
    }
    try bench.make(Deeds.accept(tags, in: graph))
    #expect(self.tags("p4") == ["crafts"])
    #expect(self.tags("p3") == ["arts/dye"])
    #expect(Deeds.accept(tags, in: graph) == nil)
  }
}

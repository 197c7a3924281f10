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
  var document: Document
  var graph: Graph

  init() throws { (document, graph) = try Document.read(Array(Self.store.utf8)) }

  /// Makes a proposal, and checks that taking it back leaves everything as it was.
  private mutating func make(_ proposal: Proposal?) throws {
    let before = document.rendered(writer: "1")
    let edits = try #require(proposal).edits.compactMap { try document.apply($0) }
    let made = document
    let change = Change(number: 1, time: "", title: "", edits: edits)
    for edit in change.inverse { #expect(try document.replay(edit)) }
    #expect(document.rendered(writer: "1") == before)
    document = made
    graph = try Document.read(document.rendered(writer: "1")).1
  }

  private func tags(_ id: Person.ID) -> [String] { graph.people[id]?.communities.map(\.raw) ?? [] }

  @Test("merged, all people are in the one that stays, which takes what it does not say itself")
  mutating func merges() throws {
    try make(Deeds.merge(Community.ID("arts"), into: "crafts", in: graph))
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
    try make(Deeds.merge(Topic.ID("looms"), into: "yarn", in: graph))
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
    try make(Deeds.split("arts", into: parts, in: graph))
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
    try make(Deeds.accept(tags, in: graph))
    #expect(self.tags("p4") == ["crafts"])
    #expect(self.tags("p3") == ["arts/dye"])
    #expect(Deeds.accept(tags, in: graph) == nil)
  }
}

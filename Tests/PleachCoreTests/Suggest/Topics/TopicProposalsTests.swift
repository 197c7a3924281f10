import Testing

@testable import PleachCore

@Suite struct TopicProposalsTests {
  private static func world(_ bios: [(String, [Topic.ID])], _ topics: [String]) -> Graph {
    let people = bios.enumerated().map { number, bio in
      Circles.person("p\(number)") { person, account in
        account.bio = bio.0
        person.topics = bio.1
      }
    }
    return Circles.graph(people, topics.map { Topic(id: Topic.ID.slug($0), name: $0) })
  }

  @Test("who says the name of a topic is proposed for it, who speaks of it already is not")
  func byName() throws {
    let graph = Self.world(
      [("Loom, band and basket", []), ("looms", ["looms"]), ("gardens", [])], ["Looms"])
    let proposals = try #require(TopicProposals(graph))
    #expect(proposals["looms"].map(\.person) == ["p0"])
    #expect(proposals["looms"].first?.sentence.hasPrefix("bio says") == true)
  }

  @Test("what several say and no topic is called is an idea, each subject once")
  func ideas() throws {
    let bios =
      Array(repeating: ("Open science and looms", [Topic.ID]()), count: 5)
      + Array(repeating: ("Gardens", []), count: 20)
    let proposals = try #require(TopicProposals(Self.world(bios, ["Looms"])))
    #expect(proposals.ideas.first?.people.count == 5)
    #expect(proposals.ideas.map(\.name).count { $0.contains("cience") } == 1)
    #expect(!proposals.ideas.map(\.name).contains("looms"))
    #expect(TopicProposals(Self.world(bios, []), isCancelled: { true }) == nil)
  }

  @Test("what a refused link says is not proposed again")
  func refused() throws {
    var graph = Self.world([("looms", [])], ["Looms"])
    var taste = Taste(.link("p0", "looms"))
    #expect(Taste.Subject(taste.id) == .link("p0", "looms"))
    taste.percent = 0
    try graph.put(.tastes, taste.id.raw, taste.json)
    #expect(try #require(TopicProposals(graph))["looms"].isEmpty)
  }
}

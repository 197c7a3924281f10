import Testing

@testable import PleachCore

@Suite struct GraphsTests {
  @Test(
    "every file has six people and ten edges",
    arguments: [
      "edgelist.txt", "edges.csv", "edges.tsv", "edges-gephi.csv", "follows-1.2.gexf",
      "follows-1.3.gexf", "follows.graphml",
    ])
  func figures(name: String) throws {
    let batch = try Fixtures.batch("graphs/\(name)")
    #expect(batch.accounts.count == 6)
    #expect(batch.follows.count == 10)
    #expect(batch.skipped.isEmpty)
    #expect(batch.notes.contains { $0.contains("--as") })
    let ada = try #require(batch.accounts.first { $0.key.hasPrefix("ada") })
    #expect(batch.follows.count { $0.to == ada.key } == 5)
    let kit = try #require(batch.accounts.first { $0.key.hasPrefix("kit") })
    let back = Set(batch.follows.filter { $0.to == kit.key }.map(\.from))
    #expect(back.intersection(batch.follows.filter { $0.from == kit.key }.map(\.to)).count == 2)
  }

  @Test("who is you is followed and follows; the others keep what is among them")
  func owner() throws {
    for name in ["edges.csv", "follows.graphml", "follows-1.3.gexf"] {
      let batch = try Fixtures.batch("graphs/\(name)", as: "@kit@example.org")
      #expect(batch.platform == "mastodon")
      #expect(batch.followed.count == 4)
      #expect(Set(batch.mutual.map(\.key)) == ["ada@example.org", "zoe@example.org"])
      #expect(batch.follows.count == 4)
      #expect(batch["kit@example.org"] == nil)
    }
  }

  @Test("a table of nodes names those of the edges beside it")
  func names() throws {
    let outcome = try Fixtures.read("graphs/edges-gephi.csv", "graphs/nodes-gephi.csv")
    let batch = try #require(outcome.batches.first)
    #expect(batch.accounts.count == 6)
    #expect(batch["haruka"]?.name == "田中はるか")
    #expect(batch.platform == "graph")
  }

  @Test("undirected edges go both ways, loops and edges without an end are told")
  func odd() throws {
    let outcome = Fixtures.read(
      "edges.csv",
      text: "Source,Target,Type\na,b,Undirected\na,a,Directed\nb,,Directed\nb,a,Directed\n")
    let batch = try #require(outcome.batches.first)
    #expect(
      batch.follows == [FollowReading(from: "a", to: "b"), FollowReading(from: "b", to: "a")])
    #expect(batch.skipped.map(\.line) == [3, 4])
    #expect(Fixtures.read("messages.csv", text: "From,To,Date\na,b,2024-01-01\n").batches.isEmpty)
  }

  @Test("ties among others come into the store once, and nobody is followed by them")
  func placed() throws {
    let batch = try Fixtures.batch("graphs/edges.csv")
    let today = Day("2026-03-14")!
    let (proposal, reports) = Placement.place([batch], in: Graph(), on: today)
    let graph = Graph().applying(try #require(proposal).edits)
    #expect(reports[0].tiesAmongOthers == 10)
    #expect(graph.people.count == 6)
    #expect(graph.people.allSatisfy { $0.tie == .none })
    #expect(graph.follows.reduce(0) { $0 + $1.to.count } == 10)
    #expect(Placement.place([batch], in: graph, on: today).proposal == nil)
  }

  @Test("a list of somebody else adds whom they follow, and nothing to your own ties")
  func belonging() throws {
    let today = Day("2026-03-14")!
    var person = Person(id: "bo", name: "Bo")
    person.accounts = [Account(id: "mastodon:bo@glade.example.org", handle: "bo@glade.example.org")]
    let graph = Circles.graph([person])
    let batch = try Fixtures.batch("mastodon/csv-3.x").belonging(to: person.accounts[0])
    let (proposal, _) = Placement.place([batch], in: graph, on: today)
    let after = graph.applying(try #require(proposal).edits)
    #expect(after.people.count == 9)
    #expect(after.people.allSatisfy { !$0.tie.youFollow })
    #expect(after.follows.map(\.from) == ["mastodon:bo@glade.example.org"])
    #expect(after.follows[0].to.count == 8)
    #expect(Placement.place([batch], in: after, on: today).proposal == nil)
  }
}

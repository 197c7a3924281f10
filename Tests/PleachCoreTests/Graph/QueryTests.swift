import Testing

@testable import PleachCore

@Suite struct QueryTests {
  static let today = Day("2026-01-15")!
  static let graph: Graph = {
    var graph = Graph()
    func person(_ id: Person.ID, _ name: String, _ change: (inout Person) -> Void = { _ in }) {
      var person = Person(id: id, name: name)
      change(&person)
      try! graph.put(.people, id.raw, person.json)  // made here, so readable
    }
    func account(_ id: String, _ handle: String, _ change: (inout Account) -> Void = { _ in })
      -> Account
    {
      var account = Account(id: Identifier(id), handle: handle)
      change(&account)
      return account
    }
    person("p1", "Ada Quill") {
      $0.accounts = [
        account("mastodon:ada@weave.example.org", "ada@weave.example.org") {
          $0.isFollowing = true
          $0.followsYou = true
          $0.lastPost = Day("2026-01-10")
          $0.bio = "Looms and LOGIC"
        }
      ]
      $0.communities = ["science/weaving"]
      $0.topics = ["looms"]
      $0.met = Day("2023-05-01")
    }
    person("p2", "Bjørn Ødegård") {
      $0.accounts = [
        account("x:102", "bjorn_ex") {
          $0.isFollowing = true
          $0.lastPost = Day("2025-03-01")
        }
      ]
      $0.note = "sails; knows fjords"
    }
    person("p3", "Adam Adder") { $0.accounts = [account("x:103", "adam") { $0.followsYou = true }] }
    person("p4", "Old Friend") {
      $0.accounts = [account("x:104", "old") { $0.followingUntil = Day("2025-01-01") }]
    }
    return graph
  }()

  private func names(_ text: String) throws -> [String] {
    let query = try Query(text, today: Self.today)
    return query.places(in: Self.graph, texts: SearchTexts(Self.graph)).map {
      Self.graph.people[$0].id.raw
    }
  }

  @Test(
    "terms find whom they mean",
    arguments: [
      ("", ["p1", "p2", "p3", "p4"]),
      ("ada", ["p1", "p3"]),
      ("logic", ["p1"]),
      ("bjorn ODEGARD", ["p2"]),
      ("\"knows fjords\"", ["p2"]),
      ("-ada", ["p2", "p4"]),
      ("platform:mastodon", ["p1"]),
      ("platform:x -tie:follower", ["p2", "p4"]),
      ("tie:mutual", ["p1"]),
      ("tie:following", ["p1", "p2"]),
      ("tie:follower", ["p1", "p3"]),
      ("tie:follower -tie:mutual", ["p3"]),
      ("tie:none", ["p4"]),
      ("tag:science", ["p1"]),
      ("community:science/weaving topic:looms", ["p1"]),
      ("tag:weaving", []),
      ("quiet:>6mo", ["p2"]),
      ("quiet:<6mo", ["p1"]),
      ("met:<2024", ["p1"]),
      ("met:2023-05", ["p1"]),
      ("met:>2023", []),
      ("is:alumni", ["p4"]),
      ("is:untagged tie:follower", ["p3"]),
      ("sort:name", ["p1", "p3", "p2", "p4"]),
      ("sort:quiet", ["p2", "p1", "p3", "p4"]),
      ("https://x", []),
    ])
  func finds(text: String, expected: [String]) throws {
    #expect(try names(text) == expected)
  }

  @Test(
    "a wrong query points at the character",
    arguments: [
      ("ada plattform:x", 4, 9, "did you mean \"platform:\"?"),
      ("-tye:mutual", 1, 3, "did you mean \"tie:\"?"),
      ("tie:mutaul", 4, 6, "did you mean \"mutual\"?"),
      ("quiet:>long", 6, 5, "write it as quiet:>6mo"),
      ("é tie:", 5, 1, "write it as tie:mutual"),
      ("sort:nme", 5, 3, "did you mean \"name\"?"),
    ])
  func errors(text: String, offset: Int, length: Int, hint: String) {
    let error = #expect(throws: QueryError.self) { try names(text) }
    #expect(error?.offset == offset)
    #expect(error?.length == length)
    #expect(error?.hint == hint)
  }

  @Test("names resolve by handle, name or unique part")
  func resolves() {
    let graph = Self.graph
    #expect(graph.resolve("@bjorn_ex") == .one("p2"))
    #expect(graph.resolve("ada") == .one("p1"))
    #expect(graph.resolve("adder") == .one("p3"))
    #expect(graph.resolve("odegard") == .one("p2"))
    #expect(graph.resolve("p4") == .one("p4"))
    #expect(graph.resolve("ad") == .many(["p1", "p3"]))
    #expect(graph.resolve("Bjorn Odegart") == .none(nearest: "Bjørn Ødegård"))
    #expect(graph.resolve("") == .none(nearest: nil))
  }
}

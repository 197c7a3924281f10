import Testing

@testable import PleachCore

@Suite struct LinksTests {
  private static func person(_ id: String, _ accounts: [Account]) -> Person {
    var person = Person(id: Person.ID(id), name: id)
    person.accounts = accounts
    return person
  }

  private static func account(_ id: Account.ID, _ tie: Tie = .none) -> Account {
    var account = Account(id: id)
    account.isFollowing = tie.youFollow
    account.followsYou = tie == .mutual || tie == .follower
    return account
  }

  private static func graph(_ people: [Person], _ follows: [Follow]) -> Graph {
    var document = Document()
    for person in people { _ = try! document.apply(.put(person)) }
    for follow in follows { _ = try! document.apply(.put(follow)) }
    return try! Document.read(document.rendered(writer: "1")).1
  }

  @Test("follows are gathered by who has the accounts, and you are one more")
  func gathered() {
    let graph = Self.graph(
      [
        Self.person(
          "ana", [Self.account("x:1", .mutual), Self.account("mastodon:ana@example.org")]),
        Self.person("bo", [Self.account("x:2", .following)]),
        Self.person("cleo", [Self.account("x:3", .follower), Self.account("x:é")]),
        Self.person("dov", []),
      ],
      [
        Follow(from: "x:1", to: ["x:2", "x:1", "x:9"]),
        Follow(from: "mastodon:ana@example.org", to: ["x:2", "x:é"]),
        Follow(from: "x:2", to: ["mastodon:ana@example.org"]),
        Follow(from: "x:9", to: ["x:2"]),
      ])
    let links = Links(graph)
    #expect(links.you == 4)
    #expect(Array(links.adjacency.followed(by: links.you)) == [0, 1])
    #expect(Array(links.adjacency.followers(of: links.you)) == [0, 2])
    #expect(Array(links.adjacency.followed(by: 0)) == [1, 2, 4])
    #expect(Array(links.adjacency.followed(by: 1)) == [0])
    #expect(links.adjacency.followedCount(of: 3) == 0)
    #expect(links.place(of: links.you) == nil && links.place(of: 2) == 2)
  }

  @Test("a store without anybody has you")
  func nobody() {
    let links = Links(Graph())
    #expect(links.you == 0 && links.adjacency.followCount == 0)
  }
}

import Testing

@testable import PleachCore

@Suite("Lists of others")
struct OthersListsTests {
  private static let today = Day("2026-03-14")!  // there is such a day

  private static let people: [Person] = [
    person("ada", Account(id: "github:7", handle: "Ada")),
    person("bo", Account(id: "bluesky:did:plc:bo", handle: "bo.example.org")),
    person("cleo", Account(id: "mastodon:cleo@example.social", handle: "cleo@example.social")),
  ]

  private static func person(_ id: Person.ID, _ account: Account) -> Person {
    var person = Person(id: id, name: id.raw.capitalized)
    person.accounts = [account]
    person.accounts[0].isFollowing = true
    return person
  }

  private static func read(_ files: [(String, String)], as you: String? = nil) -> Importers.Outcome
  {
    Importers.read(Export(files.map { ($0.0, ByteSource(Array($0.1.utf8))) }), as: you)
  }

  private static func users(_ logins: String...) -> String {
    let users = logins.map {
      "{\"login\":\"\($0)\",\"id\":\($0.utf8.reduce(100) { $0 + Int($1) })}"
    }
    return "[\(users.joined(separator: ","))]"
  }

  private static func page(of did: String, _ handle: String, _ follows: String...) -> String {
    let records = follows.map { "{\"did\":\"did:plc:\($0)\",\"handle\":\"\($0).example.org\"}" }
    return "{\"subject\":{\"did\":\"\(did)\",\"handle\":\"\(handle)\"},\"follows\":"
      + "[\(records.joined(separator: ","))]}"
  }

  private static func accounts(_ names: String...) -> String {
    let accounts = names.map { "{\"id\":\"1\",\"username\":\"\($0)\",\"acct\":\"\($0)\"}" }
    return "[\(accounts.joined(separator: ","))]"
  }

  /// Ties as `from>to`, by the keys of accounts.
  private static func ties(_ graph: Graph) -> [String] {
    graph.follows.flatMap { follow in
      follow.to.map { "\(Account(id: follow.from).key)>\(Account(id: $0).key)" }
    }
  }

  @Test("the name of a file says whose list it is, on each of the platforms")
  func namesTell() throws {
    let outcome = Self.read([
      ("lists/github.ada.following.json", Self.users("dov", "eve")),
      ("lists/github.ada.followers.json", Self.users("finn")),
      (
        "lists/bluesky.bo.example.org.following.json",
        Self.page(of: "did:plc:bo", "bo.example.org", "gus")
      ),
      (
        "lists/mastodon.cleo@example.social.following.json", Self.accounts("hal", "ida@far.example")
      ),
    ])
    #expect(outcome.unread == [])
    let graph = Circles.graph(Self.people)
    let (proposal, reports) = Placement.place(outcome.batches, in: graph, on: Self.today)
    let after = graph.applying(try #require(proposal).edits)
    #expect(
      Self.ties(after) == [
        "7>429", "7>420", "527>7", "did:plc:bo>did:plc:gus",
        "cleo@example.social>hal@example.social", "cleo@example.social>ida@far.example",
      ])
    #expect(reports.map(\.tiesAmongOthers) == [3, 1, 2])
    #expect(reports[0].notes == ["Whom others follow: lists of Ada."])
    // Your own ties are as they were.
    #expect(after.people.filter { $0.tie.youFollow }.map(\.id) == ["ada", "bo", "cleo"])
    #expect(Placement.place(outcome.batches, in: after, on: Self.today).proposal == nil)
  }

  @Test("a whole list says how long it is, so that a short one is not asked for again")
  func saysItsLength() throws {
    let outcome = Self.read(
      [
        ("github.ada.following.json", Self.users("dov", "kit")),
        ("mastodon.cleo@example.social.following.json", "[]"),
        ("bluesky.bo.example.org.following.json", Self.page(of: "did:plc:bo", "bo.example.org")),
      ], as: "kit")
    let graph = Circles.graph(Self.people)
    #expect(WantedLists(graph, top: 9, on: Self.today).count == 3)
    let (proposal, _) = Placement.place(outcome.batches, in: graph, on: Self.today)
    let after = graph.applying(try #require(proposal).edits)
    // An empty list of Mastodon may be a hidden one.
    #expect(after.people.prefix(3).map { $0.accounts[0].followingCount } == [2, 0, nil])
    #expect(WantedLists(after, top: 9, on: Self.today).wanted.map(\.person) == ["cleo"])
  }

  @Test("whoever is on two lists, and on your own, becomes one person")
  func isOnePerson() throws {
    let outcome = Self.read([
      ("github.ada.following.json", Self.users("dov")),
      ("github.eve.following.json", Self.users("dov")),
      ("github-following.json", Self.users("eve", "dov")),
    ])
    let graph = Circles.graph(Self.people)
    let (proposal, _) = Placement.place(outcome.batches, in: graph, on: Self.today)
    let after = graph.applying(try #require(proposal).edits)
    #expect(after.people.count == 5)
    #expect(after.people.filter { $0.handle == "dov" }.count == 1)
    // Eve is new with this very import, so it is not known yet whose list hers is.
    #expect(Self.ties(after) == ["7>429"])
    let again = Placement.place(outcome.batches, in: after, on: Self.today)
    #expect(Self.ties(after.applying(try #require(again.proposal).edits)) == ["7>429", "420>429"])
  }

  @Test("pages back to back are one list")
  func readsPagesBackToBack() throws {
    let outcome = Self.read([
      (
        "mastodon.cleo@example.social.following.json",
        Self.accounts("hal") + "\n" + Self.accounts("ida")
      ),
      (
        "bluesky.bo.example.org.following.json",
        Self.page(of: "did:plc:bo", "bo.example.org", "gus") + "\n"
          + Self.page(of: "did:plc:bo", "bo.example.org", "ivy")
      ),
    ])
    let (proposal, reports) = Placement.place(
      outcome.batches, in: Circles.graph(Self.people), on: Self.today)
    #expect(proposal != nil)
    #expect(reports.map(\.tiesAmongOthers) == [2, 2])
  }

  @Test(
    "a name that the store or the file does not bear out is no list of anybody",
    arguments: [
      ("github.nobody.following.json", users("dov"), "nobody in the store is nobody on GitHub"),
      (
        "bluesky.bo.example.org.following.json", page(of: "did:plc:zoe", "zoe.example.org", "gus"),
        "it is the list of zoe.example.org"
      ),
      // Bo's handle went over to somebody else.
      (
        "bluesky.bo.example.org.following.json", page(of: "did:plc:zoe", "bo.example.org", "gus"),
        "it is the list of bo.example.org"
      ),
    ])
  func refuses(name: String, text: String, reason: String) {
    let outcome = Self.read([(name, text)])
    let (proposal, reports) = Placement.place(
      outcome.batches, in: Circles.graph(Self.people), on: Self.today)
    #expect(proposal == nil)
    #expect(reports.count == 1)
    #expect(reports[0].skipped.contains { $0.path == name && $0.reason.contains(reason) })
  }

  @Test(
    "what is in a file must be what its name says",
    arguments: [
      ("github.ada.following.json", accounts("hal"), "its name says GitHub"),
      ("mastodon.cleo@example.social.following.json", users("dov"), "its name says Mastodon"),
      (
        "bluesky.bo.example.org.followers.json", page(of: "did:plc:bo", "bo.example.org", "gus"),
        "its name says followers"
      ),
      (
        "github.ada.following.json", "{\"message\":\"Not Found\",\"documentation_url\":\"x\"}",
        "GitHub answered: Not Found"
      ),
      ("github.ada.following.json", "", "empty"),
      ("github.ada.following.json", "[", "not a format"),
    ])
  func contentMustAgree(name: String, text: String, reason: String) {
    let outcome = Self.read([(name, text)])
    #expect(outcome.batches == [])
    #expect(outcome.unread.map(\.path) == [name])
    #expect(outcome.unread[0].reason.contains(reason), "\(outcome.unread[0].reason)")
  }

  @Test("an empty list is read, and brings nobody")
  func readsEmptyLists() throws {
    let outcome = Self.read([
      ("github.ada.following.json", "[]\n"), ("mastodon.cleo@example.social.following.json", "[ ]"),
    ])
    #expect(outcome.unread == [])
    let graph = Circles.graph(Self.people)
    let (proposal, reports) = Placement.place(outcome.batches, in: graph, on: Self.today)
    let after = graph.applying(try #require(proposal).edits)
    #expect(after.people.map(\.id) == ["ada", "bo", "cleo"])
    #expect(after.follows.isEmpty)
    #expect(reports.map(\.tiesAmongOthers) == [0, 0])
  }

  @Test("under your own name a list is yours, and from those of others you are left out")
  func yourselfIsYou() throws {
    let mine = Self.read([("github.kit.following.json", Self.users("ada"))], as: "@Kit")
    #expect(mine.batches.map(\.listName) == [nil])
    #expect(mine.batches[0].accounts.map(\.isFollowing) == [true])
    let theirs = Self.read([("github.ada.following.json", Self.users("kit", "dov"))], as: "kit")
    #expect(theirs.batches[0].accounts.compactMap(\.handle) == ["dov"])
    let both = Self.read(
      [
        ("github.ada.following.json", Self.users("kit", "dov")),
        (
          "bluesky.bo.example.org.following.json",
          Self.page(of: "did:plc:bo", "bo.example.org", "kit", "gus")
        ),
      ], as: "kit@example.social, @kit.example.org, kit")
    #expect(
      both.batches.map { $0.accounts.compactMap(\.handle) } == [["dov"], ["gus.example.org"]])
  }

  @Test("somebody who is called like a list is told from it")
  func namesAreNotLists() {
    let outcome = Self.read([("github.following.followers.json", Self.users("dov"))])
    #expect(outcome.batches[0].listName == ListName("github", "following"))
    #expect(outcome.batches[0].accounts.map(\.followsYou) == [true])
    #expect(ListName(fileName: "github.following.json") == nil)
    #expect(ListName(fileName: "github.ada.following.json.part") == nil)
    #expect(ListName(fileName: "GitHub.Ada.following (1).json") == ListName("github", "ada"))
  }

  @Test("in a ZIP the lists are the same")
  func readsArchives() {
    let name = "github.ada.following.json"
    let loose = Self.read([(name, Self.users("dov"))])
    #expect(loose.batches.map(\.listName) == [ListName("github", "ada")])
    #expect(ListName(fileName: ExportPath.fileName(of: "lists.zip/lists/" + name)) != nil)
  }

  @Test(
    "a name that is nearly a list of somebody is refused, and its people are not yours",
    arguments: [
      "github.ada.following copy.json", "github.ada.following - Copy.json",
      "github.ada.following-1.json", "github.ada.following.json.txt",
      "Copy of github.ada.following.json",
    ])
  func nearly(name: String) {
    let outcome = Self.read([(name, Self.users("dov"))])
    #expect(outcome.batches.isEmpty)
    #expect(outcome.unread.map(\.path) == [name])
  }

  @Test("an error in the place of a list is called one")
  func errors() {
    let outcome = Self.read([
      ("bluesky.bo.example.org.following.json", "{\"error\":\"InvalidRequest\",\"message\":\"x\"}")
    ])
    #expect(outcome.unread.map { $0.reason.contains("answered with an error") } == [true])
  }

  @Test(
    "an account of yours may be said with its platform",
    arguments: [
      ("github:kit", "github", "kit"), ("github:kit", "mastodon", nil), ("kit", "github", "kit"),
      ("github:kit,kit@example.org", "mastodon", "kit@example.org"),
      ("did:plc:kit", "bluesky", "did:plc:kit"),
    ] as [(String, String, String?)])
  func you(names: String, platform: String, expected: String?) {
    #expect(Importers.you(names, on: platform) == expected)
  }
}

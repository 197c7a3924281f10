import Testing

@testable import PleachCore

@Suite("Accounts known by a handle until their lasting identifiers are told")
struct RenamingTests {
  private static func person(_ name: String, _ account: Account.ID) -> Person {
    var person = Person(id: Person.ID(name), name: name.capitalized)
    person.accounts = [Account(id: account, handle: name)]
    return person
  }

  private static func reading(_ key: String, _ handle: String) -> AccountReading {
    var reading = AccountReading(platform: "github", key: key)
    (reading.id, reading.handle, reading.aliases) = (key, handle, [handle])
    reading.isFollowing = true
    return reading
  }

  private static func ties(_ graph: Graph) -> [String] {
    graph.follows.flatMap { follow in follow.to.map { "\(follow.from.raw)>\($0.raw)" } }.sorted()
  }

  @Test("ties and verdicts go with them, and a second time changes nothing")
  func keepTies() throws {
    var store = PlacedStore()
    var verdict = Verdict(id: "one", person: "ada", kind: .unfollow, day: day("2024-05-01"))
    verdict.account = "github:ada"
    try store.apply([
      .put(Self.person("ada", "github:ada")), .put(Self.person("bo", "github:bo")),
      .put(Self.person("cy", "github:cy")), .put(verdict),
      .put(Follow(from: "github:ada", to: ["github:bo", "github:cy"])),
      .put(Follow(from: "github:bo", to: ["github:cy", "github:ada"])),
      .put(Follow(from: "github:cy", to: ["github:ada", "x:1"])),
    ])
    var batch = ImportBatch(importer: "github", platform: "github")
    batch.accounts = [Self.reading("7", "ada"), Self.reading("8", "bo")]
    let report = try store.place(batch).report
    #expect(report.updated.map(\.person) == ["ada", "bo"])
    #expect(
      Self.ties(store.graph) == [
        "github:7>github:8", "github:7>github:cy", "github:8>github:7", "github:8>github:cy",
        "github:cy>github:7", "github:cy>x:1",
      ])
    #expect(store.graph.verdicts.map(\.account) == ["github:7"])
    #expect(store.person("github:7")?.id == "ada" && store.graph.people.count == 3)
    #expect(try store.place(batch).edits == [])
  }

  @Test("a list of others that knows them by either is of the same people")
  func othersLists() throws {
    var store = PlacedStore()
    try store.apply([
      .put(Self.person("ada", "github:ada")), .put(Self.person("bo", "github:bo")),
    ])
    let lists = [
      ("github.ada.following.json", "[{\"login\":\"bo\",\"id\":8},{\"login\":\"cy\",\"id\":9}]"),
      ("github.bo.following.json", "[{\"login\":\"ada\",\"id\":7},{\"login\":\"cy\",\"id\":9}]"),
    ]
    let batches = Importers.read(Export(lists.map { ($0.0, ByteSource(Array($0.1.utf8))) })).batches
    try store.place(batches)
    #expect(store.graph.people.map(\.accounts.count) == [1, 1, 1])
    #expect(
      Self.ties(store.graph) == [
        "github:7>github:8", "github:7>github:9", "github:8>github:7", "github:8>github:9",
      ])
    #expect(store.person("github:7")?.id == "ada" && store.person("github:8")?.id == "bo")
    #expect(try store.place(batches).edits == [])
  }
}

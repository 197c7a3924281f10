import Testing

@testable import PleachCore

@Suite struct MastodonTablesTests {
  private static let tables = [
    "mastodon/csv-4.x/following_accounts.csv", "mastodon/csv-3.x/following_accounts.csv",
    "mastodon/csv-2.x/following_accounts.csv", "mastodon/csv-resaved/following_accounts.csv",
  ]

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
  }

  /// A store that holds a table, and its followed people.
  private static func store(_ path: String) throws -> PlacedStore {
    var store = PlacedStore()
    try store.place(try Fixtures.read(path).batches)
    return store
  }

  @Test(
    "written from the file itself, it differs in exactly the rows let go", arguments: tables, 0..<20
  )
  func rows(path: String, seed: UInt64) throws {
    var random = SeededRandom(seed)
    var store = try Self.store(path)
    let original = try Fixtures.bytes(path)
    var gone: Set<String> = []
    for person in store.graph.people where random.chance(40) {
      try store.decide(person.id.raw, .unfollow)
      gone.insert(person.accounts[0].key)
    }
    // What was carried out by hand already must not come back by the file.
    try store.carryOut(Plan(store.graph).deeds.filter { _ in random.chance(50) })
    let written = try Plan(store.graph).file(
      .csv, for: "mastodon", in: store.graph, from: original, on: PlanScene.today
    ).bytes
    let expected = Self.lines(original).filter { line in
      let cell = String(
        decoding: line.split(whereSeparator: { ",;\r".utf8.contains($0) }).first ?? [],
        as: UTF8.self)
      return !gone.contains(MastodonAddress(cell)?.key ?? "")
    }
    #expect(written == Array(expected.joined(separator: [0x0A])))
  }

  @Test("written from the store alone, a file of today's Mastodon comes out as it came in")
  func fromStore() throws {
    let path = "mastodon/csv-4.x/following_accounts.csv"
    let store = try Self.store(path)
    let written = try Plan(store.graph).file(
      .csv, for: "mastodon", in: store.graph, on: PlanScene.today
    ).bytes
    // Ada stands in it twice, in two spellings.
    let original = Self.lines(try Fixtures.bytes(path)).filter {
      !$0.starts(with: "Ada@".utf8)
    }
    #expect(written == Array(original.joined(separator: [0x0A])))
  }

  @Test("who is to be followed comes at the end, as the file writes its rows", arguments: tables)
  func added(path: String) throws {
    var store = try Self.store(path)
    var person = Person(id: "new", name: "New")
    person.accounts = [PlanScene.account("mastodon:new@ü.example", following: false)]
    try store.apply([.put(person)])
    try store.decide("new", .follow)
    let original = try Fixtures.bytes(path)
    let written = try Plan(store.graph).file(
      .csv, for: "mastodon", in: store.graph, from: original, on: PlanScene.today
    ).bytes
    #expect(written.starts(with: original))
    let row = String(decoding: written.dropFirst(original.count), as: UTF8.self)
    #expect(row.hasPrefix("new@xn--tda.example"))
    #expect(row.utf8.count { $0 == 0x0A } == 1)
    let again = Importers.read(
      Export([("following_accounts.csv", ByteSource(written))]), as: nil)
    #expect(again.batches[0].accounts.contains { $0.key == "new@ü.example" })
  }

  @Test("who was followed by hand is in the file until an import confirms it", arguments: tables)
  func byHand(path: String) throws {
    var store = try Self.store(path)
    var person = Person(id: "new", name: "New")
    person.accounts = [PlanScene.account("mastodon:new@n.example", following: false)]
    try store.apply([.put(person)])
    try store.decide("new", .follow)
    let original = try Fixtures.bytes(path)
    func file() throws -> [UInt8] {
      try Plan(store.graph).file(
        .csv, for: "mastodon", in: store.graph, from: original, on: PlanScene.today
      ).bytes
    }
    let before = try file()
    try store.carryOut(Plan(store.graph).deeds)
    #expect(try file() == before && before != original)
  }

  @Test("lists lose whom one lets go, and nothing else")
  func lists() throws {
    let path = "mastodon/csv-4.x/lists.csv"
    var store = try Self.store("mastodon/csv-4.x")
    let haruka = try #require(store.person("mastodon:haruka@jp.example.net"))
    try store.decide(haruka.id.raw, .unfollow)
    let original = try Fixtures.bytes(path)
    let plan = Plan(store.graph)
    let written = try plan.file(
      .lists, for: "mastodon", in: store.graph, from: original, on: PlanScene.today
    ).bytes
    let kept = Self.lines(original).filter {
      !String(decoding: $0, as: UTF8.self).contains("haruka")
    }
    #expect(written == Array(kept.joined(separator: [0x0A])))
    let fresh = try plan.file(.lists, for: "mastodon", in: store.graph, on: PlanScene.today).bytes
    #expect(Set(Self.lines(fresh)) == Set(Self.lines(written)))
  }

  @Test(
    "another file than the list is refused, and so is one without those let go",
    arguments: ["mastodon/csv-4.x/lists.csv", "mastodon/csv-4.x/muted_accounts.csv"])
  func otherFiles(path: String) throws {
    var store = try Self.store("mastodon/csv-4.x")
    try store.decide(store.graph.people[0].id.raw, .unfollow)
    let plan = Plan(store.graph)
    let other = try Fixtures.bytes(path)
    #expect(throws: PlanFormatError.notTheList) {
      try plan.file(.csv, for: "mastodon", in: store.graph, from: other, on: PlanScene.today)
    }
    for (text, error) in [
      ("hello\nyou\n", PlanFormatError.notTheList), ("", .notTheList),
      ("Account address,Show boosts\nnobody@else.example,true\n", .nobodyFound),
    ] {
      #expect(throws: error) {
        try plan.file(
          .csv, for: "mastodon", in: store.graph, from: Array(text.utf8), on: PlanScene.today)
      }
    }
  }

  @Test("what is done to a file is counted")
  func counted() throws {
    var store = try Self.store("mastodon/csv-4.x")
    let original = try Fixtures.bytes("mastodon/csv-4.x/following_accounts.csv")
    let rows = Self.lines(original).count - 2
    let haruka = try #require(store.person("mastodon:haruka@jp.example.net"))
    try store.decide(haruka.id.raw, .unfollow)
    let file = try Plan(store.graph).file(
      .csv, for: "mastodon", in: store.graph, from: original, on: PlanScene.today)
    #expect(file.rewriting == PlanFile.Rewriting(taken: 1, added: 0, kept: rows - 1))
    #expect(file.words == "take 1 row out, keep \(rows - 1)")
  }

  @Test("a file that is cut or garbled at any byte is written without a trap")
  func garbled() throws {
    var store = try Self.store("mastodon/csv-4.x")
    try store.decide(store.graph.people[0].id.raw, .unfollow)
    let plan = Plan(store.graph)
    let original = try Fixtures.bytes("mastodon/csv-4.x/following_accounts.csv")
    for place in original.indices {
      var cut = original
      cut[place] = UInt8(ascii: "\"")
      for bytes in [Array(original[..<place]), cut] {
        // What is too broken to be the list is refused.
        let written = try? plan.file(
          .csv, for: "mastodon", in: store.graph, from: bytes, on: PlanScene.today)
        #expect(written.map { $0.bytes.count <= bytes.count } ?? true)
      }
    }
    #expect(throws: PlanFormatError.notUTF8) {
      try plan.file(
        .csv, for: "mastodon", in: store.graph, from: [0xFF, 0xFE, 0x41, 0], on: PlanScene.today)
    }
  }
}

import Testing

@testable import PleachCore

@Suite struct TablesTests {
  static func file(_ path: String) throws -> ExportFile {
    try #require(try Fixtures.export(path).files.first)
  }

  static func sketch(_ text: String, _ name: String = "people.csv") -> TableSketch? {
    Export([(name, ByteSource(Array(text.utf8)))]).files.first.flatMap { TableSketch($0) }
  }

  static func read(_ path: String, _ map: String) throws -> [ImportBatch] {
    let export = try Fixtures.export(path)
    let sketch = try #require(TableSketch(export.files[0], isNamed: true))
    let map = try TableMap(map, titles: sketch.titles)
    return Importers.read(export, with: [.table(map)]).batches
  }

  // MARK: Guessing

  @Test("titles tell what columns hold")
  func guess() throws {
    let sketch = try #require(TableSketch(try Self.file("tables/members.csv")))
    #expect(sketch.columns == 9)
    #expect(
      "\(TableMap(guessing: sketch))"
        == "name=1,handle=2,email=7,note=8,company=9,lists=6,mastodon=4,x=5")
  }

  @Test("without titles the cells tell")
  func untitled() throws {
    let pages = try #require(TableSketch(try Self.file("tables/pages.tsv")))
    #expect("\(TableMap(guessing: pages))" == "name=2,url=1,header=no")
    let handles = try #require(TableSketch(try Self.file("tables/handles.txt")))
    #expect("\(TableMap(guessing: handles))" == "mastodon=1,header=no")
  }

  @Test("titles that say nothing are titles all the same, and hold nobody's name by guess")
  func strange() throws {
    let sketch = try #require(Self.sketch("Foo,Bar\nada,1\nbo,2\n"))
    #expect("\(TableMap(guessing: sketch))" == "name=1")
    #expect(TableMap(guessing: sketch).isTitled)
  }

  @Test(
    "what is no table has no columns",
    arguments: ["{\"a\":1}", "[1,2]", "<html></html>", "", "One long line of prose\nand another\n"])
  func noTable(text: String) {
    #expect(Self.sketch(text, "odd.txt") == nil)
  }

  @Test("a table that is too long for a look is known by its first lines, none of them cut")
  func long() throws {
    let wide = String(repeating: "x", count: 1_500)
    let text = "name,handle,note\n" + String(repeating: "Ada,ada,\(wide)\n", count: 20)
    let sketch = try #require(Self.sketch(text))
    #expect(sketch.rows.count == 3)
    #expect(sketch.rows.allSatisfy { $0.count == 3 })
  }

  // MARK: Mappings as they are written

  @Test("columns are called by number or by title, in any case")
  func written() throws {
    let titles = ["Full, name", "Login", "Where"]
    let map = try TableMap(
      "name=\"full, NAME\", handle=Login ,platform=3,tie=mutual,header=no", titles: titles)
    #expect("\(map)" == "name=1,handle=2,platform=3,tie=mutual,header=no")
    #expect(try TableMap("\(map)", titles: titles) == map)
    #expect(try TableMap("handle=2,platform=Twitter", titles: titles).platform == "x")
    #expect(try TableMap("handle=2,platform=Our Slack", titles: titles).platform == "our-slack")
  }

  @Test(
    "what cannot be followed is named, with what would do",
    arguments: [
      ("name", "\"name\" says no column"), ("nmae=1", "no column can hold \"nmae\""),
      ("name=4", "there is no column 4 for name"), ("name=0", "there is no column 0 for name"),
      ("name=Nom", "no column is called \"Nom\""), ("name=1,tie=good", "tie cannot be \"good\""),
      ("name=1,header=perhaps", "header cannot be \"perhaps\""),
      ("handle=1", "on which platform the handles are is not said"),
      ("note=1", "no column holds a name, a handle or an address"),
      ("", "no column holds a name, a handle or an address"),
      ("name=1,platform=", "platform cannot be \"\""),
      ("name=1,platform=#3", "platform cannot be \"#3\""), ("name=1,name=2", "name is said twice"),
      ("name=-9223372036854775808", "there is no column -9223372036854775808 for name"),
    ])
  func mistakes(text: String, reason: String) {
    #expect(throws: TableMap.Failure.self) { try TableMap(text, titles: ["A", "B", "C"]) }
    do throws(TableMap.Failure) {
      _ = try TableMap(text, titles: ["A", "B", "C"])
    } catch {
      #expect(error.reason == reason)
      #expect(!error.hint.isEmpty)
    }
  }

  // MARK: Reading

  @Test("a row is a person with all their accounts, a batch for each platform")
  func members() throws {
    let batches = try Self.read(
      "tables/members.csv",
      "name=1,handle=2,platform=slack,since=3,mastodon=4,x=5,lists=6,email=7,note=8,company=9,"
        + "tie=following")
    #expect(batches.map(\.platform) == ["slack", "mastodon", "x"])
    #expect(batches.map(\.accounts.count) == [6, 1, 1])
    let ada = batches[0].accounts[0]
    #expect(ada.key == "ada" && ada.name == "Ada Quill" && ada.isFollowing == true)
    #expect(ada.followingSince == day("2024-02-29"))
    #expect(ada.lists == ["weavers", "carders"])
    #expect(ada.email == "ada@example.org" && ada.company == "Loom & Sons")
    #expect(ada.note == "Answers questions;\r\nkindly")
    #expect(batches[1].accounts[0].key == "ada@mastodon.example.org")
    #expect(batches[2].accounts[0].handle == "Ada_Quill")
    #expect(batches[2].accounts[0].url == "https://x.com/Ada_Quill")
    #expect(batches[0].together.map { $0.map(\.platform) } == [["slack", "mastodon", "x"]])
  }

  @Test("rows and cells that say nothing of use are named with their lines")
  func odd() throws {
    let batch = try Self.read(
      "tables/members.csv", "name=1,handle=2,platform=slack,since=3,mastodon=4,email=7")[0]
    #expect(batch.skipped.map(\.line) == [5])
    #expect(batch.skipped.map(\.reason) == ["no name, and no handle that can be one"])
    #expect(
      batch.notes.sorted() == [
        "Since when you follow them is passed over, as tie= does not say that you do.",
        "tables/members.csv:4: \"bo\" cannot be their handle or page on Mastodon",
        "tables/members.csv:4: \"nobody at home\" cannot be an e-mail address",
        "tables/members.csv:4: \"not yet\" cannot be the day on which you followed them",
        "tables/members.csv:9: \"mal lory\" cannot be their handle on the platform",
      ])
    // Two of one name and without any handle stay two.
    #expect(
      batch.accounts.filter { $0.name == "Sam Lee" }.map(\.key) == ["sam lee", "sam lee (2)"])
  }

  @Test("an address says its platform itself")
  func pages() throws {
    let batches = try Self.read("tables/pages.tsv", "url=1,name=2,header=no")
    #expect(batches.map(\.platform) == ["github", "bluesky", "mastodon", "contacts"])
    #expect(
      batches.map { $0.accounts[0].key } == [
        "adaquill", "bo.example.org", "cy@social.example.net", "dee",
      ])
    #expect(batches.flatMap(\.skipped) == [])
  }

  @Test("a list of handles needs no second column, and the same one counts once")
  func handles() throws {
    let batch = try Self.read("tables/handles.txt", "mastodon=1,header=no")[0]
    #expect(batch.accounts.map(\.key) == ["ada@mastodon.example.org", "bo@social.example.org"])
    #expect(batch.keepsEverybody && batch.complete.isEmpty)
  }

  @Test("given and family names make a name")
  func names() throws {
    let text = "First name,Last name,Mail\nAda,Quill,ada@example.org\n田中,はるか,\n"
    let export = Export([("a.csv", ByteSource(Array(text.utf8)))])
    let map = TableMap(guessing: try #require(TableSketch(export.files[0])))
    let batch = Importers.read(export, with: [.table(map)]).batches[0]
    #expect(batch.accounts.map(\.name) == ["Ada Quill", "はるか田中"])
    #expect(batch.platform == "contacts")
  }

  // MARK: Knowing it again

  @Test("the same titles are the same table, wherever its columns stand")
  func known() throws {
    let sketch = try #require(Self.sketch("Name,Login\nAda,ada\n"))
    let map = try TableMap("name=1,handle=2,platform=slack", titles: sketch.titles)
    let known = [KnownTable(sketch, map)]
    let moved = try #require(Self.sketch("LOGIN,name\nada,Ada\n", "other.csv"))
    #expect(known.map(for: moved).map { "\($0)" } == "name=2,handle=1,platform=slack")
    #expect(known.map(for: try #require(Self.sketch("Name,Login,Age\nA,a,1\n"))) == nil)
    #expect(known.map(for: try #require(Self.sketch("Name,Price\nLoom,1\n"))) == nil)
  }

  @Test("a table without titles is known by its name and width")
  func knownByName() throws {
    let sketch = try #require(Self.sketch("@a@b.example,1\n", "members.csv"))
    let map = try TableMap("mastodon=1,header=no", titles: sketch.titles)
    let known = [KnownTable(sketch, map)]
    #expect(known.map(for: try #require(Self.sketch("@c@d.example,2\n", "Members (1).csv"))) == map)
    #expect(known.map(for: try #require(Self.sketch("@c@d.example,2\n", "prices.csv"))) == nil)
    #expect(known.map(for: try #require(Self.sketch("@c@d.example\n", "members.csv"))) == nil)
  }

  @Test("what is remembered reads back from the settings")
  func remembered() throws {
    let sketch = try #require(Self.sketch("Name,Login\nAda,ada\n"))
    let known = KnownTable(
      sketch, try TableMap("name=1,handle=2,platform=slack", titles: sketch.titles))
    #expect(KnownTable(known.json) == known)
    #expect(KnownTable(["titles": ["A"], "file": "a", "map": "name=7"]) == nil)
    #expect(KnownTable(["file": "a"]) == nil)
  }

  @Test("accounts of one other platform are on that platform")
  func onePlatform() throws {
    let export = Export([("a.csv", ByteSource(Array("Name,GH\nAda,ada\n".utf8)))])
    let map = try TableMap("name=1,github=2", titles: ["Name", "GH"])
    let batches = Importers.read(export, with: [.table(map)]).batches
    #expect(batches.map(\.platform) == ["github"])
    #expect(batches[0].keepsEverybody && batches[0].files.map(\.read) == [1])
  }

  @Test("a known table is read among other exports; an unknown one is named, and read by nobody")
  func among() throws {
    let export = try Fixtures.export("tables/members.csv", "x/archive-2024")
    let unknown = Importers.read(export)
    #expect(unknown.batches.map(\.importer) == ["x"])
    #expect(
      unknown.unread.contains { $0.path == "tables/members.csv" && $0.reason.hasPrefix("a table") })
    let sketch = try #require(TableSketch(try Self.file("tables/members.csv")))
    let map = try TableMap("name=1,x=5", titles: sketch.titles)
    let outcome = Importers.read(export, with: Importers.all(knowing: [KnownTable(sketch, map)]))
    #expect(Set(outcome.batches.map(\.importer)) == ["x", "tables"])
    #expect(!outcome.unread.contains { $0.path == "tables/members.csv" })
  }

  // MARK: In the store

  @Test("accounts of one row are one person, told apart they stay two, and twice is once")
  func together() throws {
    let batches = try Self.read(
      "tables/members.csv", "name=1,handle=2,platform=slack,mastodon=4,x=5")
    let arrival = Deeds.take(batches, in: Graph(), on: day("2026-01-01"))
    let graph = Graph().applying(try #require(arrival.proposal).edits)
    let ada = try #require(graph.people.first { $0.name == "Ada Quill" })
    #expect(ada.accounts.map(\.platform) == ["slack", "mastodon", "x"])
    #expect(
      arrival.mergedWords.allSatisfy { $0.contains("a row of tables/members.csv names both") })
    #expect(graph.people.count == 6)
    #expect(Deeds.take(batches, in: graph, on: day("2026-02-01")).proposal == nil)

    let split = try #require(Deeds.split([ada.accounts[2].id], from: ada.id, in: graph))
    let apart = graph.applying(split.edits)
    var more = batches
    var dee = AccountReading(platform: "slack", key: "dee")
    dee.name = "Dee"
    more[0].accounts.append(dee)
    let later = Deeds.take(more, in: apart, on: day("2026-02-01"))
    #expect(later.proposal != nil && later.merged.isEmpty)
  }
}

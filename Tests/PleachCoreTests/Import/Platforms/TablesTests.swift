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
    try read(Fixtures.export(path), map)
  }

  static func read(_ export: Export, _ map: String) throws -> [ImportBatch] {
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

  @Test("days with slashes are read as one line of the column shows that they are written")
  func slashes() throws {
    func days(_ cells: [String]) throws -> (days: [String?], notes: [String]) {
      let rows = cells.enumerated().map { "Ada \($0.offset),\($0.element)\n" }.joined()
      let file = ("table.csv", ByteSource(Array(("Name,Since\n" + rows).utf8)))
      let batch = try Self.read(Export([file]), "name=1,since=2,tie=following")[0]
      return (batch.accounts.map { $0.followingSince?.description }, batch.notes)
    }
    #expect(try days(["3/4/2023", "3/31/2023"]).days == ["2023-03-04", "2023-03-31"])
    #expect(try days(["3/4/2023", "31/3/2023"]).days == ["2023-04-03", "2023-03-31"])
    let open = try days(["3/4/2023", "5/4/2023", "2023-01-01"])
    #expect(open.days == [nil, nil, "2023-01-01"])
    #expect(
      open.notes == [
        "table.csv:2: \"3/4/2023\" may be two days, and no line shows which number is the month; "
          + "nor what is there in 3"
      ])
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
  func givenAndFamily() throws {
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

  @Test("a known table is read whatever it is called, and however long its lines are")
  func knownByTitles() throws {
    let sketch = try #require(Self.sketch("Name,Login\nAda,ada,,\n"))
    let known = [
      KnownTable(sketch, try TableMap("name=1,handle=2,platform=slack", titles: sketch.titles))
    ]
    let text = "Name,Login\nBo,bo\nCy,cy,,,,\n"
    let outcome = Importers.read(
      Export([("members.dat", ByteSource(Array(text.utf8)))]), with: Importers.all(knowing: known))
    #expect(outcome.batches.map { $0.accounts.map(\.key) } == [["bo", "cy"]])
  }

  @Test("the first lines are all there, with a mark in front too", arguments: ["", "\u{FEFF}"])
  func marked(mark: String) throws {
    let rows = try #require(Self.sketch(mark + "Who,Where\nAda,slack\n")).rows
    #expect(rows == [["Who", "Where"], ["Ada", "slack"]])
  }

  @Test("a column of no platforms does not become platforms")
  func cities() throws {
    let rows = (1...80).map { "Person \($0),p\($0),City \($0)x\n" }.joined()
    let file = ("a.csv", ByteSource(Array(("Name,Login,Network\n" + rows).utf8)))
    let batches = try Self.read(Export([file]), "name=1,handle=2,platform=3")
    #expect(batches.count == 51 && batches.reduce(0) { $0 + $1.accounts.count } == 80)
    #expect(
      batches[0].notes.filter { $0.contains("City 51x") && $0.contains("the platform") }.count == 1)
  }

  // MARK: In the store

  @Test("an account that several rows name makes nobody one")
  func shared() throws {
    let text = "Name,Login,X\nAda,ada,private\nBo,bo,private\nCy,cy,cy_x\nCy,cy,cy_x\n"
    let batches = try Self.read(
      Export([("a.csv", ByteSource(Array(text.utf8)))]), "name=1,handle=2,platform=slack,x=3")
    var store = PlacedStore()
    try store.apply(
      try #require(Deeds.take(batches, in: Graph(), on: day("2026-01-01")).proposal).edits)
    #expect(store.person("slack:cy")?.id == store.person("x:cy_x")?.id)
    let owners = ["slack:ada", "slack:bo", "x:private"].map { store.person($0)?.id }
    #expect(Set(owners).count == 3)
  }

  @Test("new people with several accounts are people once, and rows that share an account are told")
  func counted() throws {
    let text = "Name,Login,X\nAda,ada,ada_x\nBo,bo,bo_x\nBob,bo,\nAda,ada,ada_x\n"
    let batches = try Self.read(
      Export([("a.csv", ByteSource(Array(text.utf8)))]),
      "name=1,handle=2,platform=slack,x=3,tie=following")
    let arrival = Deeds.take(batches, in: Graph(), on: day("2026-01-01"))
    #expect(arrival.reports.map(\.added.count) == [2, 0])
    #expect(arrival.reports.map(\.joined) == [0, 2] && arrival.reports[1].joinedFollows == 2)
    #expect(arrival.merged.isEmpty)
    let graph = Graph().applying(try #require(arrival.proposal).edits)
    #expect(graph.people.map(\.accounts.count) == [2, 2])
    #expect(
      batches[0].notes == [
        "a.csv:3: bo on slack: another row has it too, under another name, which is left out"
      ])
  }

  @Test("a row about two who are known makes them one, though it says nothing else that is new")
  func crosswalk() throws {
    var store = PlacedStore()
    for (id, account) in [("ada", "mastodon:ada@a.example"), ("quill", "github:aq")] {
      var person = Person(id: Person.ID(id), name: "Ada")
      person.accounts = [
        Account(id: Account.ID(account), handle: Account(id: Account.ID(account)).key)
      ]
      person.accounts[0].name = "Ada"
      person.accounts[0].url =
        account == "github:aq" ? "https://github.com/aq" : "https://a.example/@ada"
      try store.apply([.put(person)])
    }
    let file = ("a.csv", ByteSource(Array("Masto,GH\nada@a.example,aq\n".utf8)))
    let batches = try Self.read(Export([file]), "mastodon=1,github=2")
    #expect(Placement.place(batches, in: store.graph, on: day("2026-01-01")).proposal == nil)
    let arrival = Deeds.take(batches, in: store.graph, on: day("2026-01-01"))
    #expect(arrival.merged.count == 1)
    try store.apply(try #require(arrival.proposal).edits)
    #expect(store.graph.people.map(\.accounts.count) == [2])
    #expect(Deeds.take(batches, in: store.graph, on: day("2026-01-01")).proposal == nil)
  }

  @Test("a table does not say what accounts call themselves, once that is known")
  func names() throws {
    var person = Person(id: "ada", name: "Ada of X")
    person.accounts = [Account(id: "x:7", handle: "ada"), Account(id: "slack:ada", handle: "ada")]
    person.accounts[0].name = "Ada of X"
    person.accounts[1].name = "Ada"
    var store = PlacedStore()
    try store.apply([.put(person)])
    let file = ("a.csv", ByteSource(Array("Name,X,Login\nAda Quill,ada,ada\n".utf8)))
    try store.place(try Self.read(Export([file]), "name=1,x=2,handle=3,platform=slack"))
    #expect(
      store.account("x:7")?.name == "Ada of X" && store.account("slack:ada")?.name == "Ada Quill")
    #expect(store.graph.people["ada"]?.name == "Ada of X")
  }

  @Test("a row's note is the person's, whichever of the accounts is placed first")
  func noteOfRow() throws {
    let text = "Name,Login,X,Why\nAda,,ada_x,\nBo,bo,bo_x,Knows looms\n"
    let file = ("a.csv", ByteSource(Array(text.utf8)))
    let batches = try Self.read(Export([file]), "name=1,handle=2,platform=slack,x=3,note=4")
    #expect(batches.map(\.platform) == ["x", "slack"])
    var store = PlacedStore()
    try store.place(batches)
    #expect(store.person("x:bo_x")?.id == store.person("slack:bo")?.id)
    #expect(store.person("slack:bo")?.note == "Knows looms")
    #expect(try store.place(batches).edits == [])
  }

  @Test("a note that differs from yours is told and left")
  func otherNotes() throws {
    var store = PlacedStore()
    for (note, others) in [("looms", 0), ("looms", 0), ("knots", 1)] {
      let file = ("a.csv", ByteSource(Array("Login,Why\nada,\(note)\n".utf8)))
      let batches = try Self.read(Export([file]), "handle=1,note=2,platform=slack")
      #expect(try store.place(batches).reports.map(\.otherNotes) == [others])
    }
    #expect(store.graph.people.first?.note == "looms")
  }

  @Test("the page beside a handle is that handle's only if it is of no other platform")
  func pagesOfHandles() throws {
    let rows = "Ada,ada,https://chat.example/ada\nBo,bo,https://github.com/bo\nCy,cy,see notes\n"
    let file = ("a.csv", ByteSource(Array(("Name,Login,Page\n" + rows).utf8)))
    let slack = try Self.read(Export([file]), "name=1,handle=2,url=3,platform=slack")[0]
    #expect(slack.accounts.map(\.url) == ["https://chat.example/ada", nil, nil])
  }

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

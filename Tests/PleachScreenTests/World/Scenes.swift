import PleachCore

@testable import PleachScreen

/// The worlds that golden files and facts begin in.
enum Scenes {
  static func world(_ name: String, _ size: Size = Size(rows: 24, columns: 80)) -> World {
    switch name {
    case "empty": World(Document(), size, setup: setup)
    case "village": village(size)
    case "torn": torn(size)
    case "demo": World(demo, size, setup: setup)
    case "aimless": World(aimless, size, setup: setup)
    case "twice": twice(size)
    default: preconditionFailure("no scene is called \(name)")
    }
  }

  static func village(_ size: Size = Size(rows: 24, columns: 80)) -> World {
    var setup = setup
    setup.budget = 10
    var world = World(Village.document, size, setup: setup)
    world.paths = ["~/Downloads/", "~/Documents/", "~/Downloads/mastodon export.zip"]
    world.preview = preview
    world.table = table
    return world
  }

  /// The village after another program has changed it too.
  static func torn(_ size: Size = Size(rows: 24, columns: 80)) -> World {
    var world = village(size)
    func conflict(_ path: [String], _ mine: JSON?, _ theirs: JSON?) -> Conflict {
      Conflict(
        path: path, base: nil, mine: mine, theirs: theirs, source: "another program",
        time: "2026-03-14T09:30:00Z")
    }
    world.conflicts = [
      conflict(
        ["people", "ana", "note"], "Answers every question about looms, kindly and at length",
        world.document.value(at: ["people", "ana", "note"])),
      conflict(["people", "ana", "met"], "2024-01-01", nil),
      conflict(["people", "nobody"], ["id": "nobody", "name": "Nell Ivory"], nil),
    ]
    world.copies = ["/home/ana/pleach/network.sync-conflict-20260105-120000-ABCDEFG.json"]
    world.send(world.conflictsRead)
    return world
  }

  /// Ada four times, twice of it provably, and Bo.
  private static func twice(_ size: Size) -> World {
    var document = Document()
    func add(_ id: String, _ name: String, _ account: String, _ links: [String] = []) {
      var person = Person(id: Person.ID(id), name: name)
      var account = Account(
        id: Account.ID(account), handle: String(account.drop { $0 != ":" }.dropFirst()))
      account.links = links
      person.accounts = [account]
      document.add(person)
    }
    add("ada", "Ada Quill", "mastodon:ada@glade.example.org", ["https://x.com/adaquill"])
    add("q", "A. Q.", "instagram:ada.q.example")
    add("thread", "Ada", "threads:ada.q.example")
    add("bo", "Bo Marsh", "bluesky:did:plc:bo")
    add("xada", "Ada Q.", "x:adaquill")
    return World(document, size, setup: setup)
  }

  /// The demo without its goals.
  private static let aimless: Document = {
    var document = demo
    for id in document.ids(.goals) { _ = try! document.apply(.drop(Goal.ID(id))) }  // it is there
    return document
  }()

  static let demo = DemoNetwork.document(today: World.today)

  private static var setup: Model.Setup {
    var setup = Model.Setup()
    setup.themes = BuiltInThemes.all
    setup.themeName = "dusk"
    return setup
  }

  /// A list of members as somebody keeps it.
  private static var table: TableDraft {
    let sketch = TableSketch(
      path: "members.csv",
      rows: [
        ["Full name", "Login", "Joined", "Mastodon", "Groups"],
        ["Nell Ivory", "nell", "2024-02-29", "@nell@glade.example.org", "weavers, carders"],
        ["Sølvi Hjälmarsson", "solvi", "2025-01-02", "", "weavers"],
        ["Bo Marsh", "-", "2025-06-30", "bo@marsh.example.org", ""],
      ])
    return TableDraft(
      path: "~/members.csv", sketch: sketch, map: TableMap(guessing: sketch))
  }

  private static var preview: Preview {
    var person = Person(id: "nell", name: "Nell Ivory")
    person.accounts = [Account(id: "mastodon:nell@glade.example.org", handle: "nell")]
    return Preview(
      title: "Mastodon: mastodon export.zip",
      lines: [
        "following_accounts.csv: 41 accounts, 1 new, 3 changed",
        "  line 17: skipped: expected an address such as ada@example.org, found \"ada at example dot org\"",
        "outbox.json: 212 encounters", "", "1 person is new, 3 are changed; nobody is taken away.",
      ],
      offer: .import(Proposal("import Mastodon", [.put(person)])))
  }
}

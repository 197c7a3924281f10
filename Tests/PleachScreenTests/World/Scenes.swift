import PleachCore

@testable import PleachScreen

/// The worlds that golden files and facts begin in.
enum Scenes {
  static func world(_ name: String, _ size: Size = Size(rows: 24, columns: 80)) -> World {
    switch name {
    case "empty": World(Document(), size, setup: setup)
    case "village": village(size)
    case "demo": World(demo, size, setup: setup)
    default: preconditionFailure("no scene is called \(name)")
    }
  }

  static func village(_ size: Size = Size(rows: 24, columns: 80)) -> World {
    var setup = setup
    setup.budget = 10
    var world = World(Village.document, size, setup: setup)
    world.paths = ["~/Downloads/", "~/Documents/", "~/Downloads/mastodon export.zip"]
    world.preview = preview
    return world
  }

  static let demo = DemoNetwork.document(today: World.today)

  private static var setup: Model.Setup {
    var setup = Model.Setup()
    setup.themes = BuiltInThemes.all
    setup.themeName = "dusk"
    return setup
  }

  private static var preview: ImportPreview {
    var person = Person(id: "nell", name: "Nell Ivory")
    person.accounts = [Account(id: "mastodon:nell@glade.example.org", handle: "nell")]
    return ImportPreview(
      title: "Mastodon: mastodon export.zip",
      lines: [
        "following_accounts.csv: 41 accounts, 1 new, 3 changed",
        "  line 17: skipped: expected an address such as ada@example.org, found \"ada at example dot org\"",
        "outbox.json: 212 encounters", "", "1 person is new, 3 are changed; nobody is taken away.",
      ],
      proposal: Proposal("import Mastodon", [.put(person)]))
  }
}

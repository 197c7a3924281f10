import PleachCore
import PleachStore

extension Command {
  static let themes = Command(
    name: "themes", summary: "the themes that the screens can wear", usage: ["themes [--json]"],
    options: [.json],
    about: ["Themes of your own are files NAME.theme in the folder themes beside settings.json."],
    lists: [
      .json([("themes", "name, about, isOwn (a file of yours), isChosen (in the settings)")])
    ], words: [.nothing]
  ) { call throws(Failure) in
    try call.expect(atMost: 0)
    let location = try call.location()
    let chosen = try call.settings(at: location).theme
    let own = try stored { () throws(StoreError) in
      try UserThemes.read(from: location.settings, files: call.surroundings.files)
    }
    let rows =
      call.surroundings.themes.map { ($0.name, $0.about, false) }
      + own.map { ($0.name, "your own", true) }
    if call.isJSON { return call.themesJSON(rows, chosen) }
    var table = Table(columns: 3)
    for (name, about, _) in rows { table.add([name == chosen ? "*" : " ", name, about]) }
    table.print(to: &call.out)
  }
}

extension Call {
  fileprivate mutating func themesJSON(_ rows: [(String, String, Bool)], _ chosen: String?) {
    out.json([
      "themes": .array(
        rows.map { name, about, isOwn in
          [
            "name": .string(name), "about": .string(about), "isOwn": .bool(isOwn),
            "isChosen": .bool(name == chosen),
          ]
        })
    ])
  }
}

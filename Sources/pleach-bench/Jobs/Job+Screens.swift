import PleachCore
import PleachScreen
import PleachStore
import PleachTerminal

/// The program with its screens on a terminal, driven key by key.
private struct Sitting {
  var model: Model
  private let terminal: Terminal

  init(_ folder: String) throws {
    let (_, graph) = try Store.open(at: Files.location(folder))
    var setup = Model.Setup()
    setup.themes = BuiltInThemes.all
    terminal = try Terminal(colours: .palette)
    model = Model(graph: graph, today: Village.today, size: terminal.size, setup: setup)
    show()
  }

  mutating func press(_ keys: String) throws {
    for key in try Key.parse(sequence: keys) {
      _ = model.update(.key(key))
      show()
    }
  }

  /// What the loop does as soon as no key comes for a moment.
  func rest(_ call: JobCall) {
    while call.time("pause", { model.prepare() }) {}
  }

  private func show() {
    let picture = model.view()
    terminal.draw(picture.grid, theme: model.theme, cursor: picture.cursor)
  }
}

extension Job {
  /// Moving in the list of people: each key until its picture is with the terminal.
  static let keys = Job(name: "keys") { call in
    var sitting = try Sitting(call.arguments[0])
    sitting.rest(call)
    try call.time("people") { try sitting.press("2") }
    for key in ["j", "<pgdn>", "G", "k", "<pgup>", "g", "<space>"] {
      for _ in 0..<20 { try call.time("key") { try sitting.press(key) } }
    }
    try call.time("person") { try sitting.press("<enter>") }
  }

  /// A word typed into the filter, key by key.
  static let filter = Job(name: "filter") { call in
    var sitting = try Sitting(call.arguments[0])
    sitting.rest(call)
    try sitting.press("2")
    try call.time("prompt") { try sitting.press("/") }
    for letter in call.arguments[1] {
      try call.time("keystroke") { try sitting.press(String(letter)) }
    }
  }
}

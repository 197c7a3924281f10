import PleachCore
import Testing

@testable import PleachStore

@Suite struct ModelTests {
  @Test(
    "after any edits, undos, restarts, saves, power failures and hand edits stands what a model says",
    arguments: 0..<60 as Range<UInt64>)
  func model(seed: UInt64) throws {
    var life = try ModelledLife(seed: seed)
    for step in 0..<80 {
      try life.step(step)
      try life.compare("seed \(seed), step \(step)")
    }
    try life.undoAll()
    #expect(try life.fileText() == life.startText(), "seed \(seed)")
  }
}

/// A store whose windows, other programs and accidents are drawn at random, beside its model.
private struct ModelledLife {
  private var random: SeededRandom
  private let disk: MemoryDisk
  private var windows: [Window] = []
  private var model: StoreModel
  /// The names that another program gave to those whom it writes about.
  private var names: [Person.ID: String] = ["h1": "Hand 0", "h2": "Hand 0"]

  private struct Window {
    var store: Store
    /// As the screens have it: brought up to date by what the store tells.
    var graph: Graph
  }

  private static let file = MemoryDisk.location.file

  /// Fields that pleach does not know are at every level.
  private static func text(_ names: [Person.ID: String]) -> String {
    """
    {
    "pleach":{"schema":1,"minReader":1,"x":0.10,"writer":"1"},
    "x-top":{"deep":[1.50,null]},
    "people":[
    {"id":"p1","name":"Ada Quill","communities":["a"],"x-1":{"deep":[1,2.0]}},
    {"id":"h1","name":"\(names["h1"] ?? "")","x-2":1e3},
    {"id":"p2","name":"Bo Reed","accounts":[{"id":"x:1","handle":"bo","y":"kept"}],"z":-0},
    {"id":"h2","name":"\(names["h2"] ?? "")"},
    {"id":"p3","name":"Cleo Marsh","note":"weaves"}
    ]
    }

    """
  }

  init(seed: UInt64) throws {
    random = SeededRandom(seed)
    disk = MemoryDisk(MemoryImage(folders: ["/home", "/home/data"]))
    try disk.replace(Self.file, with: Array(Self.text(names).utf8))
    model = StoreModel(Array(try Document.read(Array(Self.text(names).utf8)).1.people))
    try openWindow()
  }

  /// The store as it was in the beginning, with what another program wrote since.
  func startText() -> String { Self.text(names) }

  func fileText() throws -> String {
    String(decoding: try disk.readWhole(Self.file, limit: 1 << 20).bytes, as: UTF8.self)
  }

  private mutating func openWindow() throws {
    let (store, graph) = try disk.open()
    windows.append(Window(store: store, graph: graph))
  }

  mutating func step(_ number: Int) throws {
    let place = Int.random(in: 0..<windows.count, using: &random)
    switch Int.random(in: 0..<20, using: &random) {
    case 0, 1, 2: try undo(place)
    case 3, 4: try redo(place)
    case 5, 6: try windows[place].graph.follow(windows[place].store.foldIfDue(force: true))
    case 7: try openWindow()
    case 8: try closeWindow(place)
    case 9, 10: try editByHand(number)
    case 11: try failPower()
    case 12: try windows[place].store.backUp(reason: "import")
    default: try change(place, number)
    }
  }

  private mutating func change(_ place: Int, _ number: Int) throws {
    let before = model.depth
    let proposal = model.change(number, sparing: Set(names.keys), &random)
    let outcome = try windows[place].store.commit(proposal)
    #expect((outcome.own == nil) == (model.depth == before), "step \(number)")
    try windows[place].graph.follow(outcome)
  }

  private mutating func undo(_ place: Int) throws {
    let can = model.canUndo
    if can { model.undo() }
    try step(place, can, .nothingToUndo) { try $0.undo() }
  }

  private mutating func redo(_ place: Int) throws {
    let can = model.canRedo
    if can { model.redo() }
    try step(place, can, .nothingToRedo) { try $0.redo() }
  }

  /// What the store does where the model can, and refuses where it cannot.
  private mutating func step(
    _ place: Int, _ can: Bool, _ refusal: StoreError, _ move: (Store) throws -> Outcome
  ) throws {
    let store = windows[place].store
    guard can else {
      #expect(throws: refusal) { try move(store) }
      return
    }
    try windows[place].graph.follow(try move(store))
  }

  private mutating func closeWindow(_ place: Int) throws {
    if Bool.random(using: &random) { try windows[place].store.close() }
    windows.remove(at: place)
    if windows.isEmpty { try openWindow() }
  }

  /// Another program writes one line of the file.
  private mutating func editByHand(_ number: Int) throws {
    let id: Person.ID = Bool.random(using: &random) ? "h1" : "h2"
    let old = "\"id\":\"\(id)\",\"name\":\"\(names[id] ?? "")\""
    names[id] = "Hand \(number)"
    let text = try fileText().replacing(old, with: "\"id\":\"\(id)\",\"name\":\"Hand \(number)\"")
    try disk.replace(Self.file, with: Array(text.utf8))
  }

  private mutating func failPower() throws {
    windows = []
    disk.bury(leaving: disk.image.crashes(&random).randomElement(using: &random))
    try openWindow()
  }

  /// Has every window learn what happened and compares each with the model.
  mutating func compare(_ place: Comment) throws {
    let expected = model.people(named: names)
    for index in windows.indices {
      try windows[index].graph.follow(windows[index].store.refresh())
      let (store, graph) = (windows[index].store, windows[index].graph)
      #expect(Array(graph.people) == expected, place)
      #expect(try Document.read(store.text).1 == graph, place)
    }
  }

  mutating func undoAll() throws {
    while model.canUndo { try undo(0) }
    try compare("undoing all")
    try windows[0].store.close()
  }
}

import PleachCore
import Synchronization

@testable import PleachStore

/// A made-up user: what they do one after the other, and what must stand in the store after each.
struct StepScript: Sendable {
  enum Step: Sendable {
    case change(Proposal)
    case undo, redo, fold, backUp
    case restart(closing: Bool)
  }

  let steps: [Step]
  /// The store after as many steps, as it would be written.
  private(set) var texts: [[UInt8]] = []
  /// How many changes the history knows by then.
  private(set) var changes: [Int] = []

  /// Draws steps at random, does them on a disk without faults and notes what comes of it.
  init(seed: UInt64, count: Int) throws {
    var random = SeededRandom(seed)
    steps = (1...count).map { Self.step($0, &random) }
    var store = try MemoryDisk().open().0
    try note(store)
    for step in steps {
      try step.run(&store)
      try note(store)
    }
  }

  private mutating func note(_ store: Store) throws {
    texts.append(store.text)
    changes.append(try store.history(limit: .max).count)
  }

  private static func step(_ number: Int, _ random: inout SeededRandom) -> Step {
    switch Int.random(in: 0..<24, using: &random) {
    case 0..<4 where number > 3: .undo
    case 4..<6 where number > 3: .redo
    case 6..<9: .fold
    case 9: .backUp
    case 10: .restart(closing: false)
    case 11: .restart(closing: true)
    case 12: .change(Proposal("import \(number)", (0..<40).map { put($0, number) }))
    default: .change(Proposal("step \(number)", edits(number, &random)))
    }
  }

  private static func put(_ id: Int, _ number: Int) -> Edit {
    .put(Person(id: Identifier("i\(id)"), name: "Imported \(number)"))
  }

  private static func edits(_ number: Int, _ random: inout SeededRandom) -> [Edit] {
    let id = Person.ID("p\(Int.random(in: 0..<6, using: &random))")
    return switch Int.random(in: 0..<5, using: &random) {
    case 0: [.drop(id), .put(Topic(id: "counter", name: "\(number)"))]
    case 1: [.put(Person(id: id, name: "P \(number)")), .include(id, "communities", "weavers")]
    default:
      [
        .put(Person(id: id, name: "P \(number)")), .set(id, "note", .string("note \(number)")),
        .put(Topic(id: "counter", name: "\(number)")),
      ]
    }
  }
}

extension StepScript.Step {
  /// Does the step; what there is nothing to undo or redo for is left out.
  func run(_ store: inout Store) throws {
    switch self {
    case .change(let proposal): _ = try store.commit(proposal)
    case .undo: if try store.undoStack().undo != nil { _ = try store.undo() }
    case .redo: if try store.undoStack().redo != nil { _ = try store.redo() }
    case .fold: try store.foldIfDue(force: true)
    case .backUp: try store.backUp(reason: "import")
    case .restart(let closing):
      if closing { try store.close() }
      store = try store.reopened()
    }
  }

  /// Whether the user is told that something was saved.
  var isChange: Bool {
    switch self {
    case .change, .undo, .redo: true
    default: false
    }
  }
}

extension Store {
  /// The same store as a new program finds it.
  func reopened() throws -> Store {
    try Store.open(at: location, program: program, files: files, clock: clock).0
  }

  /// The store as it would be written.
  var text: [UInt8] { document.rendered(writer: program) }
}

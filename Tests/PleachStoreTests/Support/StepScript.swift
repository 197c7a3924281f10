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

  /// Steps drawn at random.
  init(seed: UInt64, count: Int) throws {
    var random = SeededRandom(seed)
    try self.init((1...count).map { Self.step($0, &random) })
  }

  /// A day with something of everything.
  static func day() throws -> StepScript {
    try StepScript([
      .change(addition(1)), .change(noting(1, "weaves")), .fold, .change(importing(1)), .undo,
      .redo, .backUp, .restart(closing: true), .undo, .change(addition(2)),
      .restart(closing: false), .change(addition(3)), .fold,
    ])
  }

  /// Does the steps on a disk without faults and notes what comes of it.
  init(_ steps: [Step]) throws {
    self.steps = steps
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
    case 12: .change(importing(number))
    default: .change(Proposal("step \(number)", edits(number, &random)))
    }
  }

  private static func importing(_ number: Int) -> Proposal {
    let people = (0..<40).map { Person(id: Identifier("i\($0)"), name: "Imported \(number)") }
    return Proposal("import \(number)", people.map { .put($0) })
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
    case .undo: do { _ = try store.undo() } catch StoreError.nothingToUndo {}
    case .redo: do { _ = try store.redo() } catch StoreError.nothingToRedo {}
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

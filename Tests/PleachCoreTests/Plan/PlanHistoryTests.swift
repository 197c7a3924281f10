import Testing

@testable import PleachCore

/// Verdicts, deeds, undo, redo and imports in any order leave what the history says.
@Suite struct PlanHistoryTests {
  /// A store with its history, as the journal keeps it.
  private struct Sitting {
    var store: PlacedStore
    let start: Document
    var changes: [Change] = []
    var stack = UndoStack()

    init() throws {
      store = try PlanScene.store(
        (0..<6).map { number in
          let mastodon = PlanScene.account("mastodon:p\(number)@a.example", following: number < 4)
          return (
            "p\(number)", [mastodon, PlanScene.account("x:\(number)", following: number < 3)]
          )
        })
      start = store.document
    }

    mutating func make(_ edits: [Edit], _ kind: Change.Kind = .done) throws {
      let made = try store.apply(edits)
      guard !made.isEmpty else { return }
      let number = changes.count + 1
      changes.append(Change(number: number, time: "", title: "", kind: kind, edits: made))
      stack.note(changes[number - 1])
    }

    mutating func undo() throws {
      guard let number = stack.undo else { return }
      try make(changes[number - 1].inverse, .undoing(number))
    }

    mutating func redo() throws {
      guard let number = stack.redo else { return }
      try make(changes[number - 1].edits, .redoing(number))
    }

    /// The store that the history makes of the beginning.
    func replayed() throws -> Document {
      var document = start
      for change in changes { for edit in change.edits { _ = try document.apply(edit) } }
      return document
    }
  }

  private static func batch(_ random: inout SeededRandom, on day: Day) -> ImportBatch {
    var batch = ImportBatch(importer: "mastodon", platform: "mastodon")
    for number in 0..<6 where random.chance(50) {
      var reading = AccountReading(platform: "mastodon", key: "p\(number)@a.example")
      reading.handle = reading.key
      reading.isFollowing = true
      if random.chance(30) { reading.isMuted = random.chance(50) }
      batch.accounts.append(reading)
    }
    if random.chance(70) { batch.complete = [.following] }
    batch.day = random.pick([nil, day, day.adding(days: -3)])
    return batch
  }

  private static func step(
    _ sitting: inout Sitting, _ random: inout SeededRandom, on day: Day
  ) throws {
    let graph = sitting.store.graph
    switch random.below(10) {
    case 0...3:
      let people = graph.people.map(\.id).filter { _ in random.chance(40) }
      let decision = Deeds.Decision(random.pick(Verdict.Kind.allCases), thanks: "for all")
      try sitting.make(Deeds.decide(people, decision, on: day, in: graph)?.edits ?? [])
    case 4...6:
      let deeds = Plan(graph).deeds.filter { _ in random.chance(60) }
      try sitting.make(Deeds.carryOut(deeds, on: day, in: graph)?.edits ?? [])
    case 7: try sitting.undo()
    case 8: try sitting.redo()
    default:
      let batch = batch(&random, on: day)
      try sitting.make(Placement.place([batch], in: graph, on: day).proposal?.edits ?? [])
      // The same export again finds nothing to say.
      #expect(Placement.place([batch], in: sitting.store.graph, on: day).proposal == nil)
    }
  }

  @Test("whatever the order, the store is what its history makes", arguments: 0..<150)
  func history(seed: UInt64) throws {
    var random = SeededRandom(seed)
    var sitting = try Sitting()
    var day = PlanScene.today
    for _ in 0..<40 {
      day = day.adding(days: random.below(4))
      try Self.step(&sitting, &random, on: day)
      let graph = sitting.store.graph
      // What the plan asks for is not so yet, and nothing is asked for twice.
      let plan = Plan(graph).deeds
      #expect(Set(plan.map(\.account)).count == plan.count)
      for deed in plan {
        let account = try #require(graph.account(deed.account))
        #expect(deed.kind == .follow ? !account.isFollowing : account.isFollowing)
      }
    }
    #expect(Leaves(sitting.store.document) == Leaves(try sitting.replayed()))
    let reread = try Document.read(sitting.store.document.rendered(writer: "1")).1
    #expect(reread == sitting.store.graph)
    while sitting.stack.undo != nil { try sitting.undo() }
    #expect(Leaves(sitting.store.document) == Leaves(sitting.start))
  }
}

import PleachCore
import Testing

@testable import PleachStore

@Suite struct StoreTests {
  let folder = TestFolder()

  @Test("a store that never was begins empty, and a change outlives the program")
  func firstChange() throws {
    var (store, graph) = try folder.open()
    #expect(graph.people.isEmpty && store.notices.isEmpty)
    let outcome = try store.commit(addition(1))
    try graph.take(outcome.touched)
    #expect(graph.people.map(\.name) == ["Person 1"])
    #expect(outcome.own?.number == 1 && outcome.changes == [outcome.own])
    #expect(try PosixFiles().statusIfAny(folder.location.file) == nil, "nothing folded yet")
    // The process dies here: no close.
    let (again, found) = try folder.open()
    #expect(found == graph)
    #expect(again.notices == [.recovered(changes: 1)])
    try again.close()
    let (last, folded) = try folder.open()
    #expect(folded == graph && last.notices.isEmpty && last.pending == 0)
    #expect(
      try folder.storeText == """
        {
        "pleach":{"schema":1,"minReader":1,"writer":"1"},
        "people":[
        {"id":"p1","name":"Person 1"}
        ]
        }

        """)
  }

  @Test("a change that changes nothing leaves no trace")
  func nothing() throws {
    let (store, _) = try folder.open()
    _ = try store.commit(addition(1))
    let before = try folder.bytes(folder.location.journal)
    #expect(try store.commit(addition(1)).own == nil)
    #expect(try folder.bytes(folder.location.journal) == before)
  }

  @Test("unknown fields, digits and the order of things survive changes and folds")
  func unknown() throws {
    let line = #"{"id":"p1", "name":"Ada Quill","x-karma":9007199254740993,"n":1.50}"#
    try folder.put(
      "{\"pleach\":{\"schema\":1},\n\"motto\":{\"a\":1.0},\n\"people\":[\n\(line)\n]}\n")
    let (store, _) = try folder.open()
    _ = try store.commit(addition(2))
    try store.close()
    let text = try folder.storeText
    #expect(text.contains(line + ",\n") && text.contains(#""motto":{"a":1.0}"#))
    _ = try store.commit(noting(1, "weaves"))
    try store.close()
    #expect(
      try folder.storeText.contains(
        #"{"id":"p1","name":"Ada Quill","note":"weaves","x-karma":9007199254740993,"n":1.50}"#))
  }

  @Test("a change that would make the store unreadable is refused")
  func unreadableChange() throws {
    let (store, _) = try folder.open()
    _ = try store.commit(addition(1))
    let id = Person.ID("p1")
    let before = store.record(.people, "p1")
    var deep = JSON.bool(true)
    for _ in 0..<70 { deep = .array([deep]) }
    let twins = JSON.object([.init("a", 1), .init("a", 2)])
    for value in [JSON.number("1e"), .number("007"), deep, twins] {
      #expect(throws: StoreError.unwritable(section: "people", id: "p1")) {
        try store.commit(Proposal("spoil", [.set(id, "note", "x"), .set(id, "mine", value)]))
      }
    }
    #expect(throws: StoreError.unwritable(section: "people", id: "p1")) {
      try store.commit(Proposal("rename", [.set(id, "id", "p2")]))
    }
    let wrong = #expect(throws: StoreError.self) {
      try store.commit(Proposal("date", [.set(id, "met", "12/31")]))
    }
    #expect(
      wrong?.description
        == #"people › p1: met: expected a date such as 2024-02-29, found "12/31"."#)
    #expect(throws: StoreError.noSuchRecord(path: ["people", "p9", "note"])) {
      try store.commit(
        Proposal("both", [.set(id, "note", "x"), .set("p9" as Person.ID, "note", "x")]))
    }
    #expect(store.record(.people, "p1") == before)
    #expect(try folder.open().1.people.count == 1)
  }

  @Test("two windows that decide about one person on a day lose neither verdict")
  func twoVerdicts() throws {
    var (one, graph) = try folder.open()
    let (other, _) = try folder.open()
    let person = Person(id: "ada", name: "Ada")
    try graph.follow(try one.commit(Proposal("add", [.put(person)])))
    _ = try other.refresh()
    func verdict(_ kind: Verdict.Kind) -> Proposal {
      let verdict = Verdict(id: "2026-03-14-001-ada", person: "ada", kind: kind, day: day)
      return Proposal("decide", [.put(verdict)])
    }
    let day = Day("2026-03-14")!  // there was such a day
    try graph.follow(try one.commit(verdict(.keep)))
    _ = try other.commit(verdict(.unfollow))
    try graph.follow(try one.refresh())
    #expect(graph.verdicts(on: "ada").map(\.kind) == [.unfollow, .keep])
    try graph.follow(try other.undo())
    #expect(graph.verdicts(on: "ada").map(\.kind) == [.keep])
    try one.close()
    try other.close()
  }

  @Test("two windows see each other's changes and lose none")
  func twoWindows() throws {
    var (one, graphOne) = try folder.open()
    var (other, graphOther) = try folder.open()
    try graphOne.follow(try one.commit(addition(0)))
    for number in 1...100 {
      let isOne = number % 2 == 0
      let outcome = try (isOne ? one : other).commit(addition(number))
      if isOne { try graphOne.follow(outcome) } else { try graphOther.follow(outcome) }
      if number % 10 == 0 { try graphOne.follow(try one.refresh()) }
      if number % 33 == 0 {
        let outcome = try one.foldIfDue(force: true)
        try graphOne.follow(outcome)
      }
    }
    try graphOne.follow(try one.refresh())
    try graphOther.follow(try other.refresh())
    #expect(graphOne.people.count == 101)
    #expect(graphOther.people.count == 101)
    #expect(try one.refresh() == nil && other.refresh() == nil)
    try one.close()
    try other.close()
    #expect(try folder.open().1.people.count == 101)
    #expect(try other.history(limit: 500).count == 101)
  }

  @Test("a window that learns of several changes at once shows no more and no less than stands")
  func catchingUp() throws {
    let (one, _) = try folder.open()
    _ = try one.commit(addition(1))
    var (other, graph) = try folder.open()
    for number in 2...4 { _ = try one.commit(addition(number)) }
    _ = try one.commit(Proposal("drop", [.drop("p2" as Person.ID), .drop("p1" as Person.ID)]))
    _ = try one.commit(noting(4, "at last"))
    try graph.follow(try other.refresh())
    #expect(graph.people.map(\.id) == ["p3", "p4"])
    _ = try one.undo()
    _ = try one.undo()
    try graph.follow(try other.commit(noting(1, "back")))
    #expect(graph.people.map(\.id) == ["p1", "p2", "p3", "p4"])
    #expect(try Document.read(other.text).1 == graph)
    other = try other.reopened()
    #expect(other.record(.people, "p1")?["note"] == "back")
  }

  @Test("undo and redo go back over folds, restarts and windows")
  func undoAcross() throws {
    var (store, _) = try folder.open()
    _ = try store.commit(addition(1))
    try store.close()
    let first = try folder.storeText
    _ = try store.commit(noting(1, "one"))
    try store.foldIfDue(force: true)
    _ = try store.commit(noting(1, "two"))
    (store, _) = try folder.open()
    #expect(try store.undo().own?.kind == .undoing(3))
    #expect(store.record(.people, "p1")?["note"] == "one")
    try store.close()
    (store, _) = try folder.open()
    #expect(try store.undo().own?.kind == .undoing(2))
    #expect(try store.undoStack().redo == 2)
    try store.close()
    #expect(try folder.storeText == first)
    #expect(try store.redo().own?.kind == .redoing(2))
    let (window, _) = try folder.open()
    #expect(try window.redo().own?.kind == .redoing(3))
    #expect(window.record(.people, "p1")?["note"] == "two")
    #expect(throws: StoreError.nothingToRedo) { try window.redo() }
    #expect(
      try window.history(limit: 2).map(\.title) == ["note on 1", "note on 1"])
    for _ in 0..<3 { _ = try store.undo() }
    #expect(throws: StoreError.nothingToUndo) { try store.undo() }
  }

  @Test("what became something else is not undone, and nothing of it is")
  func undoConflict() throws {
    let (store, _) = try folder.open()
    _ = try store.commit(addition(1))
    _ = try store.commit(addition(2))
    try store.close()
    _ = try store.commit(
      Proposal(
        "note two",
        [.set("p2" as Person.ID, "note", "b"), .set("p1" as Person.ID, "note", "a")]))
    let text = String(decoding: store.document.rendered(writer: "1"), as: UTF8.self)
    try store.close()
    try folder.put(text.replacing(#""note":"b""#, with: #""note":"by hand""#))
    _ = try store.refresh()
    let error = #expect(throws: StoreError.self) { try store.undo() }
    #expect(
      error
        == .changedSince(title: "note two", path: ["people", "p2", "note"], found: "by hand"))
    #expect(store.record(.people, "p1")?["note"] == "a")
  }

  @Test("an undo that finds nothing left to do lets the next one go further back")
  func undoAlreadyDone() throws {
    let (store, _) = try folder.open()
    _ = try store.commit(addition(1))
    _ = try store.commit(addition(2))
    try store.close()
    let text = try folder.storeText
    try folder.put(text.replacing(",\n{\"id\":\"p2\",\"name\":\"Person 2\"}", with: ""))
    #expect(try store.refresh()?.graph?.people.count == 1)
    #expect(try store.undo().own?.edits == [])
    #expect(try store.undo().own?.kind == .undoing(1))
    #expect(store.document.count(.people) == 0)
  }

  @Test("a file laid out by hand keeps its looks as long as nothing is changed")
  func untouched() throws {
    let text = "{ \"pleach\" : {\"schema\":1} ,\n\n \"people\":[ {\"id\":\"p1\"} ] }"
    try folder.put(text)
    let (store, _) = try folder.open()
    try store.foldIfDue(force: true)
    try store.backUp(reason: "import")
    try store.close()
    #expect(try folder.storeText == text)
    #expect(try store.backups().map(\.reason) == ["import"])
  }

  @Test("random changes, all taken back, leave the same bytes", arguments: 0..<500)
  func undoAll(seed: UInt64) throws {
    var random = SeededRandom(seed)
    try folder.put(
      """
      {
      "pleach":{"schema":1,"minReader":1,"writer":"1"},
      "topics":[
      {"id":"looms","name":"Looms","care":3,"x-mine":[1,2.0]}
      ],
      "communities":[
      ],
      "people":[
      {"id":"p1","name":"Ada","topics":["looms"],"x":1.50},
      {"id":"p2","name":"Bo","met":"2024-02-29"}
      ]
      }

      """)
    let before = try folder.storeText
    var (store, _) = try folder.open()
    var made = 0
    for step in 0..<12 {
      let edits = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        Self.randomEdit(step, &random)
      }
      if (try? store.commit(Proposal("step", edits)).own) != nil { made += 1 }  // may find nobody
      switch Int.random(in: 0..<8, using: &random) {
      case 0: (store, _) = try folder.open()
      case 1: try store.close()
      default: break
      }
    }
    for _ in 0..<made { _ = try store.undo() }
    try store.close()
    #expect(try folder.storeText == before, "seed \(seed)")
    for _ in 0..<made { _ = try store.redo() }
    for _ in 0..<made { _ = try store.undo() }
    try store.close()
    #expect(try folder.storeText == before, "seed \(seed), again")
  }

  private static func randomEdit(_ step: Int, _ random: inout SeededRandom) -> Edit {
    let person = Person.ID("p\(Int.random(in: 1...4, using: &random))")
    let tag = ["a", "b", "c"].randomElement(using: &random)!  // there are three
    switch Int.random(in: 0..<9, using: &random) {
    case 0: return .put(Person(id: person, name: "New \(step)"))
    case 1: return .drop(person)
    case 2: return .set(person, "note", .string("note \(step)"))
    case 3: return .set(person, "note", nil)
    case 4: return .include(person, "communities", tag)
    case 5: return .exclude(person, "communities", tag)
    case 6:
      return .put(Account(id: Identifier("x:\(Int.random(in: 0..<3, using: &random))")), of: person)
    case 7: return .set("looms" as Topic.ID, "care", .number("\(step % 4)"))
    default: return .put(Community(id: "swift", name: "Swift \(step)"))
    }
  }

  @Test("a change costs the same in a store of 100 and of 20,000 people")
  func constantCost() throws {
    var costs: [[String]] = []
    var sizes: [Int] = []
    for count in [100, 20_000] {
      let folder = TestFolder()
      let people = (0..<count).map { "{\"id\":\"p\($0)\",\"name\":\"Person \($0)\"}" }
      try folder.put(
        "{\"pleach\":{\"schema\":1},\n\"people\":[\n\(people.joined(separator: ",\n"))\n]}\n")
      let files = FaultyFiles()
      let (store, _) = try folder.open(files)
      for number in 0..<3 {
        _ = try store.commit(noting(number, "hello"))
        if number < 2 { files.forget() }
      }
      costs.append(files.calls)
      sizes.append(files.bytes)
      #expect(try store.refresh() == nil)
    }
    #expect(costs[0] == costs[1] && sizes[0] == sizes[1])
    #expect(costs[0] == ["write", "write", "flush"], "the lock's holder, the line")
    #expect(sizes[0] < 300)
  }
}

extension Graph {
  mutating func follow(_ outcome: Outcome?) throws {
    guard let outcome else { return }
    if let graph = outcome.graph { self = graph }
    try take(outcome.touched)
  }
}

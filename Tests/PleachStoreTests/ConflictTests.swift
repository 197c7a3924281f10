import Glibc
import PleachCore
import Testing

@testable import PleachStore

/// A file that changed underneath, copies of it, and what both sides changed.
@Suite struct ConflictTests {
  let folder = TestFolder()

  private static func network(_ people: String...) -> String {
    let records = people.map { $0 + "\n" }.joined(separator: ",\n")
    return "{\n\"pleach\":{\"schema\":1,\"minReader\":1,\"writer\":\"1\"},\n\"people\":[\n"
      + records + "]\n}\n"
  }

  private static func person(_ number: Int, _ rest: String = "") -> String {
    "{\"id\":\"p\(number)\",\"name\":\"Person \(number)\"\(rest)}"
  }

  /// A store of two people whom another program and this one changed.
  private func meeting(
    ours: Proposal, theirs: String
  ) throws -> (Store, Outcome) {
    try folder.put(Self.network(Self.person(1), Self.person(2)))
    let (store, _) = try folder.open()
    _ = try store.commit(noting(2, "first"))
    try store.foldIfDue(force: true)
    _ = try store.commit(ours)
    try folder.put(theirs)
    return (store, try #require(try store.refresh()))
  }

  @Test("a person deleted underneath stays with what was changed here, and is listed")
  func deletedUnderneath() throws {
    let (store, outcome) = try meeting(
      ours: noting(2, "ours"), theirs: Self.network(Self.person(1)))
    #expect(outcome.graph?.people.map(\.note) == [nil, "ours"])
    let conflict = try #require(try store.conflicts().first)
    #expect(conflict.path == ["people", "p2"] && conflict.theirs == nil)
    #expect(try folder.storeText.contains("ours"), "what was merged is in the file at once")
    _ = try store.settle([conflict.id], as: .theirs)
    #expect(store.record(.people, "p2") == nil)
    #expect(try store.conflicts() == [])
    _ = try store.undo()
    #expect(store.record(.people, "p2")?["note"] == "ours")
    #expect(try store.conflicts() == [conflict], "the question is open again")
  }

  @Test("what was merged once is not met again, and a decision stands")
  func onceOnly() throws {
    let theirs = Self.network(Self.person(1), Self.person(2, ",\"note\":\"theirs\""))
    let (store, outcome) = try meeting(ours: noting(2, "ours"), theirs: theirs)
    #expect(outcome.notices.contains(.conflicts(1)))
    let conflict = try #require(try store.conflicts().first)
    #expect(conflict.base == "first" && conflict.mine == "ours" && conflict.theirs == "theirs")
    let settled = try store.settle([conflict.id], as: .mine).outcome
    #expect(settled.own?.edits.map(\.new) == ["ours"])
    for _ in 0..<2 {
      let (again, graph) = try folder.open()
      #expect(graph.people["p2"]?.note == "ours")
      #expect(try again.conflicts() == [])
      try again.close()
    }
  }

  @Test("both words of a note stand below each other, of other values one goes into the note")
  func both() throws {
    let (store, _) = try meeting(
      ours: Proposal(
        "two", [.set(Person.ID("p2"), "note", "ours"), .set(Person.ID("p2"), "met", "2024-01-01")]),
      theirs: Self.network(
        Self.person(1), Self.person(2, #","note":"theirs","met":"2023-05-05""#)))
    let ids = try store.conflicts().map(\.id)
    #expect(ids.count == 2)
    _ = try store.settle(Set(ids), as: .both)
    let record = store.record(.people, "p2")
    #expect(record?["met"] == "2023-05-05")
    #expect(record?["note"] == .string("theirs\nours\nmet: 2024-01-01"))
    #expect(try store.conflicts() == [])
  }

  @Test("a conflict on somebody who was deleted since stays open until the deletion is to stand")
  func moot() throws {
    let (store, _) = try meeting(
      ours: noting(2, "ours"),
      theirs: Self.network(Self.person(1), Self.person(2, ",\"note\":\"theirs\"")))
    let conflict = try #require(try store.conflicts().first)
    _ = try store.commit(Proposal("delete", [.drop(Person.ID("p2"))]))
    for choice in [Conflict.Choice.theirs, .both] {
      let (outcome, left) = try store.settle([conflict.id], as: choice)
      #expect(outcome.own == nil && left == [conflict])
    }
    #expect(try store.settle([conflict.id], as: .mine).left == [])
    #expect(try store.conflicts() == [])
    _ = try store.undo()
    #expect(try store.conflicts() == [conflict])
  }

  @Test("a decision that leaves all as it stands is a step to undo, and redo decides again")
  func undoneDecision() throws {
    let (store, _) = try meeting(
      ours: noting(2, "ours"),
      theirs: Self.network(Self.person(1), Self.person(2, ",\"note\":\"theirs\"")))
    let conflict = try #require(try store.conflicts().first)
    for choice in [Conflict.Choice.theirs, .mine, .both] {
      _ = try store.settle([conflict.id], as: choice)
      let stood = store.record(.people, "p2")
      for _ in 0..<2 {
        #expect(try store.conflicts() == [])
        _ = try store.undo()
        #expect(try store.conflicts() == [conflict])
        #expect(store.record(.people, "p2")?["note"] == "theirs")
        _ = try store.redo()
        #expect(store.record(.people, "p2") == stood)
      }
      _ = try store.undo()
    }
  }

  @Test("each of several copies is listed, whatever the others say of the same field")
  func manyCopies() throws {
    try folder.put(Self.network(Self.person(1, ",\"note\":\"mine\"")))
    let (store, _) = try folder.open()
    for number in 1...3 {
      let copy = folder.location.folder + "/network.sync-conflict-2026010\(number)-120000-A.json"
      try folder.put(Self.network(Self.person(1, ",\"note\":\"copy \(number)\"")), at: copy)
      _ = try store.merge(copyAt: copy)
    }
    let conflicts = try store.conflicts()
    #expect(conflicts.map(\.theirs) == ["copy 1", "copy 2", "copy 3"])
    _ = try store.settle(Set(conflicts.map(\.id)), as: .both)
    #expect(store.record(.people, "p1")?["note"] == "mine\ncopy 1\ncopy 2\ncopy 3")
  }

  @Test("both is not said to be done where no note can keep the other value")
  func noNote() throws {
    try folder.put(#"{"pleach":{"schema":1},"x-top":1}"#)
    let copy = folder.location.folder + "/network.json.orig"
    try folder.put(#"{"pleach":{"schema":1},"x-top":2}"#, at: copy)
    let (opened, _) = try folder.open()
    _ = try opened.merge(copyAt: copy)
    let conflict = try #require(try opened.conflicts().first)
    #expect(try opened.settle([conflict.id], as: .both).left == [conflict])
    #expect(try opened.conflicts() == [conflict])
    _ = try opened.settle([conflict.id], as: .theirs)
    #expect(opened.document.value(at: ["x-top"]) == .number("2"))
  }

  @Test("a store that is only looked at lists what it met too")
  func lookedAt() throws {
    try folder.put(Self.network(Self.person(1), Self.person(2)))
    let (store, _) = try folder.open()
    _ = try store.commit(noting(2, "ours"))
    try folder.put(Self.network(Self.person(1), Self.person(2, ",\"note\":\"theirs\"")))
    let (looking, _) = try folder.open(lookOnly: true)
    #expect(try looking.conflicts().map(\.mine) == ["ours"])
    #expect(try PosixFiles().statusIfAny(folder.location.conflicts) == nil, "and writes nothing")
  }

  @Test("a file that an editor wrote from an older version is told, not only taken")
  func stale() throws {
    try folder.put(Self.network(Self.person(1), Self.person(2)))
    let (store, _) = try folder.open()
    _ = try store.commit(noting(1, "here"))
    try store.foldIfDue(force: true)
    try folder.put(Self.network(Self.person(1), Self.person(2, ",\"note\":\"from an editor\"")))
    let outcome = try #require(try store.refresh())
    #expect(outcome.notices.contains(.reverted(1)))
  }

  @Test("the store itself, and what is no other version of it, is neither merged nor offered")
  func noCopies() throws {
    try folder.put(Self.network(Self.person(1)))
    let (store, _) = try folder.open()
    let file = folder.location.file
    #expect(throws: StoreError.isTheStore(path: file)) { try store.merge(copyAt: file) }
    let stem = folder.location.folder + "/network.sync-conflict-2026010"
    try folder.put(Self.network(Self.person(1)), at: stem + "1-120000-A.json")
    mkfifo(stem + "2-120000-A.json", 0o600)
    mkdir(stem + "3-120000-A.json", 0o700)
    symlink(file, stem + "4-120000-A.json")
    #expect(try store.conflictCopies() == [])
    rmdir(stem + "3-120000-A.json")
  }

  @Test("a window that only waits takes another program's file as the one to extend")
  func rebased() throws {
    try folder.put(Self.network(Self.person(1)))
    let (store, _) = try folder.open()
    _ = try store.commit(noting(1, "a"))
    try store.foldIfDue(force: true)
    let foreign = try folder.storeText.replacing("Person 1", with: "Person One")
    try folder.put(foreign)
    _ = try store.refresh()
    #expect(try folder.storeText == foreign, "somebody's file is not written without need")
    #expect(try folder.text(folder.location.base) == foreign)
    _ = try store.commit(noting(1, "b"))
    try folder.put(foreign.replacing("Person One", with: "Ana"))
    let (_, graph) = try folder.open()
    #expect(graph.people.map(\.name) == ["Ana"] && graph.people.map(\.note) == ["b"])
  }

  @Test("a file that has lost many records is told, and what was there is kept")
  func shrunk() throws {
    try folder.put(Self.network(Self.person(1)))
    let (store, _) = try folder.open()
    for number in 2..<11 { _ = try store.commit(addition(number)) }
    try store.close()
    try folder.put(Self.network(Self.person(1)))
    let (again, graph) = try folder.open()
    #expect(graph.people.count == 1)
    let backup = again.notices.compactMap { notice -> String? in
      if case .shrunk(_, 10, 1, let backup) = notice { backup } else { nil }
    }.first
    #expect(try folder.text(try #require(backup)).contains("Person 10"))
    #expect(try folder.open().0.notices == [], "told once")
  }

  @Test(
    "copies of programs that sync are known by their names",
    arguments: [
      ("network.sync-conflict-20260105-120000-ABCDEFG.json", true),
      ("network (Ana's conflicted copy 2026-01-05).json", true),
      ("network (conflicted copy 2026-01-05 101010).json", true),
      ("network.json.orig", true), ("network.json", false), ("network.json.rej", false),
      ("other.sync-conflict-20260105-120000-ABCDEFG.json", false), ("network.json~", false),
    ])
  func copyNames(name: String, isCopy: Bool) {
    #expect(ConflictCopy.isName(name, beside: "/a/network.json") == isCopy)
  }

  @Test("a copy is offered until it is merged; nothing of either is lost")
  func copies() throws {
    try folder.put(Self.network(Self.person(1, ",\"note\":\"mine\""), Self.person(2)))
    let copy = folder.location.folder + "/network.sync-conflict-20260105-120000-ABCDEFG.json"
    try folder.put(
      Self.network(Self.person(1, #","note":"theirs","topics":["t"]"#), Self.person(3)), at: copy)
    let (store, _) = try folder.open()
    #expect(store.notices.contains(.copies([ConflictCopy(path: copy)])))
    let (outcome, count) = try store.merge(copyAt: copy)
    #expect(count == 1)
    #expect(outcome.own?.title == "merge network.sync-conflict-20260105-120000-ABCDEFG.json")
    #expect(store.document.ids(.people) == ["p1", "p2", "p3"])
    #expect(store.record(.people, "p1")?["note"] == "mine")
    #expect(store.record(.people, "p1")?["topics"] == ["t"])
    #expect(try store.conflicts().map(\.theirs) == ["theirs"])
    #expect(try store.conflictCopies() == [])
    _ = try store.undo()
    #expect(store.document.ids(.people) == ["p1", "p2"])
  }

  @Test("a copy that cannot be read is named with its place, and the store stays as it is")
  func brokenCopy() throws {
    try folder.put(Self.network(Self.person(1)))
    let copy = folder.location.folder + "/network.json.orig"
    try folder.put("<<<<<<< mine\n", at: copy)
    let (store, _) = try folder.open()
    let error = #expect(throws: StoreError.self) { try store.merge(copyAt: copy) }
    #expect(error?.place == copy + ":1:1")
  }

  @Test("conflicts that cannot be read are not written over")
  func brokenBook() throws {
    try folder.put(Self.network(Self.person(1)))
    let (store, _) = try folder.open()
    try folder.put("{\"open\":[", at: folder.location.conflicts)
    #expect(throws: StoreError.self) { try store.conflicts() }
    #expect(throws: StoreError.self) { try store.settle(["a"], as: .mine) }
    #expect(try folder.text(folder.location.conflicts) == "{\"open\":[")
  }
}

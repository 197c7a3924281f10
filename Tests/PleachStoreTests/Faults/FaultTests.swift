import Glibc
import PleachCore
import Testing

@testable import PleachStore

@Suite struct FaultTests {
  @Test("a full disk is told as such, and the change works once there is space")
  func fullDisk() throws {
    let folder = TestFolder()
    let files = FaultyFiles()
    let (store, _) = try folder.open(files)
    _ = try store.commit(addition(1))
    files.fail(from: 2, code: ENOSPC)
    let error = #expect(throws: StoreError.self) { try store.commit(addition(2)) }
    #expect(
      error?.description == "\(folder.location.journal): not saved: could not write: "
        + "No space left on device. Free some space and try again.")
    #expect(store.record(.people, "p2") == nil)
    files.mend()
    #expect(try store.commit(addition(2)).own?.number == 2)
  }

  @Test("a failed flush is never trusted again")
  func failedFlush() throws {
    let folder = TestFolder()
    let files = FaultyFiles()
    let (store, _) = try folder.open(files)
    _ = try store.commit(addition(1))
    files.fail(from: 3, code: EIO, forEver: false)
    let error = #expect(throws: StoreError.self) { try store.commit(addition(2)) }
    #expect(error?.what == "may not be saved: could not flush: Input/output error")
    #expect(store.record(.people, "p2") == nil)
    #expect(throws: StoreError.self) { try store.commit(addition(3)) }
    #expect(throws: StoreError.self) { try store.foldIfDue(force: true) }
    #expect(
      store.readOnly
        == .failedFlush(FileError(path: folder.location.journal, call: "flush", code: EIO)))
    // A copy can still be saved elsewhere.
    try store.saveCopy(to: folder.path + "/copy.json")
    #expect(try folder.text(folder.path + "/copy.json").contains("Person 1"))
    #expect(throws: StoreError.exists(path: folder.path + "/copy.json")) {
      try store.saveCopy(to: folder.path + "/copy.json")
    }
    #expect(try folder.open().1.people.map(\.id) == ["p1"])
  }

  @Test("a journal cut off at any byte opens, and loses only what was not whole")
  func tornJournal() throws {
    let folder = TestFolder()
    let (store, _) = try folder.open()
    for number in 1...4 { _ = try store.commit(addition(number)) }
    let whole = try folder.bytes(folder.location.journal)
    var lastCount = 0
    for length in 0...whole.count {
      try folder.put(Array(whole[..<length]), at: folder.location.journal)
      let (cut, graph) = try folder.open()
      let lines = whole[..<length].count { $0 == 0x0A }
      #expect(graph.people.count == max(0, lines - 1))
      #expect(!cut.notices.contains { if case .damagedJournal = $0 { true } else { false } })
      lastCount = graph.people.count
      if length % 37 == 0 {
        _ = try cut.commit(addition(9))
        #expect(try folder.open().1.people.count == lastCount + 1)
      }
    }
    #expect(lastCount == 4)
  }

  @Test("a flipped bit in the journal is named, and the journal is kept", arguments: 0..<60)
  func flippedBit(seed: UInt64) throws {
    var random = SeededRandom(seed)
    let folder = TestFolder()
    let (store, _) = try folder.open()
    for number in 1...4 { _ = try store.commit(addition(number)) }
    var bytes = try folder.bytes(folder.location.journal)
    let place = Int.random(in: 0..<bytes.count - 1, using: &random)
    bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    try folder.put(bytes, at: folder.location.journal)
    let line = bytes[..<place].count { $0 == 0x0A }
    let (again, graph) = try folder.open()
    #expect(graph.people.count <= max(0, line - 1))
    let copies = again.notices.compactMap { notice in
      if case .damagedJournal(_, _, let copy) = notice { copy } else { nil }
    }
    #expect(try copies.map { try folder.bytes($0) } == [bytes])
    _ = try again.commit(addition(7))
    #expect(try folder.open().1.people.contains { $0.id == "p7" })
  }

  @Test("a fold cut off at any call leaves old or new, and every change", arguments: [false, true])
  func cutFold(isFirst: Bool) throws {
    for from in 1...200 {
      let folder = TestFolder()
      if !isFirst {
        let (store, _) = try folder.open()
        _ = try store.commit(addition(0))
        try store.close()
      }
      let files = FaultyFiles()
      let (store, _) = try folder.open(files)
      for number in 1...3 { _ = try store.commit(addition(1, note: "note \(number)")) }
      files.fail(from: from, code: EIO)
      var isDone = true
      do { try store.close() } catch { isDone = false }
      let (again, graph) = try folder.open()
      #expect(graph.people["p1"]?.note == "note 3", "call \(from)")
      #expect(!again.notices.contains { if case .conflicts = $0 { true } else { false } })
      try again.close()
      #expect(try folder.open().1 == graph)
      #expect(try folder.open().0.history().count == (isFirst ? 3 : 4))
      let left = try PosixFiles().names(in: folder.location.folder)
      #expect(left == ["network.json"], "call \(from)")
      if isDone { return }
    }
    Issue.record("the fold makes more than 200 calls")
  }
}

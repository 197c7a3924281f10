import PleachCore
import Testing

@testable import PleachStore

/// What a program leaves that was killed, and then the power failed.
@Suite struct CutOffTests {
  @Test("what a cut-off fold wrote out of order into the history can still be undone")
  func patchyHistory() throws {
    let folder = TestFolder()
    var (store, _) = try folder.open()
    for number in 1...3 { _ = try store.commit(addition(number)) }
    let lines = try folder.bytes(folder.location.journal).split(separator: 0x0A).dropFirst()
    // The disk has the last line, and zeros where the others were to be.
    let zeros = lines.dropLast().flatMap { [UInt8](repeating: 0, count: $0.count) }
    let last = try #require(lines.last)
    try folder.put(zeros + [0x0A] + last + [0x0A], at: folder.location.history)
    for _ in 0..<2 {
      store = try folder.open().0
      #expect(try store.history().map(\.number) == [3, 2, 1])
      try store.close()
    }
    for _ in 0..<3 { _ = try store.undo() }
    #expect(store.document.count(.people) == 0)
  }

  @Test("a change made after another window was killed while it folded outlives the power")
  func killedFold() throws {
    var random = SeededRandom(1)
    for calls in 0..<60 {
      let disk = MemoryDisk()
      let killed = try disk.open().0
      for number in 1...3 { _ = try killed.commit(addition(number)) }
      disk.die(after: calls)
      _ = try? killed.foldIfDue(force: true)  // dies of it, but for the last few
      disk.bury()
      let (next, _) = try disk.open()
      _ = try next.commit(addition(4))
      let left = disk.image.crashes(&random)[0]
      #expect(try MemoryDisk(left).open().1.people.count == 4, "killed after \(calls) calls")
      try next.close()
      let folded = disk.image.crashes(&random)[0]
      #expect(try MemoryDisk(folded).open().1.people.count == 4, "killed after \(calls) calls")
    }
  }
}

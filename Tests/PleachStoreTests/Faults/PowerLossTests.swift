import PleachCore
import Testing

@testable import PleachStore

@Suite struct PowerLossTests {
  @Test(
    "whenever the power fails, every acknowledged change is there and the store opens",
    arguments: 0..<3 as Range<UInt64>)
  func powerLoss(seed: UInt64) throws {
    var day = try PowerLoss(seed: seed, steps: 30)
    try day.run()
    #expect(day.complaints == [], "seed \(seed)")
    #expect(day.states > 300, "seed \(seed)")
  }

  @Test(
    "the same when the program was killed and the power failed before",
    arguments: 3..<6 as Range<UInt64>)
  func unluckyDay(seed: UInt64) throws {
    var day = try PowerLoss(seed: seed, steps: 20)
    try day.run(isUnlucky: true)
    #expect(day.complaints == [], "seed \(seed)")
    #expect(day.states > 100, "seed \(seed)")
  }

  @Test("a store that spares itself a flush is caught", arguments: ForgetfulFiles.Sparing.allCases)
  func mutants(sparing: ForgetfulFiles.Sparing) throws {
    var day = try PowerLoss(seed: 1, steps: 12) { ForgetfulFiles(disk: $0, sparing: sparing) }
    try day.run()
    #expect(day.complaints.contains { $0.contains("lost") || $0.contains("unreadable") })
  }
}

/// A disk whose caller does without some of the flushes.
struct ForgetfulFiles: WrappedFiles {
  let disk: any FileOps
  let sparing: Sparing

  enum Sparing: CaseIterable {
    case folders, files, both
  }

  func before(_ call: String, _ path: String, bytes: Int) throws(FileError) -> Bool { true }

  func sync(_ file: OpenFile, _ what: SyncKind) throws(FileError) {
    if sparing == .folders { try disk.sync(file, what) }
  }

  func syncFolder(_ path: String) throws(FileError) {
    if sparing == .files { try disk.syncFolder(path) }
  }
}

import Glibc
import PleachCore
import Testing

@testable import PleachStore

/// One way in which a store is lost.
struct Loss: Sendable, CustomTestStringConvertible {
  let name: String
  let make: @Sendable (_ bytes: [UInt8]) -> [UInt8]?

  var testDescription: String { name }

  /// Deleted, emptied, cut off, zeroed and garbled, in fifty-odd ways.
  static let all: [Loss] =
    [
      Loss(name: "deleted") { _ in nil }, Loss(name: "emptied") { _ in [] },
      Loss(name: "a line feed") { _ in [0x0A] },
      Loss(name: "a web page") { _ in Array("<html>".utf8) },
      Loss(name: "another program's") { _ in Array(#"{"a":1}"#.utf8) },
      Loss(name: "an array") { _ in Array("[]".utf8) },
      Loss(name: "gzip") { _ in [0x1F, 0x8B, 0x08, 0, 0, 0] },
      Loss(name: "UTF-16") { [0xFF, 0xFE] + $0.flatMap { [$0, 0] } },
      Loss(name: "without its start") { Array($0.dropFirst(60)) },
      Loss(name: "twice over") { $0 + $0 },
    ]
    + (1...16).map { part in
      Loss(name: "cut off after \(part) of 17") { Array($0.prefix($0.count * part / 17)) }
    }
    + (0..<8).map { part in
      Loss(name: "zeroed from \(part) of 8") { bytes in
        let start = bytes.count * part / 8
        return Array(bytes[..<start]) + [UInt8](repeating: 0, count: bytes.count - start)
      }
    }
    + (0..<8).map { part in
      Loss(name: "a block zeroed at \(part) of 8") { bytes in
        var bytes = bytes
        for place in bytes.indices.dropFirst(bytes.count * part / 8).prefix(40) { bytes[place] = 0 }
        return bytes
      }
    }
    + (1...10).map { seed in
      Loss(name: "garbled, seed \(seed)") { bytes in
        var random = SeededRandom(UInt64(seed))
        var bytes = bytes
        for place in bytes.indices where Int.random(in: 0..<20, using: &random) == 0 {
          bytes[place] = UInt8.random(in: 0...255, using: &random)
        }
        return bytes
      }
    }
}

@Suite("Restoring") struct RestoreTests {
  private func restore(_ patient: Patient, _ place: Int = 0) throws -> String? {
    let source = try Restorable.all(of: patient.location)[place]
    return try Store.putBack(
      source.read().bytes, at: patient.location, files: QuickFiles(), clock: testClock)
  }

  @Test("there are fifty ways and more to lose a store")
  func ways() { #expect(Loss.all.count >= 50) }

  @Test(
    "a lost store is named, brought back, and no change is lost that was told saved",
    arguments: Loss.all)
  func bringsBack(loss: Loss) throws {
    let patient = try Patient()
    let (whole, graph) = try patient.folder.open(lookOnly: true)
    let saved = whole.document.rendered(writer: "1")
    let broken = loss.make(Array(patient.network.utf8))
    if let broken { try patient.put(broken) } else { unlink(patient.location.file) }
    let error = #expect(throws: StoreError.self) { try patient.folder.open() }
    let hint = try #require(error?.hint)
    #expect(hint.contains("pleach doctor") && hint.contains("pleach restore"))
    let exam = patient.examined()
    #expect(!exam.isReadable)
    #expect(exam.findings.contains { $0.severity == .damage })
    let kept = try restore(patient)
    #expect(try kept.map { try patient.folder.bytes($0) } ?? [] == broken ?? [])
    let (store, restored) = try patient.folder.open()
    #expect(restored == graph)
    #expect(store.document.rendered(writer: "1") == saved)
    #expect(store.pending == patient.changes)
    try store.close()
    #expect(patient.examined().findings == [])
  }

  @Test("with what was written last gone too, a backup loses no change that the journal holds")
  func fromBackup() throws {
    let patient = try Patient()
    try patient.put("")
    try patient.folder.put("", at: patient.location.base)
    _ = try restore(patient, 1)
    let (_, graph) = try patient.folder.open()
    #expect(graph.people.map(\.id) == ["ada", "bo", "cy", "new1", "new2"])
  }

  @Test("what can be brought back is listed newest first")
  func listed() throws {
    let patient = try Patient()
    let all = try Restorable.all(of: patient.location)
    #expect(all.map(\.kind) == [.lastWritten, .backup(reason: nil), .backup(reason: "import")])
    #expect(try all.map { try $0.read().graph.people.count } == [3, 3, 3])
    #expect(all.allSatisfy { $0.moment == testMoment })
  }

  @Test("a backup is one change, which undo takes back")
  func oneChange() throws {
    let patient = try Patient()
    let (store, graph) = try patient.folder.open()
    let (document, then, _) = try Restorable.all(of: patient.location)[2].read()
    let edits = store.document.edits(to: document)
    let summary = EditSummary(edits, on: store.document)
    #expect(summary.going == ["New 1", "New 2"])
    #expect(summary.changing.map(\.name) == ["Cy"] && summary.changing.map(\.fields) == [["note"]])
    _ = try store.commit(Proposal("restore", edits))
    try store.close()
    let (again, restored) = try patient.folder.open()
    #expect(restored == then)
    _ = try again.undo()
    try again.close()
    #expect(try patient.folder.open().1 == graph)
  }

  @Test("nothing is put in the place of a folder or a pipe")
  func refuses() throws {
    let patient = try Patient()
    unlink(patient.location.file)
    mkdir(patient.location.file, 0o700)
    #expect(throws: StoreError.notAFile(path: patient.location.file, kind: .folder)) {
      try restore(patient)
    }
  }

  @Test("a store that another program wrote meanwhile is not written over")
  func foreign() throws {
    let patient = try Patient()
    let seen = try PosixFiles().status(patient.location.file, followingLinks: true)
    try patient.replace("Bo", "Bob")
    #expect(throws: StoreError.neverStill(path: patient.location.file)) {
      try patient.location.putStore(Array("new".utf8), since: seen, QuickFiles())
    }
    #expect(throws: StoreError.neverStill(path: patient.location.file)) {
      try patient.location.putStore(Array("new".utf8), since: nil, QuickFiles())
    }
    #expect(try patient.folder.storeText.contains("Bob"))
    #expect(try PosixFiles().names(in: patient.location.folder) == ["network.json"])
  }
}

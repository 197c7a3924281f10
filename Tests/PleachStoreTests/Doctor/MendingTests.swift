import Glibc
import PleachCore
import Testing

@testable import PleachStore

@Suite("doctor --fix") struct MendingTests {
  private func mend(_ patient: Patient, _ around: Around = Patient.around) throws -> Mended {
    try Store.mend(
      at: patient.location, around: around, program: "1", files: QuickFiles(), clock: testClock)
  }

  @Test(
    "copies first, mends what can be mended, and finds nothing to mend after",
    arguments: Damage.all.filter(\.isMended))
  func mends(damage: Damage) throws {
    let patient = try Patient()
    try damage.make(patient)
    let text = try? patient.folder.bytes(patient.location.file)
    let journal = try? patient.folder.bytes(patient.location.journal)
    let mended = try mend(patient, damage.around)
    #expect(mended.before.findings.contains { $0.code == damage.code && $0.isMendable })
    #expect(mended.after.findings.filter(\.isMendable) == [])
    #expect(!mended.steps.isEmpty)
    let again = try mend(patient, damage.around)
    #expect(again.steps.isEmpty && again.copies.isEmpty)
    let copies = try mended.copies.map { try patient.folder.bytes($0) }
    if let text { #expect(copies.contains(text)) }
    if let journal, !journal.isEmpty { #expect(copies.contains(journal)) }
    let (store, graph) = try patient.folder.open()
    #expect(store.notices.allSatisfy { if case .recovered = $0 { true } else { false } })
    #expect(graph.people["ada"] != nil && graph.people.count >= 2)
    try Self.checkNothingIsDropped(patient, text ?? [], mended)
  }

  /// Every word of the text that was there stands in the store or in quarantine.
  private static func checkNothingIsDropped(
    _ patient: Patient, _ text: [UInt8], _ mended: Mended
  ) throws {
    var left = try patient.folder.bytes(patient.location.file)
    if let kept = mended.keptAside { left += try patient.folder.bytes(kept) }
    let here = String(decoding: left, as: UTF8.self)
    let words = String(decoding: text, as: UTF8.self).split { !$0.isLetter && !$0.isNumber }
    for word in Set(words) where word.utf8.allSatisfy({ $0 < 0x80 }) && word != "schema" {
      #expect(here.contains(word), "\(word)")
    }
  }

  @Test(
    "leaves alone what it cannot mend, and says what to do",
    arguments: Damage.all.filter { !$0.isMended })
  func leavesAlone(damage: Damage) throws {
    let patient = try Patient()
    try damage.make(patient)
    let before = try? patient.folder.bytes(patient.location.file)
    let mended = try mend(patient, damage.around)
    #expect((try? patient.folder.bytes(patient.location.file)) == before)
    let finding = try #require(mended.after.findings.first { $0.code == damage.code })
    #expect(finding.severity == .note || finding.remedy?.contains("--fix") == false)
  }

  @Test("a record that cannot be read stands there again as it was written last")
  func fromBase() throws {
    let patient = try Patient()
    try patient.replace(#""name":"Bo","#, #""name":"Bo,"#)
    let mended = try mend(patient)
    let (_, graph) = try patient.folder.open()
    #expect(graph.people.map(\.id) == ["ada", "bo", "cy", "new1", "new2"])
    #expect(graph.people["bo"]?.name == "Bo")
    let kept = try patient.folder.text(try #require(mended.keptAside))
    #expect(kept.contains("network.json:11:24: ") && kept.contains(#"{"id":"bo","name":"Bo,"#))
  }

  @Test("changes that wait in the journal are made again, whatever was mended")
  func journalStays() throws {
    for damage in Damage.all where damage.isMended && !damage.file.hasPrefix("journal") {
      let patient = try Patient()
      try damage.make(patient)
      _ = try mend(patient, damage.around)
      let (_, graph) = try patient.folder.open()
      #expect(graph.people["new1"] != nil && graph.people["new2"] != nil, "\(damage.name)")
    }
  }

  @Test("two goes in one second leave two copies")
  func twoCopies() throws {
    let patient = try Patient()
    try patient.replace("Bo\",", "Bo\"")
    let first = try #require(try mend(patient).copies.first)
    let broken = try patient.folder.storeText.replacing("Cy\"", with: "Cy")
    try patient.put(broken)
    let second = try #require(try mend(patient).copies.first)
    #expect(first != second)
    #expect(try patient.folder.text(first) != broken && patient.folder.text(second) == broken)
  }

  @Test("waits for the lock that another window has")
  func waits() throws {
    let patient = try Patient()
    try patient.replace("\"2024-01-05\"},", "\"2024-01-05\"}")
    let broken = try patient.folder.storeText
    var lock = Lock(path: patient.location.lock)
    try lock.take(QuickFiles(), at: testMoment)
    let error = #expect(throws: StoreError.self) { try mend(patient) }
    guard case .busy = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try patient.folder.storeText == broken)
    lock.close(QuickFiles())
    #expect(try mend(patient).after.isReadable)
  }

  /// Runs `deed` with the first, second, … call to the disk failing, until none is left to fail.
  ///
  /// - Returns: How many calls could fail.
  private func failing(
    _ code: Int32, forEver: Bool, _ prepare: () throws -> Patient,
    _ deed: (Patient, FaultyFiles) throws -> Void
  ) throws -> Int {
    for call in 1... {
      let patient = try prepare()
      let before = try patient.folder.bytes(patient.location.file)
      let files = FaultyFiles(
        FaultyFiles.Plan(from: call, code: code, times: forEver ? FaultyFiles.Plan.forEver : 1))
      let isWhole = (try? deed(patient, files)) != nil  // what it throws is the store's own
      if files.calls.count < call { return call - 1 }
      let after = try patient.folder.bytes(patient.location.file)
      if after == before { continue }
      // Then what stands there opens, and what stood there is kept.
      #expect((try? Document.read(after)) != nil, "call \(call)")
      let kept = try ["backups", "quarantine"].flatMap { name in
        try PosixFiles().namesIfAny(in: patient.location.state + "/" + name).map {
          try patient.folder.bytes(patient.location.state + "/" + name + "/" + $0)
        }
      }
      #expect(kept.contains(before), "call \(call)")
      let graph = try patient.folder.open().1
      #expect(graph.people["new2"] != nil, "call \(call), \(isWhole)")
    }
    return 0
  }

  @Test(
    "whatever call fails, the store is as it was or whole, and what stood there is kept",
    arguments: [ENOSPC, EIO], [false, true])
  func faults(code: Int32, forEver: Bool) throws {
    func broken() throws -> Patient {
      let patient = try Patient()
      try patient.replace(#""name":"Bo","#, #""name":"Bo,"#)
      return patient
    }
    let mendings = try failing(code, forEver: forEver, broken) { patient, files in
      _ = try Store.mend(
        at: patient.location, around: Patient.around, program: "1", files: files, clock: testClock)
    }
    let restorings = try failing(code, forEver: forEver, broken) { patient, files in
      let bytes = try Restorable.all(of: patient.location)[0].read().bytes
      _ = try Store.putBack(bytes, at: patient.location, files: files, clock: testClock)
    }
    #expect(mendings > 40 && restorings > 10, "\(mendings) \(restorings)")
  }
}

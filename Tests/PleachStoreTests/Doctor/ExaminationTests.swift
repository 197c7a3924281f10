import Glibc
import PleachCore
import Testing

@testable import PleachStore

@Suite("An examination") struct ExaminationTests {
  @Test("every check in the folder is in the list")
  func allMatchesFolder() throws {
    let tests = "Tests/PleachStoreTests/Doctor/ExaminationTests.swift"
    let folder = #filePath.replacing(tests, with: "Sources/PleachStore/Doctor/Checks")
    let files = try PosixFiles().names(in: folder)
    #expect(files == Checks.all.map { "\($0.name)Check.swift" }.sorted())
  }

  @Test("names the damage and its place, and changes nothing", arguments: Damage.all)
  func names(damage: Damage) throws {
    let patient = try Patient()
    try damage.make(patient)
    let before = try Inventory(patient.folder.path)
    let exam = patient.examined(damage.around)
    #expect(try Inventory(patient.folder.path) == before)
    let finding = try #require(
      exam.findings.first { $0.code == damage.code && $0.path.hasSuffix(damage.file) },
      "\(exam.findings.map { ($0.code, $0.place, $0.what) })")
    #expect(finding.line == damage.line, "\(finding)")
    #expect(!finding.what.isEmpty)
    #expect(finding.severity == .note || finding.remedy != nil, "\(finding)")
    #expect(exam.isReadable == ((try? Self.opens(patient)) ?? false))
  }

  private static func opens(_ patient: Patient) throws -> Bool {
    _ = try patient.folder.open(lookOnly: true)
    return true
  }

  @Test("there are sixty kinds of damage and more, and each code is met")
  func kinds() {
    #expect(Damage.all.count >= 100)
    #expect(Set(Damage.all.map(\.name)).count == Damage.all.count)
    let met = Set(Damage.all.map(\.code))
    for code in Finding.Code.allCases where !met.contains(code) {
      #expect([.forbidden, .link, .readOnly, .historyNumbers].contains(code), "\(code)")
    }
  }

  @Test("a healthy store is told to be so")
  func healthy() throws {
    let patient = try Patient()
    let exam = patient.examined()
    #expect(exam.findings == [])
    #expect(exam.isReadable && exam.people == 3)
  }

  @Test("no false alarm: the demo, and stores that somebody laid out in their own way")
  func noFalseAlarm() throws {
    let demo = DemoNetwork.document(today: testMoment.day)
    let rendered = Array(Patient.people.utf8)
    let tree = try JSONReader.value(in: rendered)
    let page = Array(JSONWriter.page(tree).utf8)
    let layouts: [(String, [UInt8])] = [
      ("the demo", demo.rendered(writer: "1")), ("as written", rendered),
      ("one member a line", page), ("on one line", JSONWriter.line(tree)),
      (
        "without indents",
        Array(
          String(decoding: page, as: UTF8.self)
            .split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: "\n").utf8)
      ),
      (
        "by a Windows editor",
        [0xEF, 0xBB, 0xBF]
          + Array(String(decoding: rendered, as: UTF8.self).replacing("\n", with: "\r\n").utf8)
      ),
      ("without a last line feed", rendered.dropLast()),
      (
        "with commas before brackets",
        Array(
          String(decoding: rendered, as: UTF8.self)
            .replacing("\n]", with: ",\n]").utf8)
      ),
    ]
    for (name, bytes) in layouts {
      let folder = TestFolder()
      try folder.put(bytes: bytes)
      let exam = Examination(
        of: folder.location, around: Patient.around, files: ReadingFiles(), now: testMoment)
      #expect(exam.findings.filter { $0.severity != .note } == [], "\(name)")
      #expect(exam.isReadable && exam.people > 2, "\(name)")
      let (store, _) = try folder.open()
      _ = try store.commit(addition(1))
      let busy = Examination(
        of: folder.location, around: Patient.around, files: ReadingFiles(), now: testMoment)
      #expect(busy.findings.filter { $0.severity != .note } == [], "\(name)")
      try store.close()
      let closed = Examination(
        of: folder.location, around: Patient.around, files: ReadingFiles(), now: testMoment)
      #expect(closed.findings.filter { $0.severity != .note } == [], "\(name)")
    }
  }

  @Test("where there never was a store, nothing is wrong and nothing is made")
  func noStore() throws {
    let folder = TestFolder()
    let exam = Examination(
      of: folder.location, around: Patient.around, files: ReadingFiles(), now: testMoment)
    #expect(exam.isNew && exam.findings == [])
    #expect(try PosixFiles().names(in: folder.path) == [])
  }

  @Test("a link to the store is told, and the store behind it is examined")
  func link() throws {
    let patient = try Patient()
    let link = patient.folder.path + "/link.json"
    symlink(patient.location.file, link)
    let location = StoreLocation(
      file: patient.location.file, named: link, state: patient.location.state,
      settings: patient.location.settings)
    let exam = Examination(
      of: location, around: Patient.around, files: ReadingFiles(), now: testMoment)
    #expect(exam.findings.map(\.code) == [.link] && exam.findings.first?.path == link)
  }

  @Test("remedies call pleach as the user does")
  func invocations() throws {
    let patient = try Patient()
    try patient.put("")
    let exam = Examination(
      of: patient.location, around: Patient.around, invocation: Invocation(store: "/it's"),
      files: ReadingFiles(), now: testMoment)
    #expect(exam.findings.first?.remedy == #"pleach restore --store '/it'\''s'"#)
    #expect(Invocation(isDemo: true)("doctor --fix") == "pleach demo doctor --fix")
  }
}

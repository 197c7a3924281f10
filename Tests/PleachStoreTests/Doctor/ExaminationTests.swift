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
}

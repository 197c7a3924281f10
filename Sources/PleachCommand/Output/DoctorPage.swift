import PleachCore
import PleachStore

/// What an examination found, and what was mended.
struct DoctorPage {
  let exam: Examination
  let mended: Mended?

  /// 0 when nothing is wrong, 1 for findings, 2 when the store cannot be read.
  var status: Int32 {
    if exam.isNew { return 0 }
    guard exam.isReadable else { return 2 }
    return exam.findings.contains { $0.severity != .note } ? 1 : 0
  }

  // MARK: JSON

  func json(to out: inout Output) {
    out.json([
      "store": .string(exam.location.file), "readable": .bool(exam.isReadable),
      "people": .number(exam.people), "findings": .array(exam.findings.map(json)),
      "steps": .array(
        (mended?.steps ?? []).map { ["place": .string($0.place), "what": .string($0.what)] }),
      "copies": .texts(mended?.copies ?? []), "keptAside": .text(mended?.keptAside),
    ])
  }

  private func json(_ finding: Finding) -> JSON {
    [
      "code": .string(finding.code.rawValue), "severity": .string(finding.severity.rawValue),
      "path": .string(finding.path), "line": .number(finding.line),
      "column": .number(finding.column), "what": .string(finding.what),
      "remedy": .text(finding.remedy), "mendable": .bool(finding.isMendable),
    ]
  }

  // MARK: Text

  func print(to out: inout Output) {
    if let mended { print(mended, &out) }
    out.paragraph(SafeText(exam.location.file + ": " + verdict))
    for severity in Finding.Severity.allCases {
      let findings = exam.findings.filter { $0.severity == severity }
      guard !findings.isEmpty else { continue }
      out.heading(Self.title(severity))
      for code in Finding.Code.allCases { print(findings.filter { $0.code == code }, &out) }
    }
  }

  private static func title(_ severity: Finding.Severity) -> SafeText {
    switch severity {
    case .damage: "Damage"
    case .warning: "Worth looking at"
    case .note: "Notes"
    }
  }

  private var verdict: String {
    if exam.isNew { return "there is no store yet." }
    let people = exam.people == 1 ? "1 person" : "\(exam.people) people"
    let worst = exam.findings.count { $0.severity == .damage }
    let others = exam.findings.count { $0.severity == .warning }
    guard exam.isReadable else { return "cannot be read as it is." }
    if worst + others > 0 {
      return
        "\(people). \(worst + others == 1 ? "One thing" : "\(worst + others) things") to look at."
    }
    return "\(people). Nothing is wrong."
  }

  /// Findings of one kind; their remedy once, where all have the same.
  private func print(_ findings: [Finding], _ out: inout Output) {
    guard let first = findings.first else { return }
    let isShared = findings.allSatisfy { $0.remedy == first.remedy }
    for (index, finding) in findings.prefix(Self.most).enumerated() {
      out.paragraph(SafeText("\(finding.place): \(finding.what)."), indent: 2)
      let isLast = index == min(findings.count, Self.most) - 1
      if isLast, findings.count > Self.most {
        out.line("  and \(findings.count - Self.most) more of this kind")
      }
      // Not wrapped: it may be a command that is there to be copied.
      guard let remedy = finding.remedy, !isShared || isLast else { continue }
      out.line("      " + SafeText(remedy), .faint)
    }
  }

  private static let most = 10

  private func print(_ mended: Mended, _ out: inout Output) {
    guard !mended.steps.isEmpty else {
      out.line("There is nothing that could be mended.")
      return out.line()
    }
    for step in mended.steps.prefix(50) { out.paragraph(SafeText("\(step.place): \(step.what).")) }
    if mended.steps.count > 50 { out.line("and \(mended.steps.count - 50) more") }
    for notice in mended.notices { out.paragraph(SafeText(notice.description)) }
    print("Copied first:", mended.copies, &out)
    print("Kept aside:", mended.keptAside.map { [$0] } ?? [], &out)
    out.line()
  }

  /// Paths on lines of their own, so that they can be copied.
  private func print(_ title: SafeText, _ paths: [String], _ out: inout Output) {
    guard !paths.isEmpty else { return }
    out.line(title)
    for path in paths { out.line("  " + SafeText(path)) }
  }
}

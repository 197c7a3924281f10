import PleachCore

extension Check {
  /// Whether the journal is what pleach leaves behind.
  static let journal = Check("Journal") { exam in
    let path = exam.location.journal
    if let error = exam.journal.error {
      return [
        Finding(.journalFile, path, error.what, remedy: "Move it away")
      ]
    }
    let isLost = exam.base.isThere
    guard exam.journal.isThere else {
      let what = "gone; changes that were not yet in the store are lost"
      return isLost ? [Finding(.journalGone, path, what, remedy: exam.fix)] : []
    }
    guard let header = exam.header else {
      let what = "does not begin as a journal; what it held and the store does not is lost"
      return [Finding(.journalHead, path, line: 1, what, remedy: exam.fix)]
    }
    return lines(exam, path) + numbers(exam, header, path) + ground(exam, header)
  }

  private static func lines(_ exam: Examination, _ path: String) -> [Finding] {
    switch exam.journalText.damage {
    case nil: []
    case .torn:
      [
        Finding(
          .journalTorn, path, line: exam.journalText.lines.count + 1,
          "a line that a crash cut off; nobody was told that it is saved", remedy: exam.fix)
      ]
    case .bad(let line):
      [
        Finding(
          .journalLine, path, line: line,
          "not what was written; this change and those after it cannot be made again",
          remedy: exam.fix)
      ]
    }
  }

  /// Each change has the number after the one before.
  private static func numbers(_ exam: Examination, _ header: JournalHeader, _ path: String)
    -> [Finding]
  {
    var last = header.number
    var findings: [Finding] = []
    for (place, line) in exam.journalText.lines.enumerated() {
      guard case .change(let change) = line.line else { continue }
      if change.number != last + 1 {
        findings.append(
          Finding(
            .journalNumbers, path, line: place + 1,
            "expected change \(last + 1), found \(change.number)", remedy: exam.fix))
      }
      last = max(last, change.number)
    }
    return findings
  }

  /// Which file the changes were made on.
  private static func ground(_ exam: Examination, _ header: JournalHeader) -> [Finding] {
    guard exam.store.isRead, !header.base.isEmpty else { return [] }
    let hash = SHA256.hex(exam.store.bytes)
    let isKnown =
      header.base == hash || exam.journalText.lines.contains { $0.line == .folding(hash: hash) }
    return isKnown
      ? []
      : [Finding(.changed, exam.location.file, "changed by another program since pleach wrote it")]
  }
}

import PleachCore

/// What an import did, or would do.
struct ImportPage {
  let arrival: Deeds.Arrival
  /// Files that were not read.
  let unread: [Skip]
  let isDry: Bool
  /// The call that shows who may be one.
  let questions: String

  private var reports: [ImportReport] { arrival.reports }
  private var proposal: Proposal? { arrival.proposal }

  private var skipped: [Skip] { reports.flatMap(\.skipped) + unread }

  /// Accounts newly followed: of people who are new, and of people who were known.
  private var followsAdded: Int {
    let ofNew = (proposal?.edits ?? []).lazy.compactMap { edit -> Person? in
      guard edit.section == .people, edit.path.count == 2, let json = edit.new else { return nil }
      return try? Person(json)  // made by us a moment ago, so it reads back
    }
    return ofNew.reduce(0) { $0 + $1.accounts.count(where: \.isFollowing) }
      + reports.reduce(0) { $0 + $1.followed.count + $1.joinedFollows }
  }

  private func count<Element>(_ list: KeyPath<ImportReport, [Element]>) -> Int {
    reports.reduce(0) { $0 + $1[keyPath: list].count }
  }

  // MARK: JSON

  func json(to out: inout Output) {
    out.json([
      "files": .array(reports.flatMap(\.files).map(json)),
      "people": [
        "added": .number(count(\.added)), "updated": .number(count(\.updated)),
        "unchanged": .number(reports.reduce(0) { $0 + $1.unchanged }),
      ],
      "follows": [
        "added": .number(followsAdded), "removed": .number(count(\.unfollowed)),
      ],
      "skipped": .array(skipped.map(json)),
      "stillFollowed": .array(reports.flatMap(\.stillFollowed).map(json)),
      "notFollowed": .array(reports.flatMap(\.notFollowed).map(json)),
      "notMuted": .array(reports.flatMap(\.notMuted).map(json)),
      "confirmed": .number(reports.reduce(0) { $0 + $1.confirmed }),
      "gone": .array(reports.flatMap(\.gone).map(json)),
      "cameBack": .array(reports.flatMap(\.cameBack).map(json)),
      "renamed": .array(reports.flatMap(\.renamed).map(json)),
      "tiesAmongOthers": .number(reports.reduce(0) { $0 + $1.tiesAmongOthers }),
      "encounters": .number(reports.reduce(0) { $0 + $1.encounters }),
      "strangers": .number(reports.reduce(0) { $0 + $1.strangers }),
      "merged": .texts(arrival.mergedWords), "questions": .number(arrival.questions),
      "notes": .texts(reports.flatMap(\.notes)), "dryRun": .bool(isDry),
    ])
  }

  private func json(_ file: FileReport) -> JSON {
    [
      "path": .string(file.path), "format": .string(file.format), "read": .number(file.read),
      "skipped": .number(file.skipped.count),
    ]
  }

  private func json(_ skip: Skip) -> JSON {
    ["path": .string(skip.path), "line": .number(skip.line), "reason": .string(skip.reason)]
  }

  private func json(_ who: ImportReport.Who) -> JSON {
    [
      "person": .string(who.person.raw), "name": .string(who.name), "handle": .text(who.handle),
    ]
  }

  private func json(_ renaming: ImportReport.Renaming) -> JSON {
    [
      "person": .string(renaming.person.raw), "from": .string(renaming.from),
      "to": .string(renaming.to),
    ]
  }

  // MARK: Text

  func print(to out: inout Output) {
    files(&out)
    for report in reports { print(report, &out) }
    list("Now one, as it is proven", arrival.mergedWords.map { SafeText($0) }, &out)
    if arrival.questions > 0 {
      let count = arrival.questions
      let words = count == 1 ? "1 question" : "\(count) questions"
      out.paragraph(SafeText("\(words) who is who: \(questions)"))
    }
    list("Skipped", skipped.map { SafeText("\($0)") }, most: 50, &out)
    out.line()
    out.line(last)
  }

  private var last: SafeText {
    if proposal == nil { return "Nothing new: the store is as it was." }
    if isDry { return "This was a rehearsal; nothing was changed." }
    return "Saved. To take it all back: pleach undo."
  }

  private func files(_ out: inout Output) {
    var table = Table(columns: 3)
    for file in reports.flatMap(\.files) {
      let skipped = file.skipped.isEmpty ? "" : ", \(file.skipped.count) skipped"
      table.add([file.path, file.format, "\(file.read) read\(skipped)"])
    }
    table.print(to: &out)
  }

  private func print(_ report: ImportReport, _ out: inout Output) {
    out.heading(SafeText(report.title))
    out.line(SafeText("  " + report.counts))
    for note in report.notes { out.paragraph(SafeText(note), indent: 2) }
    for (title, lines) in report.lists { list(SafeText(title), lines.map { SafeText($0) }, &out) }
  }

  private func list(_ title: SafeText, _ lines: [SafeText], most: Int = 10, _ out: inout Output) {
    guard !lines.isEmpty else { return }
    out.line(title + " (\(lines.count))", .strong)
    for line in lines.prefix(most) {
      out.line(out.width.map { ("  " + line).cut(to: $0) } ?? "  " + line)
    }
    if lines.count > most { out.line("  and \(lines.count - most) more") }
  }
}

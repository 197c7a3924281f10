import PleachCore
import PleachScreen
import PleachStore

/// Reads what the user names for an import, away from the loop.
enum ExportReading {
  /// - Throws: `StoreError` for a path that cannot be opened at all.
  static func export(at path: String, home: String?) throws(StoreError) -> Export {
    let expanded = path.hasPrefix("~/") ? (home ?? "~") + path.dropFirst(1) : path
    let (found, _) = try PathReader.files(at: expanded)
    return Export(found.map { ($0.path, $0.source) })
  }

  /// What the screen shows before anything is changed.
  static func preview(
    _ outcome: Importers.Outcome, in graph: Graph, on today: Day, path: String
  ) -> ImportPreview {
    let (proposal, reports) = Placement.place(outcome.batches, in: graph, on: today)
    var lines: [String] = []
    for report in reports { lines += Self.lines(report) }
    if outcome.batches.isEmpty { lines.append("Nothing in it is a format that pleach reads.") }
    if !outcome.unread.isEmpty {
      lines.append("")
      lines.append("Not read:")
      lines += outcome.unread.prefix(50).map { "  \($0)" }
    }
    if proposal == nil, !reports.isEmpty {
      lines.insert("Everything in it is known already.", at: 0)
    }
    return ImportPreview(title: "Import", lines: lines, proposal: proposal)
  }

  private static func lines(_ report: ImportReport) -> [String] {
    let read = report.files.reduce(0) { $0 + $1.read }
    var lines = ["\(report.importer): \(read) records in \(report.files.count) files"]
    lines.append(
      "  people: \(report.added.count) new, \(report.updated.count) changed, \(report.unchanged) as they were"
    )
    func who(_ title: String, _ people: [ImportReport.Who]) {
      guard !people.isEmpty else { return }
      let names = people.prefix(6).map(\.name).joined(separator: ", ")
      lines.append("  \(title): \(people.count) (\(names)\(people.count > 6 ? ", …" : ""))")
    }
    who("followed now", report.followed)
    who("not followed any more", report.unfollowed)
    who("new followers", report.newFollowers)
    who("no longer follow you", report.lostFollowers)
    who("came back", report.cameBack)
    who("gone", report.gone)
    for renaming in report.renamed.prefix(6) {
      lines.append("  renamed: \(renaming.from) is now \(renaming.to)")
    }
    if report.encounters > 0 { lines.append("  encounters: \(report.encounters)") }
    lines += report.notes.map { "  note: \($0)" }
    if !report.skipped.isEmpty {
      lines.append("  skipped: \(report.skipped.count)")
      lines += report.skipped.prefix(20).map { "    \($0)" }
    }
    return lines
  }
}

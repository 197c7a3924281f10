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
    lines.append("  " + report.counts)
    lines += report.notes.map { "  " + $0 }
    for (title, names) in report.lists {
      lines.append("  \(title): \(names.count)")
      lines += names.prefix(6).map { "    " + $0 }
      if names.count > 6 { lines.append("    and \(names.count - 6) more") }
    }
    if !report.skipped.isEmpty {
      lines.append("  Skipped: \(report.skipped.count)")
      lines += report.skipped.prefix(20).map { "    \($0)" }
    }
    return lines
  }
}

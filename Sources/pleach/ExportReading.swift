import PleachCore
import PleachScreen
import PleachStore

/// Reads what the user names for an import, away from the loop.
enum ExportReading {
  /// - Returns: The files, and what was passed over on the way to them.
  /// - Throws: `StoreError` for a path that cannot be opened at all.
  static func export(
    at path: String, home: String?
  ) throws(StoreError) -> (Export, skipped: [Skip]) {
    let (found, skipped) = try PathReader.files(at: Self.path(typed: path, home: home))
    return (Export(found.map { ($0.path, $0.source) }), skipped)
  }

  /// What was typed, with the home in the place of `~`.
  static func path(typed: String, home: String?) -> String {
    let meant = meant(by: typed)
    if meant == "~" { return home ?? meant }
    return meant.hasPrefix("~/") ? (home ?? "~") + meant.dropFirst(1) : meant
  }

  /// The prompt begins with "~/"; a whole path typed or dragged behind it stands for itself.
  ///
  /// Terminals quote what is dragged in, and put a blank behind it.
  static func meant(by typed: String) -> String {
    guard typed.hasPrefix("~/") else { return typed }
    let rest = typed.dropFirst(2)
    if rest.hasPrefix("/") || rest.hasPrefix("~/") { return String(rest) }
    let quoted = rest.last == " " ? rest.dropLast() : rest
    guard quoted.count > 2, quoted.hasPrefix("'/"), quoted.hasSuffix("'") else { return typed }
    return String(quoted.dropFirst().dropLast())
  }

  /// What the screen shows before anything is changed.
  static func preview(
    _ outcome: Importers.Outcome, in graph: Graph, on today: Day
  ) -> Preview {
    let arrival = Deeds.take(outcome.batches, in: graph, on: today)
    let (proposal, reports) = (arrival.proposal, arrival.reports)
    var lines: [String] = []
    for report in reports { lines += Self.lines(report) }
    if !arrival.merged.isEmpty {
      lines.append("Now one, as it is proven: \(arrival.merged.count)")
      lines += arrival.mergedWords.prefix(6).map { "    " + $0 }
      if arrival.merged.count > 6 { lines.append("    and \(arrival.merged.count - 6) more") }
    }
    if arrival.questions > 0 {
      lines.append("Who is who: \(count(arrival.questions, "question")). = asks.")
    }
    if outcome.batches.isEmpty { lines.append("Nothing in it is a format that pleach reads.") }
    if !outcome.unread.isEmpty {
      lines.append("")
      lines.append("Not read:")
      lines += outcome.unread.prefix(50).map { "  \($0)" }
    }
    if proposal == nil, !reports.isEmpty {
      lines.insert("Everything in it is known already.", at: 0)
    }
    return Preview(title: "Import", lines: lines, offer: proposal.map { .import($0) })
  }

  private static func count(_ number: Int, _ what: String) -> String {
    "\(number) \(what)\(number == 1 ? "" : "s")"
  }

  private static func lines(_ report: ImportReport) -> [String] {
    let read = report.files.reduce(0) { $0 + $1.read }
    // Of a file with accounts on several platforms each has a report, and the first has the file.
    let files =
      report.files.isEmpty
      ? "" : ": \(count(read, "record")) in \(count(report.files.count, "file"))"
    var lines = [report.title + files]
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

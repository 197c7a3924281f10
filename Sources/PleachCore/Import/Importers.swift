/// Every importer, and reading with all of them at once.
public enum Importers {
  /// In the order in which they are asked whether they know a file.
  public static let all: [Importer] = [
    .mastodon, .bluesky, .gitHub, .x, .instagram, .threads, .facebook, .tikTok, .linkedIn,
    .youTube, .twitch, .reddit, .pinterest, .opml, .contacts, .graphs, .tables([]),
  ]

  /// The same, and tables whose columns somebody named.
  public static func all(knowing tables: [KnownTable]) -> [Importer] {
    all.dropLast() + [.tables(tables)]
  }

  /// The table that an export is, when it is one alone and no platform's, with what is remembered or
  /// guessed of its columns.
  public static func table(
    in export: Export, knowing tables: [KnownTable]
  ) -> (sketch: TableSketch, map: TableMap)? {
    guard export.files.count == 1, recognise(export.files[0]) == nil,
      let sketch = TableSketch(export.files[0])
    else { return nil }
    return (sketch, tables.map(for: sketch) ?? TableMap(guessing: sketch))
  }

  /// The one that reads any table by a mapping.
  public static func table(by map: TableMap) -> Importer { .table(map) }

  /// What came out of an export.
  public struct Outcome: Sendable, Equatable {
    /// One per importer that found something, in the order of `all`.
    public var batches: [ImportBatch]
    /// Files that were not read, each with the reason; none is left out silently.
    public var unread: [Skip]
  }

  /// The importer with this id.
  public static subscript(id id: String) -> Importer? { all.first { $0.id == id } }

  /// Recognises each file and reads those that are known, platform by platform.
  ///
  /// - Parameters:
  ///   - export: The files. Nothing of them is kept but what the batches say.
  ///   - owner: Your account as you write it (`@kit@example.org`), where the export does not say.
  ///   - importers: Those who are asked whether they know a file, in their order.
  ///   - progress: Called before each file.
  /// - Complexity: One file is in memory at a time; at most 1 GiB is read in all.
  public static func read(
    _ export: Export, as owner: String? = nil, with importers: [Importer] = all,
    progress: @escaping (ImportProgress) -> Void = { _ in }
  ) -> Outcome {
    var groups: [[RecognisedFile]] = Array(repeating: [], count: importers.count)
    var outcome = Outcome(batches: [], unread: export.skipped)
    for file in export.files {
      guard let (index, recognition) = recognise(file, importers) else {
        outcome.unread.append(Skip(path: file.path, reason: unknown(file)))
        continue
      }
      switch recognition.use {
      case .read: groups[index].append(RecognisedFile(file: file, format: recognition.format))
      case .leave(let reason): outcome.unread.append(Skip(path: file.path, reason: reason))
      }
    }
    var budget = ImportDraft.mostBytes
    for (importer, files) in zip(importers, groups) where !files.isEmpty {
      let total = files.reduce(0) { $0 + $1.file.size }
      var draft = ImportDraft(
        importer, owner: owner, total: total, budget: budget, progress: progress)
      importer.read(files, &draft)
      draft.setDay(lastDay(of: files))
      budget = draft.bytesLeft
      outcome.batches += draft.batch.byPlatform
    }
    return outcome
  }

  /// The day on which the last of the files was written; `nil` as long as one of them does not tell.
  private static func lastDay(of files: [RecognisedFile]) -> Day? {
    let days = files.compactMap(\.file.written)
    return days.count == files.count ? days.max() : nil
  }

  /// Who knows this file, and as what.
  static func recognise(
    _ file: ExportFile, _ importers: [Importer] = all
  ) -> (index: Int, recognition: Recognition)? {
    for (index, importer) in importers.enumerated() {
      if let recognition = importer.recognises(file) { return (index, recognition) }
    }
    return nil
  }

  private static func unknown(_ file: ExportFile) -> String {
    if file.size == 0 { return "empty" }
    return TableSketch(file) == nil
      ? "not a format pleach reads yet"
      : "a table that pleach does not know: import it by itself to say what its columns hold"
  }
}

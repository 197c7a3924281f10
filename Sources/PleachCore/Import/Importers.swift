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
      TableSketch(export.files[0]) != nil || export.files[0].fileExtension == "csv",
      let sketch = TableSketch(export.files[0], isNamed: true)
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

  /// Recognises each file and reads those that are known, platform by platform; after them the lists of
  /// others, one batch for each of whom the name of a file says that the list is theirs.
  ///
  /// - Parameters:
  ///   - export: The files. Nothing of them is kept but what the batches say.
  ///   - owner: Your account as you write it (`@kit@example.org`), where the export does not say;
  ///     several with commas between. A list under that name is yours, and from those of others you are
  ///     left out.
  ///   - importers: Those who are asked whether they know a file, in their order.
  ///   - heedsNames: Whether the names of files may say whose list they are.
  ///   - progress: Called before each file, and now and then within a large one.
  /// - Complexity: One file is in memory at a time, or one record of it; `ImportLimit` says how much
  ///   is read at most.
  public static func read(
    _ export: Export, as owner: String? = nil, with importers: [Importer] = all,
    heedingNames heedsNames: Bool = true, progress: @escaping (ImportProgress) -> Void = { _ in }
  ) -> Outcome {
    var groups = importers.map { Group(importer: $0) }
    var places: [ListName: Int] = [:]
    var outcome = Outcome(batches: [], unread: export.skipped)
    for file in export.files {
      let name = heedsNames ? othersName(of: file, owner) : nil
      if heedsNames, ListName.isAlike(file.name) {
        outcome.unread.append(Skip(path: file.path, reason: ListName.alike))
        continue
      }
      guard
        let (index, recognition) = recognise(file, importers)
          ?? name.flatMap({ emptyList(file, $0, importers) })
      else {
        outcome.unread.append(Skip(path: file.path, reason: unknown(file)))
        continue
      }
      let use = name.flatMap { refusal(of: $0, importers[index], recognition) } ?? recognition.use
      if case .leave(let reason) = use {
        outcome.unread.append(Skip(path: file.path, reason: reason))
        continue
      }
      var place = index
      if let name {
        // Their follows and their followers are of one person.
        let key = ListName(name.platform, name.owner)
        place = places[key] ?? groups.count
        if place == groups.count { groups.append(Group(importer: importers[index], name: key)) }
        places[key] = place
      }
      groups[place].files.append(RecognisedFile(file: file, format: recognition.format))
    }
    var budget = ImportBudget()
    for group in groups where !group.files.isEmpty {
      var draft = ImportDraft(
        group.importer,
        owner: group.name.map(\.ownerToRead) ?? you(owner, on: group.importer.platform),
        total: group.files.reduce(0) { $0 + $1.file.size }, budget: budget, progress: progress)
      group.importer.read(group.files, &draft)
      draft.setDay(lastDay(of: group.files))
      budget = draft.budget
      outcome.batches +=
        group.name.map { [draft.batch.named($0, without: owner)] } ?? draft.batch.byPlatform
    }
    return outcome
  }

  /// Files that are read into one batch.
  private struct Group {
    let importer: Importer
    /// Whose they are, if not yours.
    var name: ListName?
    var files: [RecognisedFile] = []
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
    if file.json?.keys.first == "error" {
      return "the platform answered with an error in the place of a list: fetch it again"
    }
    return TableSketch(file) == nil
      ? "not a format pleach reads yet"
      : "a table that pleach does not know: import it by itself to say what its columns hold"
  }
}

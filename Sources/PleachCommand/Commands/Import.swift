import PleachCore
import PleachStore

extension Command {
  static let `import` = Command(
    name: "import", summary: "read the exports that platforms hand out",
    usage: [
      "import PATH… [--as ACCOUNT] [--of NAME] [--dry-run] [--json]",
      "import TABLE --map COLUMNS [--dry-run] [--json]",
    ],
    options: [
      CommandOption(
        "as", "ACCOUNT",
        "your own account, where the export does not say; several with commas between"),
      CommandOption("of", "NAME", "whose list it is, when it is not yours", .people),
      CommandOption("map", "COLUMNS", "what the columns of your own table hold; none forgets it"),
      CommandOption("dry-run", nil, "say what would change, and change nothing"), .json,
    ],
    about: [
      "PATH is a file, an archive or a folder. The same export twice changes nothing. Nobody is "
        + "ever taken away, and what you wrote stays. The whole import is one step to undo, and a "
        + "backup is made first.",
      "A list of somebody else is named for them, as pleach lists writes it: github.ada.following.json, "
        + "bluesky.ada.example.org.following.json, mastodon.ada@example.org.following.json. It brings whom "
        + "they follow and changes no tie of yours. --of says the same of any other file.",
      "A table of your own, one person a line, is read once you say what its columns hold, by number or "
        + "by title: --map name=1,handle=Login,platform=slack. It is known again the next time. Several "
        + "accounts in one row are one person's. tie= says what all of them are to you: "
        + Tie.allCases.map(\.rawValue).joined(separator: ", ")
        + "; header=no that the first line is a "
        + "person already.",
    ],
    lists: [
      HelpList("What a column of a table can hold", TableField.all.map { ($0.word, $0.help) })
    ]
      + Importers.all.map { importer in
        HelpList(
          "How to get an export from \(importer.title)",
          importer.howToExport.enumerated().map { ("\($0.offset + 1)", $0.element) })
      } + [
        .json([
          ("files", "path, format, read, skipped: how many records"),
          ("people", "added, updated, unchanged: how many"),
          ("follows", "added, removed: how many accounts you newly follow, or no longer do"),
          ("skipped", "path, line (or null), reason"),
          ("stillFollowed", "let go by hand and still there; person, name, handle"),
          ("notFollowed, notMuted", "done by hand and not there; the same"),
          ("confirmed", "how many deeds done by hand are as you said"),
          ("gone, cameBack", "person, name, handle"), ("renamed", "person, from, to"),
          ("tiesAmongOthers", "how many between others were added"),
          ("encounters", "how many were added"),
          ("strangers", "accounts without a tie to you, left out"),
          ("merged", "who is now one, as it is proven: a sentence each"),
          ("questions", "how often it is to be decided who is who: pleach merge --suggest"),
          ("notes", "sentences about what is odd"), ("dryRun", "whether nothing was changed"),
        ])
      ],
    examples: ["pleach import ~/Downloads/following_accounts.csv --dry-run"], words: [.paths]
  ) { call throws(Failure) in
    guard !call.words.isEmpty else { throw call.usage("which files?") }
    guard !call.words.contains("") else { throw call.usage("a path is empty") }
    let isDry = call.arguments.has("dry-run")
    if call.arguments["map"] == "none" { return try call.forgetTable(isDry: isDry) }
    let (export, passedOver) = try call.export()
    let table = try call.mapped(export)
    var outcome = try call.read(export, passedOver, table)
    let (store, graph) = try call.open(lookOnly: isDry)
    try call.giveToOwner(&outcome.batches, in: graph)
    let arrival = Deeds.take(outcome.batches, in: graph, on: call.today)
    // First what may fail without harm.
    if let table, !isDry { try call.remember(table, at: store.location) }
    if let proposal = arrival.proposal, !isDry { try call.keep(proposal, store) }
    let page = ImportPage(
      arrival: arrival, unread: outcome.unread, isDry: isDry,
      questions: call.invocation("merge --suggest"))
    if call.isJSON { page.json(to: &call.out) } else { page.print(to: &call.out) }
  }
}

extension Call {
  /// The files that were named, and what was passed over on the way to them.
  func export() throws(Failure) -> (Export, passedOver: [Skip]) {
    var export = Export()
    var passedOver: [Skip] = []
    let files = surroundings.files
    for path in words {
      let (found, skipped) = try stored { () throws(StoreError) in
        try PathReader.files(at: path, files: files)
      }
      for file in found { export.add(file.path, file.source) }
      passedOver += skipped
    }
    return (export, passedOver)
  }

  /// Reads all that was named, and stops when nothing of it is known.
  fileprivate func read(
    _ export: Export, _ passedOver: [Skip], _ table: KnownTable?
  ) throws(Failure) -> Importers.Outcome {
    let importers: [Importer]
    if let table {
      importers = [Importers.table(by: table.map)]
    } else {
      importers = Importers.all(knowing: try settings(at: location()).tables)
    }
    let progress = ProgressLine(surroundings.errors, columns: surroundings.columns)
    var outcome = Importers.read(
      export, as: arguments["as"], with: importers,
      heedingNames: table == nil && !arguments.has("of")
    ) { progress.show($0) }
    progress.clear()
    outcome.unread += passedOver
    guard outcome.batches.isEmpty else { return outcome }
    if let failure = unknownTable(export) { throw failure }
    throw Failure(
      words.count == 1 ? words[0] : "pleach import", "nothing here that pleach reads",
      hint: "pleach help import tells how to get an export",
      lines: outcome.unread.prefix(20).map { SafeText("  \($0)") })
  }

  /// Makes the batches somebody else's lists when `--of` says whose they are.
  fileprivate func giveToOwner(
    _ batches: inout [ImportBatch], in graph: Graph
  ) throws(Failure) {
    guard let name = arguments["of"] else { return }
    let person = try person(name, in: graph)
    for place in batches.indices {
      let platform = Platform.ID(batches[place].platform)
      let accounts = person.accounts.filter { $0.platform == platform }
      guard let account = accounts.first else {
        throw Failure(
          Call.shown(name), "\(person.name) has no account on \(Platform.knownName(platform))",
          hint: "pleach edit \(person.id) adds one")
      }
      batches[place] = batches[place].belonging(to: account)
    }
  }

  /// Nothing is written before this, so whoever stops an import stops all of it.
  fileprivate func keep(_ proposal: Proposal, _ store: Store) throws(Failure) {
    if surroundings.files.isThere(store.location.file) {
      try stored { () throws(StoreError) in try store.backUp(reason: "import") }
    }
    _ = try commit(proposal, to: store)
  }
}

/// One line on a terminal that tells how far reading has come; nothing in a pipe.
private struct ProgressLine {
  let sink: Surroundings.Sink
  let columns: Int

  init(_ sink: Surroundings.Sink, columns: Int) { (self.sink, self.columns) = (sink, columns) }

  func show(_ progress: ImportProgress) {
    guard progress.total > 0 else { return }
    write(SafeText("reading \(progress.path) (\(progress.percent)%)"))
  }

  func clear() { write(.empty) }

  /// Written over by the next one: back to the start of the line, padded to its end.
  private func write(_ text: SafeText) {
    guard sink.isTerminal else { return }
    let line = "\r" + text.fitted(to: max(1, columns - 1)).string + (text.isEmpty ? "\r" : "")
    _ = sink.write(Array(line.utf8))
  }
}

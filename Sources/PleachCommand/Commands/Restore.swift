import PleachCore
import PleachStore

extension Command {
  static let restore = Command(
    name: "restore", summary: "bring the store back as it was once",
    usage: ["restore [--json]", "restore NUMBER|FILE [--yes] [--json]"],
    options: [CommandOption("yes", nil, "do it without asking"), .json],
    about: [
      "Alone it lists what can be brought back, newest first: what pleach wrote last, and the dated "
        + "backups. With a number of that list, or a file, it shows what would become of whom, and "
        + "asks; where nobody can be asked, nothing is changed without --yes.",
      "It is one step to undo. Where the store is gone or cannot be read, what stands there is kept "
        + "in quarantine, and changes that were not yet in the file are made again on what is brought "
        + "back.",
    ],
    lists: [
      .json([
        ("backups", "alone, each with:"),
        ("  number, path", "what restore takes"),
        (
          "  time, reason, size",
          "in UTC; written last, backup or what it was made before; in bytes"
        ),
        ("  people, following, problem", "how many; null and a sentence where it cannot be read"),
        ("  coming, going, changing", "people against now; null where now cannot be read"),
        ("path, people, following", "with NUMBER or FILE: what would be brought back"),
        ("coming, going", "names"), ("changing", "each with: name, fields"),
        ("restored, keptAside", "whether it was done; what stood there, or null"),
      ])
    ],
    examples: ["pleach restore", "pleach restore 2"], words: [.paths]
  ) { call throws(Failure) in
    try call.expect(atMost: 1)
    let location = try call.location()
    let now = try call.standing(at: location)
    guard let word = call.words.first else { return try call.list(location, now) }
    let source = try call.restorable(word, location)
    try call.bringBack(source, location, now)
  }
}

/// The store as it stands, or why it cannot be read.
private enum Standing {
  case readable(Store)
  case broken(StoreError)

  var store: Store? { if case .readable(let store) = self { store } else { nil } }
}

// MARK: The list

extension Call {
  /// What stands there now; only what a backup helps against counts as broken.
  fileprivate func standing(at location: StoreLocation) throws(Failure) -> Standing {
    do throws(StoreError) {
      let (store, _) = try Store.open(
        at: location, program: pleachVersion, lookOnly: true, files: surroundings.files,
        clock: surroundings.clock)
      return .readable(store)
    } catch {
      switch error {
      case .unreadable, .missing: return .broken(error)
      default: throw Failure(error, invocation)
      }
    }
  }

  fileprivate func restorables(_ location: StoreLocation) throws(Failure) -> [RestoreRow] {
    let all = try stored { () throws(StoreError) in
      try Restorable.all(of: location, files: surroundings.files)
    }
    return all.map { RestoreRow($0, surroundings) }
  }

  fileprivate mutating func list(_ location: StoreLocation, _ now: Standing) throws(Failure) {
    let rows = RestoreRow.numbered(try restorables(location).map { $0.compared(with: now.store) })
    if isJSON { return out.json(["backups": .array(rows.map(\.json))]) }
    if case .broken(let error) = now { tell(SafeText("\(error.place): \(error.what).")) }
    guard !rows.isEmpty else {
      return tell("There is nothing to bring back: no backup of this store is on this machine.")
    }
    var table = Table([
      Table.Column("No", .right, least: 2), Table.Column("When, in UTC", least: 16),
      Table.Column("Age", least: 8, rank: 2), Table.Column("What", least: 10),
      Table.Column("Size", .right, least: 6, rank: 3), Table.Column("Holds", least: 20),
      Table.Column("Against now", least: 30, rank: 1),
    ])
    for row in rows { table.add(row.cells(at: surroundings.clock())) }
    table.print(to: &out)
    out.line()
    out.line(SafeText("To see what one would change: \(invocation("restore")) NUMBER"))
  }

  fileprivate func restorable(
    _ word: String, _ location: StoreLocation
  ) throws(Failure) -> Restorable {
    guard let number = Int(word) else {
      return try stored { () throws(StoreError) in
        try Restorable(path: word, files: surroundings.files)
      }
    }
    let rows = RestoreRow.numbered(try restorables(location).map { $0.compared(with: nil) })
    guard let row = rows.first(where: { $0.number == number }) else {
      throw Failure(
        "pleach restore", "there is no backup number \(number)",
        hint: rows.isEmpty
          ? "No backup of this store is on this machine"
          : "They go from 1 to \(rows.count): \(invocation("restore"))")
    }
    return row.source
  }
}

// MARK: Bringing back

extension Call {
  fileprivate mutating func bringBack(
    _ source: Restorable, _ location: StoreLocation, _ now: Standing
  ) throws(Failure) {
    let (document, graph, bytes) = try read(source)
    let title = "restore \(source.words)"
    switch now {
    case .readable(let store):
      let edits = store.document.edits(to: document)
      var page = RestorePage(source: source, graph: graph, title: title)
      page.summary = EditSummary(edits, on: store.document)
      guard !edits.isEmpty, try isWanted(page) else { return show(page) }
      try commit(document, title)
      page.isRestored = true
      finish(page, "Restored. To take it back: \(invocation("undo"))")
    case .broken(let error):
      var page = RestorePage(source: source, graph: graph, title: title)
      page.problem = "\(error.place): \(error.what)."
      guard try isWanted(page) else { return show(page) }
      page.keptAside = try stored { () throws(StoreError) in
        try Store.putBack(
          bytes, at: location, files: surroundings.files, clock: surroundings.clock)
      }
      page.isRestored = true
      let made = try reopened(location)
      finish(page, "Restored." + made)
    }
  }

  private func read(_ source: Restorable) throws(Failure) -> (Document, Graph, [UInt8]) {
    do throws(StoreError) {
      let (document, graph, bytes) = try source.read(
        files: surroundings.files, program: pleachVersion)
      return (document, graph, bytes)
    } catch {
      throw Failure(
        error.place, error.what,
        hint: "Nothing was changed; what else there is: \(invocation("restore"))")
    }
  }

  /// One change, made on what stands there by then.
  private func commit(_ document: Document, _ title: String) throws(Failure) {
    let (store, _) = try open(lookOnly: false)
    if surroundings.files.isThere(store.location.file) {
      try stored { () throws(StoreError) in try store.backUp(reason: "restore") }
    }
    _ = try commit(Proposal(title, store.document.edits(to: document)), to: store)
  }

  /// Opens what was put back, so that the changes of the journal are made on it.
  private func reopened(_ location: StoreLocation) throws(Failure) -> String {
    let (store, _) = try open(lookOnly: false)
    let count = store.pending
    if let found = try stored({ () throws(StoreError) in try store.close() }) {
      tell(found.notices)
    }
    guard count > 0 else { return "" }
    return count == 1
      ? " One change that was not yet in the file was made again."
      : " \(count) changes that were not yet in the file were made again."
  }

  /// Whether to go on: said with `--yes`, or when asked.
  private mutating func isWanted(_ page: RestorePage) throws(Failure) -> Bool {
    if arguments.has("yes") { return true }
    guard surroundings.input.isTerminal, !isJSON else { return false }
    page.print(to: &out)
    _ = surroundings.output.write(out.bytes)
    out = Output(usesColour: out.usesColour, width: out.width)
    _ = surroundings.errors.write(Array("Bring it back? [y/N] ".utf8))
    let answer = surroundings.input.line()?.lowercased() ?? ""
    return ["y", "yes"].contains(answer)
  }

  /// What would be done, and how to do it.
  private mutating func show(_ page: RestorePage) {
    if isJSON { return page.json(to: &out) }
    if surroundings.input.isTerminal, page.hasSomethingToDo { return tell("Nothing was changed.") }
    page.print(to: &out)
    guard page.hasSomethingToDo else { return }
    out.line()
    let words = words.map { Int($0) == nil ? Invocation.quoted($0) : $0 }.joined(separator: " ")
    out.line(SafeText("Nothing was changed. To do it: \(invocation("restore \(words) --yes"))"))
  }

  private mutating func finish(_ page: RestorePage, _ sentence: String) {
    if isJSON { return page.json(to: &out) }
    if let kept = page.keptAside { out.line(SafeText("What stood there is kept as \(kept)")) }
    out.line(SafeText(sentence))
  }
}

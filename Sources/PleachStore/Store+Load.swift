import PleachCore

/// The store as it was read from disk.
struct Loaded {
  var document = Document()
  var graph = Graph()
  var snapshot: Snapshot?
  var journal: Journal?
  var notices: [Notice] = []
  /// Why a store that a later program made can only be looked at.
  var later: ReadOnly?
  /// The file is of an older schema than the document.
  var isMigrated = false
  /// Another program wrote the file; the document has what it says and what waited in the journal.
  var isForeign = false
  /// Conflicts that a store which is only looked at cannot write down.
  var unwritten: [Conflict] = []
}

extension Store {
  /// Reads the file and the journal, and changes nothing of this store.
  ///
  /// - Parameter isOpening: Whether to wait for a file that a sync tool is just replacing.
  func load(isOpening: Bool) throws(StoreError) -> Loaded {
    var loaded = Loaded()
    let text = try readJournal(&loaded, isOpening: isOpening)
    do throws(StoreError) {
      try readSnapshot(&loaded, isOpening: isOpening)
      try replay(text, &loaded)
    } catch {
      if let journal = loaded.journal { files.closeQuietly(journal.file) }
      throw error
    }
    return loaded
  }

  // MARK: The journal

  private func readJournal(
    _ loaded: inout Loaded, isOpening: Bool
  ) throws(StoreError) -> JournalText {
    let status = try storing { () throws(FileError) in
      try files.statusIfAny(location.journal, followingLinks: false)
    }
    guard let status else {
      try noteLostJournal([], &loaded)
      return JournalText([])
    }
    guard status.kind == .regular else {
      throw .notAFile(path: location.journal, kind: status.kind)
    }
    let bytes = try files.readWhole(location.journal, limit: Journal.limit).bytes
    let text = JournalText(bytes)
    if case .bad(let line) = text.damage { try keepDamaged(bytes, text, line, &loaded) }
    guard case .header(let header)? = text.lines.first?.line else {
      if text.damage == nil || text.damage == .torn { try noteLostJournal(bytes, &loaded) }
      return text
    }
    loaded.journal = try storing { () throws(FileError) in
      // Read-only folders let us read at least.
      let file = try files.open(location.journal, readOnly == nil ? .existing : .read)
      return Journal(
        file: file, status: try files.status(file), header: header, length: text.goodLength,
        standing: isOpening && text.lines.count > 1 ? .found : .handedOver)
    }
    return text
  }

  /// A journal without its head was never left by pleach: since the first fold there is always one.
  private func noteLostJournal(_ bytes: [UInt8], _ loaded: inout Loaded) throws(StoreError) {
    let base = try storing { () throws(FileError) in try files.statusIfAny(location.base) }
    guard base != nil else { return }
    let copy = bytes.isEmpty || readOnly != nil ? nil : try setAside(bytes, as: "journal")
    loaded.notices.append(.lostJournal(path: location.journal, copy: copy))
  }

  private func keepDamaged(
    _ bytes: [UInt8], _ text: JournalText, _ line: Int, _ loaded: inout Loaded
  ) throws(StoreError) {
    var copy = location.journal
    if readOnly == nil {
      copy = try setAside(bytes, as: "journal")
      try writing { () throws(FileError) in
        let file = try files.open(location.journal, .existing)
        defer { files.closeQuietly(file) }
        try files.truncate(file, to: text.goodLength)
        try files.sync(file, .all)
      }
    }
    loaded.notices.append(.damagedJournal(path: location.journal, line: line, copy: copy))
  }

  // MARK: The file

  private func readSnapshot(_ loaded: inout Loaded, isOpening: Bool) throws(StoreError) {
    guard try isThere(loaded, isOpening) else { return }
    let (bytes, status) = try files.readWhole(location.file, limit: Snapshot.limit)
    var text = bytes
    do throws(DocumentError) {
      if let migrated = try Migrations.migrated(bytes, migrations, program: program) {
        text = migrated
        loaded.isMigrated = true
      }
      (loaded.document, loaded.graph) = try Document.read(text)
    } catch {
      throw .unreadable(path: location.file, error, backup: newestBackup)
    }
    loaded.snapshot = Snapshot(bytes: bytes, status: status)
    if let head = Head(text), head.schema > Schema.version {
      loaded.later = .laterSchema(head.schema, writer: head.writer)
    }
    if isOpening, status.mode & 0o077 != 0 {
      loaded.notices.append(.looseMode(path: location.file, mode: status.mode))
    }
  }

  /// - Throws: `.missing` when nothing is there but this machine has seen it.
  private func isThere(_ loaded: Loaded, _ isOpening: Bool) throws(StoreError) -> Bool {
    // Dropbox deletes a file before it puts the new one there.
    for wait in 0...(isOpening ? 10 : 0) {
      let status = try storing { () throws(FileError) in try files.statusIfAny(location.file) }
      // Editors that write in place empty it first.
      let isWhole = status.map { $0.size > 0 || $0.kind != .regular } ?? false
      if isWhole || status != nil && wait == 10 { return true }
      guard try isKnown(loaded) else { return status != nil }
      if wait < 10, isOpening { files.pause(milliseconds: 200) }
    }
    throw .missing(path: location.file, backup: newestBackup)
  }

  private func isKnown(_ loaded: Loaded) throws(StoreError) -> Bool {
    if let journal = loaded.journal, !journal.header.base.isEmpty { return true }
    if newestBackup != nil { return true }
    return try storing { () throws(FileError) in try files.statusIfAny(location.base) != nil }
  }

  // MARK: Both together

  private func replay(_ text: JournalText, _ loaded: inout Loaded) throws(StoreError) {
    guard loaded.journal != nil else { return }
    let changes = pendingChanges(of: text, &loaded)
    let base = loaded.isForeign ? base(of: loaded) : nil
    if let base { try noteShrinking(since: base, &loaded) }
    if let base { noteReverted(since: base, &loaded) }
    guard !changes.isEmpty else { return }
    let union = union(of: changes, since: base, with: loaded.document)
    loaded.document = union.document
    try? loaded.graph.take(union.touched)  // what a graph cannot read was turned into a conflict
    guard !union.conflicts.isEmpty else { return }
    try take(union.conflicts, &loaded)
  }

  /// Before the merged file is written: afterwards nobody could find them again.
  func take(_ conflicts: [Conflict], _ loaded: inout Loaded) throws(StoreError) {
    if readOnly == nil { try note(conflicts) } else { loaded.unwritten += conflicts }
    loaded.notices.append(.conflicts(conflicts.count))
  }

  /// Whether the file has the bytes that were written last, as this machine's own copy has them:
  /// comparing takes a tenth of the time that summing takes.
  func isBase(_ snapshot: Snapshot, _ header: JournalHeader) -> Bool {
    guard let bytes = snapshot.bytes, let file = try? files.open(location.base, .read) else {
      return false
    }
    defer { files.closeQuietly(file) }
    guard let status = try? files.status(file), status.look == header.look,
      status.size == bytes.count
    else { return false }
    var place = 0
    while place < bytes.count {
      guard let part = try? files.read(file, at: place, count: 1 << 20), !part.isEmpty,
        bytes[place...].starts(with: part)
      else { return false }
      place += part.count
    }
    return true
  }

  /// The journal's changes that are not in the file; the journal learns how many they are.
  private func pendingChanges(of text: JournalText, _ loaded: inout Loaded) -> [Change] {
    let header = loaded.journal!.header  // there is a journal, its caller saw it
    if let snapshot = loaded.snapshot, isBase(snapshot, header) {
      loaded.snapshot = Snapshot(hash: header.base, status: snapshot.status)
    }
    let hash = loaded.snapshot?.hash() ?? ""
    loaded.isForeign = header.base != hash
    var changes: [Change] = []
    for (line, _) in text.lines {
      switch line {
      case .header: break
      case .change(let change):
        guard change.number > loaded.journal!.number else { continue }  // the same line twice
        loaded.journal!.note(change)
        changes.append(change)
      case .folding(let folded):
        guard folded == hash, header.base != hash else { continue }
        changes = []
        loaded.isForeign = false
        loaded.journal!.isHalfFolded = true
      }
    }
    return changes
  }

  /// Makes changes again where what they expect stands there, or already what they want.
  ///
  /// - Returns: The edits that found something else; the document is as it was there.
  func replay(_ changes: [Change], onto document: inout Document) -> [Conflict] {
    var conflicts: [Conflict] = []
    for change in changes {
      for edit in change.edits {
        let isMade = Self.replay(edit, onto: &document)
        conflicts.removeAll { $0.path == edit.path }  // the last word on a field counts
        if !isMade {
          let standing = document.value(at: edit.path)
          conflicts.append(conflict(edit.path, base: edit.old, mine: edit.new, theirs: standing))
        }
      }
    }
    return conflicts
  }

  private static func replay(_ edit: Edit, onto document: inout Document) -> Bool {
    do throws(Document.Refusal) {
      guard try document.replay(edit) else { return true }
    } catch {
      return false
    }
    guard let section = edit.section, let id = edit.record,
      let record = document.record(section, id), (try? section.check(record)) == nil
    else { return true }
    // Two edits that were each right make a record that is not.
    _ = try? document.apply(edit.inverse)  // it was made a moment ago
    return false
  }
}

import PleachCore

/// A file that changed underneath, by an editor, git or a sync.
extension Store {
  /// What a file that another program changed and this machine's journal make together.
  struct Union {
    var document: Document
    var touched: [Touched]
    var conflicts: [Conflict]
  }

  /// Brings the journal's changes into a file that another program changed.
  ///
  /// - Parameter base: The file that the changes were made on; `nil` when it is not at hand, and then
  ///   each change is made where it finds what it expects.
  func union(of changes: [Change], since base: Document?, with theirs: Document) -> Union {
    var union = Union(document: theirs, touched: [], conflicts: [])
    var edits = changes.flatMap(\.edits)
    if let base, let ours = Self.replayed(edits, on: base) {
      let merge = Merge(bringing: ours, since: base, by: edits, into: theirs)
      union.document = merge.document
      union.conflicts = merge.clashes.map { clash in
        conflict(clash.path, base: clash.base, mine: clash.brought, theirs: clash.standing)
      }
      edits = merge.made
    } else {
      union.conflicts = replay(changes, onto: &union.document)
    }
    union.touched = union.document.touched(by: edits)
    return union
  }

  /// `nil` when the edits were not made on this.
  private static func replayed(_ edits: [Edit], on base: Document) -> Document? {
    var ours = base
    do throws(Document.Refusal) {
      for edit in edits { try ours.replay(edit) }
      return ours
    } catch {
      return nil
    }
  }

  /// The file that the journal's changes were made on; `nil` when it is not at hand.
  func base(of loaded: Loaded) -> Document? {
    guard let journal = loaded.journal,
      let bytes = try? files.readWhole(location.base, limit: Snapshot.limit).bytes,
      SHA256.hex(bytes) == journal.header.base
    else { return nil }  // then the changes themselves say what they expect
    return try? Document.read(bytes).0
  }

  /// Keeps what was there when another program has thrown away more than a fifth of it.
  func noteShrinking(since base: Document, _ loaded: inout Loaded) throws(StoreError) {
    let (before, now) = (base.count, loaded.document.count)
    // Of a handful a fifth is one record, and everybody deletes one now and then.
    guard now * 5 < before * 4, before - now >= 5 else { return }
    var backup: String?
    if readOnly == nil {
      let name = Backup.name(clock(), "shrunk")
      backup = Path.join(location.backups, name)
      try writing { () throws(FileError) in
        try files.makeFolders(location.backups)
        try files.replace(Path.join(location.backups, name), with: base.bytes)
      }
    }
    loaded.notices.append(
      .shrunk(path: location.file, from: before, to: now, backup: backup))
  }

  /// Tells of values that go back to what they were before one of the last changes made here: an
  /// editor that held an older version of the file writes such, and so does git going to another
  /// branch. What another program wrote stands.
  func noteReverted(since base: Document, _ loaded: inout Loaded) {
    var last: [[String]: Edit] = [:]
    // A history that cannot be read has nothing to compare with.
    for change in ((try? history(limit: Self.mostReverted)) ?? []).reversed() {
      for edit in change.edits { last[edit.path] = edit }
    }
    let count = base.edits(to: loaded.document).count { edit in
      last[edit.path].map { $0.new == edit.old && $0.old == edit.new } ?? false
    }
    if count > 0 { loaded.notices.append(.reverted(count)) }
  }

  /// Of so many changes; whoever keeps a file open in an editor makes no more beside it.
  private static let mostReverted = 100

  /// Makes the file that another program wrote the one that the journal extends, so that the same
  /// changes do not meet a second time; needs the lock.
  func acceptForeign() {
    guard isForeign, readOnly == nil else { return }
    isForeign = false
    do throws(StoreError) {
      if pending > 0 { try foldLocked() } else { try rebase() }
    } catch {
      untold.notices.append(.unfolded(error))
    }
  }

  private func rebase() throws(StoreError) {
    let (bytes, status) = try files.readWhole(location.file, limit: Snapshot.limit)
    let hash = SHA256.hex(bytes)
    guard hash == snapshot?.hash() else { return }  // it has changed again
    try beginAnew(bytes, hash, status)
  }

  func conflict(_ path: [String], base: JSON?, mine: JSON?, theirs: JSON?) -> Conflict {
    Conflict(
      path: path, base: base, mine: mine, theirs: theirs, source: "another program",
      time: clock().iso)
  }
}

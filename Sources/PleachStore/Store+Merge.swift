import PleachCore

extension Store {
  /// Brings what another copy of the store says into this one, in one change that undo takes back.
  ///
  /// Where both say something else, this store's word stands and the conflict is noted.
  ///
  /// - Parameters:
  ///   - path: The copy, which stays as it is.
  ///   - base: A version that both were made from. Without one nothing is ever taken away: whatever
  ///     only one of them has is kept.
  /// - Returns: The change, and how many conflicts were noted.
  /// - Throws: `.unreadableFile` for a copy that is no store.
  public func merge(
    copyAt path: String, since base: String? = nil
  ) throws(StoreError) -> (outcome: Outcome, conflicts: Int) {
    let plan = try mergePlan(copyAt: path, since: base)
    // First, so that no crash between the two leaves a merge without its conflicts: each is true of
    // what stands, merged or not.
    try locked { () throws(StoreError) in try note(plan.conflicts) }
    let outcome = try commit(plan.proposal)
    try locked { () throws(StoreError) in try note([], mergedCopy: plan.hash) }
    return (outcome, plan.conflicts.count)
  }

  /// What `merge` would do, with nothing done.
  public func mergePlan(
    copyAt path: String, since base: String? = nil
  ) throws(StoreError) -> MergePlan {
    let (copy, bytes) = try readCopy(path)
    var ancestor = Document()
    if let base { ancestor = try readCopy(base).document }
    let merge = Merge(bringing: copy, since: ancestor, into: document)
    let name = Path.name(of: path)
    let now = clock().iso
    return MergePlan(
      proposal: Proposal("merge \(name)", merge.made),
      conflicts: merge.clashes.map { clash in
        Conflict(
          path: clash.path, base: clash.base, mine: clash.standing, theirs: clash.brought,
          source: name, time: now)
      },
      hash: SHA256.hex(bytes))
  }

  /// - Throws: `.isTheStore` for the store's own file: whoever merges that should not remove it next.
  private func readCopy(_ path: String) throws(StoreError) -> (document: Document, bytes: [UInt8]) {
    let (bytes, status) = try files.readWhole(path, limit: Snapshot.limit)
    let own = try storing { () throws(FileError) in try files.statusIfAny(location.file) }
    if let own, own.isSameFile(as: status) { throw .isTheStore(path: path) }
    do throws(DocumentError) {
      return (try Document.read(bytes).0, bytes)
    } catch {
      throw .unreadableFile(path: path, error)
    }
  }
}

/// What a merge would bring.
public struct MergePlan: Sendable {
  /// The edits, in one change.
  public let proposal: Proposal
  /// Where both sides say something else.
  public let conflicts: [Conflict]
  let hash: String

  /// How many records come, change and go.
  public var counts: (added: Int, changed: Int, removed: Int) {
    let whole = proposal.edits.filter { $0.path.count == 2 && $0.section != nil }
    let added = whole.filter { $0.old == nil }.map(\.path)
    let removed = whole.filter { $0.new == nil }.map(\.path)
    let touched = Set(proposal.edits.map { Array($0.path.prefix(2)) })
    return (added.count, touched.subtracting(added + removed).count, removed.count)
  }

  /// The same as half a sentence: "2 records added, 1 changed; 3 conflicts".
  public var words: String {
    let counts = counts
    let parts = [(counts.added, "added"), (counts.changed, "changed"), (counts.removed, "removed")]
      .filter { $0.0 > 0 }.enumerated().map { place, part in
        let noun = place > 0 ? "" : part.0 == 1 ? " record" : " records"
        return "\(part.0)\(noun) \(part.1)"
      }
    let brought = parts.isEmpty ? "nothing new" : parts.joined(separator: ", ")
    guard !conflicts.isEmpty else { return brought }
    return brought + "; \(conflicts.count) " + (conflicts.count == 1 ? "conflict" : "conflicts")
  }
}

// MARK: A file that changed underneath

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

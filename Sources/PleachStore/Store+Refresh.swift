import PleachCore

extension Store {
  /// Learns what other windows and other programs did.
  ///
  /// Cheap when nothing happened: two looks at the disk. Meant to be called each second.
  ///
  /// - Returns: `nil` when there is nothing to tell.
  /// - Throws: Once, when the file has become something that cannot be read; the store goes on with
  ///   what it knows, and every change is still saved in the journal.
  public func refresh() throws(StoreError) -> Outcome? {
    do throws(StoreError) {
      let outcome = try news()
      complaint = nil
      return outcome
    } catch {
      guard error != complaint else { return nil }
      complaint = error
      throw error
    }
  }

  private func news() throws(StoreError) -> Outcome? {
    let hasNews = if try journalMoved() { true } else { try fileMoved() }
    if hasNews {
      do throws(StoreError) {
        try locked(isPatient: false) { () throws(StoreError) in
          try catchUp()
          try readIfChangedUnderneath()
          acceptForeign()
        }
      } catch {
        guard case .busy = error else { throw error }  // then in a second
      }
    }
    let outcome = takeUntold()
    return outcome.isEmpty ? nil : outcome
  }

  private func journalMoved() throws(StoreError) -> Bool {
    let found = try storing { () throws(FileError) in
      try files.statusIfAny(location.journal, followingLinks: false)
    }
    guard let found, let journal else { return (found == nil) != (journal == nil) }
    return !found.isSameFile(as: journal.status) || found.size != journal.length
  }

  private func fileMoved() throws(StoreError) -> Bool {
    let found = try storing { () throws(FileError) in try files.statusIfAny(location.file) }
    if let complainedAbout, complainedAbout == found { return false }
    guard let found, let snapshot else { return (found == nil) != (snapshot == nil) }
    return !found.isUntouched(since: snapshot.status)
  }

  /// Brings the document up to what other windows wrote; needs the lock.
  ///
  /// What it finds waits in `untold` until somebody is told.
  func catchUp() throws(StoreError) {
    let found = try storing { () throws(FileError) in
      try files.statusIfAny(location.journal, followingLinks: false)
    }
    guard let journal else {
      if found != nil { try readAnew() }
      return
    }
    guard let found else { return try restoreJournal(journal) }
    guard found.isSameFile(as: journal.status), found.size >= journal.length else {
      return try readAnew()
    }
    if found.size > journal.length { try readNewLines(journal, to: found.size) }
  }

  private func readNewLines(_ journal: Journal, to end: Int) throws(StoreError) {
    let bytes = try storing { () throws(FileError) in
      try files.read(journal.file, at: journal.length, count: end - journal.length)
    }
    let text = JournalText(bytes, from: journal.length)
    if case .bad = text.damage { return try readAnew() }
    for (line, range) in text.lines {
      self.journal!.length = range.upperBound  // it is the journal that was handed in
      guard case .change(let change) = line, change.number > self.journal!.number else { continue }
      let conflicts = replay([change], onto: &document)
      self.journal!.note(change)
      ledger?.note(change, in: .journal, range)
      untold.changes.append(change)
      guard !conflicts.isEmpty else { continue }
      if readOnly == nil { try note(conflicts) }
      untold.notices.append(.conflicts(conflicts.count))
    }
    guard text.damage == .torn, readOnly == nil else { return }
    // Another window died while it wrote: nobody was told that this line is saved.
    try writing { () throws(FileError) in
      try files.truncate(journal.file, to: text.goodLength)
      try files.sync(journal.file, .all)
    }
  }

  /// Somebody removed the journal while we had it open: it is written again.
  private func restoreJournal(_ journal: Journal) throws(StoreError) {
    guard readOnly == nil else { return }
    self.journal = try writing { () throws(FileError) in
      try files.makeFolders(location.state)
      var restored = journal
      try restored.renew(files)
      return restored
    }
  }

  /// Reads file and journal again, and has the caller take a new graph.
  func readAnew() throws(StoreError) {
    let before = notices
    let loaded = try load(isOpening: false)
    untold.graph = adopt(loaded)
    untold.notices.append(contentsOf: loaded.notices)
    notices = before
  }

  /// Reads the file again when another program wrote it; needs the lock.
  func readIfChangedUnderneath() throws(StoreError) {
    let found = try storing { () throws(FileError) in try files.statusIfAny(location.file) }
    guard try fileMoved() else { return }
    if try hasSameBytes(found) { return }
    let told = untold.notices.count
    do throws(StoreError) {
      try readAnew()
      // Before what the reading found: of several sentences the last is the one that stays in sight.
      untold.notices.insert(.changedUnderneath(path: location.file), at: told)
    } catch {
      complainedAbout = .some(found)
      throw error
    }
  }

  /// Whether only the time of a file changed, as after `touch`; then that is noted.
  private func hasSameBytes(_ found: FileStatus?) throws(StoreError) -> Bool {
    guard let found, snapshot != nil, found.kind == .regular, found.size == snapshot!.status.size
    else { return false }
    let (bytes, status) = try files.readWhole(location.file, limit: Snapshot.limit)
    guard SHA256.hex(bytes) == snapshot!.hash() else { return false }
    snapshot!.status = status
    return true
  }
}

import PleachCore

extension Store {
  /// Writes what waits in the journal into `network.json`, old or new and never half.
  ///
  /// Takes some 0.1 s for 10,000 people, so it is for idle moments; see `needsFold`.
  ///
  /// - Parameter force: Whether also a few changes are worth it.
  /// - Returns: What was found on the way, when the file had been changed by another program; `nil`
  ///   when there is nothing to tell.
  /// - Throws: `StoreError`; every change is then still in the journal.
  @discardableResult
  public func foldIfDue(force: Bool = false) throws(StoreError) -> Outcome? {
    guard force || needsFold else { return nil }
    try requireWritable()
    try locked { () throws(StoreError) in try foldLocked() }
    let outcome = takeUntold()
    return outcome.isEmpty ? nil : outcome
  }

  /// Folds, and gives the files back. The store can be used again all the same.
  ///
  /// - Returns: What the fold found; see `foldIfDue`.
  @discardableResult
  public func close() throws(StoreError) -> Outcome? {
    defer { lock.close(files) }
    guard readOnly == nil, pending > 0 || journal?.isHalfFolded == true else { return nil }
    return try foldIfDue(force: true)
  }

  /// Folds; needs the lock.
  ///
  /// - Parameter always: Whether to write the file though nothing waits. Else one that somebody
  ///   laid out by hand stays as it is until there is something to say.
  func foldLocked(always: Bool = false) throws(StoreError) {
    complainedAbout = nil  // a file that cannot be read is not written over, told or not
    for _ in 0..<4 {
      try catchUp()
      try readIfChangedUnderneath()
      guard always || journal.map({ !$0.isEmpty }) ?? false else { return }
      let bytes = document.rendered(writer: program)
      guard bytes.count <= Snapshot.limit else {
        throw .tooLarge(path: location.file, size: bytes.count, limit: Snapshot.limit)
      }
      let hash = SHA256.hex(bytes)
      var standing = snapshot?.hash() == hash ? snapshot?.status : nil
      try appendHistory()
      if standing == nil {
        standing = try put(bytes, hash)
      } else {
        // Whoever put it there may have been killed before its name was on the disk.
        try writing { () throws(FileError) in try files.syncFolder(location.folder) }
      }
      if let standing { return try beginAnew(bytes, hash, standing) }
    }
    throw .neverStill(path: location.file)
  }

  /// Puts the new file in place.
  ///
  /// - Returns: The look of the new file; `nil` when another program wrote the file in between, whose
  ///   version stands.
  private func put(_ bytes: [UInt8], _ hash: String) throws(StoreError) -> FileStatus? {
    if journal != nil {
      do throws(Journal.AppendError) {
        try journal!.append(.folding(hash: hash), files)
      } catch {
        throw refusal(error)
      }
    }
    backUpIfDue()
    let temporary = try writing { () throws(FileError) in
      try files.makeFolders(location.folder)
      let mode = snapshot.map { $0.status.mode & 0o777 } ?? 0o600
      return try files.writeBeside(location.file, bytes, mode: mode)
    }
    do throws(StoreError) {
      let (written, status) = try files.readWhole(temporary, limit: Snapshot.limit)
      guard written == bytes else {
        throw .notSaved(FileError(path: temporary, call: "read back", code: FileError.broken))
      }
      return try exchange(temporary, hash) ? status : nil
    } catch {
      // Once names were swapped it may be somebody's only copy; then the next start weighs it.
      if (try? isOurs(temporary, hash)) == true { files.discard(temporary) }
      throw error
    }
  }

  private func isOurs(_ path: String, _ hash: String) throws(StoreError) -> Bool {
    SHA256.hex(try files.readWhole(path, limit: Snapshot.limit).bytes) == hash
  }

  /// Whether a file has the bytes that were read or written last; compared where they are at hand, as
  /// summing takes ten times as long.
  private func isAsKnown(_ path: String) throws(StoreError) -> Bool {
    let (bytes, status) = try files.readWhole(path, limit: Snapshot.limit)
    if let known = snapshot?.bytes { return bytes == known }
    let hash = snapshot!.hash()  // there is one, else no names were swapped
    if let header = journal?.header, header.base == hash,
      isBase(Snapshot(bytes: bytes, status: status), header)
    {
      return true
    }
    return SHA256.hex(bytes) == hash
  }

  /// Swaps the names, then looks at what came out: it must be what we had read.
  private func exchange(_ temporary: String, _ hash: String) throws(StoreError) -> Bool {
    guard snapshot != nil else { return try putFirst(temporary) }
    do throws(FileError) {
      try files.rename(temporary, to: location.file, .exchanging)
    } catch {
      guard error.isUnsupported else { throw .file(error) }
      return try putWithoutExchange(temporary)
    }
    if try isAsKnown(temporary) {
      try writing { () throws(FileError) in try files.syncFolder(location.folder) }
      files.discard(temporary)
      return true
    }
    try putBack(temporary, hash)
    return false
  }

  /// Another program wrote the file in the last instant: its version goes back. Should it write in
  /// that very instant again, the newest of its versions is the one that stands.
  private func putBack(_ temporary: String, _ hash: String) throws(StoreError) {
    var standing = hash
    while true {
      let next = SHA256.hex(try files.readWhole(temporary, limit: Snapshot.limit).bytes)
      try storing { () throws(FileError) in
        try files.rename(temporary, to: location.file, .exchanging)
      }
      if try isOurs(temporary, standing) { break }
      standing = next
    }
    if standing != hash {
      let bytes = try files.readWhole(temporary, limit: Snapshot.limit).bytes
      let copy = try setAside(bytes, as: "foreign")
      untold.notices.append(.overtaken(path: location.file, copy: copy))
    }
    files.discard(temporary)
  }

  /// The first file of a new store; one that has appeared meanwhile is not written over.
  private func putFirst(_ temporary: String) throws(StoreError) -> Bool {
    do throws(FileError) {
      try files.rename(temporary, to: location.file, .toNewName)
    } catch {
      if error.isTaken {
        files.discard(temporary)
        return false
      }
      guard error.isUnsupported else { throw .file(error) }
      return try putWithoutExchange(temporary)
    }
    try writing { () throws(FileError) in try files.syncFolder(location.folder) }
    return true
  }

  /// For file systems that cannot swap names: the last look is as close as it gets.
  private func putWithoutExchange(_ temporary: String) throws(StoreError) -> Bool {
    let found = try storing { () throws(FileError) in try files.statusIfAny(location.file) }
    let isUntouched =
      switch (found, snapshot) {
      case (nil, nil): true
      case (let found?, let snapshot?): found.isUntouched(since: snapshot.status)
      default: false
      }
    guard isUntouched else {
      files.discard(temporary)
      return false
    }
    try writing { () throws(FileError) in
      try files.rename(temporary, to: location.file, .replacing)
      try files.syncFolder(location.folder)
    }
    return true
  }

  /// After the file is in place: it becomes the base, and a new journal begins. Emptying the old
  /// one comes last, so that a crash at any point leaves every change on disk.
  func beginAnew(
    _ bytes: [UInt8], _ hash: String, _ standing: FileStatus
  ) throws(StoreError) {
    let number = if let journal { journal.number } else { try currentLedger().lastNumber }
    let generation = (journal?.header.generation ?? 0) + 1
    let old = journal
    try writing { () throws(FileError) in
      // The rename has changed the file's time of change. Should another program have written the
      // file since, its look must not be taken for ours.
      let found = try files.status(location.file, followingLinks: true)
      let isOurs =
        found.isSameFile(as: standing) && found.size == standing.size
        && found.modified == standing.modified
      snapshot = Snapshot(hash: hash, status: isOurs ? found : standing)
      try files.replace(location.base, with: bytes)
      let header = JournalHeader(
        generation: generation, base: hash, number: number, time: clock().iso,
        look: try files.status(location.base, followingLinks: false).look)
      journal = try Journal.begin(header, at: location.journal, files)
    }
    ledger = nil
    if let old { files.closeQuietly(old.file) }
  }
}

import PleachCore

extension Store {
  /// Opens a store, or begins a new one where there never was any.
  ///
  /// Nothing is written but the folders of this machine's own, and what a crash left is put away.
  ///
  /// - Parameters:
  ///   - location: Where it is; see `StoreLocation.find`.
  ///   - program: The program's version, written into the store's head.
  ///   - lookOnly: Whether every change is to be refused.
  /// - Throws: `StoreError`, and then no byte of the store was changed.
  /// - Complexity: O(*n*).
  public static func open(
    at location: StoreLocation, program: String = "0.1.0", lookOnly: Bool = false,
    files: any FileOps = PosixFiles(), clock: @escaping @Sendable () -> Moment = { Moment.now },
    migrations: [Migration] = Migrations.all
  ) throws(StoreError) -> (Store, Graph) {
    let store = Store(location, files, clock, program: program, migrations: migrations)
    if lookOnly { store.readOnly = .asked }
    let graph = try store.begin()
    return (store, graph)
  }

  private func begin() throws(StoreError) -> Graph {
    do throws(FileError) {
      try files.makeFolders(location.state)
    } catch {
      guard error.isForbidden else { throw .file(error) }
      readOnly = readOnly ?? .forbidden(error)
    }
    try noteForbidden()
    let graph = try lockedIfPossible { () throws(StoreError) in
      let loaded = try load(isOpening: true)
      if readOnly == nil { try putStraysAway(loaded) }
      let graph = adopt(loaded)
      if loaded.isMigrated, readOnly == nil {
        try backUpLocked(reason: "migration")
        try foldLocked(always: true)
      }
      acceptForeign()
      return graph
    }
    if pending > 0 { notices.append(.recovered(changes: pending)) }
    offerCopies()
    if let readOnly, readOnly != .asked {
      notices.append(.readOnly(path: location.file, readOnly))
    }
    return graph
  }

  /// A folder or file that the system lets nobody write makes the store read-only.
  private func noteForbidden() throws(StoreError) {
    for path in [location.folder, location.file] where readOnly == nil {
      let status = try storing { () throws(FileError) in try files.statusIfAny(path) }
      if status != nil, let obstacle = files.obstacle(to: path) { readOnly = .forbidden(obstacle) }
    }
  }

  /// Without the lock when the store can only be looked at and there is no lock to be had.
  private func lockedIfPossible(
    _ body: () throws(StoreError) -> Graph
  ) throws(StoreError) -> Graph {
    do throws(StoreError) {
      try lock.take(files, at: clock())
    } catch {
      switch error {
      case .noLock(let failure): readOnly = readOnly ?? .forbidden(failure)
      case .file where readOnly != nil: break
      default: throw error
      }
      return try body()
    }
    defer { lock.release(files) }
    return try body()
  }

  /// A folder that cannot be listed has nothing to offer, and nobody needs the offer to go on.
  private func offerCopies() {
    guard let copies = try? conflictCopies(), !copies.isEmpty else { return }
    notices.append(.copies(copies))
  }

  /// Makes what was read the state of this store.
  func adopt(_ loaded: Loaded) -> Graph {
    if let old = journal, old.file != loaded.journal?.file { files.closeQuietly(old.file) }
    document = loaded.document
    snapshot = loaded.snapshot
    journal = loaded.journal
    ledger = nil
    isForeign = loaded.isForeign
    unwrittenConflicts = loaded.unwritten
    complainedAbout = nil
    if let later = loaded.later, readOnly == nil { readOnly = later }
    notices.append(contentsOf: loaded.notices)
    return loaded.graph
  }

  /// Weighs what a cut-off save left beside the store. It may be the other side of an exchange, so
  /// somebody's only copy: then it is kept.
  private func putStraysAway(_ loaded: Loaded) throws(StoreError) {
    let names = try storing { () throws(FileError) in
      try files.namesIfAny(in: location.folder)
    }
    for name in names where Stray.isName(name, beside: location.file) {
      let path = Path.join(location.folder, name)
      let status = try storing { () throws(FileError) in
        try files.statusIfAny(path, followingLinks: false)
      }
      guard status?.kind == .regular else { continue }
      let (bytes, _) = try files.readWhole(path, limit: Snapshot.limit)
      let isOurs =
        loaded.journal.map { !$0.isHalfFolded || $0.header.base == SHA256.hex(bytes) } ?? false
      if !isOurs, !bytes.isEmpty {
        let copy = try setAside(bytes, as: "stray")
        notices.append(.stray(copy: copy))
      }
      try storing { () throws(FileError) in try files.unlink(path) }
    }
  }

  /// Keeps bytes in the quarantine folder, once for each content.
  ///
  /// - Returns: Where.
  func setAside(_ bytes: [UInt8], as kind: String) throws(StoreError) -> String {
    try writing { () throws(FileError) in try location.keepAside(bytes, as: kind, files) }
  }
}

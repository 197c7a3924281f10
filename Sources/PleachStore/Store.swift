import PleachCore

/// The one that keeps a network on disk.
///
/// A change becomes one line of a journal on this machine, flushed before `commit` returns; the
/// journal is folded into `network.json` when the caller has time. Several windows may have the
/// same store open. Not for two threads at once.
public final class Store {
  /// Where the store and what belongs to it stand.
  public let location: StoreLocation
  let files: any FileOps
  let clock: @Sendable () -> Moment
  /// The program's version, for the store's head.
  let program: String
  let migrations: [Migration]

  /// The store as it now stands. Do not keep a copy across a change: it would double the memory.
  public internal(set) var document: Document
  /// Why nothing can be changed; `nil` when all is well.
  public internal(set) var readOnly: ReadOnly?
  /// What was noticed when the store was opened.
  public internal(set) var notices: [Notice] = []

  var lock: Lock
  var snapshot: Snapshot?
  var journal: Journal?
  var ledger: Ledger?
  /// What other windows did while a change of ours failed; told with the next outcome.
  var untold = Outcome()
  /// The file is not the one that the journal extends, because another program wrote it.
  var isForeign = false
  /// Conflicts that could not be written down, because the store is only looked at.
  var unwrittenConflicts: [Conflict] = []
  /// The look of a file that could not be read, so that it is told once and not each second.
  var complainedAbout: FileStatus??
  /// What the last refresh could not do, so that it too is told once.
  var complaint: StoreError?

  init(
    _ location: StoreLocation, _ files: any FileOps, _ clock: @escaping @Sendable () -> Moment,
    program: String, migrations: [Migration]
  ) {
    self.location = location
    self.files = files
    self.clock = clock
    self.program = program
    self.migrations = migrations
    document = Document()
    lock = Lock(path: location.lock)
  }

  deinit {
    lock.close(files)
    if let journal { files.closeQuietly(journal.file) }
  }

  /// A record as it now stands.
  public func record(_ section: Section, _ id: String) -> JSON? { document.record(section, id) }

  /// How many changes wait to be written into `network.json`.
  public var pending: Int { journal?.changes ?? 0 }

  /// Whether so much waits that the caller should not wait for an idle moment.
  public var needsFold: Bool {
    guard let journal else { return false }
    return journal.edits >= 500 || journal.length >= 256 << 10
  }

  /// Runs `body` while no other window writes.
  func locked<Value>(
    isPatient: Bool = true, _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    try lock.take(files, at: clock(), isPatient: isPatient)
    defer { lock.release(files) }
    return try body()
  }

  /// Runs calls whose failed flush ends all writing.
  func writing<Value>(_ body: () throws(FileError) -> Value) throws(StoreError) -> Value {
    do throws(FileError) {
      return try body()
    } catch {
      guard error.call == "flush" else { throw .file(error) }
      readOnly = .failedFlush(error)
      throw .mayNotBeSaved(error)
    }
  }

  func requireWritable() throws(StoreError) {
    if let readOnly { throw .readOnly(path: location.file, readOnly) }
  }

  /// What somebody is to be told. The records that were touched are looked up now, when all changes
  /// are made: a later one may have dropped or moved what an earlier one touched.
  func takeUntold() -> Outcome {
    defer { untold = Outcome() }
    untold.touched = document.touched(by: untold.changes.flatMap(\.edits))
    return untold
  }
}

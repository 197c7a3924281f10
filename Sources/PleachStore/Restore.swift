import PleachCore

/// Something a store can be brought back from.
public struct Restorable: Sendable, Equatable {
  /// The file that holds it.
  public let path: String
  /// When it was written; `nil` for a file that the user names.
  public let moment: Moment?
  /// What it is.
  public let kind: Kind
  /// In bytes.
  public let size: Int

  /// What can be brought back.
  public enum Kind: Sendable, Equatable {
    /// What pleach wrote last, which the journal goes on from.
    case lastWritten
    /// A dated copy, and what it was made before.
    case backup(reason: String?)
    /// A file that the user names.
    case file
  }

  /// Everything that this machine keeps of a store, newest first.
  public static func all(of location: StoreLocation, files: any FileOps = PosixFiles())
    throws(StoreError) -> [Restorable]
  {
    try storing { () throws(FileError) in
      var found = try Backup.found(in: location.backups, files).map { backup in
        Restorable(
          path: backup.path, moment: backup.moment, kind: .backup(reason: backup.reason),
          size: backup.size)
      }
      if let status = try files.statusIfAny(location.base, followingLinks: false),
        status.kind == .regular
      {
        found.append(
          Restorable(
            path: location.base, moment: foldMoment(location, files) ?? Moment(of: status),
            kind: .lastWritten, size: status.size))
      }
      return found.sorted { ($1.seconds, $1.rank, $1.path) < ($0.seconds, $0.rank, $0.path) }
    }
  }

  private var seconds: Int { moment?.seconds ?? .min }

  /// Of two of one second, what was written last comes first.
  private var rank: Int { kind == .lastWritten ? 1 : 0 }

  /// The journal was begun when the base was written.
  private static func foldMoment(_ location: StoreLocation, _ files: any FileOps) -> Moment? {
    let journal = Look(location.journal, files, limit: Journal.limit)
    guard case .header(let header)? = JournalText(journal.bytes).lines.first?.line else {
      return nil
    }
    return header.generation > 1 ? Moment(iso: header.time) : nil
  }

  /// A file that the user names.
  public init(path: String, files: any FileOps = PosixFiles()) throws(StoreError) {
    let whole = Path.join(Path.workingFolder, path)
    let status = try storing { () throws(FileError) in
      try files.status(whole, followingLinks: true)
    }
    self.init(path: whole, moment: nil, kind: .file, size: status.size)
  }

  private init(path: String, moment: Moment?, kind: Kind, size: Int) {
    (self.path, self.moment, self.kind, self.size) = (path, moment, kind, size)
  }

  /// What it says, in today's schema.
  ///
  /// - Throws: `StoreError`; `.unreadableFile` when it is no store.
  public func read(
    files: any FileOps = PosixFiles(), program: String = "0.1.0"
  ) throws(StoreError) -> (document: Document, graph: Graph, bytes: [UInt8]) {
    let bytes = try files.readWhole(path, limit: Snapshot.limit).bytes
    do throws(DocumentError) {
      let text = try Migrations.migrated(bytes, Migrations.all, program: program) ?? bytes
      let (document, graph) = try Document.read(text)
      return (document, graph, bytes)
    } catch {
      throw .unreadableFile(path: path, error)
    }
  }
}

extension Store {
  /// Puts a backup in the place of a store that cannot be read, or is gone.
  ///
  /// What stands there is kept in quarantine first. The changes in the journal are made again by the
  /// next opening; none of them is lost.
  ///
  /// - Parameter bytes: The whole store, which must have been read without an error.
  /// - Returns: Where what stood there is kept; `nil` when there was nothing.
  /// - Throws: `StoreError`, and then what stood there stands there still.
  public static func putBack(
    _ bytes: [UInt8], at location: StoreLocation, files: any FileOps = PosixFiles(),
    clock: () -> Moment = { Moment.now }
  ) throws(StoreError) -> String? {
    try storing { () throws(FileError) in try files.makeFolders(location.state) }
    var lock = Lock(path: location.lock)
    defer { lock.close(files) }
    try lock.take(files, at: clock())
    let present = Look(location.file, files, limit: Snapshot.limit, followingLinks: true)
    if let error = present.error { throw error }
    var kept: String?
    if !present.bytes.isEmpty {
      kept = try storing { () throws(FileError) in
        try location.keepAside(present.bytes, as: "store", files)
      }
    }
    try location.putStore(bytes, since: present.status, files)
    return kept
  }
}

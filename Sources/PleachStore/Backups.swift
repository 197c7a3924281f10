import PleachCore

/// A dated copy of `network.json`.
public struct Backup: Sendable, Equatable {
  /// The file of the backup.
  public let path: String
  /// When it was made.
  public let moment: Moment
  /// What it was made before, "import"; `nil` for the usual ones.
  public let reason: String?
  /// In bytes.
  public let size: Int

  private static let prefix = "network-"
  private static let suffix = ".json"

  static func name(_ moment: Moment, _ reason: String?) -> String {
    prefix + moment.stamp + (reason.map { "-" + $0 } ?? "") + suffix
  }

  init?(name: String, folder: String, size: Int) {
    guard name.hasPrefix(Self.prefix), name.hasSuffix(Self.suffix) else { return nil }
    let middle = name.dropFirst(Self.prefix.count).dropLast(Self.suffix.count)
    guard let moment = Moment(stamp: middle.prefix(16)) else { return nil }
    self.moment = moment
    path = Path.join(folder, name)
    reason = middle.count > 17 ? String(middle.dropFirst(17)) : nil
    self.size = size
  }

  /// What the doctor calls its copies, which may be of something broken.
  static let doctorReason = "doctor"

  /// The backups in a folder, newest first.
  static func found(in folder: String, _ files: any FileOps) throws(FileError) -> [Backup] {
    var found: [Backup] = []
    for name in try files.namesIfAny(in: folder) {
      let path = Path.join(folder, name)
      guard let status = try files.statusIfAny(path, followingLinks: false),
        status.kind == .regular,
        let backup = Backup(name: name, folder: folder, size: status.size)
      else { continue }
      found.append(backup)
    }
    return found.sorted { ($1.moment, $1.path) < ($0.moment, $0.path) }
  }

  /// The same; none where the folder cannot be listed.
  static func all(in folder: String, _ files: any FileOps) -> [Backup] {
    (try? found(in: folder, files)) ?? []
  }
}

/// Which backups stay.
enum Retention {
  /// In bytes, all backups together.
  static let limit = 200 << 20

  /// Those to remove. The last 10 stay, then one a day for 14 days and one a month for 12 months;
  /// those with a reason stay 90 days. Past the limit the oldest go; the last 3 never do.
  ///
  /// - Parameter backups: Newest first.
  static func surplus(of backups: [Backup], at now: Moment) -> [Backup] {
    var kept: [Backup] = []
    var periods: Set<String> = []
    for (index, backup) in backups.enumerated() {
      let age = (now.seconds - backup.moment.seconds) / 86400
      let day = "\(backup.moment.day)"
      let month = String(day.prefix(7))
      let isFirstOfDay = age <= 14 && periods.insert(day).inserted
      let isFirstOfMonth = age <= 366 && periods.insert(month).inserted
      let isAsked = backup.reason != nil && age <= 90
      if index < 10 || isFirstOfDay || isFirstOfMonth || isAsked { kept.append(backup) }
    }
    while kept.count > 3, kept.reduce(0, { $0 + $1.size }) > limit { kept.removeLast() }
    return backups.filter { !kept.contains($0) }
  }
}

extension Store {
  /// The dated copies of this store on this machine, newest first.
  public func backups() throws(StoreError) -> [Backup] {
    try storing { () throws(FileError) in try Backup.found(in: location.backups, files) }
  }

  /// What comes closest to what was there: the bytes that were written last, which the journal
  /// extends, else the newest of the dated copies.
  var newestBackup: String? {
    // Only for a hint: a folder that cannot be read has none to name.
    if let status = try? files.statusIfAny(location.base), status.size > 0 { return location.base }
    return (try? backups())?.first { $0.reason != Backup.doctorReason }?.path
  }

  /// Copies `network.json` as it stands on disk, after folding what waits.
  ///
  /// - Parameter reason: What is about to happen, as one word: "import".
  public func backUp(reason: String) throws(StoreError) {
    try requireWritable()
    try locked { () throws(StoreError) in
      try foldLocked()
      try backUpLocked(reason: reason)
    }
  }

  /// - Parameter reason: `nil` for the usual one before a fold.
  func backUpLocked(reason: String?) throws(StoreError) {
    let status = try storing { () throws(FileError) in try files.statusIfAny(location.file) }
    guard status != nil else { return }
    let (bytes, _) = try files.readWhole(location.file, limit: Snapshot.limit)
    let now = clock()
    let path = Path.join(location.backups, Backup.name(now, reason))
    try storing { () throws(FileError) in
      try files.makeFolders(location.backups)
      try files.replace(path, with: bytes)
    }
    for backup in Retention.surplus(of: try backups(), at: now) { files.discard(backup.path) }
  }

  /// One before a fold, unless there is one of the last ten minutes. Failing must not keep changes
  /// out of the file, so it is only told.
  func backUpIfDue() {
    do throws(StoreError) {
      let newest = try backups().first?.moment.seconds ?? 0
      guard snapshot != nil, abs(clock().seconds - newest) >= 600 else { return }
      try backUpLocked(reason: nil)
    } catch {
      if case .file(let cause) = error { untold.notices.append(.noBackup(cause)) }
    }
  }

  /// Writes the store as it stands to a new file, for when its own place cannot be trusted.
  public func saveCopy(to path: String) throws(StoreError) {
    try PathWriter.write(document.rendered(writer: program), to: path, files: files)
  }
}

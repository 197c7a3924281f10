import PleachCore

/// The journal that is open: whole up to `length`.
struct Journal {
  var file: OpenFile
  /// Tells whether the name stands for another file by now.
  var status: FileStatus
  var header: JournalHeader
  var length: Int
  /// The number of the last change in it, or before it.
  var number: Int
  /// Changes and edits that wait to be folded.
  var changes = 0
  var edits = 0
  /// A fold was cut off after its file was in place: only the end of it is left to do.
  var isHalfFolded = false
  private var standing: Standing

  /// How certain it is that the disk has what programs see.
  enum Standing {
    /// Another program left it with lines. A flush of its lines may have failed and its taking back too; then
    /// they stand in memory alone, and no later flush of this file brings them to the disk.
    case found
    /// Another window began it while this one was open, and may have been killed before its name
    /// was on the disk.
    case handedOver
    case kept
  }

  /// Past this the journal is refused, so that it can always be read again.
  static let limit = 1 << 30

  var isEmpty: Bool { changes == 0 && !isHalfFolded }

  mutating func note(_ change: Change) {
    number = max(number, change.number)
    changes += 1
    edits += change.edits.count
  }

  /// Puts a new journal in place of any there is, in one step.
  static func begin(
    _ header: JournalHeader, at path: String, _ files: any FileOps
  ) throws(FileError) -> Journal {
    let bytes = JournalLine.header(header).bytes
    try files.replace(path, with: bytes)
    let file = try files.open(path, .existing)
    return Journal(
      file: file, status: try files.status(file), header: header, length: bytes.count,
      standing: .kept)
  }

  init(
    file: OpenFile, status: FileStatus, header: JournalHeader, length: Int, standing: Standing
  ) {
    self.file = file
    self.status = status
    self.header = header
    self.length = length
    self.standing = standing
    number = header.number
  }

  /// Adds a line and brings it to the disk.
  ///
  /// A write that fails is taken back, so that what comes next does not follow half a line.
  mutating func append(_ line: JournalLine, _ files: any FileOps) throws(AppendError) {
    let bytes = line.bytes
    do throws(FileError) {
      try settle(files)
    } catch {
      throw error.call == "flush" ? .mayNotBeSaved(error) : .notSaved(error)
    }
    do throws(FileError) {
      guard length + bytes.count <= Self.limit else {
        throw FileError(path: file.path, call: "write", code: FileError.tooBig)
      }
      try files.writeAll(bytes, to: file, at: length)
    } catch {
      try takeBack(files)
      throw .notSaved(error)
    }
    do throws(FileError) {
      try files.sync(file, .data)
    } catch {
      // What the disk has is unknown from here on, whatever a second flush would say (PostgreSQL
      // learnt that in 2018). Taken back as well as may be, so that a restart does not see it.
      try? takeBack(files)
      throw .mayNotBeSaved(error)
    }
    length += bytes.count
  }

  /// Sees to it that the disk has everything before the next line.
  private mutating func settle(_ files: any FileOps) throws(FileError) {
    switch standing {
    case .found: try renew(files)
    case .handedOver: try files.syncFolder(Path.folder(of: file.path))
    case .kept: return
    }
    standing = .kept
  }

  /// Puts the same lines into a new file.
  mutating func renew(_ files: any FileOps) throws(FileError) {
    let path = file.path
    try files.replace(path, with: try files.read(file, at: 0, count: length))
    let fresh = try files.open(path, .existing)
    files.closeQuietly(file)
    file = fresh
    status = try files.status(fresh)
  }

  /// What became of a line.
  enum AppendError: Error {
    /// It is not there.
    case notSaved(FileError)
    /// It may be there or not, and nothing can be trusted.
    case mayNotBeSaved(FileError)
    /// Half of it may be there for good.
    case notTakenBack(FileError)
  }

  private func takeBack(_ files: any FileOps) throws(AppendError) {
    do throws(FileError) {
      // A full disk takes nothing at all, most often.
      guard try files.status(file).size > length else { return }
      try files.truncate(file, to: length)
      try files.sync(file, .all)
    } catch {
      throw .notTakenBack(error)
    }
  }
}

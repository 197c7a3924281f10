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
  /// Whether its name is on the disk for certain. Another window that began it may have been killed
  /// before it saw to that.
  private(set) var isNameKept = false

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
    var journal = Journal(
      file: file, status: try files.status(file), header: header, length: bytes.count,
      number: header.number)
    journal.isNameKept = true
    return journal
  }

  init(file: OpenFile, status: FileStatus, header: JournalHeader, length: Int, number: Int) {
    self.file = file
    self.status = status
    self.header = header
    self.length = length
    self.number = number
  }

  /// Adds a line and brings it to the disk.
  ///
  /// A write that fails is taken back, so that what comes next does not follow half a line.
  mutating func append(_ line: JournalLine, _ files: any FileOps) throws(AppendError) {
    let bytes = line.bytes
    do throws(FileError) {
      try keepName(files)
    } catch {
      throw .mayNotBeSaved(error)
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

  private mutating func keepName(_ files: any FileOps) throws(FileError) {
    guard !isNameKept else { return }
    try files.syncFolder(Path.folder(of: file.path))
    isNameKept = true
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

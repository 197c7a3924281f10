/// Every call the store makes to the disk, so that a test can record them and make them fail.
///
/// Paths are whole. Nothing here follows a rule of the store's; each is one system call with its
/// interruptions retried.
public protocol FileOps: Sendable {
  func open(_ path: String, _ manner: OpenManner) throws(FileError) -> OpenFile
  func close(_ file: OpenFile) throws(FileError)
  /// Up to `count` bytes; fewer at the end of the file.
  func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileError) -> [UInt8]
  /// Returns how many bytes were taken, which may be fewer than were offered.
  func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile, at offset: Int) throws(FileError) -> Int
  /// Brings a file's bytes to the disk itself; `.data` leaves out what a reader can do without.
  func sync(_ file: OpenFile, _ what: SyncKind) throws(FileError)
  func truncate(_ file: OpenFile, to length: Int) throws(FileError)
  func setMode(_ file: OpenFile, _ mode: UInt32) throws(FileError)
  func rename(_ from: String, to: String, _ manner: RenameManner) throws(FileError)
  func unlink(_ path: String) throws(FileError)
  func status(_ path: String, followingLinks: Bool) throws(FileError) -> FileStatus
  func status(_ file: OpenFile) throws(FileError) -> FileStatus
  /// Brings a folder's names to the disk itself.
  func syncFolder(_ path: String) throws(FileError)
  /// Makes one folder that only its owner may enter.
  func makeFolder(_ path: String) throws(FileError)
  /// The names in a folder, without `.` and `..`, in byte order; those that are no UTF-8 left out.
  func names(in folder: String) throws(FileError) -> [String]
  /// Where a symbolic link points, as it is written there.
  func target(ofLink path: String) throws(FileError) -> String
  func isWritable(_ path: String) -> Bool
  /// Why this user may not write there now; `nil` when they may.
  func obstacle(to path: String) -> FileError?
  /// Takes the lock on a file unless somebody else has it.
  func tryLock(_ file: OpenFile) throws(FileError) -> Bool
  func unlock(_ file: OpenFile)
  /// Waits for somebody else to finish.
  func pause(milliseconds: Int)
}

extension FileOps {
  /// That it is forbidden, where no more is known.
  public func obstacle(to path: String) -> FileError? {
    isWritable(path) ? nil : FileError(path: path, call: "write", code: FileError.forbidden)
  }
}

/// How a file is opened.
public enum OpenManner: Sendable, Equatable {
  /// To read, following links; never waits for the other end of a pipe.
  case read
  /// To read and write what is there or a new file; never through a symbolic link.
  case update
  /// To read and write what is there; never through a symbolic link.
  case existing
  /// To write a file that does not exist yet, for its owner's eyes only.
  case new
}

/// How much of a file is brought to the disk.
public enum SyncKind: Sendable, Equatable {
  case data
  case all
}

/// What happens to a name that is taken.
public enum RenameManner: Sendable, Equatable {
  case replacing
  /// The two names swap what they stand for, in one step.
  case exchanging
  /// Fails with `EEXIST`.
  case toNewName
}

/// A file that is open.
public struct OpenFile: Sendable, Equatable {
  /// The descriptor; a test's files may number as they like.
  public let number: Int32
  /// The name under which it was opened, for errors.
  public let path: String

  /// An open file, which whoever opened it must close.
  public init(number: Int32, path: String) {
    self.number = number
    self.path = path
  }
}

/// What the system knows about a file.
public struct FileStatus: Sendable, Equatable {
  /// What stands under the name.
  public var kind: Kind
  /// The permission bits.
  public var mode: UInt32
  /// In bytes.
  public var size: Int
  /// With `inode`, which file it is, whatever its names.
  public var device: UInt64
  /// Unique on its device as long as the file is there.
  public var inode: UInt64
  /// Nanoseconds since 1970.
  public var modified: Int
  /// When anything about the file last changed, in nanoseconds since 1970.
  public var changed: Int

  /// What a name can stand for; the raw values are how errors say it.
  public enum Kind: String, Sendable, Equatable {
    case regular = "a file"
    case folder = "a folder"
    case link = "a symbolic link"
    case pipe = "a pipe"
    case device = "a device"
    case socket = "a socket"
  }

  /// A status as `stat` tells it.
  public init(
    kind: Kind, mode: UInt32, size: Int, device: UInt64, inode: UInt64, modified: Int, changed: Int
  ) {
    self.kind = kind
    self.mode = mode
    self.size = size
    self.device = device
    self.inode = inode
    self.modified = modified
    self.changed = changed
  }

  /// Whether two looks were at the same file.
  func isSameFile(as other: FileStatus) -> Bool { device == other.device && inode == other.inode }

  /// All that `isUntouched` compares, as one word.
  var look: String { "\(device)-\(inode)-\(size)-\(modified)-\(changed)" }

  /// Whether a file's bytes are most likely those of the earlier look.
  func isUntouched(since other: FileStatus) -> Bool {
    isSameFile(as: other) && size == other.size && modified == other.modified
      && changed == other.changed
  }
}

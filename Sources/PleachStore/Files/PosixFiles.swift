import CSystem

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The disk itself.
public struct PosixFiles: FileOps {
  /// The files of this machine.
  public init() {}

  /// Opens a file, close-on-exec; new ones get mode 0600.
  public func open(_ path: String, _ manner: OpenManner) throws(FileError) -> OpenFile {
    // Not waiting, because opening a pipe that somebody planted would wait for ever.
    let common = O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let flags =
      switch manner {
      case .read: O_RDONLY | common
      case .update: O_RDWR | O_CREAT | O_NOFOLLOW | common
      case .existing: O_RDWR | O_NOFOLLOW | common
      case .new: O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | common
      }
    #if canImport(Darwin)
      let number = try check(path, "open") { Darwin.open(path, flags, 0o600) }
    #else
      let number = try check(path, "open") { Glibc.open(path, flags, 0o600) }
    #endif
    let file = OpenFile(number: number, path: path)
    if manner == .new { try setMode(file, 0o600) }
    return file
  }

  /// Closes a file; its descriptor is gone even when this throws.
  public func close(_ file: OpenFile) throws(FileError) {
    // Not retried when interrupted: on Linux the number is free by then.
    #if canImport(Darwin)
      let result = Darwin.close(file.number)
    #else
      let result = Glibc.close(file.number)
    #endif
    if result != 0, errno != EINTR {
      throw FileError(path: file.path, call: "close", code: errno)
    }
  }

  /// Reads up to `count` bytes from `place` on; fewer at the end of the file.
  public func read(
    _ file: OpenFile, at offset: Int, count: Int
  ) throws(FileError) -> [UInt8] {
    var filled = 0
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      while filled < count {
        let place = buffer.baseAddress! + filled  // there is one when bytes are wanted
        let got = pread(file.number, place, count - filled, off_t(offset + filled))
        if got < 0 && errno == EINTR { continue }
        if got < 0 { failure = FileError(path: file.path, call: "read", code: errno) }
        if got <= 0 { break }
        filled += got
      }
      initialized = filled
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes once, and returns how many bytes were taken.
  public func write(
    _ bytes: ArraySlice<UInt8>, to file: OpenFile, at offset: Int
  ) throws(FileError) -> Int {
    let count = try check(file.path, "write") {
      bytes.withUnsafeBytes { pwrite(file.number, $0.baseAddress, $0.count, off_t(offset)) }
    }
    return count
  }

  /// Brings what was written to the disk itself.
  public func sync(_ file: OpenFile, _ what: SyncKind) throws(FileError) {
    #if canImport(Darwin)
      _ = try check(file.path, "flush") { fcntl(file.number, F_FULLFSYNC) }
    #else
      _ = try check(file.path, "flush") {
        what == .data ? fdatasync(file.number) : fsync(file.number)
      }
    #endif
  }

  /// Cuts or lengthens a file to `length` bytes.
  public func truncate(_ file: OpenFile, to length: Int) throws(FileError) {
    _ = try check(file.path, "shorten") { ftruncate(file.number, off_t(length)) }
  }

  /// Sets the permission bits.
  public func setMode(_ file: OpenFile, _ mode: UInt32) throws(FileError) {
    _ = try check(file.path, "set the mode of") { fchmod(file.number, mode_t(mode)) }
  }

  /// Renames in one step, over or beside what stands there as `manner` says.
  public func rename(
    _ from: String, to: String, _ manner: RenameManner
  ) throws(FileError) {
    _ = try check(to, "rename to") {
      switch manner {
      #if canImport(Darwin)
        case .replacing: Darwin.rename(from, to)
      #else
        case .replacing: Glibc.rename(from, to)
      #endif
      case .exchanging: cs_swap(from, to)
      case .toNewName: cs_rename_new(from, to)
      }
    }
  }

  /// Takes a name away.
  public func unlink(_ path: String) throws(FileError) {
    #if canImport(Darwin)
      _ = try check(path, "remove") { Darwin.unlink(path) }
    #else
      _ = try check(path, "remove") { Glibc.unlink(path) }
    #endif
  }

  /// Runs a call until it is not interrupted, and turns -1 into an error.
  private func check<Number: SignedInteger>(
    _ path: String, _ call: String, _ body: () -> Number
  ) throws(FileError) -> Number {
    while true {
      let result = body()
      if result >= 0 { return result }
      if errno != EINTR { throw FileError(path: path, call: call, code: errno) }
    }
  }
}

// MARK: Looking around

extension PosixFiles {
  /// The status of what stands under a name, or of the link itself.
  public func status(
    _ path: String, followingLinks: Bool
  ) throws(FileError) -> FileStatus {
    var found = stat()
    _ = try check(path, "look at") { followingLinks ? stat(path, &found) : lstat(path, &found) }
    return FileStatus(found)
  }

  /// The status of an open file, whatever became of its name.
  public func status(_ file: OpenFile) throws(FileError) -> FileStatus {
    var found = stat()
    _ = try check(file.path, "look at") { fstat(file.number, &found) }
    return FileStatus(found)
  }

  /// Brings the names in a folder to the disk.
  public func syncFolder(_ path: String) throws(FileError) {
    #if canImport(Darwin)
      let number = try check(path, "open") { Darwin.open(path, O_RDONLY | O_CLOEXEC) }
      defer { Darwin.close(number) }
    #else
      let number = try check(path, "open") { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
      defer { Glibc.close(number) }
    #endif
    do throws(FileError) {
      _ = try check(path, "flush") { fsync(number) }
    } catch {
      // Some file systems cannot flush a folder and say so with EINVAL; their names are as safe
      // as they get.
      if error.code != EINVAL { throw error }
    }
  }

  /// Makes one folder of mode 0700, whose parent must exist.
  public func makeFolder(_ path: String) throws(FileError) {
    _ = try check(path, "make the folder") { mkdir(path, 0o700) }
  }

  /// The names in a folder, sorted, `.` and `..` left out.
  public func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else {
      throw FileError(path: folder, call: "list", code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        // A name that is no UTF-8 leads nowhere, but whoever lists a folder should see it.
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Where a symbolic link leads, as it is written.
  public func target(ofLink path: String) throws(FileError) -> String {
    var target = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = try check(path, "follow the link") {
      target.withUnsafeMutableBytes { buffer in
        readlink(path, buffer.baseAddress!.assumingMemoryBound(to: CChar.self), buffer.count)
      }  // the buffer has PATH_MAX bytes, so a base address
    }
    return String(decoding: target[..<count], as: UTF8.self)
  }

  /// Whether this user may write there now.
  public func isWritable(_ path: String) -> Bool { obstacle(to: path) == nil }

  /// Why this user may not write there now, in the system's number.
  public func obstacle(to path: String) -> FileError? {
    access(path, W_OK) == 0 ? nil : FileError(path: path, call: "write", code: errno)
  }

  /// Takes the lock on a file; `false` when another process has it.
  public func tryLock(_ file: OpenFile) throws(FileError) -> Bool {
    do throws(FileError) {
      _ = try check(file.path, "lock") { flock(file.number, LOCK_EX | LOCK_NB) }
      return true
    } catch {
      if error.code == EWOULDBLOCK { return false }
      throw error
    }
  }

  /// Gives the lock back; closing does so too.
  public func unlock(_ file: OpenFile) { _ = flock(file.number, LOCK_UN) }

  /// Waits, between two tries for a lock.
  public func pause(milliseconds: Int) { usleep(UInt32(milliseconds) * 1000) }
}

extension FileStatus {
  fileprivate init(_ found: stat) {
    let kind: Kind =
      switch found.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .pipe
      case S_IFSOCK: .socket
      default: .device
      }
    #if canImport(Darwin)
      let (modified, changed) = (found.st_mtimespec, found.st_ctimespec)
    #else
      let (modified, changed) = (found.st_mtim, found.st_ctim)
    #endif
    self.init(
      kind: kind, mode: UInt32(found.st_mode & 0o7777), size: Int(found.st_size),
      device: UInt64(truncatingIfNeeded: found.st_dev), inode: UInt64(found.st_ino),
      modified: modified.tv_sec * 1_000_000_000 + modified.tv_nsec,
      changed: changed.tv_sec * 1_000_000_000 + changed.tv_nsec)
  }
}

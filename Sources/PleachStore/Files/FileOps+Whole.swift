extension FileOps {
  /// Reads a file whole, refusing what is none.
  ///
  /// - Throws: `.notAFile` for a folder, pipe or device, `.tooLarge` past `limit`.
  func readWhole(_ path: String, limit: Int) throws(StoreError) -> (bytes: [UInt8], FileStatus) {
    let file = try storing { () throws(FileError) in try open(path, .read) }
    defer { closeQuietly(file) }
    let status = try storing { () throws(FileError) in try self.status(file) }
    guard status.kind == .regular else { throw .notAFile(path: path, kind: status.kind) }
    guard status.size <= limit else { throw .tooLarge(path: path, size: status.size, limit: limit) }
    let bytes = try storing { () throws(FileError) in
      try read(file, at: 0, count: status.size)
    }
    return (bytes, status)
  }

  /// Writes all of `bytes`, in as many calls as it takes.
  func writeAll(_ bytes: [UInt8], to file: OpenFile, at offset: Int) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = try write(bytes[written...], to: file, at: offset + written)
      guard count > 0 else {
        throw FileError(path: file.path, call: "write", code: FileError.broken)
      }
      written += count
    }
  }

  /// Writes a new file beside `path`, flushed, and returns its name.
  func writeBeside(_ path: String, _ bytes: [UInt8], mode: UInt32 = 0o600) throws(FileError)
    -> String
  {
    let (file, name) = try openBeside(path)
    do throws(FileError) {
      if mode != 0o600 { try setMode(file, mode) }
      try writeAll(bytes, to: file, at: 0)
      try sync(file, .all)
      try close(file)
    } catch {
      closeQuietly(file)
      discard(name)
      throw error
    }
    return name
  }

  private func openBeside(_ path: String) throws(FileError) -> (OpenFile, String) {
    var tries = 0
    while true {
      let name = Stray.name(beside: path, tries)
      do throws(FileError) {
        return (try open(name, .new), name)
      } catch {
        tries += 1
        guard error.isTaken, tries < 100 else { throw error }
      }
    }
  }

  /// Puts `bytes` in the place of `path` in one step, flushed; old or new, never half.
  func replace(_ path: String, with bytes: [UInt8]) throws(FileError) {
    let temporary = try writeBeside(path, bytes)
    do throws(FileError) {
      try rename(temporary, to: path, .replacing)
    } catch {
      discard(temporary)
      throw error
    }
    try syncFolder(Path.folder(of: path))
  }

  /// Makes a folder and those above it, for their owner only; those that exist stay as they are.
  func makeFolders(_ path: String) throws(FileError) {
    do throws(FileError) {
      try makeFolder(path)
    } catch {
      if error.isTaken { return }
      let parent = Path.folder(of: path)
      guard error.isMissing, parent != path else { throw error }
      try makeFolders(parent)
      do throws(FileError) {
        try makeFolder(path)
      } catch {
        if !error.isTaken { throw error }  // another window was faster
      }
    }
    try syncFolder(Path.folder(of: path))
  }

  /// Brings a folder's name and those of the folders above it to the disk, as far as one may look
  /// into them: where one may not, it was not pleach that made a name.
  func syncNames(above path: String) throws(FileError) {
    var folder = path
    while folder != "/" {
      folder = Path.folder(of: folder)
      do throws(FileError) {
        try syncFolder(folder)
      } catch {
        if !error.isForbidden { throw error }
      }
    }
  }

  /// `nil` when nothing has that name.
  func statusIfAny(_ path: String, followingLinks: Bool = true) throws(FileError) -> FileStatus? {
    do throws(FileError) {
      return try status(path, followingLinks: followingLinks)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// The names in a folder; none when there is no such folder.
  func namesIfAny(in folder: String) throws(FileError) -> [String] {
    do throws(FileError) {
      return try names(in: folder)
    } catch {
      if error.isMissing { return [] }
      throw error
    }
  }

  func closeQuietly(_ file: OpenFile) {
    try? close(file)  // what was written has been flushed, or has failed, before
  }

  /// Removes a temporary file of our own.
  func discard(_ path: String) {
    try? unlink(path)  // one that stays is found and weighed at the next start
  }
}

/// Turns a failed call into the store's error.
func storing<Value>(_ body: () throws(FileError) -> Value) throws(StoreError) -> Value {
  do throws(FileError) {
    return try body()
  } catch {
    throw .file(error)
  }
}

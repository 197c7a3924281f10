/// Writes files where the user asks for them.
public enum PathWriter {
  /// Writes a new file for its owner's eyes, flushed; never through a symbolic link.
  ///
  /// - Parameter replacing: Whether a file of that name may go; else `.exists` is thrown.
  /// - Throws: `.noFolder` when there is nothing to write it into.
  public static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool = false,
    files: any FileOps = PosixFiles()
  ) throws(StoreError) {
    let whole = Path.join(Path.workingFolder, path)
    let status = try storing { () throws(FileError) in
      try files.statusIfAny(whole, followingLinks: false)
    }
    if let status {
      guard status.kind == .regular else { throw .notAFile(path: path, kind: status.kind) }
      guard replacing else { throw .exists(path: path) }
    } else {
      let folder = Path.folder(of: whole)
      let found = try storing { () throws(FileError) in
        try files.statusIfAny(folder, followingLinks: true)
      }
      guard found?.kind == .folder else { throw .noFolder(path: Path.folder(of: path)) }
    }
    do throws(FileError) {
      let temporary = try files.writeBeside(whole, bytes)
      do throws(FileError) {
        try put(temporary, whole, replacing, files)
      } catch {
        files.discard(temporary)
        throw error
      }
      try files.syncFolder(Path.folder(of: whole))
    } catch {
      if error.isTaken { throw .exists(path: path) }
      throw .file(error)
    }
  }

  private static func put(
    _ temporary: String, _ path: String, _ replacing: Bool, _ files: any FileOps
  ) throws(FileError) {
    if replacing { return try files.rename(temporary, to: path, .replacing) }
    do throws(FileError) {
      try files.rename(temporary, to: path, .toNewName)
    } catch {
      // A file system that cannot promise: there was nothing of that name a moment ago.
      guard error.isUnsupported else { throw error }
      try files.rename(temporary, to: path, .replacing)
    }
  }
}

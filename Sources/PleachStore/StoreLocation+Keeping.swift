extension StoreLocation {
  /// Keeps bytes in the quarantine folder, once for each content.
  ///
  /// - Returns: Where.
  func keepAside(
    _ bytes: [UInt8], as kind: String, _ files: any FileOps
  ) throws(FileError) -> String {
    let path = Path.join(quarantine, "\(kind)-\(SHA256.hex(bytes).prefix(12))")
    try files.makeFolders(quarantine)
    if try files.statusIfAny(path) == nil { try files.replace(path, with: bytes) }
    return path
  }

  /// Puts another store in the place of the one that stands there, old or new and never half; needs
  /// the lock.
  ///
  /// - Parameter seen: The look of what stands there, which must be kept elsewhere by now; `nil` when
  ///   nothing did.
  /// - Throws: `.neverStill` when another program wrote it since.
  func putStore(_ bytes: [UInt8], since seen: FileStatus?, _ files: any FileOps) throws(StoreError)
  {
    let temporary = try storing { () throws(FileError) in
      try files.makeFolders(folder)
      return try files.writeBeside(file, bytes)
    }
    do throws(StoreError) {
      guard try files.readWhole(temporary, limit: Snapshot.limit).bytes == bytes else {
        throw .notSaved(FileError(path: temporary, call: "read back", code: FileError.broken))
      }
      let found = try storing { () throws(FileError) in try files.statusIfAny(file) }
      guard found.map({ found in seen.map(found.isSameText) ?? false }) ?? (seen == nil) else {
        throw .neverStill(path: file)
      }
      try storing { () throws(FileError) in
        try files.rename(temporary, to: file, .replacing)
        try files.syncFolder(folder)
      }
    } catch {
      files.discard(temporary)
      throw error
    }
  }
}

extension FileStatus {
  /// Whether nobody wrote to the file since the earlier look; its mode may have changed.
  fileprivate func isSameText(as other: FileStatus) -> Bool {
    isSameFile(as: other) && size == other.size && modified == other.modified
  }
}

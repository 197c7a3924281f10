import PleachCore

/// A second version of `network.json` that a program which syncs files has put beside it.
public struct ConflictCopy: Equatable, Sendable {
  /// The file.
  public let path: String

  /// Whether a file's name says that it is another version of `file`.
  static func isName(_ name: String, beside file: String) -> Bool {
    let whole = Path.name(of: file)
    let stem = whole.hasSuffix(".json") ? String(whole.dropLast(5)) : whole
    guard name != whole, name.utf8.starts(with: stem.utf8) else { return false }
    let rest = name.dropFirst(stem.count)
    // Syncthing; Dropbox and Nextcloud, which say it in the language of the machine; what the merge
    // tools of git leave.
    return rest.hasPrefix(".sync-conflict-") && rest.hasSuffix(".json")
      || rest.hasPrefix(" (") && rest.hasSuffix(".json") || rest == ".json.orig"
  }
}

extension Store {
  /// The copies beside the store that were not merged yet, by name.
  ///
  /// - Complexity: O(bytes of the copies).
  public func conflictCopies() throws(StoreError) -> [ConflictCopy] {
    let names = try storing { () throws(FileError) in try files.namesIfAny(in: location.folder) }
    let copies = names.filter { ConflictCopy.isName($0, beside: location.file) }
    guard !copies.isEmpty else { return [] }
    let merged = try ConflictBook.read(location.conflicts, files).merged
    return copies.map { Path.join(location.folder, $0) }.filter { path in
      // Folders, pipes and links are nobody's version; a name that is no UTF-8 leads nowhere.
      guard let status = try? files.statusIfAny(path, followingLinks: false),
        status.kind == .regular
      else { return false }
      // What cannot be read is offered too, so that somebody is told why.
      guard let bytes = try? files.readWhole(path, limit: Snapshot.limit).bytes else { return true }
      return bytes != document.bytes && !merged.contains(SHA256.hex(bytes))
    }.map(ConflictCopy.init)
  }

  /// Removes the file of a copy, on the user's word.
  public func removeCopy(_ path: String) throws(StoreError) {
    precondition(
      ConflictCopy.isName(Path.name(of: path), beside: location.file), "\(path) is no copy")
    try storing { () throws(FileError) in try files.unlink(path) }
  }
}

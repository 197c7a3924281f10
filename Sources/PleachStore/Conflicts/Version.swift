import PleachCore

/// Another version of a store: a copy of it, or a side of a merge.
struct Version {
  let document: Document
  let bytes: [UInt8]
  let status: FileStatus

  /// - Parameter orNothing: Whether an empty file stands for a store of nobody.
  /// - Throws: `.unreadableFile` for what is no store.
  init(at path: String, orNothing: Bool = false, _ files: any FileOps) throws(StoreError) {
    (bytes, status) = try files.readWhole(path, limit: Snapshot.limit)
    do throws(DocumentError) {
      document = orNothing && bytes.isEmpty ? Document() : try Document.read(bytes).0
    } catch {
      throw .unreadableFile(path: path, error)
    }
  }
}

/// One file as it was found, read or not.
struct Look {
  let path: String
  /// `nil` when nothing has that name.
  let status: FileStatus?
  let bytes: [UInt8]
  /// Why it could not be read.
  let error: StoreError?

  var isThere: Bool { status != nil }
  /// Whether it is there and was read.
  var isRead: Bool { isThere && error == nil }

  init(_ path: String, _ files: any FileOps, limit: Int, followingLinks: Bool = false) {
    self.path = path
    var found: FileStatus?
    var read: [UInt8] = []
    var failure: StoreError?
    do throws(StoreError) {
      found = try storing { () throws(FileError) in
        try files.statusIfAny(path, followingLinks: followingLinks)
      }
      if let found {
        guard found.kind == .regular else { throw .notAFile(path: path, kind: found.kind) }
        read = try files.readWhole(path, limit: limit).bytes
      }
    } catch {
      failure = error
    }
    (status, bytes, error) = (found, read, failure)
  }
}

import PleachCore

/// What this machine has still to decide, and which copies of the store it has merged.
struct ConflictBook: Equatable {
  private(set) var open: [Conflict] = []
  /// The SHA-256 of each copy that was merged, so that it is not offered again.
  private(set) var merged: [String] = []

  init() {}

  /// Takes conflicts in; those that it has already, once.
  mutating func add(_ conflicts: [Conflict]) {
    var known = Set(open.map(\.id))
    for conflict in conflicts where known.insert(conflict.id).inserted {
      // A newer conflict at one place says what the older one said, and more.
      open.removeAll { $0.path == conflict.path }
      open.append(conflict)
    }
  }

  mutating func remove(_ ids: Set<Conflict.ID>) { open.removeAll { ids.contains($0.id) } }

  mutating func noteMerged(_ hash: String) {
    if !merged.contains(hash) { merged.append(hash) }
  }
}

extension ConflictBook {
  /// - Throws: `.unreadable` for a file that is no such book; it is not written over.
  static func read(_ path: String, _ files: any FileOps) throws(StoreError) -> ConflictBook {
    let status = try storing { () throws(FileError) in
      try files.statusIfAny(path, followingLinks: false)
    }
    guard status != nil else { return ConflictBook() }
    let (bytes, _) = try files.readWhole(path, limit: Snapshot.limit)
    do throws(JSONError) {
      return ConflictBook(try JSONReader.value(in: bytes))
    } catch {
      let problem = DocumentError(
        line: error.line, column: error.column, problem: .syntax(error.problem))
      throw .unreadable(path: path, problem, backup: nil)
    }
  }

  private init(_ json: JSON) {
    open = (json["open"]?.array ?? []).compactMap(Conflict.init)
    merged = (json["merged"]?.array ?? []).compactMap(\.string)
  }

  func write(to path: String, _ files: any FileOps) throws(FileError) {
    try files.makeFolders(Path.folder(of: path))
    try files.replace(path, with: Array(JSONWriter.page(json).utf8))
  }

  private var json: JSON {
    ["open": .array(open.map(\.json)), "merged": .array(merged.map { .string($0) })]
  }
}

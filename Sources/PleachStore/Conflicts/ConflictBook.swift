import PleachCore

/// What this machine has still to decide, and which copies of the store it has merged.
struct ConflictBook {
  private(set) var open: [Conflict] = []
  /// What was decided, and the change that did it, so that undo brings the question back.
  private(set) var settled: [(conflict: Conflict, change: Int)] = []
  /// The SHA-256 of each copy that was merged, so that it is not offered again.
  private(set) var merged: [String] = []

  init() {}

  /// Takes conflicts in; those that it has already, once.
  mutating func add(_ conflicts: [Conflict]) {
    var known = Set(open.map(\.id))
    for conflict in conflicts where known.insert(conflict.id).inserted { open.append(conflict) }
  }

  /// Takes out what was decided by a change.
  mutating func settle(_ ids: Set<Conflict.ID>, by change: Int) {
    settled += open.filter { ids.contains($0.id) }.map { ($0, change) }
    settled.removeFirst(max(0, settled.count - Self.mostSettled))
    open.removeAll { ids.contains($0.id) }
  }

  /// Opens again what a change had decided, as undo does; it may be made again.
  mutating func reopen(settledBy change: Int) { add(decided(by: change)) }

  /// Takes out again what a change had decided, as redo does.
  mutating func settleAgain(by change: Int) {
    let ids = Set(decided(by: change).map(\.id))
    open.removeAll { ids.contains($0.id) }
  }

  /// What a change decided.
  func decided(by change: Int) -> [Conflict] {
    settled.filter { $0.change == change }.map(\.conflict)
  }

  /// Nobody undoes further back than this by hand.
  private static let mostSettled = 1000

  mutating func noteMerged(_ hash: String) {
    if !merged.contains(hash) { merged.append(hash) }
  }
}

extension ConflictBook {
  /// - Throws: `.unreadableFile` for a file that is no such book; it is not written over.
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
      throw .unreadableFile(path: path, problem)
    }
  }

  private init(_ json: JSON) {
    open = (json["open"]?.array ?? []).compactMap(Conflict.init)
    settled = (json["settled"]?.array ?? []).compactMap { entry in
      guard let change = entry["change"]?.int,
        let conflict = entry["conflict"].flatMap(Conflict.init)
      else { return nil }
      return (conflict, change)
    }
    merged = (json["merged"]?.array ?? []).compactMap(\.string)
  }

  func write(to path: String, _ files: any FileOps) throws(FileError) {
    try files.makeFolders(Path.folder(of: path))
    try files.replace(path, with: Array(JSONWriter.page(json).utf8))
  }

  private var json: JSON {
    [
      "open": .array(open.map(\.json)),
      "settled": .array(
        settled.map { ["change": .number(String($0.change)), "conflict": $0.conflict.json] }),
      "merged": .array(merged.map { .string($0) }),
    ]
  }
}

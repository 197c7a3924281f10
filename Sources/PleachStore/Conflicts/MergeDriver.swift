import PleachCore

/// Merges versions of a store for git, by record and field instead of by line.
public struct MergeDriver {
  /// The version that both sides were made from; an empty file where there was none.
  public let base: String
  /// The version on this branch; what is merged is written over it.
  public let ours: String
  /// The version that is merged in.
  public let theirs: String

  private let files: any FileOps
  private let clock: @Sendable () -> Moment

  /// Three files, as git hands them to a merge driver.
  public init(
    base: String, ours: String, theirs: String, files: any FileOps,
    clock: @escaping @Sendable () -> Moment
  ) {
    (self.base, self.ours, self.theirs) = (base, ours, theirs)
    (self.files, self.clock) = (files, clock)
  }

  /// Merges; where both sides say something else, ours stands.
  ///
  /// - Parameters:
  ///   - program: The program's version, for the store's head.
  ///   - location: The store that the versions are of; its list of conflicts takes what is to be
  ///     decided.
  /// - Returns: What is to be decided.
  /// - Throws: `.unreadableFile` for a version that is no store; then no file was changed.
  public func run(
    program: String, of location: StoreLocation
  ) throws(StoreError) -> [Conflict] {
    let merge = Merge(
      bringing: try Version(at: theirs, files).document,
      since: try Version(at: base, orNothing: true, files).document,
      into: try Version(at: ours, files).document)
    let now = clock().iso
    let conflicts = merge.clashes.map { Conflict($0, source: "a merge of git", time: now) }
    if !conflicts.isEmpty { try note(conflicts, at: location) }
    let bytes = merge.document.rendered(writer: program)
    try storing { () throws(FileError) in try files.replace(ours, with: bytes) }
    return conflicts
  }

  private func note(_ conflicts: [Conflict], at location: StoreLocation) throws(StoreError) {
    try storing { () throws(FileError) in try files.makeFolders(location.state) }
    var lock = Lock(path: location.lock)
    try lock.take(files, at: clock())
    defer { lock.close(files) }
    var book = try ConflictBook.read(location.conflicts, files)
    book.add(conflicts)
    let changed = book
    try storing { () throws(FileError) in try changed.write(to: location.conflicts, files) }
  }
}

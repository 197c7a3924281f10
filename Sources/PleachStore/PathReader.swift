import PleachCore

/// A file that somebody wants imported, read piece by piece.
public struct FoundFile: Sendable {
  /// Below the folder that was given; the file's own name when it was given itself.
  public let path: String
  /// In bytes.
  public let size: Int
  /// The local day on which it was last written.
  public let written: Day
  /// Up to `count` bytes from `offset`.
  public let read: @Sendable (_ offset: Int, _ count: Int) throws(StoreError) -> [UInt8]
}

/// Opens what the user names for an import, and helps them to type it.
public enum PathReader {
  /// How much of a folder is looked at.
  public struct Limits: Sendable {
    /// How many folders deep files are looked for.
    public var depth = 8
    /// How many files are read at most.
    public var files = 10_000
    /// In bytes, one file.
    public var size = Export.largestFile

    /// Limits that no honest export reaches.
    public init() {}
  }

  /// The files at `path`: itself, or all below it when it is a folder.
  ///
  /// Hidden files are passed over, and so is what a symbolic link in a folder stands for.
  ///
  /// - Returns: The files in order of their paths, and what was passed over though it is not
  ///   hidden: links, special files, what lies too deep or is too much; at most 1,000.
  /// - Throws: At once for a pipe, a device or a file past the limit.
  public static func files(
    at path: String, limits: Limits = Limits(), files: any FileOps = PosixFiles()
  ) throws(StoreError) -> (files: [FoundFile], skipped: [Skip]) {
    let whole = Path.join(Path.workingFolder, path)
    let status = try storing { () throws(FileError) in
      try files.status(whole, followingLinks: true)
    }
    switch status.kind {
    case .regular:
      guard status.size <= limits.size else {
        throw .tooLarge(path: path, size: status.size, limit: limits.size)
      }
      return ([found(Path.name(of: whole), whole, status, files)], [])
    case .folder:
      var walk = Walk(limits: limits, files: files)
      try walk.enter(whole, "", depth: 0)
      return (walk.found, walk.allSkipped)
    default: throw .notAFile(path: path, kind: status.kind)
    }
  }

  fileprivate static func found(
    _ name: String, _ path: String, _ status: FileStatus, _ files: any FileOps
  ) -> FoundFile {
    let written = Moment(of: status).localDay
    return FoundFile(path: name, size: status.size, written: written) {
      (offset, count) throws(StoreError) in
      try storing { () throws(FileError) in
        let file = try files.open(path, .read)
        defer { files.closeQuietly(file) }
        guard try files.status(file).isSameFile(as: status) else {
          throw FileError(
            path: path, call: "read what was there a moment ago", code: FileError.stale)
        }
        let count = min(count, max(0, status.size - offset))
        return count > 0 ? try files.read(file, at: offset, count: count) : []
      }
    }
  }
}

/// One look through a folder.
private struct Walk {
  let limits: PathReader.Limits
  let files: any FileOps
  var found: [FoundFile] = []
  /// The first of them, which are enough to be shown.
  private var skipped: [Skip] = []
  private var moreSkipped = 0
  private static let mostShown = 1000

  init(limits: PathReader.Limits, files: any FileOps) {
    self.limits = limits
    self.files = files
  }

  var allSkipped: [Skip] {
    guard moreSkipped > 0 else { return skipped }
    return skipped + [Skip(path: "…", reason: "and \(moreSkipped) more files were passed over")]
  }

  private mutating func skip(_ path: String, _ reason: String) {
    if skipped.count < Self.mostShown {
      skipped.append(Skip(path: path, reason: reason))
    } else {
      moreSkipped += 1
    }
  }

  mutating func enter(_ folder: String, _ prefix: String, depth: Int) throws(StoreError) {
    for name in try storing({ () throws(FileError) in try files.names(in: folder) })
    where !name.hasPrefix(".") {
      let path = Path.join(folder, name)
      let shown = prefix + name
      let status = try storing { () throws(FileError) in
        try files.statusIfAny(path, followingLinks: false)
      }
      guard let status else {
        skip(
          shown, name.contains("\u{FFFD}") ? "its name is not UTF-8: rename it" : "gone meanwhile")
        continue
      }
      switch status.kind {
      case .regular where found.count >= limits.files:
        skip(shown, "more than \(limits.files) files")
      case .regular where status.size > limits.size: skip(shown, "larger than pleach reads")
      case .regular: found.append(PathReader.found(shown, path, status, files))
      case .folder where depth < limits.depth: try enter(path, shown + "/", depth: depth + 1)
      case .folder: skip(shown, "too many folders deep")
      default: skip(shown, "a link or no plain file: left alone")
      }
    }
  }
}

extension PathReader {
  /// What a path that is being typed may become: the entries of its folder that begin with its last
  /// part, folders with a `/` after them. At most 200.
  ///
  /// - Parameter home: For `~`, which stays as it was typed.
  public static func completions(
    forPath typed: String, home: String?, files: any FileOps = PosixFiles()
  ) -> [String] {
    if typed == "~" { return ["~/"] }
    let slash = typed.utf8.lastIndex(of: UInt8(ascii: "/"))
    let typedFolder = slash.map { String(typed[...$0]) } ?? ""
    let start = slash.map { String(typed[typed.utf8.index(after: $0)...]) } ?? typed
    let folder = Path.join(Path.workingFolder, Path.expanded(typedFolder, home: home))
    // A folder that is not there completes nothing, and what cannot be looked at is but a name.
    let names = (try? files.names(in: folder)) ?? []
    var completions: [String] = []
    for name in names where name.utf8.starts(with: start.utf8) {
      guard start.hasPrefix(".") || !name.hasPrefix(".") else { continue }
      let kind = try? files.status(Path.join(folder, name), followingLinks: true).kind
      completions.append(typedFolder + name + (kind == .folder ? "/" : ""))
      if completions.count == 200 { break }
    }
    return completions
  }
}

extension FoundFile {
  /// The file as an export reads it.
  public var source: ByteSource {
    let (path, read) = (path, read)
    return ByteSource(size: size, written: written) { (offset, count) throws(ImportError) in
      do throws(StoreError) {
        return try read(offset, count)
      } catch {
        throw .unreadable(path: path, reason: error.what)
      }
    }
  }
}

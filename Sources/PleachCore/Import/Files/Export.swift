/// What a platform handed out: files, loose or packed, not yet understood.
public struct Export: Sendable {
  /// Every file that may be text, in the order given and, inside an archive, in its order.
  public internal(set) var files: [ExportFile] = []
  /// What could not be opened, with the reason.
  public internal(set) var skipped: [Skip] = []

  /// Text-like members of one archive that are looked into.
  public static let mostMembers = 10_000
  /// A file larger than this is refused unread. Archives are read where they lie.
  public static let largestFile = ImportLimit.onDisk

  /// An export without files.
  public init() {}

  /// An export of loose files; each that is an archive is looked into, one level deep.
  public init(_ files: [(path: String, source: ByteSource)]) {
    for (path, source) in files { add(path, source) }
  }

  /// Adds one file from disk.
  ///
  /// - Parameters:
  ///   - path: Relative to what the user named, or just the file's name.
  ///   - source: Its bytes; only the first 4 KiB and a ZIP's list of contents are read here, but a tar
  ///     archive whole, because it has none.
  public mutating func add(_ path: String, _ source: ByteSource) {
    let path = ExportPath.cleaned(path)
    guard !ExportPath.isNoise(path) else { return }
    do {
      let head = try source.bytes(at: 0, count: ExportFile.headLength)
      if let reason = Self.refusal(of: path, head: head) {
        skipped.append(Skip(path: path, reason: reason))
      } else if Self.isArchive(path, head: head) {
        try addMembers(of: Zip(source, path: path))
      } else if Tar.opens(source, head: head) {
        addMembers(of: try Tar(source, path: path), written: source.written)
      } else {
        files.append(
          ExportFile(
            path: path, size: source.size, head: head, written: source.written
          ) { take throws(ImportError) in
            try source.read(0..<source.size, take)
          })
      }
    } catch {
      skipped.append(Skip(error))
    }
  }

  private static func isArchive(_ path: String, head: [UInt8]) -> Bool {
    let mark = LittleEndian(head)
    return mark.hasMark(3, 4, at: 0) || mark.hasMark(5, 6, at: 0)
      || ExportPath.fileExtension(of: path) == "zip"
  }

  /// Files that are something else than they could be, with what to do about it.
  private static func refusal(of path: String, head: [UInt8]) -> String? {
    switch ExportPath.fileExtension(of: path) {
    case "xlsx", "xls", "ods", "numbers": return "a spreadsheet: save it as CSV first"
    default: return nil
    }
  }

  private mutating func addMembers(of zip: Zip) {
    var count = MemberCount(before: files.count + skipped.count)
    for member in zip.members where !ExportPath.isNoise(member.path) {
      let path = "\(zip.path)/\(member.path)"
      guard count.mayOpen(member.path, path, &skipped) else { continue }
      add(member, of: zip, path: path)
    }
    count.report(zip.path, files.count, &skipped)
  }

  private mutating func add(_ member: Zip.Member, of zip: Zip, path: String) {
    do {
      let head = try zip.head(of: member, limit: ExportFile.headLength)
      files.append(
        ExportFile(
          path: path, size: member.size, head: head, written: zip.source.written
        ) { take throws(ImportError) in
          try zip.read(member, take)
        })
    } catch {
      skipped.append(Skip(error))
    }
  }
}

/// A tar archive, as it is or packed with gzip: read once from start to end, because it has no list
/// of contents. Files that may be text are kept in memory, all others flow by.
///
/// Nothing is ever unpacked to disk. The limits are those of `Zip.Limit`.
struct Tar {
  let path: String
  /// In the archive's own order; those that were not looked for too.
  let members: [TarStream.Member]

  private static let chunk = 1 << 20
  private static let gzip: [UInt8] = [0x1F, 0x8B]

  /// Whether a file that begins with these bytes is a tar archive, or packed so that it may be one.
  static func opens(_ source: ByteSource, head: [UInt8]) -> Bool {
    head.starts(with: gzip) || TarStream.opens(head)
  }

  /// - Throws: `ImportError` when it is damaged anywhere: half a list is worse than none.
  /// - Complexity: O(unpacked bytes).
  init(_ source: ByteSource, path: String) throws(ImportError) {
    self.path = path
    var inspected = 0
    var stream = TarStream(room: ImportLimit.whole) { path in
      guard Zip.textExtensions.contains(ExportPath.fileExtension(of: path)),
        !ExportPath.isNoise(path)
      else { return false }
      inspected += 1
      return inspected <= Export.mostMembers
    }
    if try source.bytes(at: 0, count: 2) == Self.gzip {
      try Self.unpack(source, path: path, into: &stream)
    } else {
      try source.read(0..<source.size) { stream.take($0) }
    }
    if let (offset, reason) = stream.failure {
      throw .damaged(path: path, offset: offset, reason: reason)
    }
    guard stream.isWhole else {
      throw .damaged(path: path, offset: source.size, reason: "the archive ends inside a file")
    }
    members = stream.members
  }

  private static func unpack(
    _ source: ByteSource, path: String, into stream: inout TarStream
  ) throws(ImportError) {
    let head = try source.bytes(at: 0, count: Self.chunk)
    guard let start = try? Gzip.contents(head), source.size >= start + 8 else {
      throw .damaged(path: path, offset: 0, reason: "the gzip header is garbled")
    }
    try check(source, start, path)
    let limit = max(Zip.Limit.ratioFrom, min(source.size, Export.largestFile) * Zip.Limit.ratio)
    var (sum, count): (UInt32, Int) = (0, 0)
    let isWhole: Bool
    do throws(Inflater.Failure) {
      isWhole = try Inflater.inflate(source, in: start..<source.size - 8, limit: limit) { bytes in
        sum = Inflater.checksum(bytes, after: sum)
        count += bytes.count
        stream.take(bytes)
      }
    } catch {
      switch error {
      case .source(let error): throw error
      case .damaged(let offset):
        throw .damaged(path: path, offset: offset, reason: "the compressed bytes are garbled")
      }
    }
    guard count < limit else {
      throw .refused(path: path, reason: "unpacks to more than \(Zip.Limit.ratio) times its size")
    }
    let tail = try source.bytes(at: source.size - 8, count: 8)
    guard isWhole, tail.count == 8, Gzip.number(tail.prefix(4)) == sum,
      Gzip.number(tail.suffix(4)) == UInt32(truncatingIfNeeded: count)
    else {
      throw .damaged(
        path: path, offset: source.size, reason: "the compressed bytes do not end well")
    }
  }

  /// What is packed with gzip and no archive inside is refused before it is unpacked.
  private static func check(
    _ source: ByteSource, _ start: Int, _ path: String
  ) throws(ImportError) {
    var first: [UInt8] = []
    // Garbled bytes are found again, and told, when all of it is unpacked.
    _ = try? Inflater.inflate(source, in: start..<source.size - 8, limit: TarStream.block) {
      first += $0
    }
    guard first.count < TarStream.block || !TarStream.opens(first) else { return }
    throw .refused(path: path, reason: "packed with gzip: unpack it first")
  }
}

extension Export {
  /// Adds what an archive holds.
  mutating func addMembers(of tar: Tar, written: Day?) {
    var count = MemberCount(before: files.count + skipped.count)
    for member in tar.members where !ExportPath.isNoise(member.path) {
      let path = "\(tar.path)/\(member.path)"
      guard count.mayOpen(member.path, path, &skipped) else { continue }
      if let reason = member.refusal {
        skipped.append(Skip(path: path, reason: reason))
        continue
      }
      let bytes = member.bytes
      files.append(
        ExportFile(
          path: path, size: bytes.count, head: Array(bytes.prefix(ExportFile.headLength)),
          written: written
        ) { take throws(ImportError) in take(bytes[...]) })
    }
    count.report(tar.path, files.count, &skipped)
  }
}

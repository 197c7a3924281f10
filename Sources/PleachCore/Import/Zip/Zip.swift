/// A ZIP archive, read where it lies: its list of contents first, then single members.
///
/// Nothing is ever unpacked to disk. Limits stand here and in `ImportLimit`; past them a member is
/// refused with the reason, and the others are still read.
struct Zip: Sendable {
  /// Where an archive stops being an export and starts being an attack.
  enum Limit {
    /// Text shrinks to a tenth, seldom to a hundredth; a bomb to a thousandth.
    static let ratio = 200
    /// Small members may shrink as they like.
    static let ratioFrom = 10 << 20
    /// Bytes of the list of contents: about half a million names.
    static let directory = 64 << 20
  }

  /// How the archive is called in messages.
  let path: String
  let source: ByteSource
  /// In the archive's own order.
  let members: [Member]

  /// Reads the list of contents.
  ///
  /// - Throws: `ImportError.damaged` naming the byte when there is none or it makes no sense.
  /// - Complexity: O(members log members); reads the end of the archive and its list only.
  init(_ source: ByteSource, path: String) throws(ImportError) {
    self.path = path
    self.source = source
    let directory = try ZipDirectory(source, path: path)
    members = Self.refusingOverlaps(try directory.members())
  }

  /// The text-like extensions that are worth opening.
  static let textExtensions: Set<String> = [
    "csv", "json", "js", "opml", "xml", "txt", "tsv", "tab", "vcf", "html", "htm", "ndjson",
    "jsonl",
    "graphml", "gexf", "car",
  ]

  /// The first bytes of a member, as many as there are up to `limit`, not compared with its checksum.
  func head(of member: Member, limit: Int) throws(ImportError) -> [UInt8] {
    var head: [UInt8] = []
    try unpack(member, first: min(limit, member.size)) { head += $0 }
    return head
  }

  /// Hands a member's bytes out piece by piece.
  ///
  /// - Throws: At the end too, when their length or checksum is not as promised.
  func read(_ member: Member, _ take: (ArraySlice<UInt8>) -> Void) throws(ImportError) {
    var sum: UInt32 = 0
    let start = try unpack(member) { piece in
      sum = Inflater.checksum(piece, after: sum)
      take(piece)
    }
    guard sum == member.checksum else {
      throw .damaged(
        path: "\(path)/\(member.path)", offset: start, reason: "the checksum does not match")
    }
  }

  /// - Parameter limit: How many bytes are wanted; `nil` for all, which then must be all.
  /// - Returns: Where the member's bytes begin in the archive.
  @discardableResult
  private func unpack(
    _ member: Member, first limit: Int? = nil, _ take: (ArraySlice<UInt8>) -> Void
  ) throws(ImportError) -> Int {
    let path = "\(self.path)/\(member.path)"
    if let refusal = member.refusal { throw .refused(path: path, reason: refusal) }
    let start = try dataStart(of: member, path: path)
    let end = start.addingReportingOverflow(member.packed)
    guard !end.overflow, end.partialValue <= source.size else {
      throw .damaged(path: path, offset: source.size, reason: "the archive ends inside this file")
    }
    let wanted = limit ?? member.size
    var count = 0
    func pass(_ piece: ArraySlice<UInt8>) {
      count += piece.count
      // What is more than promised is counted, to be told, and not handed out.
      take(count > wanted ? piece.dropLast(count - wanted) : piece)
    }
    if member.method == 0 {
      try source.read(start..<start + wanted, pass)
    } else {
      try inflate(start..<end.partialValue, wanted, isWhole: limit == nil, path: path, pass)
    }
    guard count == wanted else {
      throw .damaged(
        path: path, offset: start,
        reason: "\(wanted) bytes were promised, \(count) are there")
    }
    return start
  }

  private func inflate(
    _ range: Range<Int>, _ wanted: Int, isWhole: Bool, path: String,
    _ take: (ArraySlice<UInt8>) -> Void
  ) throws(ImportError) {
    var count = 0
    let hasEnd: Bool
    do throws(Inflater.Failure) {
      // One byte more than promised shows a header that lies.
      hasEnd = try Inflater.inflate(source, in: range, limit: isWhole ? wanted + 1 : wanted) {
        count += $0.count
        take($0)
      }
    } catch {
      switch error {
      case .source(let error): throw error
      case .damaged(let offset):
        throw .damaged(path: path, offset: offset, reason: "the compressed bytes are garbled")
      }
    }
    guard count <= wanted else {
      throw .damaged(
        path: path, offset: range.upperBound, reason: "longer than the \(wanted) bytes promised")
    }
    guard hasEnd || !isWhole else {
      throw .damaged(
        path: path, offset: range.upperBound, reason: "the compressed bytes do not end well")
    }
  }

  /// Where the bytes begin: behind the member's own header, whose lengths may differ.
  private func dataStart(of member: Member, path: String) throws(ImportError) -> Int {
    let header = LittleEndian(try source.bytes(at: member.offset, count: 30))
    guard header.hasMark(3, 4, at: 0), let name = header.number(at: 26, width: 2),
      let extra = header.number(at: 28, width: 2), let method = header.number(at: 8, width: 2)
    else {
      throw .damaged(path: path, offset: member.offset, reason: "no file begins here")
    }
    guard method == member.method else {
      throw .damaged(
        path: path, offset: member.offset, reason: "its header and the list of contents disagree")
    }
    return member.offset + 30 + name + extra
  }

  /// Two members over the same bytes are how one small archive unpacks to petabytes.
  private static func refusingOverlaps(_ members: [Member]) -> [Member] {
    var members = members
    var last: Int?
    let order = members.indices.sorted { (members[$0].offset, $0) < (members[$1].offset, $1) }
    for index in order {
      defer { if last.map({ members[$0].end <= members[index].end }) ?? true { last = index } }
      guard let before = last, members[index].offset < members[before].end else { continue }
      for twin in [before, index] {
        members[twin].refusal = "overlaps another file of the archive"
      }
    }
    return members
  }
}

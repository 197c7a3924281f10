/// A ZIP archive, read where it lies: its list of contents first, then single members.
///
/// Nothing is ever unpacked to disk. Limits stand in `Zip.Limit`; past them a member is refused
/// with the reason, and the others are still read.
struct Zip: Sendable {
  /// Where an archive stops being an export and starts being an attack.
  enum Limit {
    static let member = 256 << 20
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
    "csv", "json", "js", "opml", "xml", "txt", "tsv", "vcf", "html", "htm", "ndjson", "jsonl",
    "graphml", "gexf", "car",
  ]

  /// A member unpacked, up to `limit` bytes when one is given.
  func contents(of member: Member, first limit: Int? = nil) throws(ImportError) -> [UInt8] {
    let path = "\(self.path)/\(member.path)"
    if let refusal = member.refusal { throw .refused(path: path, reason: refusal) }
    let start = try dataStart(of: member, path: path)
    let end = start.addingReportingOverflow(member.packed)
    guard !end.overflow, end.partialValue <= source.size else {
      throw .damaged(path: path, offset: source.size, reason: "the archive ends inside this file")
    }
    let wanted = min(limit ?? member.size, member.size)
    let bytes =
      member.method == 0
      ? try source.bytes(at: start, count: wanted)
      : try inflated(start..<end.partialValue, wanted: wanted, whole: limit == nil, path: path)
    guard bytes.count == wanted else {
      throw .damaged(
        path: path, offset: start,
        reason: "\(wanted) bytes were promised, \(bytes.count) are there")
    }
    if limit == nil, Inflater.checksum(bytes) != member.checksum {
      throw .damaged(path: path, offset: start, reason: "the checksum does not match")
    }
    return bytes
  }

  private func inflated(
    _ range: Range<Int>, wanted: Int, whole: Bool, path: String
  ) throws(ImportError) -> [UInt8] {
    do {
      // One byte more than promised shows a header that lies.
      let yield = try Inflater.inflate(source, in: range, limit: whole ? wanted + 1 : wanted)
      guard yield.bytes.count <= wanted else {
        throw ImportError.damaged(
          path: path, offset: range.upperBound, reason: "longer than the \(wanted) bytes promised")
      }
      guard yield.isWhole || !whole else {
        throw ImportError.damaged(
          path: path, offset: range.upperBound, reason: "the compressed bytes do not end well")
      }
      return yield.bytes
    } catch let error as ImportError {
      throw error
    } catch Inflater.Failure.source(let error) {
      throw error
    } catch Inflater.Failure.damaged(let offset) {
      throw .damaged(path: path, offset: offset, reason: "the compressed bytes are garbled")
    } catch {
      throw .damaged(path: path, offset: range.lowerBound, reason: "\(error)")
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

/// A CAR file, version 1: blocks of bytes in any order, each under the name of its content.
///
/// That a block's bytes are those of its name is not checked: it would take a hash of every block, and
/// whoever wants to forge a repository can forge the names as well.
struct CAR {
  /// Where it stops being an archive: what was read until then counts.
  struct Failure: Equatable {
    /// Counted from 0.
    var offset: Int
    var reason: String
  }

  let bytes: [UInt8]
  /// The names of the blocks from which all others are reached.
  private(set) var roots: [[UInt8]] = []
  private(set) var failure: Failure?
  private var blocks: [[UInt8]: Range<Int>] = [:]

  /// How many blocks there are, each counted once.
  var count: Int { blocks.count }

  /// Whether a file that begins with these bytes claims to be one: a length, and a map with the
  /// keys `roots` and `version`.
  static func opens(_ head: [UInt8]) -> Bool {
    var place = 0
    guard let length = varint(head, &place, end: head.count), length >= 18, length < 4_096,
      place < head.count, head[place] == 0xA2
    else { return false }
    let text = String(decoding: head[place...].prefix(Int(length)), as: UTF8.self)
    return text.contains("version") && text.contains("roots")
  }

  /// - Complexity: O(bytes).
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var place = 0
    guard let header = section(&place), let value = try? CBORReader.value(in: bytes[header]) else {
      failure = Failure(offset: 0, reason: "its header cannot be read")
      return
    }
    guard value["version"]?.int == 1 else {
      failure = Failure(offset: 0, reason: "not version 1 of the format")
      return
    }
    roots = (value["roots"]?.array ?? []).compactMap(\.link)
    while place < bytes.count {
      let start = place
      guard let block = section(&place) else {
        failure = Failure(offset: start, reason: "the file ends inside a block")
        return
      }
      guard let end = Self.endOfName(bytes, at: block.lowerBound, end: block.upperBound) else {
        failure = Failure(offset: start, reason: "a block without a name")
        return
      }
      blocks[Array(bytes[block.lowerBound..<end])] = end..<block.upperBound
    }
  }

  /// The value in the block of this name; `nil` when the file has no such block.
  func value(_ name: [UInt8]) throws(CBORError) -> CBOR? {
    guard let range = blocks[name] else { return nil }
    do {
      return try CBORReader.value(in: bytes[range])
    } catch {
      throw CBORError(offset: range.lowerBound + error.offset, reason: error.reason)
    }
  }

  /// The range of what follows a length, and `place` behind it; `nil` when the file ends before.
  private func section(_ place: inout Int) -> Range<Int>? {
    var start = place
    guard let length = Self.varint(bytes, &start, end: bytes.count),
      length <= UInt64(bytes.count - start)
    else { return nil }
    place = start + Int(length)
    return start..<place
  }

  /// Where a CID ends: version, codec, kind of hash, length of hash, hash; or the older 34 bytes.
  private static func endOfName(_ bytes: [UInt8], at start: Int, end: Int) -> Int? {
    if end - start >= 34, bytes[start] == 0x12, bytes[start + 1] == 0x20 { return start + 34 }
    var place = start
    guard varint(bytes, &place, end: end) == 1, varint(bytes, &place, end: end) != nil,
      varint(bytes, &place, end: end) != nil, let length = varint(bytes, &place, end: end),
      length <= UInt64(end - place)
    else { return nil }
    return place + Int(length)
  }

  /// A number of at most nine bytes, seven bits each, the lowest first.
  private static func varint(_ bytes: [UInt8], _ place: inout Int, end: Int) -> UInt64? {
    var value: UInt64 = 0
    for shift in 0..<9 {
      guard place < end else { return nil }
      let byte = bytes[place]
      place += 1
      value |= UInt64(byte & 0x7F) << UInt64(7 * shift)
      if byte < 0x80 { return value }
    }
    return nil
  }
}

/// A value of DAG-CBOR: the part of RFC 8949 that content-addressed data uses.
enum CBOR: Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  case float(Double)
  case bytes([UInt8])
  case text(String)
  case array([CBOR])
  /// Keys in the order of the bytes.
  case map([Member])
  /// A reference to another block: its CID without the leading zero.
  case link([UInt8])

  struct Member: Equatable {
    var key: String
    var value: CBOR
  }

  subscript(key: String) -> CBOR? {
    guard case .map(let members) = self else { return nil }
    return members.first { $0.key == key }?.value
  }

  var text: String? { if case .text(let text) = self { text } else { nil } }
  var int: Int? { if case .integer(let number) = self { number } else { nil } }
  var link: [UInt8]? { if case .link(let id) = self { id } else { nil } }
  var bytes: [UInt8]? { if case .bytes(let bytes) = self { bytes } else { nil } }
  var array: [CBOR]? { if case .array(let elements) = self { elements } else { nil } }
}

/// Why bytes are no value; `offset` counts from their start.
struct CBORError: Error, Equatable {
  var offset: Int
  var reason: String
}

/// Reads CBOR that a stranger wrote: each length is compared with what is left before it is used.
struct CBORReader {
  /// A post's facets lie five deep; nothing real comes near.
  static let deepest = 48

  private let bytes: ArraySlice<UInt8>
  private var offset: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    offset = bytes.startIndex
  }

  /// The one value that `bytes` hold.
  static func value(in bytes: ArraySlice<UInt8>) throws(CBORError) -> CBOR {
    var reader = CBORReader(bytes)
    let value = try reader.readValue(depth: 0)
    guard reader.offset == bytes.endIndex else { throw reader.error("bytes are left over") }
    return value
  }

  private mutating func readValue(depth: Int) throws(CBORError) -> CBOR {
    guard depth < Self.deepest else { throw error("nested deeper than \(Self.deepest) levels") }
    let first = try next()
    let (major, short) = (first >> 5, first & 0x1F)
    if major == 7 { return try readSimple(short) }
    let number = try readNumber(short)
    switch major {
    case 0: return .integer(try int(number))
    case 1: return .integer(-1 - (try int(number)))
    case 2: return .bytes(Array(try take(number)))
    case 3: return .text(try readText(number))
    case 4: return .array(try readArray(number, depth))
    case 5: return .map(try readMap(number, depth))
    default: return try readTagged(number, depth)
    }
  }

  private mutating func readSimple(_ short: UInt8) throws(CBORError) -> CBOR {
    switch short {
    case 20: return .bool(false)
    case 21: return .bool(true)
    case 22, 23: return .null
    case 25, 26:
      _ = try readNumber(short)
      return .null
    case 27: return .float(Double(bitPattern: try readNumber(short)))
    default: throw error("simple value \(short) has no meaning here")
    }
  }

  private mutating func readText(_ count: UInt64) throws(CBORError) -> String {
    String(decoding: try take(count), as: UTF8.self)
  }

  private mutating func readArray(_ count: UInt64, _ depth: Int) throws(CBORError) -> [CBOR] {
    var elements: [CBOR] = []
    for _ in 0..<(try fitting(count)) { elements.append(try readValue(depth: depth + 1)) }
    return elements
  }

  private mutating func readMap(
    _ count: UInt64, _ depth: Int
  ) throws(CBORError) -> [CBOR.Member] {
    var members: [CBOR.Member] = []
    for _ in 0..<(try fitting(count)) {
      guard case .text(let key) = try readValue(depth: depth + 1) else {
        throw error("a key that is no text")
      }
      members.append(CBOR.Member(key: key, value: try readValue(depth: depth + 1)))
    }
    return members
  }

  /// Tag 42 is a link; what other tags mean does not matter here.
  private mutating func readTagged(_ tag: UInt64, _ depth: Int) throws(CBORError) -> CBOR {
    let value = try readValue(depth: depth + 1)
    guard tag == 42 else { return value }
    guard case .bytes(let id) = value, id.first == 0 else { throw error("a link without a target") }
    return .link(Array(id.dropFirst()))
  }

  // MARK: Bytes

  private mutating func readNumber(_ short: UInt8) throws(CBORError) -> UInt64 {
    guard short >= 24 else { return UInt64(short) }
    guard short <= 27 else { throw error("a length that is not told") }
    var number: UInt64 = 0
    for byte in try take(1 << UInt64(short - 24)) { number = number << 8 | UInt64(byte) }
    return number
  }

  private func int(_ number: UInt64) throws(CBORError) -> Int {
    guard let int = Int(exactly: number) else { throw error("the number \(number) is too large") }
    return int
  }

  /// As many elements as were announced, when so many can follow: each takes a byte at least.
  private func fitting(_ count: UInt64) throws(CBORError) -> Int {
    guard count <= UInt64(bytes.endIndex - offset) else {
      throw error("\(count) elements are announced, \(bytes.endIndex - offset) bytes are left")
    }
    return Int(count)
  }

  private mutating func take(_ count: UInt64) throws(CBORError) -> ArraySlice<UInt8> {
    guard count <= UInt64(bytes.endIndex - offset) else {
      throw error("\(count) bytes are announced, \(bytes.endIndex - offset) are left")
    }
    defer { offset += Int(count) }
    return bytes[offset..<offset + Int(count)]
  }

  private mutating func next() throws(CBORError) -> UInt8 {
    guard offset < bytes.endIndex else { throw error("a value is missing") }
    defer { offset += 1 }
    return bytes[offset]
  }

  private func error(_ reason: String) -> CBORError {
    CBORError(offset: offset - bytes.startIndex, reason: reason)
  }
}

/// Reads JSON from UTF-8 bytes, byte by byte, knowing its place.
///
/// Our own because Foundation's decoder traps on 513 open brackets, knows no lines and is fifteen
/// times slower. Always lenient about a byte order mark, CRLF and a comma before a closing bracket.
public struct JSONReader: Sendable {
  /// How deep arrays and objects may nest.
  public static let deepest = 64

  /// How much else is forgiven.
  public enum Manner: Sendable {
    /// The user's own file: every oddity is named, so that nothing is lost by guessing.
    case strict
    /// Somebody's export: half surrogates and broken UTF-8 become U+FFFD, control characters stay,
    /// and of two equal keys the last counts.
    case forgiving
  }

  /// The whole text, read so far or not.
  public let bytes: [UInt8]
  /// How much is forgiven.
  public let manner: Manner
  /// The next byte to read.
  public private(set) var offset: Int
  /// Where the key that was read last begins.
  public private(set) var keyOffset = 0

  /// A reader that stands at `offset`, which must be the border of a value unless it is 0.
  public init(_ bytes: [UInt8], at offset: Int = 0, manner: Manner = .strict) {
    self.bytes = bytes
    self.manner = manner
    self.offset = offset
    if offset == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { self.offset = 3 }
  }

  /// The one value that `bytes` hold, with nothing but white space after it.
  public static func value(in bytes: [UInt8], manner: Manner = .strict) throws(JSONError) -> JSON {
    var reader = JSONReader(bytes, manner: manner)
    let value = try reader.readValue()
    try reader.readEnd()
    return value
  }

  // MARK: One value

  /// Reads the next value whole.
  public mutating func readValue() throws(JSONError) -> JSON { try readValue(depth: 0) }

  private mutating func readValue(depth: Int) throws(JSONError) -> JSON {
    switch try peek() {
    case UInt8(ascii: "{"): return .object(try readMembers(depth: depth))
    case UInt8(ascii: "["):
      var elements: [JSON] = []
      var more = try enterArray(depth: depth)
      while more {
        elements.append(try readValue(depth: depth + 1))
        more = try nextElement()
      }
      return .array(elements)
    case UInt8(ascii: "\""): return .string(try readString())
    case UInt8(ascii: "t"):
      try readWord("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try readWord("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try readWord("null")
      return .null
    default: return .number(try readNumber())
    }
  }

  private mutating func readMembers(depth: Int) throws(JSONError) -> [JSON.Member] {
    var members: [JSON.Member] = []
    var names = KeyPlaces()
    var key = try enterObject(depth: depth)
    while let name = key {
      let place = keyOffset
      let value = try readValue(depth: depth + 1)
      if let twin = names.note(name, among: members) {
        guard manner == .forgiving else { throw error(.duplicateKey(name), at: place) }
        members[twin].value = value
      } else {
        members.append(JSON.Member(name, value))
      }
      key = try nextKey()
    }
    return members
  }

  // MARK: Walking

  /// Steps over `{` and returns the first key, or `nil` for an empty object (then past its `}`).
  public mutating func enterObject(depth: Int = 0) throws(JSONError) -> String? {
    guard try peek() == UInt8(ascii: "{") else { throw error(expected: "{") }
    guard depth < Self.deepest else { throw error(.tooDeep(Self.deepest)) }
    offset += 1
    return try keyOrEnd()
  }

  /// After a member's value: the next key, or `nil` past the closing `}`.
  public mutating func nextKey() throws(JSONError) -> String? {
    switch try peek(for: "\",\" or \"}\"") {
    case UInt8(ascii: ","):
      offset += 1
      return try keyOrEnd()
    case UInt8(ascii: "}"):
      offset += 1
      return nil
    default: throw error(expected: "\",\" or \"}\"")
    }
  }

  private mutating func keyOrEnd() throws(JSONError) -> String? {
    switch try peek() {
    case UInt8(ascii: "}"):
      offset += 1
      return nil
    case UInt8(ascii: "\""):
      keyOffset = offset
      let key = try readString()
      guard try peek() == UInt8(ascii: ":") else { throw error(expected: "\":\" after the key") }
      offset += 1
      return key
    default: throw error(expected: "a key in double quotes or \"}\"")
    }
  }

  /// Steps over `[`; `false` for an empty array (then past its `]`).
  public mutating func enterArray(depth: Int = 0) throws(JSONError) -> Bool {
    guard try peek() == UInt8(ascii: "[") else { throw error(expected: "[") }
    guard depth < Self.deepest else { throw error(.tooDeep(Self.deepest)) }
    offset += 1
    return try elementOrEnd()
  }

  /// After an element: `true` when another follows, `false` past the closing `]`.
  public mutating func nextElement() throws(JSONError) -> Bool {
    switch try peek(for: "\",\" or \"]\"") {
    case UInt8(ascii: ","):
      offset += 1
      return try elementOrEnd()
    case UInt8(ascii: "]"):
      offset += 1
      return false
    default: throw error(expected: "\",\" or \"]\"")
    }
  }

  private mutating func elementOrEnd() throws(JSONError) -> Bool {
    guard try peek() == UInt8(ascii: "]") else { return true }
    offset += 1
    return false
  }

  /// Goes on at `offset`, the border of a value that was read by other means.
  mutating func step(to offset: Int) { self.offset = offset }

  /// Steps over white space; the value that follows starts there.
  public mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset += 1
      default: return
      }
    }
  }

  /// Checks that nothing but white space is left.
  public mutating func readEnd() throws(JSONError) {
    skipSpace()
    guard offset == bytes.count else { throw error(.textAfterEnd) }
  }

  /// The next byte that is no white space, not stepped over.
  public mutating func peek(for wanted: String = "a value") throws(JSONError) -> UInt8 {
    skipSpace()
    guard offset < bytes.count else { throw error(expected: wanted) }
    let byte = bytes[offset]
    if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") { throw error(.comment) }
    return byte
  }

  // MARK: Texts, numbers, words

  /// Reads a text in double quotes.
  public mutating func readString() throws(JSONError) -> String {
    guard try peek() == UInt8(ascii: "\"") else { throw error(expected: "a text in double quotes") }
    offset += 1
    let start = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        let text = try text(bytes[start..<offset], at: start)
        offset += 1
        return text
      }
      if byte == UInt8(ascii: "\\") { return try readEscapedString(from: start) }
      try check(control: byte)
      offset += 1
    }
    throw error(.unclosedText, at: start - 1)
  }

  private mutating func readEscapedString(from start: Int) throws(JSONError) -> String {
    var plain = Array(bytes[start..<offset])
    while offset < bytes.count {
      let byte = bytes[offset]
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return try text(plain[...], at: start)
      case UInt8(ascii: "\\"): try readEscape(into: &plain)
      default:
        offset -= 1
        try check(control: byte)
        offset += 1
        plain.append(byte)
      }
    }
    throw error(.unclosedText, at: start - 1)
  }

  private func check(control byte: UInt8) throws(JSONError) {
    guard byte < 0x20, manner == .strict else { return }
    throw byte == 0x0A ? error(.unclosedText) : error(.rawControl(byte))
  }

  private func text(_ slice: ArraySlice<UInt8>, at start: Int) throws(JSONError) -> String {
    // Repairing takes half the time of asking first.
    if manner == .forgiving { return String(decoding: slice, as: UTF8.self) }
    guard let text = String(validating: slice, as: UTF8.self) else {
      throw error(.notUTF8, at: start)
    }
    return text
  }

  private mutating func readEscape(into plain: inout [UInt8]) throws(JSONError) {
    guard offset < bytes.count else { throw error(.badEscape) }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): plain.append(byte)
    case UInt8(ascii: "b"): plain.append(0x08)
    case UInt8(ascii: "f"): plain.append(0x0C)
    case UInt8(ascii: "n"): plain.append(0x0A)
    case UInt8(ascii: "r"): plain.append(0x0D)
    case UInt8(ascii: "t"): plain.append(0x09)
    case UInt8(ascii: "u"): plain.append(contentsOf: String(try readScalar()).utf8)
    default: throw error(.badEscape, at: offset - 2)
    }
  }

  private mutating func readScalar() throws(JSONError) -> Unicode.Scalar {
    let start = offset - 2
    let high = try readHex()
    if let scalar = Unicode.Scalar(high) { return scalar }
    if high < 0xDC00, offset + 1 < bytes.count, bytes[offset] == UInt8(ascii: "\\"),
      bytes[offset + 1] == UInt8(ascii: "u")
    {
      let back = offset
      offset += 2
      let low = try readHex()
      if (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
      {
        return scalar
      }
      offset = back
    }
    guard manner == .forgiving else { throw error(.loneSurrogate, at: start) }
    return "\u{FFFD}"
  }

  private mutating func readHex() throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard offset < bytes.count, let digit = Character(Unicode.Scalar(bytes[offset])).hexDigitValue
      else { throw error(.badEscape) }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }

  private mutating func readNumber() throws(JSONError) -> String {
    let start = offset
    if byteHere == UInt8(ascii: "-") { offset += 1 }
    let wholeStart = offset
    skipDigits()
    let whole = offset - wholeStart
    guard whole > 0 else {
      offset = start
      throw error(expected: "a value")
    }
    guard whole == 1 || bytes[wholeStart] != UInt8(ascii: "0") else {
      throw error(.expected("a number without a leading 0", found: "0"), at: wholeStart)
    }
    if byteHere == UInt8(ascii: ".") {
      offset += 1
      try readSomeDigits()
    }
    if let e = byteHere, e | 0x20 == UInt8(ascii: "e") {
      offset += 1
      if let sign = byteHere, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { offset += 1 }
      try readSomeDigits()
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private var byteHere: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipDigits() {
    while let byte = byteHere, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      offset += 1
    }
  }

  private mutating func readSomeDigits() throws(JSONError) {
    let start = offset
    skipDigits()
    guard offset > start else { throw error(expected: "a digit") }
  }

  private mutating func readWord(_ word: StaticString) throws(JSONError) {
    let end = offset + word.utf8CodeUnitCount
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard end <= bytes.count, bytes[offset..<end].elementsEqual(letters) else {
      throw error(expected: "a value")
    }
    offset = end
  }

  // MARK: Skipping

  /// Steps over the next value and returns where it stands, its texts and numbers unread.
  ///
  /// Brackets are counted, not checked against each other: read the range to know that it is JSON.
  public mutating func skipValue() throws(JSONError) -> Range<Int> {
    let first = try peek()
    let start = offset
    guard first == UInt8(ascii: "{") || first == UInt8(ascii: "[") else {
      _ = try readValue()
      return start..<offset
    }
    var depth = 0
    repeat {
      guard offset < bytes.count else {
        throw error(
          .expected("the end of what began here", found: "the end of the file"), at: start)
      }
      switch bytes[offset] {
      case UInt8(ascii: "\""): try skipString()
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        depth += 1
        offset += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        depth -= 1
        offset += 1
      default: offset += 1
      }
    } while depth > 0
    return start..<offset
  }

  /// Steps over a text without reading it: there are some that must not be.
  mutating func skipString() throws(JSONError) {
    let start = offset
    offset += 1
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "\""):
        offset += 1
        return
      case UInt8(ascii: "\\"): offset += 2
      case 0x0A where manner == .strict: throw error(.unclosedText, at: start)
      default: offset += 1
      }
    }
    throw error(.unclosedText, at: start)
  }

  // MARK: Errors

  private func error(expected wanted: String) -> JSONError {
    error(.expected(wanted, found: found), at: offset)
  }

  /// What stands at the reading point, as a sentence names it.
  private var found: String {
    guard offset < bytes.count else { return "the end of the file" }
    let ahead = bytes[offset..<min(offset + 8, bytes.count)]
    guard let first = String(decoding: ahead, as: UTF8.self).unicodeScalars.first else { return "" }
    switch first.value {
    case 0x201C, 0x201D, 0x2018, 0x2019: return "a curly quote"
    case 0..<0x20, 0x7F...0x9F: return "a control character (code \(first.value))"
    default: return "\"\(Character(first))\""
    }
  }

  /// An error with the line and column of `place`, by default where reading stands.
  public func error(_ problem: JSONError.Problem, at place: Int? = nil) -> JSONError {
    let offset = min(place ?? offset, bytes.count)
    let (line, column) = TextPlace.of(offset, in: bytes)
    return JSONError(line: line, column: column, offset: offset, problem: problem)
  }
}

/// Finds keys that an object has twice: by looking through them while they are few, as in every
/// record, and by hash when a stranger's file has a hundred thousand in one object.
private struct KeyPlaces {
  private static let few = 32
  /// By bytes: hashing a `String` of combining marks takes quadratic time.
  private var places: [[UInt8]: Int] = [:]

  /// Where `name` stands already; `nil` when it is new and about to be appended.
  mutating func note(_ name: String, among members: [JSON.Member]) -> Int? {
    guard members.count >= Self.few else {
      // Lengths first: most keys differ in them.
      let length = name.utf8.count
      return members.firstIndex {
        $0.key.utf8.count == length && $0.key.utf8.elementsEqual(name.utf8)
      }
    }
    while places.count < members.count {
      places[Array(members[places.count].key.utf8)] = places.count
    }
    return places[Array(name.utf8)]
  }
}

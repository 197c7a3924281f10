/// Walks over the tags of an XML text, with lines, without recursion and without any DTD.
///
/// Our own because Foundation's parser crashes on five bytes and calls cut files whole. Text
/// between tags is stepped over; a bare `&` and a `&word;` nobody declared are kept as they stand.
/// HTML is read too: then a document type is stepped over, and text can be had.
struct XMLReader {
  /// One tag. Names keep their case; compare them lower-cased.
  struct Tag: Equatable {
    enum Kind: Equatable { case open, close, empty }

    var kind: Kind
    var name: String
    /// Names lower-cased; of two equal ones the first counts.
    var attributes: [(name: String, value: String)]
    /// Where it begins, from 1.
    var line: Int

    /// The value of an attribute, named in lower case.
    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }

    static func == (one: Tag, other: Tag) -> Bool {
      one.kind == other.kind && one.name == other.name && one.line == other.line
        && one.attributes.elementsEqual(other.attributes, by: ==)
    }
  }

  /// Why reading stops before the end.
  enum Failure: Error, Equatable {
    /// A document type could declare entities; no feed list needs one.
    case documentType(line: Int)
    case unclosed(String, line: Int)

    var line: Int {
      switch self {
      case .documentType(let line), .unclosed(_, let line): line
      }
    }

    var reason: String {
      switch self {
      case .documentType: "a document type or entity declaration: no feed list needs one"
      case .unclosed(let what, _): "\(what) is not closed"
      }
    }
  }

  /// Attributes kept of one tag; none of ours has ten.
  static let mostAttributes = 64

  private let bytes: [UInt8]
  private let isHTML: Bool
  private var offset = 0
  /// What lies between the tag that was read last and the one before it.
  private var gap = 0..<0
  private var lines: Lines
  /// What was read although it is not well formed, each with its line.
  private(set) var repairs: [(line: Int, what: String)] = []

  /// - Parameter bytes: UTF-8 (see `XMLDecoding`).
  init(_ bytes: [UInt8], isHTML: Bool = false) {
    self.bytes = bytes
    self.isHTML = isHTML
    lines = Lines(bytes)
  }

  /// The text before the tag that was read last, plain and without white space around it.
  var text: String {
    Field.filled(HTMLText.plain(String(decoding: bytes[gap], as: UTF8.self))) ?? ""
  }

  /// The line reading has come to.
  var line: Int {
    mutating get { lines.line(at: offset) }
  }

  /// The next tag, or `nil` at the end of the text.
  mutating func next() throws(Failure) -> Tag? {
    let start = offset
    while let open = find(UInt8(ascii: "<")) {
      offset = open
      gap = start..<open
      let line = lines.line(at: open)
      if starts("<!--") {
        try skip(past: "-->", from: open + 4, called: "a comment", line: line)
      } else if starts("<![CDATA[") {
        try skip(past: "]]>", from: open + 9, called: "a CDATA section", line: line)
      } else if starts("<?") {
        try skip(past: "?>", from: open + 2, called: "an instruction", line: line)
      } else if starts("<!") {
        guard isHTML else { throw .documentType(line: line) }
        try skip(past: ">", from: open + 2, called: "a declaration", line: line)
      } else if let tag = try readTag(line: line) {
        return tag
      }
    }
    offset = bytes.count
    return nil
  }

  /// Reads the tag at the reading point; a `<` that begins none is stepped over.
  private mutating func readTag(line: Int) throws(Failure) -> Tag? {
    offset += 1
    let isClose = byteHere == UInt8(ascii: "/")
    if isClose { offset += 1 }
    let name = readName()
    guard !name.isEmpty else {
      repair("a bare < is taken as text", line: line)
      return nil
    }
    var tag = Tag(kind: isClose ? .close : .open, name: name, attributes: [], line: line)
    while true {
      skipSpace()
      guard let byte = byteHere else { throw .unclosed("<\(name)", line: line) }
      switch byte {
      case UInt8(ascii: ">"):
        offset += 1
        return tag
      case UInt8(ascii: "/"):
        offset += 1
        if byteHere == UInt8(ascii: ">"), !isClose { tag.kind = .empty }
      case UInt8(ascii: "<"):
        throw .unclosed("<\(name)", line: line)
      default: try readAttribute(into: &tag)
      }
    }
  }

  private mutating func readAttribute(into tag: inout Tag) throws(Failure) {
    let name = readName().lowercased()
    if name.isEmpty {
      offset += 1
      repair("stray characters inside <\(tag.name)>", line: lines.line(at: offset))
      return
    }
    skipSpace()
    guard byteHere == UInt8(ascii: "=") else { return }
    offset += 1
    skipSpace()
    let value = try readValue(of: tag)
    guard tag.attributes.count < Self.mostAttributes, tag.attribute(name) == nil else { return }
    tag.attributes.append((name, value))
  }

  private mutating func readValue(of tag: Tag) throws(Failure) -> String {
    guard let quote = byteHere, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = offset
      while let byte = byteHere, !isSpace(byte), byte != UInt8(ascii: ">") { offset += 1 }
      return decoded(bytes[start..<offset])
    }
    offset += 1
    guard let end = find(quote) else { throw .unclosed("<\(tag.name)", line: tag.line) }
    let value = decoded(bytes[offset..<end])
    offset = end + 1
    return value
  }

  /// With entities replaced; line breaks in a value count as spaces.
  private mutating func decoded(_ raw: ArraySlice<UInt8>) -> String {
    guard raw.contains(where: { $0 == UInt8(ascii: "&") || $0 < 0x20 }) else {
      return Field.text(String(decoding: raw, as: UTF8.self))
    }
    var plain: [UInt8] = []
    var index = raw.startIndex
    while index < raw.endIndex {
      let byte = raw[index]
      if byte == UInt8(ascii: "&") {
        let entity = Entity.read(raw[index...])
        if let problem = entity.problem { repair(problem, line: lines.line(at: index)) }
        plain.append(contentsOf: entity.text.utf8)
        index += entity.length
      } else {
        plain.append(isSpace(byte) ? 0x20 : byte)
        index += 1
      }
    }
    return Field.text(String(decoding: plain, as: UTF8.self))
  }

  private mutating func repair(_ what: String, line: Int) {
    if repairs.last.map({ $0.line == line && $0.what == what }) != true {
      repairs.append((line, what))
    }
  }

  // MARK: Bytes

  private var byteHere: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private func find(_ byte: UInt8) -> Int? { bytes[offset...].firstIndex(of: byte) }

  private func starts(_ text: StaticString) -> Bool { starts(text, at: offset) }

  private func starts(_ text: StaticString, at place: Int) -> Bool {
    let letters = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    return bytes[min(place, bytes.count)...].starts(with: letters)
  }

  private mutating func skip(
    past end: StaticString, from start: Int, called name: String, line: Int
  ) throws(Failure) {
    var place = start
    while place < bytes.count {
      if bytes[place] == end.utf8Start[0], starts(end, at: place) {
        offset = place + end.utf8CodeUnitCount
        return
      }
      place += 1
    }
    throw .unclosed(name, line: line)
  }

  private mutating func readName() -> String {
    let start = offset
    while let byte = byteHere, isNameByte(byte) { offset += 1 }
    return Field.text(String(decoding: bytes[start..<offset], as: UTF8.self), limit: 256)
  }

  private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "="), UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "<"),
      UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "&"), 0...0x20:
      false
    default: true
    }
  }

  private func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private mutating func skipSpace() {
    while let byte = byteHere, isSpace(byte) { offset += 1 }
  }
}

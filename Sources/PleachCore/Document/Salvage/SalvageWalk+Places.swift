// Where things begin in a text that cannot be trusted.
extension SalvageWalk {
  var here: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  var foundHere: String { foundHere(offset) }

  func foundHere(_ place: Int) -> String {
    guard place < bytes.count else { return "the end of the file" }
    let first = String(decoding: bytes[place...].prefix(4), as: UTF8.self).unicodeScalars.first
    guard let first, first.value > 0x20 else { return "a control character" }
    return "\"\(Character(first))\""
  }

  /// The line feed that ends a line, or the end of the text.
  func lineEnd(_ place: Int) -> Int { bytes[place...].firstIndex(of: 0x0A) ?? bytes.count }

  /// The marker that git puts between two versions, if one begins here.
  func marker(at place: Int) -> String? {
    guard place == 0 || bytes[place - 1] == 0x0A else { return nil }
    let text = String(decoding: bytes[place...].prefix(7), as: UTF8.self)
    return ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].contains(text) ? text : nil
  }

  /// The next line on which something of the store begins, no deeper than `indent`.
  func boundary(after place: Int, indent: Int) -> Int? {
    var place = place
    while let feed = bytes[place...].firstIndex(of: 0x0A) {
      let start = bytes[(feed + 1)...].firstIndex { $0 != 0x20 && $0 != 0x09 } ?? bytes.count
      guard start < bytes.count else { return nil }
      if marker(at: start) != nil || start - feed - 1 <= indent && begins(start) { return start }
      place = start
    }
    return nil
  }

  private func begins(_ place: Int) -> Bool {
    switch bytes[place] {
    case UInt8(ascii: "{"), UInt8(ascii: "]"): true
    case UInt8(ascii: "}"): isLast(place)
    case UInt8(ascii: "\""): isMemberKey(place)
    default: false
    }
  }

  /// Whether nothing but white space and zero bytes follows a byte.
  func isLast(_ place: Int) -> Bool { !bytes[(place + 1)...].contains { $0 > 0x20 } }

  /// Whether the head or a list of records begins here, and not a field of the same name.
  func isMemberKey(_ place: Int) -> Bool {
    guard let (key, after) = plainKey(at: place), let opener = firstByte(from: after) else {
      return false
    }
    if key == Schema.headKey { return bytes[opener] == UInt8(ascii: "{") }
    guard Section(rawValue: key) != nil, bytes[opener] == UInt8(ascii: "["),
      let first = firstByte(from: opener + 1)
    else { return false }
    return bytes[first] == UInt8(ascii: "{") || bytes[first] == UInt8(ascii: "]")
  }

  private func firstByte(from place: Int) -> Int? { bytes[place...].firstIndex { $0 > 0x20 } }

  /// A key of small letters, and where its value should begin.
  private func plainKey(at place: Int) -> (String, Int)? {
    guard bytes[place] == UInt8(ascii: "\"") else { return nil }
    let letters = bytes[(place + 1)...].prefix(20).prefix { (0x61...0x7A).contains($0) }
    guard letters.endIndex < bytes.count, bytes[letters.endIndex] == UInt8(ascii: "\""),
      let colon = firstByte(from: letters.endIndex + 1), bytes[colon] == UInt8(ascii: ":")
    else { return nil }
    return (String(decoding: letters, as: UTF8.self), colon + 1)
  }

  /// The section whose key a line was meant to be: its letters are there, and an opening bracket.
  func brokenSectionKey(at place: Int) -> Section? {
    let line = bytes[place..<lineEnd(place)]
    guard let bracket = line.firstIndex(of: UInt8(ascii: "[")) else { return nil }
    let letters = line[..<bracket].filter { (0x61...0x7A).contains($0) }
    return Section(rawValue: String(decoding: letters, as: UTF8.self))
  }

  /// The next line on which a member of the file begins, or the bracket that ends it.
  func memberStart(after place: Int) -> Int {
    var place = place
    while let next = boundary(after: place, indent: .max) {
      if bytes[next] == UInt8(ascii: "\"") || bytes[next] == UInt8(ascii: "}") { return next }
      if marker(at: next) != nil { return next }
      place = next
    }
    return bytes.count
  }

  /// How far in the line of a byte begins.
  func indent(at place: Int) -> Int {
    let start = bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return bytes[start..<place].prefix { $0 == 0x20 || $0 == 0x09 }.count
  }
}

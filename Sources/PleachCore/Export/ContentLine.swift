/// A line as calendars (RFC 5545) and address books (RFC 6350) have it.
enum ContentLine {
  /// What means something in a value goes behind a backslash. The text is clean already.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      if ["\\", ";", ","].contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// Lines of at most 75 bytes, each with its end.
  static func bytes(_ lines: [String]) -> [UInt8] {
    lines.flatMap { folded(Array($0.utf8)) + [0x0D, 0x0A] }
  }

  /// A line of at most 75 bytes; what is longer goes on behind a space, never within a character.
  private static func folded(_ line: [UInt8]) -> [UInt8] {
    guard line.count > 75 else { return line }
    var folded: [UInt8] = []
    var used = 0
    for byte in line {
      // Bytes that go on with a character stay with it.
      if used >= 72, byte & 0xC0 != 0x80 {
        folded += [0x0D, 0x0A, 0x20]
        used = 1
      }
      folded.append(byte)
      used += 1
    }
    return folded
  }
}

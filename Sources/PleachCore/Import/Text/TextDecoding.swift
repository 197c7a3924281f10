/// Turns the bytes of a text file into UTF-8, whatever a spreadsheet made of them.
enum TextDecoding {
  /// `bytes` as UTF-8 without a byte order mark. UTF-16 is read when its mark says so; else text
  /// that is hardly UTF-8 is taken for Windows-1252, which holds Latin-1.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return repaired(Array(bytes.dropFirst(3))) }
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isBig: false) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isBig: true) }
    return repaired(bytes)
  }

  /// The first bytes of a longer file, where the last character may be torn.
  static func utf8(head bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    if bytes.last ?? 0 >= 0x80 {
      while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
      if bytes.last ?? 0 >= 0xC0 { bytes.removeLast() }
    }
    return utf8(bytes)
  }

  /// One short text, such as a file name.
  static func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: repaired(Array(bytes)), as: UTF8.self)
  }

  /// Windows-1252 as UTF-8.
  static func windows1252(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for byte in bytes {
      if byte < 0x80 {
        result.append(byte)
      } else {
        let scalar = byte < 0xA0 ? upperHalf[Int(byte - 0x80)] : Unicode.Scalar(byte)
        append(scalar, to: &result)
      }
    }
    return result
  }

  /// The characters of 0x80...0x9F; the five unused ones stay control characters.
  private static let upperHalf: [Unicode.Scalar] = Array(
    "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

  /// UTF-16 as UTF-8; halves of pairs and an odd last byte become U+FFFD.
  static func utf16(_ bytes: ArraySlice<UInt8>, isBig: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index + 1 < bytes.endIndex {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      units.append(isBig ? first << 8 | second : second << 8 | first)
      index += 2
    }
    if index < bytes.endIndex { units.append(0xFFFD) }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  /// Valid UTF-8 as it is; a few bad bytes among good ones become U+FFFD; text whose high bytes
  /// mostly make no UTF-8 is another encoding.
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    if String(validating: bytes, as: UTF8.self) != nil { return bytes }
    let (good, bad) = census(bytes)
    return good >= bad ? Array(String(decoding: bytes, as: UTF8.self).utf8) : windows1252(bytes)
  }

  /// Counts characters beyond ASCII that are well formed, and bytes that belong to none.
  private static func census(_ bytes: [UInt8]) -> (good: Int, bad: Int) {
    var (good, bad, index) = (0, 0, 0)
    while index < bytes.count {
      let byte = bytes[index]
      let length = byte < 0x80 ? 1 : byte < 0xC2 ? 0 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      if length == 1 {
        index += 1
        continue
      }
      let rest = bytes[min(index + 1, bytes.count)..<min(index + max(length, 1), bytes.count)]
      if length > 1, byte < 0xF5, rest.count == length - 1,
        rest.allSatisfy({ $0 & 0xC0 == 0x80 })
      {
        good += 1
        index += length
      } else {
        bad += 1
        index += 1
      }
    }
    return (good, bad)
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: UTF8.encode(scalar)!)  // every scalar has a UTF-8 form
  }
}

/// Makes one field of a stranger's file safe to keep: short enough to store, quick to compare.
enum Field {
  /// Longer than any real bio; beyond it comparing and hashing take seconds.
  static let longest = 64 << 10
  /// Unicode's own limit for text that streams (UAX #15, stream-safe format).
  static let mostMarks = 30

  /// `text` cut to `limit` bytes at a character's border, with long runs of combining marks cut.
  /// Control characters and the like stay: what is shown is cleaned where it is shown.
  static func text(_ text: String, limit: Int = longest) -> String {
    var text = text
    let isShort = text.utf8.count <= min(limit, 2 * mostMarks)
    if isShort { return text }
    if text.utf8.count > limit { text = cut(text, to: limit) }
    // Every combining mark begins with a byte of at least 0xCC.
    guard text.utf8.count(where: { $0 >= 0xCC }) > mostMarks else { return text }
    return withoutLongRuns(text)
  }

  /// `text` without white space around it, or `nil` when nothing is left.
  static func filled(_ text: String?) -> String? {
    guard let text else { return nil }
    let trimmed = trimmed(Field.text(text))
    return trimmed.isEmpty ? nil : trimmed
  }

  /// Without ASCII white space at both ends.
  static func trimmed(_ text: String) -> String {
    let bytes = text.utf8
    guard let first = bytes.firstIndex(where: { !isSpace($0) }),
      let last = bytes.lastIndex(where: { !isSpace($0) })
    else { return "" }
    if first == bytes.startIndex, bytes.index(after: last) == bytes.endIndex { return text }
    return String(decoding: bytes[first...last], as: UTF8.self)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }

  private static func cut(_ text: String, to limit: Int) -> String {
    var bytes = Array(text.utf8.prefix(limit))
    while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
    if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func withoutLongRuns(_ text: String) -> String {
    var run = 0
    var kept = String.UnicodeScalarView()
    var isWhole = true
    for scalar in text.unicodeScalars {
      run = isMark(scalar) ? run + 1 : 0
      if run > mostMarks { isWhole = false } else { kept.append(scalar) }
    }
    return isWhole ? text : String(kept)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x300 else { return false }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return true
    default: return scalar.properties.canonicalCombiningClass != .notReordered
    }
  }
}

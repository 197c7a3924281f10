/// The `&…;` of XML and HTML: the five that XML has, numbers, and a few that HTML texts use.
enum Entity {
  /// What stands for the bytes from `&` on.
  struct Reading: Equatable {
    var text: String
    /// Bytes read.
    var length: Int
    /// Set when it is not well formed XML.
    var problem: String?
  }

  /// - Parameter bytes: Begin with `&`.
  static func read(_ bytes: ArraySlice<UInt8>, isHTML: Bool = false) -> Reading {
    let name = bytes.dropFirst().prefix(12).prefix { $0 != UInt8(ascii: ";") }
    let end = name.endIndex
    guard !name.isEmpty, end < bytes.endIndex, bytes[end] == UInt8(ascii: ";"),
      name.allSatisfy(isNameByte)
    else { return Reading(text: "&", length: 1, problem: "a bare & is read as it stands") }
    let text = String(decoding: name, as: UTF8.self)
    let length = name.count + 2
    if name.first == UInt8(ascii: "#") { return number(text.dropFirst(), length: length) }
    if let known = five[text] ?? (isHTML ? ofHTML[text] : nil) {
      return Reading(text: known, length: length)
    }
    return Reading(text: "&", length: 1, problem: "&\(text); is nothing XML knows and is kept")
  }

  private static let five = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
  private static let ofHTML = [
    "nbsp": "\u{A0}", "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "copy": "©",
  ]

  private static func number(_ digits: Substring, length: Int) -> Reading {
    let isHex = digits.first == "x" || digits.first == "X"
    let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    // XML 1.0 has no control characters but these three, not even as a number.
    if let value, value >= 0x20 || [9, 10, 13].contains(value), let scalar = Unicode.Scalar(value) {
      return Reading(text: String(Character(scalar)), length: length)
    }
    return Reading(
      text: "\u{FFFD}", length: length, problem: "&#\(digits); is no character and becomes \u{FFFD}"
    )
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "#"):
      true
    default: false
    }
  }
}

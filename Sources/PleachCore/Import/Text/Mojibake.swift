/// Undoes what Meta's exports do to text: each UTF-8 byte written as a character of its own, so that
/// `ø` arrives as `Ã¸`.
enum Mojibake {
  /// `text` with its characters taken as bytes, where those are UTF-8; else `text` as it is.
  ///
  /// Each text is judged alone, because newer files are partly clean. One with a character above
  /// U+00FF was never taken apart, and one whose characters make no UTF-8, such as `Café`, means what
  /// it says. Pages (HTML) are clean and must not come here.
  static func repaired(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let byte = UInt8(exactly: scalar.value) else { return text }
      bytes.append(byte)
    }
    return String(validating: bytes, as: UTF8.self) ?? text
  }
}

extension JSON {
  /// The value with each of its texts repaired, keys included.
  var withoutMojibake: JSON {
    switch self {
    case .string(let text): .string(Mojibake.repaired(text))
    case .array(let elements): .array(elements.map(\.withoutMojibake))
    case .object(let members):
      .object(members.map { Member(Mojibake.repaired($0.key), $0.value.withoutMojibake) })
    case .null, .bool, .number: self
    }
  }
}

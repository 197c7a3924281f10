/// What may never reach a terminal from a stranger's text.
public enum Forbidden {
  /// Whether a scalar steers, hides or turns the reading direction.
  public static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F: false
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5,
      0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F,
      0xFEFF, 0xFFA0, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: scalar.properties.generalCategory == .unassigned
    }
  }

  /// The first of them in a text, as `U+1B`; `nil` in a harmless one.
  public static func first(in text: String) -> String? {
    text.unicodeScalars.first(where: contains).map(name)
  }

  /// The same for what a command prints, whose lines end as lines do.
  ///
  /// - Parameter isJSON: Texts are data there: joiners and variation selectors, which are how people
  ///   write, stay as they are, and so does what is not assigned yet.
  public static func first(inOutput bytes: [UInt8], isJSON: Bool = false) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return "broken UTF-8" }
    return text.unicodeScalars.first { scalar in
      guard scalar != "\n" else { return false }
      guard isJSON else { return contains(scalar) }
      let isSpelling =
        switch scalar.value {
        case 0x034F, 0x17B4, 0x17B5, 0x180B...0x180D, 0x180F, 0x200C, 0x200D, 0xFE00...0xFE0F: true
        case 0xE0000...0xE0FFF: false
        default: scalar.properties.generalCategory == .unassigned
        }
      return contains(scalar) && !isSpelling
    }.map(name)
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    "U+" + String(scalar.value, radix: 16, uppercase: true)
  }
}

import CSystem

/// How a Unicode scalar from outside may appear on a terminal.
///
/// The rule is per scalar, never per `Character`: a hundred thousand combining marks are one
/// `Character`, and building it is quadratic.
enum Appearance: Equatable {
  /// Shown as it is, in this many columns (1 or 2).
  case base(columns: Int)
  /// Sits on the base before it and takes no column.
  case mark
  /// Another scalar of one column stands for it: a control picture, `U+FFFD`.
  case replaced(by: Unicode.Scalar)
  /// Line breaks and tabs, which become one space.
  case space
  /// Dropped without a word: variation selectors and the like, which only choose a glyph.
  case dropped
  /// Dropped and reported: the reader would otherwise not know that it is there.
  case hidden
  /// `U+200C` and `U+200D`, honest in emoji and joining scripts and hidden elsewhere.
  case joiner

  /// Decides by the display rule; constant time.
  init(of scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x7F {
      self = Appearance.ascii(value)
    } else if value < 0xA0 {
      self = Appearance.delete(value)
    } else if let special = Appearance.special(value) {
      self = special
    } else {
      self = Appearance.measured(scalar)
    }
  }

  private static func ascii(_ value: UInt32) -> Appearance {
    switch value {
    case 0x20...: .base(columns: 1)
    case 0x09, 0x0A, 0x0D: .space
    default: .replaced(by: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}")
    }
  }

  private static func delete(_ value: UInt32) -> Appearance {
    switch value {
    case 0x7F: .replaced(by: "\u{2421}")
    case 0x85: .space
    default: .replaced(by: "\u{FFFD}")
    }
  }

  /// Scalars whose fate does not follow from their width.
  private static func special(_ value: UInt32) -> Appearance? {
    switch value {
    case 0x2028, 0x2029: .space
    case 0x200C, 0x200D: .joiner
    case 0x180B...0x180D, 0x180F, 0xFE00...0xFE0F: .dropped
    // Bidirectional controls, zero-width spaces, fillers, tags, interlinear annotation.
    case 0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180E, 0x200B, 0x200E, 0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFEFF, 0xFFA0, 0xFFF9...0xFFFB,
      0x1D173...0x1D17A, 0xE0000...0xE0FFF:
      .hidden
    default: nil
    }
  }

  private static func measured(_ scalar: Unicode.Scalar) -> Appearance {
    // The C library's table and Swift's are of different years: what either does not know, some
    // terminal does not know either, and columns would break.
    let columns = cs_width(Int32(bitPattern: scalar.value))
    let category = scalar.properties.generalCategory
    if columns < 0 || category == .unassigned { return .replaced(by: "\u{FFFD}") }
    if columns > 0 { return .base(columns: Int(columns)) }
    return category == .format || category == .control ? .dropped : .mark
  }
}

extension Unicode.Scalar {
  /// Columns of a scalar that stands in a `SafeText`; 0 for a combining mark.
  var safeColumns: Int { value < 0x7F ? 1 : max(0, Int(cs_width(Int32(bitPattern: value)))) }

  /// Whether this begins or continues a picture that joiners and skin tones may alter.
  var isPicture: Bool { value >= 0x203C && properties.isEmoji }

  /// Whether joiners are ordinary spelling after this letter: Arabic, Syriac, the Indic scripts,
  /// Mongolian.
  var takesJoiners: Bool { (0x0600...0x109F).contains(value) || (0x1780...0x18AF).contains(value) }
}

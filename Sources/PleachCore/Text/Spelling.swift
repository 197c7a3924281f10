/// Watches the letters of one word for the old trick of mixing alphabets: `аpple` with a Cyrillic a.
struct Spelling {
  private enum Alphabet { case latin, cyrillic, greek, armenian, cherokee, lisu, wide, drawn }
  private var seen: Alphabet?

  /// Takes the next visible scalar; true when it is of another alphabet than the word so far and
  /// one of the two could pass for the other.
  mutating func mixes(with scalar: Unicode.Scalar) -> Bool {
    guard let alphabet = Self.alphabet(of: scalar) else {
      if !scalar.properties.isAlphabetic { seen = nil }
      return false
    }
    defer { seen = alphabet }
    return seen != nil && seen != alphabet
  }

  private static func alphabet(of scalar: Unicode.Scalar) -> Alphabet? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: .latin
    case 0x0400...0x052F: .cyrillic
    // Only the Greek letters that look Latin: Δ and μ are often decoration, and fool nobody.
    case 0x0391, 0x0392, 0x0395...0x0397, 0x0399, 0x039A, 0x039C, 0x039D, 0x039F, 0x03A1, 0x03A4,
      0x03A5, 0x03A7, 0x03B1, 0x03B9, 0x03BD, 0x03BF, 0x03C1, 0x03C5, 0x03F2, 0x03F3:
      .greek
    case 0x0531...0x0556, 0x0561...0x0587: .armenian
    case 0x13A0...0x13F4: .cherokee
    case 0xA4D0...0xA4F7: .lisu
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: .wide
    // Script a and g, Roman numerals, and the bold, italic and other Latin of mathematics.
    case 0x0251, 0x0261, 0x2160...0x217F, 0x1D400...0x1D6A3: .drawn
    default: nil
    }
  }
}

/// Letters of other alphabets that nobody can tell from Latin ones.
///
/// Those of Cyrillic, Greek and Armenian which the table of confusables of Unicode's Technical Standard
/// 39 (revision 15.1, `confusables.txt`) leads back to one Latin letter, less those that differ in
/// common typefaces.
enum LookAlikes {
  private static let letters = Set(
    ("АВЕЅІЈКМНОРԚСТԜХҮҺаеіјӏорԛсѕԝхуүһԁѵ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹΟινορυχϲϳα" + "ՕՍԼոսօհցզ")
      .unicodeScalars)

  private static func isLookAlike(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x2160...0x217F, 0x1D400...0x1D6A3: true
    default: letters.contains(scalar)
    }
  }

  /// Whether a word of it is of such letters alone, from two letters on: `сосо` and `раура`, which are
  /// Cyrillic. Among names there are honest ones of that kind (Сара, Роса); handles are another matter.
  static func fillAWord(of text: String) -> Bool {
    var count = 0
    var isFilled = false
    for scalar in text.unicodeScalars {
      guard scalar.properties.isAlphabetic else {
        if isFilled, count > 1 { return true }
        (count, isFilled) = (0, false)
        continue
      }
      isFilled = (count == 0 || isFilled) && isLookAlike(scalar)
      count += 1
    }
    return isFilled && count > 1
  }
}

/// What makes a text another than it seems.
public enum Doubt: Sendable, Hashable {
  /// Characters that take no room, turn the reading direction or are blank.
  case hides
  /// Letters of several alphabets in one word.
  case mixes
  /// A word of a handle that could pass for a Latin one.
  case passes
}

extension SafeText {
  /// Why a name or a handle is not to be taken as it looks; nothing for an honest one.
  ///
  /// - Complexity: O(*n*).
  public static func doubts(about raw: String, isHandle: Bool = false) -> [Doubt] {
    var cleaner = Cleaner()
    for scalar in raw.unicodeScalars { cleaner.take(scalar) }
    return [
      cleaner.hidesSomething ? .hides : nil, cleaner.mixesAlphabets ? .mixes : nil,
      isHandle && LookAlikes.fillAWord(of: raw) ? .passes : nil,
    ].compactMap(\.self)
  }

  /// Cleans a handle; one that could pass for another gets the sign too.
  public init(handle raw: String) {
    let text = SafeText(raw)
    let isDisguised = !text.isSuspicious && !text.isPlain && LookAlikes.fillAWord(of: raw)
    self = isDisguised ? text.signed : text
  }
}

extension Account {
  /// What the account is called, as it may be shown.
  public var shownLabel: SafeText { handle.map { SafeText(handle: $0) } ?? SafeText(label) }
}

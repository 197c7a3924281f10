import PleachScreen

/// What the ends of escape sequences mean.
enum KeyTable {
  /// Last letter of `ESC [ … X` and `ESC O X`.
  static let letters: [UInt8: Key.Code] = [
    UInt8(ascii: "A"): .named(.up), UInt8(ascii: "B"): .named(.down),
    UInt8(ascii: "C"): .named(.right), UInt8(ascii: "D"): .named(.left),
    UInt8(ascii: "H"): .named(.home), UInt8(ascii: "F"): .named(.end),
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
    UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
    UInt8(ascii: "M"): .named(.enter), UInt8(ascii: "I"): .named(.tab),
  ]

  /// Number before the tilde of `ESC [ n ~`.
  static let numbers: [Int: Key.Code] = [
    1: .named(.home), 2: .named(.ins), 3: .named(.del), 4: .named(.end), 5: .named(.pgup),
    6: .named(.pgdn), 7: .named(.home), 8: .named(.end), 11: .function(1), 12: .function(2),
    13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6), 18: .function(7),
    19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
  ]

  /// Signs that a number pad in application mode sends as `ESC O x`.
  static let pad: [UInt8: Unicode.Scalar] = {
    var signs: [UInt8: Unicode.Scalar] = [
      UInt8(ascii: "j"): "*", UInt8(ascii: "k"): "+", UInt8(ascii: "l"): ",",
      UInt8(ascii: "m"): "-",
      UInt8(ascii: "n"): ".", UInt8(ascii: "o"): "/", UInt8(ascii: "X"): "=",
    ]
    for digit in UInt8(0)...9 {
      signs[UInt8(ascii: "p") + digit] = Unicode.Scalar(UInt8(ascii: "0") + digit)
    }
    return signs
  }()

  /// Names of terminfo for keys whose sequences may be a terminal's own.
  private static let capabilities: [(name: String, key: Key)] =
    [
      ("kcuu1", Key(.up)), ("kcud1", Key(.down)), ("kcub1", Key(.left)), ("kcuf1", Key(.right)),
      ("khome", Key(.home)), ("kend", Key(.end)), ("kpp", Key(.pgup)), ("knp", Key(.pgdn)),
      ("kich1", Key(.ins)), ("kdch1", Key(.del)), ("kbs", Key(.bs)), ("kcbt", Key(.tab, .shift)),
      ("kent", Key(.enter)),
    ] + (1...12).map { ("kf\($0)", Key(.function($0))) }

  /// The sequences that terminfo knows for this terminal.
  ///
  /// - Parameter capability: The bytes of a terminfo string.
  static func fromTerminfo(_ capability: (String) -> [UInt8]?) -> [[UInt8]: Key] {
    var table: [[UInt8]: Key] = [:]
    for (name, key) in capabilities {
      // One printable byte is a letter somebody types, whatever terminfo says.
      guard let bytes = capability(name), let first = bytes.first, first < 0x20 || first == 0x7F
      else { continue }
      table[bytes] = key
    }
    return table
  }

  /// The modifier parameter of xterm: one more than the sum of 1 shift, 2 alt, 4 control, 8 meta.
  static func modifiers(_ parameter: Int?) -> Key.Modifiers {
    guard let parameter, (2...256).contains(parameter) else { return [] }
    let bits = parameter - 1
    var modifiers: Key.Modifiers = []
    if bits & 1 != 0 { modifiers.insert(.shift) }
    if bits & 10 != 0 { modifiers.insert(.alt) }
    if bits & 4 != 0 { modifiers.insert(.control) }
    return modifiers
  }
}

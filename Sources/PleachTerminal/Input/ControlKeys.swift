import PleachScreen

/// Keys that arrive as one byte of ASCII.
enum ControlKeys {
  static func key(_ byte: UInt8, _ modifiers: Key.Modifiers) -> Key {
    switch byte {
    case 0x00: Key(.space, modifiers.union(.control))
    case 0x09: Key(.tab, modifiers)
    case 0x0D: Key(.enter, modifiers)
    case 0x1B: Key(.esc, modifiers)
    case 0x7F: Key(.bs, modifiers)
    case 0x01...0x1A: Key(.letter(Unicode.Scalar(byte + 0x60)), modifiers.union(.control))
    case 0x1C...0x1F: Key(.letter(Unicode.Scalar(byte + 0x40)), modifiers.union(.control))
    default: Key(.letter(Unicode.Scalar(byte)), modifiers)
    }
  }
}

/// What the numbers of a mouse report mean.
enum MouseReport {
  /// - Parameters:
  ///   - code: Bits 0–1 the button, 2–4 modifiers, 5 motion, 6 the wheel.
  ///   - column: From 1.
  ///   - row: From 1.
  static func event(_ code: Int, column: Int, row: Int, isRelease: Bool) -> TerminalEvent? {
    guard let deed = deed(code, isRelease: isRelease), (1...10_000).contains(column),
      (1...10_000).contains(row)
    else { return nil }
    return .mouse(Mouse(deed, row: row - 1, column: column - 1))
  }

  private static func deed(_ code: Int, isRelease: Bool) -> Mouse.Deed? {
    if code & 0x20 != 0 || code < 0 || code >= 0x80 { return nil }
    if code & 0x40 != 0 {
      switch code & 3 {
      case 0: return isRelease ? nil : .wheelUp
      case 1: return isRelease ? nil : .wheelDown
      default: return nil
      }
    }
    if isRelease { return .release }
    switch code & 3 {
    case 0: return .press(.left)
    case 1: return .press(.middle)
    case 2: return .press(.right)
    default: return nil
    }
  }
}

/// Reads every byte that the program sent to a terminal, and names those that it may never send.
///
/// Allowed are text, plain line control, and the sequences that move, erase, colour and set modes.
/// Whatever names windows, fills the clipboard, asks the terminal or turns the reading direction is not.
enum ByteChecker {
  private static let finals = Set("HfABCDGdJKLMPXST@mrhlbIZ".utf8)

  /// What is wrong with the bytes; empty for a clean stream.
  static func violations(in bytes: [UInt8]) -> [String] {
    let (text, violations) = scan(bytes)
    guard let decoded = String(validating: text, as: UTF8.self) else {
      return violations + ["invalid UTF-8"]
    }
    return violations
      + decoded.unicodeScalars.filter(isForbidden).map {
        "U+" + String($0.value, radix: 16, uppercase: true)
      }
  }

  /// The text alone, a blank for each movement of the cursor but the shortest.
  static func text(of bytes: [UInt8]) -> String {
    String(decoding: scan(bytes).text, as: UTF8.self)
  }

  private static func scan(_ bytes: [UInt8]) -> (text: [UInt8], violations: [String]) {
    var text: [UInt8] = []
    var violations: [String] = []
    var rest = bytes[...]
    while let byte = rest.popFirst() {
      if byte == 0x1B {
        if let complaint = escape(&rest) { violations.append(complaint) }
      } else if byte >= 0x20, byte != 0x7F {
        text.append(byte)
      } else if ![8, 9, 10, 13, 14, 15].contains(byte) {
        violations.append("control \(byte)")
      }
    }
    return (text, violations)
  }

  /// Takes one escape sequence, its first byte being taken already.
  /// Sequences that begin within another: a terminal reads the rest of the outer one as text.
  static func torn(in bytes: [UInt8]) -> [String] {
    var torn: [String] = []
    for start in bytes.indices where bytes[start...].starts(with: [0x1B, UInt8(ascii: "[")]) {
      let rest = bytes[(start + 2)...].drop { (0x20...0x3F).contains($0) }
      if rest.first.map({ (0x40...0x7E).contains($0) }) != true {
        torn.append(String(decoding: bytes[start..<rest.startIndex], as: UTF8.self))
      }
    }
    return torn
  }

  private static func escape(_ rest: inout ArraySlice<UInt8>) -> String? {
    guard let kind = rest.popFirst() else { return "an escape without end" }
    switch kind {
    case UInt8(ascii: "["): return control(&rest)
    case UInt8(ascii: "("), UInt8(ascii: ")"):
      rest = rest.dropFirst()
      return nil
    case let byte where "=>78MDEH".utf8.contains(byte): return nil
    case let byte where "]P_^X".utf8.contains(byte):
      return "a string for the terminal: \(String(decoding: rest.prefix(16), as: UTF8.self))"
    default: return "escape \(kind)"
    }
  }

  private static func control(_ rest: inout ArraySlice<UInt8>) -> String? {
    let parameters = rest.prefix { (0x20...0x3F).contains($0) }
    rest = rest.dropFirst(parameters.count)
    guard let final = rest.popFirst() else { return "a sequence without end" }
    if finals.contains(final) { return nil }
    let name = String(decoding: parameters + [final], as: UTF8.self)
    // ncurses itself keeps and restores the title.
    return ["22;0;0t", "23;0;0t"].contains(name) ? nil : "CSI \(name)"
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x80...0x9F, 0xAD, 0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E,
      0x2066...0x2069, 0xFEFF, 0xE0000...0xE0FFF:
      true
    default:
      [.control, .surrogate, .unassigned].contains(scalar.properties.generalCategory)
    }
  }
}

extension ByteChecker {
  /// The colours that were asked for, as the terminal's numbers; "default" is none.
  static func colours(in bytes: [UInt8]) -> [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\u{1B}[").compactMap { piece in
      let numbers = piece.prefix { $0.isNumber || $0 == ";" }
      guard piece.dropFirst(numbers.count).first == "m" else { return nil }
      let isColour = numbers.split(separator: ";").contains { number in
        Int(number).map { (30...38).contains($0) || (40...48).contains($0) || $0 >= 90 } ?? false
      }
      return isColour ? String(numbers) : nil
    }
  }
}

/// Writes JSON as UTF-8: no spaces, raw letters, and `\u` for whatever a terminal or an editor
/// would not show as it is.
public struct JSONWriter: Sendable {
  /// What was written so far.
  public private(set) var bytes: [UInt8] = []

  /// A writer that has written nothing.
  public init() {}

  /// What was written, handed over without a copy.
  public consuming func finished() -> [UInt8] { bytes }

  /// `value` on one line.
  public static func line(_ value: JSON) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value)
    return writer.bytes
  }

  /// `value` on one line, as text.
  public static func text(_ value: JSON) -> String { String(decoding: line(value), as: UTF8.self) }

  /// `value` over several lines, one member or element a line, for a person to read or edit.
  public static func page(_ value: JSON) -> String {
    var writer = JSONWriter()
    writer.writePage(value, indent: 0)
    return String(decoding: writer.bytes, as: UTF8.self) + "\n"
  }

  /// Writes punctuation of ours as it stands.
  public mutating func raw(_ text: StaticString) {
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes bytes that are JSON already, as they stand.
  public mutating func raw(_ slice: ArraySlice<UInt8>) { bytes.append(contentsOf: slice) }

  /// Writes a value on the line that is being written.
  public mutating func write(_ value: JSON) {
    switch value {
    case .null: raw("null")
    case .bool(true): raw("true")
    case .bool(false): raw("false")
    case .number(let digits): bytes.append(contentsOf: digits.utf8)
    case .string(let text): write(text)
    case .array(let elements):
      raw("[")
      for (index, element) in elements.enumerated() {
        if index > 0 { raw(",") }
        write(element)
      }
      raw("]")
    case .object(let members):
      raw("{")
      for (index, member) in members.enumerated() {
        if index > 0 { raw(",") }
        write(member.key)
        raw(":")
        write(member.value)
      }
      raw("}")
    }
  }

  /// Writes a text in quotes; what an editor would not show becomes `\u`.
  public mutating func write(_ text: String) {
    raw("\"")
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": raw("\\\"")
      case "\\": raw("\\\\")
      case "\n": raw("\\n")
      case "\r": raw("\\r")
      case "\t": raw("\\t")
      default:
        if scalar.value < 0x7F && scalar.value >= 0x20 {
          bytes.append(UInt8(scalar.value))
        } else if Self.isHidden(scalar) {
          writeEscaped(scalar)
        } else {
          bytes.append(contentsOf: UTF8.encode(scalar)!)  // every scalar has a UTF-8 form
        }
      }
    }
    raw("\"")
  }

  private mutating func writeEscaped(_ scalar: Unicode.Scalar) {
    for unit in UTF16.encode(scalar)! {  // every scalar has a UTF-16 form
      let digits = String(unit, radix: 16)
      raw("\\u")
      bytes.append(contentsOf: String(repeating: "0", count: 4 - digits.count).utf8)
      bytes.append(contentsOf: digits.utf8)
    }
  }

  /// Scalars that `cat network.json` must not send to a terminal: controls, bidi controls, line
  /// separators, invisible ones. The joiners of emoji and of Indic and Persian words stay raw.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0xAD, 0x61C, 0x115F, 0x1160, 0x180E, 0x3164, 0xFFA0, 0x200B, 0x200E,
      0x200F, 0x2028...0x202E,
      0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
      true
    default: false
    }
  }

  private mutating func writePage(_ value: JSON, indent: Int) {
    let margin = String(repeating: "  ", count: indent + 1)
    switch value {
    case .array(let elements) where elements.contains { $0.members != nil }:
      raw("[\n")
      for (index, element) in elements.enumerated() {
        bytes.append(contentsOf: margin.utf8)
        writePage(element, indent: indent + 1)
        raw(index == elements.count - 1 ? "\n" : ",\n")
      }
      bytes.append(contentsOf: margin.dropLast(2).utf8)
      raw("]")
    case .object(let members) where !members.isEmpty:
      raw("{\n")
      for (index, member) in members.enumerated() {
        bytes.append(contentsOf: margin.utf8)
        write(member.key)
        raw(": ")
        writePage(member.value, indent: indent + 1)
        raw(index == members.count - 1 ? "\n" : ",\n")
      }
      bytes.append(contentsOf: margin.dropLast(2).utf8)
      raw("}")
    default: write(value)
    }
  }
}

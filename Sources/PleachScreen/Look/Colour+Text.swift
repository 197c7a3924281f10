extension Colour {
  /// Names of the first eight, in their order; `bright` before a name makes its twin.
  public static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
  ]

  /// Every name that may be written, for error messages.
  static let allNames = names + names.map { "bright" + $0 } + ["default", "grey"]

  /// Reads `#rrggbb`, `0`–`255`, a name or `default`, with stand-ins behind slashes; `nil` when a
  /// part is none of them.
  public init?(_ text: some StringProtocol) {
    var values: [Value] = []
    for part in text.split(separator: "/", omittingEmptySubsequences: false) {
      guard let value = Value(part.lowercased()) else { return nil }
      values.append(value)
    }
    guard let first = values.first else { return nil }
    self.init(first, else: Array(values.dropFirst()))
  }
}

extension Colour.Value {
  init?(_ text: String) {
    if text == "default" {
      self = .standard
    } else if text == "grey" || text == "gray" {
      self = .palette(8)
    } else if let index = UInt8(text) {
      self = .palette(index)
    } else if text.hasPrefix("#") {
      guard let value = Self.hexadecimal(text.utf8.dropFirst()) else { return nil }
      self = value
    } else {
      let isBright = text.hasPrefix("bright")
      let name = String(isBright ? text.dropFirst(6) : text[...])
      guard let index = Colour.names.firstIndex(of: name) else { return nil }
      self = .palette(UInt8(index + (isBright ? 8 : 0)))
    }
  }

  private static func hexadecimal(_ digits: Substring.UTF8View) -> Colour.Value? {
    let text = Substring(digits)
    guard digits.count == 6, digits.allSatisfy({ $0 != 0x2B && $0 != 0x2D }),
      let number = UInt32(text, radix: 16)
    else { return nil }
    return .rgb(UInt8(number >> 16), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF))
  }
}

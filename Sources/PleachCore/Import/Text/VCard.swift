/// Reads the cards of a `.vcf` file, versions 2.1, 3.0 and 4.0, from bytes as they are.
///
/// Bytes, because a fold may split a character and every line may be in another encoding.
struct VCard {
  /// One line of a card, folds undone.
  struct Property {
    /// In capitals, without a group such as `item1.` before it.
    var name: String
    /// Names in small letters; those of 2.1 that stand alone have the name `type`.
    var parameters: [(name: String, value: String)]
    /// As written, in UTF-8, escapes and quoted-printable not undone.
    var raw: [UInt8]

    func parameter(_ name: String) -> String? {
      parameters.first { $0.name == name }?.value
    }

    /// The value as one text.
    var text: String { VCard.unescaped(raw[...]) }

    /// The value split at `;` or `,`, as names and categories are.
    func parts(at separator: Character) -> [String] {
      VCard.split(raw[...], at: separator.asciiValue ?? 0).map(VCard.unescaped)
    }
  }

  /// Where the card begins, from 1.
  var line: Int
  var properties: [Property] = []
  /// Whether its `END:VCARD` was found.
  var isWhole = false

  subscript(name: String) -> Property? { properties.first { $0.name == name } }

  func all(_ names: String...) -> [Property] { properties.filter { names.contains($0.name) } }

  /// All cards of a file, one that is cut off among them. What stands outside of cards is passed
  /// over.
  static func cards(in bytes: [UInt8]) -> [VCard] {
    var lines = FoldedLines(bytes)
    var cards: [VCard] = []
    var open: VCard?
    while let (number, line) = lines.next() {
      guard let property = property(line) else { continue }
      let value = String(decoding: property.raw.prefix(10), as: UTF8.self).uppercased()
      switch (property.name, value) {
      case ("BEGIN", "VCARD"):
        if let open { cards.append(open) }
        open = VCard(line: number)
      case ("END", "VCARD"):
        open?.isWhole = true
        if let open { cards.append(open) }
        open = nil
      default: open?.properties.append(property)
      }
    }
    if let open { cards.append(open) }
    return cards
  }

  // MARK: One line

  /// `group.NAME;parameters:value`; `nil` without a colon outside of quotes.
  private static func property(_ line: ArraySlice<UInt8>) -> Property? {
    var isQuoted = false
    let colon = line.firstIndex { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == UInt8(ascii: ":") && !isQuoted
    }
    guard let colon else { return nil }
    let head = split(line[..<colon], at: UInt8(ascii: ";"), heedsQuotes: true).map {
      TextDecoding.text($0)
    }
    let name = head[0].split(separator: ".").last.map { Field.trimmed(String($0)).uppercased() }
    guard let name, !name.isEmpty else { return nil }
    let parameters = head.dropFirst().prefix(20).map(parameter)
    // Pictures and keys are long, and nothing is made of them.
    let isData = ["PHOTO", "LOGO", "SOUND", "KEY"].contains(name)
    let value = isData ? [] : decoded(line[(colon + 1)...], parameters)
    return Property(name: name, parameters: Array(parameters), raw: value)
  }

  private static func parameter(_ text: String) -> (name: String, value: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return ("type", Field.trimmed(text).lowercased()) }
    let value = parts[1].filter { $0 != "\"" }
    return (Field.trimmed(String(parts[0])).lowercased(), Field.trimmed(value))
  }

  private static func decoded(
    _ value: ArraySlice<UInt8>, _ parameters: some Collection<(name: String, value: String)>
  ) -> [UInt8] {
    let isPrintable = parameters.contains { $0.value.lowercased() == "quoted-printable" }
    let bytes = isPrintable ? unquoted(value) : Array(value)
    let charset = parameters.first { $0.name == "charset" }?.value.lowercased() ?? ""
    let isLatin = charset.hasPrefix("iso-8859-1") || charset == "windows-1252"
    return isLatin ? TextDecoding.windows1252(bytes) : TextDecoding.utf8(bytes)
  }

  /// `=C3=B8` as the two bytes it stands for.
  private static func unquoted(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "="), rest.count >= 2,
        let code = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        plain.append(code)
        rest = rest.dropFirst(2)
      } else {
        plain.append(byte)
      }
    }
    return plain
  }

  fileprivate static func split(
    _ bytes: ArraySlice<UInt8>, at separator: UInt8, heedsQuotes: Bool = false
  ) -> [ArraySlice<UInt8>] {
    var parts: [ArraySlice<UInt8>] = []
    var (start, isEscaped, isQuoted) = (bytes.startIndex, false, false)
    for index in bytes.indices {
      let byte = bytes[index]
      if heedsQuotes, byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == separator, !isEscaped, !isQuoted {
        parts.append(bytes[start..<index])
        start = index + 1
      }
      isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
    }
    return parts + [bytes[start...]]
  }

  /// `\n` as a line break, any other `\x` as `x`.
  fileprivate static func unescaped(_ bytes: ArraySlice<UInt8>) -> String {
    var plain: [UInt8] = []
    var isEscaped = false
    for byte in bytes {
      if isEscaped {
        let isBreak = byte == UInt8(ascii: "n") || byte == UInt8(ascii: "N")
        plain.append(isBreak ? 0x0A : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte != 0x0D {
        plain.append(byte)
      }
    }
    return Field.trimmed(Field.text(String(decoding: plain, as: UTF8.self)))
  }
}

/// Lines with their folds undone: one that begins with a space or tab belongs to the line before,
/// and in quoted-printable so does one behind a `=`.
private struct FoldedLines {
  private let bytes: [UInt8]
  private var offset = 0
  private var number = 0

  init(_ bytes: [UInt8]) {
    let isWide = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    self.bytes = isWide ? TextDecoding.utf8(bytes) : bytes
    if self.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  mutating func next() -> (number: Int, line: ArraySlice<UInt8>)? {
    guard offset < bytes.count else { return nil }
    var line = bytes[takeLine()]
    let first = number
    let isPrintable = isQuotedPrintable(line)
    while offset < bytes.count {
      if isPrintable, line.last == UInt8(ascii: "=") {
        line.removeLast()
        line += bytes[takeLine()]
      } else if bytes[offset] == 0x20 || bytes[offset] == 0x09 {
        line += bytes[takeLine()].dropFirst()
      } else {
        break
      }
    }
    return (first, line)
  }

  private mutating func takeLine() -> Range<Int> {
    let start = offset
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    offset = min(end + 1, bytes.count)
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { offset = end + 2 }
    number += 1
    return start..<end
  }

  private func isQuotedPrintable(_ line: ArraySlice<UInt8>) -> Bool {
    let head = line.prefix(200).prefix { $0 != UInt8(ascii: ":") }
    return String(decoding: head, as: UTF8.self).uppercased().contains("QUOTED-PRINTABLE")
  }
}

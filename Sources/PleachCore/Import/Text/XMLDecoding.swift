/// Turns the bytes of an XML file into UTF-8, as its first line says.
enum XMLDecoding {
  /// The declaration names an encoding that is not read.
  struct UnknownEncoding: Error, Equatable { var name: String }

  /// UTF-8, UTF-16, Latin-1 and Windows-1252 are read. Others are refused rather than guessed:
  /// UTF-7 and EBCDIC were used to hide a document type from those who search for one.
  static func utf8(_ bytes: [UInt8]) throws(UnknownEncoding) -> [UInt8] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return TextDecoding.utf8(bytes)
    }
    if bytes.starts(with: [0x3C, 0x00]) { return TextDecoding.utf16(bytes[...], isBig: false) }
    if bytes.starts(with: [0x00, 0x3C]) { return TextDecoding.utf16(bytes[...], isBig: true) }
    guard let name = declared(bytes) else { return TextDecoding.utf8(bytes) }
    switch name.lowercased() {
    case "utf-8", "utf8", "us-ascii", "ascii", "utf-16": return TextDecoding.utf8(bytes)
    case "iso-8859-1", "latin1", "iso_8859-1", "windows-1252", "cp1252":
      // A declaration that was copied along while the text was saved as UTF-8 is common.
      return isBeyondASCII(bytes) && String(validating: bytes, as: UTF8.self) != nil
        ? bytes : TextDecoding.windows1252(bytes)
    default: throw UnknownEncoding(name: name)
    }
  }

  private static func isBeyondASCII(_ bytes: [UInt8]) -> Bool { bytes.contains { $0 >= 0x80 } }

  /// The encoding named in `<?xml … encoding="…"?>`.
  private static func declared(_ bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(200), as: UTF8.self)
    guard let open = range(of: "<?xml", in: head[...]), let close = range(of: "?>", in: head[...]),
      open.upperBound <= close.lowerBound,
      let name = range(of: "encoding", in: head[open.upperBound..<close.lowerBound])
    else { return nil }
    let rest = head[name.upperBound..<close.lowerBound]
    guard let quote = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) else { return nil }
    return String(rest[rest.index(after: quote)...].prefix { $0 != rest[quote] })
  }

  private static func range(of word: String, in text: Substring) -> Range<String.Index>? {
    text.firstRange(of: word)
  }
}

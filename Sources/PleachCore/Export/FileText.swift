/// Texts of strangers in files that other programs read: as they were written, but for what steers a
/// terminal, turns the reading direction or is not seen.
///
/// `SafeText` is for what people look at: it shows controls as pictures and warns of them, which no address
/// book nor spreadsheet should keep as part of a name. The joiners of emoji and of Indic and Persian words
/// stay here.
enum FileText {
  /// On one line: line breaks and tabs become spaces, those around the text go.
  static func line(_ raw: String) -> String { Field.trimmed(cleaned(raw, lineBreak: " ")) }

  /// With its lines, each cleaned.
  static func lines(_ raw: String) -> [String] {
    cleaned(raw, lineBreak: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map { Field.trimmed(String($0)) }
  }

  /// Whether a text is a line that comes through as it is.
  static func isPlain(_ text: String) -> Bool {
    !text.unicodeScalars.contains(where: JSONWriter.isHidden)
  }

  private static func cleaned(_ raw: String, lineBreak: Unicode.Scalar) -> String {
    var kept = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in raw.unicodeScalars {
      defer { afterReturn = scalar == "\r" }
      switch scalar {
      case "\n" where afterReturn: continue
      case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": kept.append(lineBreak)
      case "\t": kept.append(" ")
      default: if !JSONWriter.isHidden(scalar) { kept.append(scalar) }
      }
    }
    return String(kept)
  }
}

/// Texts of strangers as markup holds them: seen, and never obeyed.
public enum MarkupText {
  /// For HTML and XML, between tags and in attributes of either quote.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: if isAllowed(scalar) { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }

  /// An address for XML, letter by letter: what would not be seen is written as its number.
  static func exact(_ address: String) -> String {
    var exact = ""
    for scalar in address.unicodeScalars where isAllowed(scalar) {
      let isHidden = JSONWriter.isHidden(scalar)
      exact +=
        isHidden ? "&#x\(String(scalar.value, radix: 16));" : escaped(String(Character(scalar)))
    }
    return exact
  }

  /// What XML 1.0 may hold: a reader refuses the whole file for one of the others.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case ..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// For the middle of a line of Markdown: no emphasis, no link, and nothing that is taken for an
  /// address without being marked as one.
  public static func markdown(_ text: SafeText) -> String {
    let isSite = text.string.lowercased().contains("www.")
    var escaped = ""
    for scalar in text.string.unicodeScalars {
      if "\\`*_[]|<>&~:@".unicodeScalars.contains(scalar) || isSite && scalar == "." {
        escaped += "\\"
      }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }

  /// A line of Markdown that is no heading, list, quote or rule, whatever it begins with.
  static func paragraph(_ line: SafeText) -> String {
    let text = markdown(line)
    guard let first = text.first else { return text }
    if "#+-=".contains(first) { return "\\" + text }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty, let mark = text.dropFirst(digits.count).first, mark == "." || mark == ")" {
      return digits + "\\" + text.dropFirst(digits.count)
    }
    return text
  }

  /// For Markdown as it is, letter by letter.
  static func code(_ text: SafeText) -> String {
    // Scalar by scalar: with an accent on it, it is another character, and ends the code all the same.
    let scalars = text.string.unicodeScalars.map { $0 == "`" ? "'" : $0 }
    return "`" + String(String.UnicodeScalarView(scalars)) + "`"
  }
}

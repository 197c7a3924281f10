/// Texts of strangers as markup holds them: seen, and never obeyed.
enum MarkupText {
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

  /// What XML 1.0 may hold: a reader refuses the whole file for one of the others.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: true
    case ..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
    default: true
    }
  }

  /// For a line of Markdown.
  static func markdown(_ text: SafeText) -> String {
    var escaped = ""
    for scalar in text.string.unicodeScalars {
      if "\\`*_{}[]()#+-.!|<>&~:@\"'".unicodeScalars.contains(scalar) { escaped += "\\" }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}

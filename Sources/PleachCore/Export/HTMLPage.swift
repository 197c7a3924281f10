/// A page without scripts, that loads nothing, for a browser to show from the disk.
enum HTMLPage {
  /// The whole page.
  ///
  /// - Parameters:
  ///   - title: Above it, and in the browser's own.
  ///   - body: Lines of markup; texts in them are escaped already.
  ///   - style: Rules beside those that every page has.
  static func text(_ title: SafeText, _ body: [String], style: String = "") -> String {
    let title = MarkupText.escaped(title.string)
    let lines =
      [
        "<!DOCTYPE html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">",
        "<meta name=\"viewport\" content=\"width=device-width\">",
        "<meta http-equiv=\"Content-Security-Policy\""
          + " content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        "<meta name=\"referrer\" content=\"no-referrer\">", "<title>\(title)</title>",
        "<style>body{font:1.1em/1.6 sans-serif;max-width:45em;margin:2em auto;padding:0 1em}"
          + style + "</style>",
        "</head>", "<body>", "<h1>\(title)</h1>",
      ] + body + ["</body>", "</html>"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// A link that tells the site nothing of where one came from; without an address the words alone.
  ///
  /// - Parameter words: Markup, escaped already.
  static func link(_ words: String, _ address: SafeAddress?) -> String {
    guard let address else { return words }
    let there = MarkupText.escaped(address.text)
    return "<a href=\"\(there)\" rel=\"noreferrer noopener\">\(words)</a>"
  }
}

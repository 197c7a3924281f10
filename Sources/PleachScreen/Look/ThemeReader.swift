import PleachCore

/// Something wrong in a theme file: its line, what is wrong, and what might have been meant.
public struct ThemeProblem: Error, Sendable, Hashable {
  /// Line from 1.
  public let line: Int
  /// What is wrong, without place.
  public let what: String
  /// What might have been meant.
  public let hint: String?
}

extension Theme {
  /// Reads a theme file. Lines that cannot be read are left out and told of; the rest is used, and
  /// what the file does not say comes from the theme it inherits, or else from `plain`.
  ///
  /// - Parameters:
  ///   - text: Lines `role = [colour][, attribute…][on colour]`, `inherits = theme`,
  ///     `about = sentence`, `$name = colour` for colours used by name, and `#` comments.
  ///   - name: What the theme is called.
  ///   - inheriting: Finds the theme of an `inherits` line.
  /// - Returns: A theme with a look for every role, and the lines that could not be read.
  public static func read(
    _ text: String, name: String,
    inheriting find: @escaping (String) -> Theme? = BuiltInThemes.named
  ) -> (theme: Theme, problems: [ThemeProblem]) {
    var reader = ThemeReader(find: find)
    // By bytes: "\r\n" is one Character, and files come from anywhere.
    for (index, line) in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      reader.line = index + 1
      reader.read(String(Substring(line)))
    }
    let styles = reader.parent.styles.merging(reader.styles) { $1 }
    return (Theme(name: name, about: reader.about, styles: styles), reader.problems)
  }
}

/// Takes a theme file line by line.
private struct ThemeReader {
  let find: (String) -> Theme?
  var line = 0
  var about = ""
  var styles: [Role: Style] = [:]
  var problems: [ThemeProblem] = []
  private var own: [String: Colour] = [:]
  private var inherited: Theme?

  init(find: @escaping (String) -> Theme?) { self.find = find }

  var parent: Theme { inherited ?? .plain }

  mutating func read(_ raw: String) {
    let text = ThemeReader.withoutComment(raw)
    if text.isEmpty { return }
    guard let equals = text.firstIndex(of: "=") else {
      complain("expected \"role = style\"", hint: nil)
      return
    }
    let key = text[..<equals].trimmed
    let value = text[text.index(after: equals)...].trimmed
    switch key {
    case "about": about = value
    case "inherits": inherit(value)
    case _ where key.hasPrefix("$"): define(key, value)
    default: set(key, value)
    }
  }

  private mutating func inherit(_ name: String) {
    inherited = find(name)
    if inherited == nil {
      complain("unknown theme \"\(name)\"", nearest: name, among: BuiltInThemes.all.map(\.name))
    }
  }

  private mutating func define(_ name: String, _ text: String) {
    if let colour = colour(text) { own[name] = colour }
  }

  private mutating func set(_ key: String, _ text: String) {
    guard let role = Role(rawValue: key) else {
      complain("unknown role \"\(key)\"", nearest: key, among: Role.allCases.map(\.rawValue))
      return
    }
    if let style = style(text) { styles[role] = style }
  }

  /// Reads `red, bold on #202020`: words, of which the one after `on` is the background.
  private mutating func style(_ text: String) -> Style? {
    var style = Style()
    var isBackground = false
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\t" }) {
      if word == "on" {
        isBackground = true
      } else if let found = Style.Attributes.named.first(where: { $0.name == word }) {
        style.attributes.insert(found.attribute)
      } else {
        guard let colour = colour(String(word)) else { return nil }
        if isBackground { style.background = colour } else { style.foreground = colour }
        isBackground = false
      }
    }
    if isBackground { complain("expected a colour after \"on\"", hint: nil) }
    return style
  }

  private mutating func colour(_ text: String) -> Colour? {
    if let colour = own[text] ?? Colour(text) { return colour }
    let what = text.hasPrefix("#") ? "expected six digits after \"#\"" : "unknown colour"
    let names = Colour.allNames + Style.Attributes.named.map(\.name) + own.keys.sorted()
    complain("\(what), found \"\(text)\"", nearest: text, among: names)
    return nil
  }

  private mutating func complain(_ what: String, nearest name: String, among names: [String]) {
    let hint = DidYouMean.nearest(to: name, among: names).map { "did you mean \"\($0)\"?" }
    complain(what, hint: hint)
  }

  private mutating func complain(_ what: String, hint: String?) {
    problems.append(ThemeProblem(line: line, what: what, hint: hint))
  }

  /// A comment begins with `#` at the start of the line, or with `#` between spaces: `#202020` is a
  /// colour.
  private static func withoutComment(_ raw: String) -> String {
    let text = raw.trimmed
    if text.hasPrefix("#") { return "" }
    var kept: [Substring] = []
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if word == "#" { break }
      kept.append(word)
    }
    return kept.joined(separator: " ").trimmed
  }
}

extension StringProtocol {
  /// Without blanks at both ends, by scalars: a mark after the blank must not keep it.
  fileprivate var trimmed: String {
    let blanks: Set<Unicode.Scalar> = [" ", "\t", "\r", "\u{FEFF}"]
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !blanks.contains($0) }),
      let last = scalars.lastIndex(where: { !blanks.contains($0) })
    else { return "" }
    return String(self[first...last])
  }
}

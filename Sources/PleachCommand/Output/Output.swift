import PleachCore

/// How a piece of text stands out, where the terminal can show it.
enum Emphasis: Sendable {
  case plain, strong, faint

  /// What a terminal reads; these are the only escape sequences that any command writes.
  var sequence: String {
    switch self {
    case .plain: ""
    case .strong: "\u{1B}[1m"
    case .faint: "\u{1B}[2m"
    }
  }
}

/// Text with its emphasis.
struct Span {
  var text: SafeText
  var emphasis: Emphasis

  init(_ text: SafeText, _ emphasis: Emphasis = .plain) {
    (self.text, self.emphasis) = (text, emphasis)
  }
}

/// What a command prints, kept until it has ended: a command that fails half way prints nothing.
struct Output {
  private(set) var bytes: [UInt8] = []
  let usesColour: Bool
  /// How wide the terminal is; `nil` in a pipe.
  let width: Int?

  mutating func line(_ text: SafeText = .empty, _ emphasis: Emphasis = .plain) {
    line([Span(text, emphasis)])
  }

  mutating func line(_ spans: [Span]) {
    for span in spans {
      let isStyled = usesColour && span.emphasis != .plain && !span.text.isEmpty
      if isStyled { bytes.append(contentsOf: span.emphasis.sequence.utf8) }
      bytes.append(contentsOf: span.text.string.utf8)
      if isStyled { bytes.append(contentsOf: "\u{1B}[0m".utf8) }
    }
    bytes.append(UInt8(ascii: "\n"))
  }

  /// A paragraph, wrapped at the terminal's width.
  mutating func paragraph(_ text: SafeText, indent: Int = 0, _ emphasis: Emphasis = .plain) {
    guard let width else { return line(.spaces(indent) + text, emphasis) }
    for part in text.wrapped(to: max(20, width - indent)) {
      line(.spaces(indent) + part, emphasis)
    }
  }

  /// A heading with a blank line above, unless it is the first.
  mutating func heading(_ text: SafeText) {
    if !bytes.isEmpty { line() }
    line(text, .strong)
  }

  /// A document: its members in order, and each record of a list on a line of its own.
  mutating func json(_ members: KeyValuePairs<String, JSON>) {
    json(members.map { JSON.Member($0.key, $0.value) })
  }

  mutating func json(_ members: [JSON.Member]) {
    var writer = JSONWriter()
    writer.raw("{\"version\":1")
    for member in members {
      writer.raw(",")
      writer.write(member.key)
      writer.raw(":")
      Self.write(member.value, to: &writer)
    }
    writer.raw("}\n")
    bytes.append(contentsOf: writer.bytes)
  }

  private static func write(_ value: JSON, to writer: inout JSONWriter) {
    guard let elements = value.array, elements.first?.members != nil else {
      return writer.write(value)
    }
    writer.raw("[\n")
    for (index, element) in elements.enumerated() {
      if index > 0 { writer.raw(",\n") }
      writer.write(element)
    }
    writer.raw("\n]")
  }

  /// Bytes that are known to be harmless, such as a completion script of ours.
  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// A whole file of ours, for whoever reads the pipe.
  mutating func raw(_ file: [UInt8]) { bytes.append(contentsOf: file) }
}

extension JSON {
  /// A text, or `null`.
  static func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }
  /// A number, or `null`.
  static func number(_ number: Int?) -> JSON { number.map { .number(String($0)) } ?? .null }
  /// A day, or `null`.
  static func day(_ day: Day?) -> JSON { text(day?.description) }
  static func texts(_ texts: [String]) -> JSON { .array(texts.map { .string($0) }) }
}

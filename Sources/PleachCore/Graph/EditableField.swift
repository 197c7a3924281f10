/// A field of a record that a person can set by hand, in a form or as `field=value`.
public struct EditableField: Sendable, Equatable {
  /// As the store writes it.
  public let key: String
  /// What a form calls it.
  public let title: String
  /// What may be written there, as half a sentence.
  public let help: String
  /// What a typed text is read as.
  public let kind: Kind

  /// How a field is typed and what it is in the store.
  public enum Kind: Sendable, Equatable {
    case text
    case number
    case day
    case flag
    case choice([String])
    /// Texts with commas between.
    case list
  }

  init(_ key: String, _ title: String, _ help: String, _ kind: Kind = .text) {
    (self.key, self.title, self.help, self.kind) = (key, title, help, kind)
  }

  /// The fields of a section, in the order of a form; none for sections that nobody edits by hand.
  public static func all(_ section: Section) -> [EditableField] {
    switch section {
    case .people:
      [
        EditableField("name", "Name", "how you call them"),
        EditableField("note", "Note", "why you follow them"),
        EditableField("communities", "Communities", "with commas between", .list),
        EditableField("topics", "Topics", "with commas between", .list),
        EditableField("met", "Met", "a day, such as 2024-02-29", .day),
        EditableField("metHow", "Met how", "where and how you met"),
        EditableField("protected", "Protected", "never suggested for letting go", .flag),
      ]
    case .platforms:
      [
        EditableField("name", "Name", "how it is called"),
        EditableField("purpose", "Purpose", "what you use it for"),
        EditableField("budget", "Budget", "how many to follow there at most", .number),
        EditableField("lastVisit", "Last visit", "a day, such as 2024-02-29", .day),
        EditableField("note", "Note", "anything"),
      ]
    case .topics:
      [
        EditableField("name", "Name", "how you call it"),
        EditableField("care", "Care", "0 not at all, 3 very much", .choice(["0", "1", "2", "3"])),
        EditableField("question", "Question", "what you want answered"),
        EditableField("use", "Use", "what you want to do with the answer"),
        EditableField("note", "Note", "anything"),
      ]
    case .communities:
      [
        EditableField("name", "Name", "how you call it"),
        EditableField(
          "kind", "Kind", "how close: network, practice or team",
          .choice(Community.Kind.allCases.map(\.rawValue))),
        EditableField(
          "colour", "Colour", "one of the theme's accents, 1 to 8",
          .choice(Community.colours.map(String.init))),
        EditableField("budget", "Budget", "how many to follow of it at most", .number),
        EditableField("note", "Note", "what you give and take there"),
      ]
    case .encounters:
      [
        EditableField("day", "Day", "a day, such as 2024-02-29", .day),
        EditableField(
          "kind", "Kind", "what happened", .choice(Encounter.Kind.allCases.map(\.rawValue))),
        EditableField(
          "direction", "Direction", "given by you or received",
          .choice(Encounter.Direction.allCases.map(\.rawValue))),
        EditableField("platform", "Platform", "where it happened, such as mastodon"),
        EditableField("topics", "Topics", "with commas between", .list),
        EditableField("text", "Text", "what was said or learnt"),
      ]
    case .goals:
      [
        EditableField("kind", "Kind", "what counts", .choice(GoalKinds.all.map(\.id.raw))),
        EditableField("count", "How many", "a whole number", .number),
        EditableField("whom", "With whom", "such as community:weavers or query:tag:weavers"),
        EditableField("every", "Every", "weeks between two encounters", .number),
        EditableField(
          "period", "Period", "counted once, or anew each week or month",
          .choice(Goal.Period.allCases.map(\.rawValue))),
        EditableField("from", "From", "the first day that counts", .day),
        EditableField("until", "Until", "the last day that counts", .day),
        EditableField("note", "Note", "why you want it"),
      ]
    case .journal:
      JournalPrompt.all.map { EditableField($0.key, $0.question, "in your words") } + [
        EditableField("people", "People", "with commas between", .list),
        EditableField("topics", "Topics", "with commas between", .list),
      ]
    case .follows, .verdicts, .tastes, .imports: []
    }
  }

  /// The field of that key; `nil` where a section has none.
  public static func named(_ key: String, of section: Section) -> EditableField? {
    all(section).first { $0.key == key }
  }

  /// The value as a form shows it; empty when there is none.
  public func text(of value: JSON?) -> String {
    switch value {
    case .string(let text): text
    case .number(let digits): digits
    case .bool(let flag): flag ? "yes" : "no"
    case .array(let elements): elements.compactMap(\.string).joined(separator: ", ")
    default: ""
    }
  }

  /// What a typed text means; `.some(nil)` takes the field away, `nil` is not understood.
  ///
  /// Whether the value may stand there is for `Section.check` to say.
  public func value(of text: String) -> JSON?? {
    let text = Self.trimmed(text)
    guard !text.isEmpty else { return .some(nil) }
    switch kind {
    case .text, .day: return .string(text)
    case .number: return Int(text).map { .number(String($0)) } ?? nil as JSON??
    case .flag:
      switch text.lowercased() {
      case "yes", "y", "true", "on", "1": return .bool(true)
      case "no", "n", "false", "off", "0": return .some(nil)
      default: return nil
      }
    case .choice(let choices):
      guard let choice = choices.first(where: { $0 == text.lowercased() }) else { return nil }
      return .some(Int(choice) == nil ? .string(choice) : .number(choice))
    case .list:
      let elements = Self.elements(text)
      return .some(elements.isEmpty ? nil : .array(elements.map { .string($0) }))
    }
  }

  /// The parts of a list typed with commas, each once, without the space around.
  public static func elements(_ text: String) -> [String] {
    var elements: [String] = []
    for part in text.split(whereSeparator: { $0 == "," || $0 == "\n" }) {
      let element = trimmed(String(part))
      if !element.isEmpty, !elements.contains(element) { elements.append(element) }
    }
    return elements
  }

  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
    var end = scalars.endIndex
    while end > scalars.startIndex,
      scalars[scalars.index(before: end)].properties.isWhitespace
    {
      end = scalars.index(before: end)
    }
    return String(scalars[..<end])
  }
}

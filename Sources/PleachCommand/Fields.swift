import PleachCore

/// `field=value` words, as `add` and `edit` take them.
struct Assignments {
  private(set) var all: [(field: EditableField, value: JSON?)] = []

  /// - Throws: wrong usage for a field that is not there, or a value that says nothing.
  init(_ words: some Sequence<String>, of section: Section, call: Call) throws(Failure) {
    let fields = EditableField.all(section)
    for word in words {
      guard let sign = word.firstIndex(of: "=") else {
        throw call.usage(
          "do not know what to do with \"\(word)\"",
          hint: "Fields are written as \(fields[0].key)=…")
      }
      let key = String(word[..<sign])
      guard let field = fields.first(where: { $0.key.lowercased() == key.lowercased() }) else {
        let keys = fields.map(\.key)
        throw call.usage(
          "there is no field \"\(key)\"",
          hint: DidYouMean.nearest(to: key, among: keys).map { "Did you mean \"\($0)\"?" }
            ?? "Fields are " + keys.joined(separator: ", "))
      }
      let text = String(word[word.index(after: sign)...])
      guard let value = field.value(of: text) else {
        throw call.usage("\(field.key) cannot be \"\(text)\"", hint: Self.hint(field))
      }
      all.append((field, value))
    }
  }

  private static func hint(_ field: EditableField) -> String {
    switch field.kind {
    case .choice(let choices): "It is one of " + choices.joined(separator: ", ")
    case .flag: "It is yes or no"
    case .number: "It is a whole number"
    default: "It is \(field.help)"
    }
  }

  /// The edits that set every field of a record.
  func edits(of section: Section, _ id: String, in graph: Graph) -> [Edit] {
    all.flatMap { Deeds.set($0.field, of: section, id, to: $0.value, in: graph).edits }
  }

  /// What help says about them.
  static func help(_ kind: Kind) -> HelpList {
    HelpList(
      "Fields of a \(kind.rawValue)",
      EditableField.all(kind.section).map { ("\($0.key)=", $0.help) })
  }
}

extension Call {
  /// The kind of record that the first word names. Somebody who is called so is a `person NAME`.
  func kind(in words: [String]) throws(Failure) -> Kind? {
    guard let kind = words.first.flatMap(Kind.init(rawValue:)) else { return nil }
    guard words.count > 1, !words[1].contains("=") else { throw usage("which \(kind.rawValue)?") }
    return kind
  }
}

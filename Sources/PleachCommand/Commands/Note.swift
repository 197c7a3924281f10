import PleachCore

extension Command {
  static let note = Command(
    name: "note", summary: "print or write your note on a person",
    usage: ["note NAME [TEXT]", "… | pleach note NAME"],
    options: [.json],
    about: [
      "Without TEXT the note is read from a pipe; where there is none, or nothing comes, it is "
        + "printed. An empty TEXT takes the note away."
    ],
    lists: [HelpList.json([("person, note", "when printing: an identifier, a text or null")])],
    examples: ["pleach note ada \"Answers questions about looms\"", "pleach note ada \"\""],
    words: [.people, .nothing]
  ) { call throws(Failure) in
    guard let name = call.words.first else { throw call.usage("whom?") }
    let text = call.words.count > 1 ? call.words.dropFirst().joined(separator: " ") : nil
    guard let text = text ?? call.piped() else { return try call.printNote(name) }
    guard text.utf8.count <= Deeds.longestNote else {
      throw Failure(
        "the note",
        "it has \(text.utf8.count >> 10) KiB; at most \(Deeds.longestNote >> 10) are kept",
        hint: "Keep it in a file, and note where")
    }
    let asked = call
    var called = name
    let change = try call.change { graph throws(Failure) in
      let person = try asked.person(name, in: graph)
      called = person.name
      return Deeds.note(person.id, text, in: graph)
    }
    let done: SafeText =
      text.isEmpty ? "Took away the note on \(called)." : "Wrote the note on \(called)."
    call.report(change == nil ? "Nothing to change." : done, change)
  }
}

extension Call {
  /// What comes through a pipe, less the line breaks at its end; `nil` when nothing does.
  fileprivate func piped() -> String? {
    guard !surroundings.input.isTerminal else { return nil }
    var bytes = surroundings.input.read()
    while bytes.last == 0x0A || bytes.last == 0x0D { bytes.removeLast() }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  fileprivate mutating func printNote(_ name: String) throws(Failure) {
    let person = try person(name, in: graph())
    if isJSON {
      return out.json(["person": .string(person.id.raw), "note": .text(person.note)])
    }
    guard let note = person.note else { return tell("There is no note on \(person.name).") }
    Paragraphs.print(note, to: &out)
  }
}

import PleachCore

/// Writing the note on a person.
extension Model {
  mutating func writeNote(on id: Person.ID) -> [Effect] {
    guard let person = graph.people[id] else { return [] }
    if drafts[id] == nil || notesBegun[id] == nil { notesBegun[id] = person.note ?? "" }
    overlay = .note(NoteEditor(person: id, field: TextField(drafts[id] ?? person.note ?? "")))
    // Pages offer the draft no more.
    revision += 1
    return []
  }

  mutating func take(_ key: Key, _ note: NoteEditor) -> [Effect] {
    var note = note
    switch key.description {
    case "<enter>", "<c-s>":
      overlay = nil
      return save(note.field.text, on: note.person)
    case "<esc>", "<c-c>":
      overlay = nil
      // Whoever empties it and leaves wants no draft; to take the note itself away is Enter's affair.
      let text = note.field.text
      guard !text.isEmpty, text != graph.people[note.person]?.note else {
        drafts[note.person] = nil
        revision += 1
        return [.saveDraft(name: note.person.raw, text: nil)]
      }
      keepDraft(note)
      say("not saved; n goes on where you were")
      return [.saveDraft(name: note.person.raw, text: note.field.text)]
    case "<a-enter>", "<c-j>": note.field.insert("\n")
    case "<c-o>", "<c-x>":
      overlay = nil
      return [.editNote(note.person, text: note.field.text)]
    case "<up>": note.field.moveLine(-1, width: noteWidth)
    case "<down>": note.field.moveLine(1, width: noteWidth)
    default: guard note.field.take(key) else { return [] }
    }
    overlay = .note(note)
    keepDraft(note)
    return [.saveDraft(name: note.person.raw, text: note.field.text)]
  }

  /// Gives a note to the store; the draft stays until the store has it.
  private mutating func save(_ text: String, on person: Person.ID) -> [Effect] {
    guard graph.people[person] != nil else {
      drafts[person] = text
      say("they are no longer in the store; what you typed is kept as a draft", .bad)
      return [.saveDraft(name: person.raw, text: text)]
    }
    guard let proposal = Deeds.note(person, text, in: graph) else {
      drafts[person] = nil
      revision += 1
      return [.saveDraft(name: person.raw, text: nil)]
    }
    drafts[person] = text
    unsaved = .note(person)
    guard let other = changedMeanwhile(person) else { return commit(proposal) }
    let name = SafeText(graph.people[person]?.name ?? "").cut(to: 40)
    let words = other.isEmpty ? "was taken away" : "became “\(SafeText(other).cut(to: 120))”"
    overlay = .confirm(
      Confirm(
        question:
          "Meanwhile the note on \(name) \(words). Put yours in its place? u brings it back.",
        effect: .commit(proposal)))
    return []
  }

  /// The note as another hand wrote it while this one was being written; `nil` when nobody did.
  private func changedMeanwhile(_ person: Person.ID) -> String? {
    let now = graph.people[person]?.note ?? ""
    guard let begun = notesBegun[person], begun != now else { return nil }
    return now
  }

  /// Keeps what is typed, so that leaving costs nothing; pages tell of it.
  mutating func keepDraft(_ note: NoteEditor) {
    drafts[note.person] = note.field.text
    revision += 1
  }

  /// Columns of the text in the note's box.
  var noteWidth: Int { max(1, min(size.columns - 6, 72)) }

  mutating func noteEdited(_ person: Person.ID, _ text: String?) -> [Effect] {
    guard var text else {
      overlay = drafts[person].map { .note(NoteEditor(person: person, field: TextField($0))) }
      say("the editor gave nothing back", .bad)
      return []
    }
    while text.last?.isNewline == true { text.removeLast() }
    return save(text, on: person)
  }

  /// Whether the note on a person is being written right now.
  func isWriting(on person: Person.ID) -> Bool {
    if case .note(let note) = overlay { note.person == person } else { false }
  }
}

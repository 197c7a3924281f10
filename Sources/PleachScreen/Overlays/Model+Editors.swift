import PleachCore

extension Model {
  // MARK: Notes

  mutating func writeNote(on id: Person.ID) -> [Effect] {
    guard let person = graph.people[id] else { return [] }
    overlay = .note(NoteEditor(person: id, field: TextField(drafts[id] ?? person.note ?? "")))
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
      guard note.field.text != graph.people[note.person]?.note ?? "" else {
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
    return commit(proposal)
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

  // MARK: Whole records

  mutating func editRecord() -> [Effect] {
    guard let (section, id) = currentRecord else { return nothingHere() }
    var text = brokenRecords[section.rawValue + "/" + id]
    if section == .platforms, graph.platforms[Platform.ID(id)] == nil, text == nil {
      // Known by its accounts only; saving makes it a record.
      let platform = Platform(id: Platform.ID(id), name: Platform.knownName(Platform.ID(id)))
      text = JSONWriter.page(platform.json)
    }
    return [.editRecord(section, id: id, text: text)]
  }

  /// Takes a record back from the editor, checked; a mistake costs nothing of what was typed.
  mutating func recordEdited(_ section: Section, _ id: String, _ text: String?) -> [Effect] {
    let key = section.rawValue + "/" + id
    guard let text else {
      say("nothing was changed")
      return []
    }
    brokenRecords[key] = text
    let record: JSON
    do throws(JSONError) {
      record = try JSONReader.value(in: Array(text.utf8))
    } catch {
      say("line \(error.line), column \(error.column): \(error.problem). e goes on editing", .bad)
      return []
    }
    guard record["id"]?.string == id else {
      say("\"id\" must stay \"\(id)\": other records point to it. e goes on editing", .bad)
      return []
    }
    do throws(FieldError) {
      try section.check(record)
    } catch {
      let place = error.path.joined(separator: " › ")
      say("\(place): expected \(error.expected), found \(error.found). e goes on editing", .bad)
      return []
    }
    brokenRecords[key] = nil
    unsaved = .record(key: key, text: text)
    let name = graph.name(of: section, id) ?? id
    return commit(Proposal("edit \(name)", [Edit(path: [section.rawValue, id], new: record)]))
  }

  // MARK: Forms

  mutating func take(_ key: Key, _ form: Form) -> [Effect] {
    var form = form
    let fields = form.fields
    switch key.description {
    case "<esc>", "q", "h", "<left>", "<c-c>", "<bs>":
      overlay = nil
      return []
    case "<enter>", "<right>", "l":
      let field = fields[min(form.list.current, fields.count - 1)]
      let text = field.text(of: value(of: field, form.section, form.id))
      var prompt = Prompt(
        .field(field, form.section, id: form.id), SafeText(field.title.lowercased() + " "), text)
      prompt.isFromForm = true
      return ask(prompt)
    case "<down>", "j", "<tab>": _ = form.list.move(.down, of: fields.count, height: fields.count)
    case "<up>", "k", "<s-tab>": _ = form.list.move(.up, of: fields.count, height: fields.count)
    default: return []
    }
    overlay = .form(form)
    return []
  }

  /// What a field says now; names for communities and topics, as they are typed.
  func value(of field: EditableField, _ section: Section, _ id: String) -> JSON? {
    let record: JSON? =
      switch section {
      case .people: graph.people[Person.ID(id)]?.json
      case .platforms: graph.platforms[Platform.ID(id)]?.json
      case .topics: graph.topics[Topic.ID(id)]?.json
      case .communities: graph.communities[Community.ID(id)]?.json
      default: nil
      }
    guard section == .people, let ids = record?[field.key]?.array?.compactMap(\.string) else {
      return record?[field.key]
    }
    let names = ids.map { id in
      (field.key == "communities" ? graph.name(of: .communities, id) : graph.name(of: .topics, id))
        ?? id
    }
    return .array(names.map { .string($0) })
  }

  // MARK: Questions and previews

  mutating func take(_ key: Key, _ confirm: Confirm) -> [Effect] {
    switch key.description {
    case "y", "Y":
      overlay = nil
      // Nobody wants to stand on the page of what they just deleted.
      if trail.count > 1, let record = screen.record,
        confirm.proposal.edits.last?.path == [record.section.rawValue, record.id]
      {
        trail.removeLast()
        refreshPeople()
      }
      return commit(confirm.proposal)
    case "n", "N", "<esc>", "q", "<c-c>":
      overlay = nil
      say("nothing was changed")
      return []
    default: return []
    }
  }

  mutating func take(_ key: Key, _ preview: ImportPreview, first: Int) -> [Effect] {
    switch key.description {
    case "<enter>", "y":
      overlay = nil
      guard let proposal = preview.proposal else { return [] }
      return [.commitImport(proposal)]
    case "<esc>", "n", "q", "<c-c>":
      overlay = nil
      if preview.proposal != nil { say("nothing was imported") }
      return []
    case "<down>", "j": scroll(preview, to: first + 1)
    case "<up>", "k": scroll(preview, to: first - 1)
    case "<pgdn>", "<space>": scroll(preview, to: first + max(1, previewRows(preview) - 1))
    case "<pgup>": scroll(preview, to: first - max(1, previewRows(preview) - 1))
    default: break
    }
    return []
  }

  /// To a line of the preview, or as near as keeps the box full.
  mutating func scroll(_ preview: ImportPreview, to line: Int) {
    let most = previewLines(preview).count - previewRows(preview)
    overlay = .preview(preview, first: max(0, min(line, most)))
  }

  /// The preview's text as its box shows it.
  func previewLines(_ preview: ImportPreview) -> [SafeText] {
    let width = max(8, min(76, size.columns - 2) - 5)
    return preview.lines.flatMap {
      $0.isEmpty ? [.empty] : SafeText.paragraphs($0, wrappedTo: width)
    }
  }

  /// How many of its lines are in view: not its frame, the line before the hints and these.
  func previewRows(_ preview: ImportPreview) -> Int {
    max(1, min(previewLines(preview).count, size.rows - 4))
  }
}

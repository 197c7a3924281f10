import PleachCore
import PleachStore

extension Command {
  static let edit = Command(
    name: "edit", summary: "change fields of a person, topic, platform or community",
    usage: [
      "edit NAME [field=value…]", "edit topic|platform|community|person NAME [field=value…]",
    ],
    options: [.json],
    about: [
      "An empty value, as in note=, takes a field away. Without any field the whole record opens "
        + "in your editor: the \"editor\" of the settings, $VISUAL or $EDITOR, else vi. What comes "
        + "back is checked before it is saved."
    ],
    lists: Kind.allCases.map(Assignments.help) + [HistoryJSON.help],
    examples: [
      "pleach edit \"Ada Quill\" met=2024-05-01 metHow=\"At the loom fair\"",
      "pleach edit platform mastodon purpose=\"Librarians\" budget=150",
    ],
    words: [.kindOrPerson, .nameOrField]
  ) { call throws(Failure) in
    guard !call.words.isEmpty else { throw call.usage("what?") }
    let named = try call.kind(in: call.words)
    let kind = named ?? .person
    let rest = named == nil ? call.words[...] : call.words.dropFirst()
    let name = rest.first ?? ""
    let assignments = try Assignments(rest.dropFirst(), of: kind.section, call: call)
    if assignments.all.isEmpty {
      try call.editWhole(kind, name)
    } else {
      try call.editFields(kind, name, assignments)
    }
  }
}

extension Call {
  fileprivate mutating func editFields(
    _ kind: Kind, _ name: String, _ assignments: Assignments
  ) throws(Failure) {
    let call = self
    var called = name
    let change = try change { graph throws(Failure) in
      let record = try call.record(kind, name, in: graph)
      called = record.name
      let edits = assignments.edits(of: kind.section, record.id, in: graph)
      let title =
        assignments.all.count == 1
        ? "set \(assignments.all[0].field.title.lowercased()) of \(record.name)"
        : "edit \(record.name)"
      return Proposal(title, edits)
    }
    report(change == nil ? "Nothing to change." : "Changed \(called).", change)
  }

  fileprivate mutating func editWhole(_ kind: Kind, _ name: String) throws(Failure) {
    let (store, graph) = try open(lookOnly: false)
    let (id, called) = try record(kind, name, in: graph)
    guard surroundings.input.isTerminal, surroundings.output.isTerminal else {
      throw usage("which fields?", hint: "Write them as field=value; an editor needs a terminal")
    }
    guard let old = store.record(kind.section, id) else {
      throw Failure(Self.shown(name), "there is no such record")
    }
    let new = try edited(kind.section, id, old, at: store.location)
    let proposal = Deeds.rewrite(kind.section, id, from: old, to: new, in: graph)
    let change =
      try proposal.map { proposal throws(Failure) in try commit(proposal, to: store) } ?? nil
    try stored { () throws(StoreError) in
      try drafts(store.location).discard(about: subject(kind.section, id))
    }
    report(change == nil ? "Nothing to change." : "Changed \(called).", change)
  }

  private func drafts(_ location: StoreLocation) -> Drafts {
    Drafts(folder: location.drafts, files: surroundings.files)
  }

  private func subject(_ section: Section, _ id: String) -> String { "edit \(section) \(id)" }

  /// Lets the user edit a record; a text that cannot be taken is kept for the next time.
  private func edited(
    _ section: Section, _ id: String, _ old: JSON, at location: StoreLocation
  ) throws(Failure) -> JSON {
    let drafts = drafts(location)
    let editor = try editor(at: location)
    var text = ""
    var path = ""
    try stored { () throws(StoreError) in
      text = try drafts.load(about: subject(section, id)) ?? JSONWriter.page(old)
      path = try drafts.write(text, forEditor: ".json")
    }
    let isWell = surroundings.edit(editor, path)
    guard let bytes = surroundings.files.contents(path) else {
      throw Failure(path, "could not read what was edited")
    }
    let edited = String(decoding: bytes, as: UTF8.self)
    do throws(Failure) {
      guard isWell else {
        throw Failure(
          editor, "the editor did not end well",
          hint: edited == text ? "Nothing was changed" : "The same command opens your text again")
      }
      let record = try read(bytes, section, id)
      discard(path)
      return record
    } catch {
      guard edited != text else {
        discard(path)
        throw error
      }
      // As a draft it comes back by itself; what is too large for one stays where it was written.
      try stored { () throws(StoreError) in
        guard bytes.count <= Drafts.limit / 2 else { return }
        try drafts.save(edited, about: subject(section, id))
        discard(path)
      }
      throw error
    }
  }

  /// It may hold what is nobody else's business, so it does not stay; failing to is no harm.
  private func discard(_ path: String) { try? surroundings.files.unlink(path) }

  private func editor(at location: StoreLocation) throws(Failure) -> String {
    try settings(at: location).editor(in: surroundings.environment)
  }

  private func read(_ bytes: [UInt8], _ section: Section, _ id: String) throws(Failure) -> JSON {
    let hint = "Nothing was changed; the same command opens your text again"
    do throws(RecordMistake) {
      return try Deeds.record(in: bytes, section, id)
    } catch {
      switch error {
      case .syntax(let error):
        throw Failure("your text:\(error.line):\(error.column)", "\(error.problem)", hint: hint)
      case .otherIdentifier:
        throw Failure("\(section.rawValue) › \(id)", "the id must stay as it is", hint: hint)
      case .field(let error):
        throw Failure(
          error.path.joined(separator: " › "), "expected \(error.expected), found \(error.found)",
          hint: hint)
      }
    }
  }
}

import PleachCore

/// Changing single fields of a record.
extension Model {
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
    let record = known(section, id)
    guard section == .people, let ids = record?[field.key]?.array?.compactMap(\.string) else {
      return record?[field.key]
    }
    let names = ids.map { id in
      (field.key == "communities" ? graph.name(of: .communities, id) : graph.name(of: .topics, id))
        ?? id
    }
    return .array(names.map { .string($0) })
  }

  /// A record as it would be with a field changed; one that is made by the change begins bare.
  func record(_ section: Section, _ id: String, with field: String, _ value: JSON) -> JSON {
    let known = known(section, id) ?? ["id": .string(id), "name": "x"]
    guard case .object(let members) = known else { return known }
    return .object(members.filter { $0.key != field } + [JSON.Member(field, value)])
  }

  private func known(_ section: Section, _ id: String) -> JSON? {
    switch section {
    case .people: graph.people[Person.ID(id)]?.json
    case .platforms: graph.platforms[Platform.ID(id)]?.json
    case .topics: graph.topics[Topic.ID(id)]?.json
    case .communities: graph.communities[Community.ID(id)]?.json
    case .encounters: graph.encounters[Encounter.ID(id)]?.json
    case .goals: graph.goals[Goal.ID(id)]?.json
    case .journal: graph.journal[JournalPage.ID(id)]?.json
    case .follows, .verdicts, .tastes, .imports: nil
    }
  }
}

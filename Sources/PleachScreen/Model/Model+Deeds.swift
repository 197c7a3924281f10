import PleachCore

/// What keys ask to be done to people and other records, and for which of them.
extension Model {
  /// The person a page is about, or the current one of a list, or the one whose link is current.
  var currentPerson: Person.ID? {
    switch screen {
    case .person(let id, _): return id
    case .review: return review?.current
    case .tagging: return tagging.current
    case .discover: return currentSuggestion?.person
    case .people(let state): return state.person(in: graph)?.id
    default:
      guard let page, let link = screen.pageState?.link(on: page), case .person(let id) = link
      else { return nil }
      return id
    }
  }

  var currentRecord: (section: Section, id: String)? {
    if let record = screen.record { return record }
    if let goal = currentGoal { return (.goals, goal.id.raw) }
    if case .journal(let state) = screen, let page, case .journal(let id)? = state.link(on: page) {
      return (.journal, id.raw)
    }
    if case .log(let state) = screen, let page, case .encounter(let id)? = state.link(on: page) {
      return (.encounters, id.raw)
    }
    if case .groups(let kind, let list) = screen {
      let rows = shownRows(kind)
      return rows.indices.contains(list.current) ? (kind.section, rows[list.current].id) : nil
    }
    return currentPerson.map { (.people, $0.raw) }
  }

  /// The marked people, or else the current one.
  var chosenPeople: [Person.ID] {
    peopleState?.chosen(in: graph) ?? currentPerson.map { [$0] } ?? []
  }

  /// Whether an action would find something to do here.
  func applies(_ action: Action) -> Bool {
    switch action {
    case .tag, .link, .verdict, .protect, .openProfile, .follow: return currentPerson != nil
    case .heavier, .lighter: return currentSubject != nil
    case .dismiss, .less: return currentSuggestion != nil
    case .tick, .writePlan, .checklist, .script: return currentDeed != nil
    case .form:
      if case .found = screen { return currentFound != nil }
      return currentRecord != nil
    case .note:
      return currentRecord.map { EditableField.named("note", of: $0.section) != nil } ?? false
    case .editRecord, .delete: return currentRecord != nil
    case .budget: return isToday || budgetField != nil
    case .filter, .sort, .mark, .writePeople: return !graph.people.isEmpty
    case .importExport: return graph.people.isEmpty
    case .back: return trail.count > 1
    case .tryOut, .putOff:
      if case .discover = screen { return currentSuggestion != nil }
      if case .same = screen { return currentQuestion != nil }
      return review?.current != nil
    case .accept, .acceptEach, .refuse, .repeatTags: return appliesToTagging(action)
    case .adopt, .split, .merge: return appliesToGroups(action)
    case .pause, .finish: return currentGoal != nil
    case .keep: return isAccepting ? !sureTags.isEmpty : review?.current != nil
    case .skip, .backOne: return isTagging ? tagging.current != nil : review?.current != nil
    case .unfollow, .mute: return review?.current != nil
    case .mine, .theirs, .both, .decideAll: return !conflicts.open.isEmpty
    case .open:
      if case .history = screen { return !history.isEmpty }
      if case .conflicts = screen { return !conflicts.rows.isEmpty }
      if case .plan = screen { return page?.links.isEmpty == false }
    default: break
    }
    return true
  }

  mutating func nothingHere() -> [Effect] {
    say("that needs somebody under the cursor")
    return []
  }

  mutating func askFilter() -> [Effect] {
    guard let state = peopleState else { return [] }
    let text = state.query.isEmpty || state.query.hasSuffix(" ") ? state.query : state.query + " "
    return ask(Prompt(.filter(before: state), "/", text))
  }

  mutating func clear() {
    guard case .people(var state) = screen else { return }
    if !state.marks.isEmpty {
      state.marks = []
    } else {
      state.query = ""
      state.refresh(self, current: state.person(in: graph)?.id)
    }
    screen = .people(state)
  }

  mutating func mark(_ action: Action) {
    guard case .people(var state) = screen else { return }
    switch action {
    case .markAll: state.markAll(in: graph)
    case .markNone: state.marks = []
    default:
      state.toggleMark(in: graph)
      _ = state.list.move(.down, of: state.rows.count, height: Layout(size: size).listRows)
    }
    screen = .people(state)
  }

  /// Shows only those of a state; once more shows all again.
  mutating func only(_ query: String) {
    guard case .people(var state) = screen else { return }
    state.query = state.query == query ? "" : query
    state.refresh(self, current: state.person(in: graph)?.id)
    screen = .people(state)
  }

  mutating func askTags(
    _ kind: ([Person.ID]) -> Prompt.Kind, _ label: String
  ) -> [Effect] {
    let people = chosenPeople
    guard !people.isEmpty else { return nothingHere() }
    let name = people.count == 1 ? graph.people[people[0]]?.name ?? "" : "\(people.count) people"
    return ask(Prompt(kind(people), SafeText(label) + SafeText(name).cut(to: 24) + ": "))
  }

  /// On pages of groups the note is a field like others.
  mutating func changeNote() -> [Effect] {
    guard let (section, id) = currentRecord,
      let field = EditableField.named("note", of: section)
    else { return nothingHere() }
    return askField(field, section, id, "note ")
  }

  private mutating func askField(
    _ field: EditableField, _ section: Section, _ id: String, _ label: SafeText
  ) -> [Effect] {
    let text = field.text(of: value(of: field, section, id))
    return ask(Prompt(.field(field, section, id: id), label, text))
  }

  // MARK: Budgets

  private var isToday: Bool { if case .today = screen { true } else { false } }

  /// The budget of the platform or community that is current; `nil` for what has none.
  private var budgetField: EditableField? {
    currentRecord.flatMap { EditableField.named("budget", of: $0.section) }
  }

  /// Asks for the budget of what is current, on Today for the one of the whole list.
  mutating func askBudget() -> [Effect] {
    if isToday { return askOverallBudget() }
    guard let field = budgetField, let (section, id) = currentRecord else { return nothingHere() }
    let name = SafeText(graph.name(of: section, id) ?? id).cut(to: 24)
    return askField(field, section, id, "budget of " + name + ": ")
  }

  mutating func askOverallBudget() -> [Effect] {
    ask(Prompt(.budget, "budget ", budget.map(String.init) ?? ""))
  }

  mutating func openForm() -> [Effect] {
    guard let (section, id) = currentRecord else { return nothingHere() }
    overlay = .form(Form(section: section, id: id))
    return []
  }

  mutating func add() -> [Effect] {
    if case .goals = screen { return askGoal() }
    if case .groups(let kind, _) = screen {
      return ask(Prompt(.addGroup(kind), SafeText("new \(kind.one) ")))
    }
    return ask(Prompt(.addPerson, Self.addPersonLabel))
  }

  mutating func askDelete() -> [Effect] {
    guard let (section, id) = currentRecord else { return nothingHere() }
    let marked = section == .people ? peopleState?.marks.count ?? 0 : 0
    if marked > 1, let people = peopleState?.chosen(in: graph) {
      let edits = people.flatMap { Deeds.delete(.people, $0.raw, in: graph).edits }
      overlay = .confirm(
        Confirm(
          question: "Delete \(marked) people from pleach? u undoes it.",
          effect: .commit(Proposal("delete \(marked) people", edits))))
      return []
    }
    // A question longer than the screen would hide its own answer.
    let name = SafeText(graph.name(of: section, id) ?? id).cut(to: 40)
    let proposal = Deeds.delete(section, id, in: graph)
    overlay = .confirm(
      Confirm(
        question: "Delete \(name) from pleach?\(consequence(proposal, section)) u undoes it.",
        effect: .commit(proposal)))
    return []
  }

  /// What else goes when a record does.
  private func consequence(_ proposal: Proposal, _ section: Section) -> String {
    let count = proposal.edits.count - 1
    guard count > 0 else { return "" }
    return section == .people
      ? " \(count == 1 ? "1 record" : "\(count) records") of what was said and decided go too."
      : " It is taken off \(count == 1 ? "1 person" : "\(count) people")."
  }

  mutating func openProfile() -> [Effect] {
    if let deed = currentDeed { return openProfile(of: deed) }
    guard let id = currentPerson, let person = graph.people[id] else { return nothingHere() }
    let address = person.accounts.lazy.compactMap { $0.profileAddress?.text }.first
    // What is no plain address is refused by name.
    guard let url = address ?? person.accounts.lazy.compactMap(\.url).first else {
      say("no address is known for \(person.name)")
      return []
    }
    return follow(.web(url))
  }
}

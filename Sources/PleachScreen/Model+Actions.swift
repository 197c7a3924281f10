import PleachCore

extension Model {
  /// Does what a key, the palette or a link asks for.
  mutating func perform(_ action: Action) -> [Effect] {
    if move(action) { return [] }
    switch action {
    case .open: return open()
    case .back: return back(orQuit: false)
    case .quit: return back(orQuit: true)
    case .today, .people, .platforms, .topics, .communities, .history: return show(action)
    case .help: overlay = .menu(help)
    case .palette: overlay = .menu(palette)
    case .theme: overlay = .menu(themeMenu)
    case .sort: if peopleState != nil { overlay = .menu(sortMenu) }
    case .filter: return askFilter()
    case .clear: clear()
    case .mark, .markAll, .markNone: mark(action)
    case .tag: return askTags(Prompt.Kind.tag, "tag ")
    case .link: return askTags(Prompt.Kind.link, "topics ")
    case .note: return currentPerson.map { writeNote(on: $0) } ?? changeNote()
    case .form: return openForm()
    case .editRecord: return editRecord()
    case .add: return add()
    case .delete: return askDelete()
    case .openProfile: return openProfile()
    case .importExport: return ask(Prompt(.path, "import ", "~/"))
    case .howToExport: go(to: .welcome(PageState()))
    case .untagged: only("is:untagged")
    case .alumni: only("is:alumni")
    case .trials: only("is:trial")
    case .muted: only("is:muted")
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .up, .down, .pageUp, .pageDown, .top, .bottom, .nextLink, .previousLink: break
    }
    return []
  }

  // MARK: Moving

  /// Moves on lists and pages; `false` when the action is no movement here.
  private mutating func move(_ action: Action) -> Bool {
    let layout = Layout(size: size)
    switch screen {
    case .people(var state):
      guard state.list.move(action, of: state.rows.count, height: layout.listRows) else {
        return false
      }
      screen = .people(state)
    case .groups(let kind, var list):
      let count = shownRows(kind).count
      guard list.move(action, of: count, height: layout.listRows) else { return false }
      screen = .groups(kind, list)
    case .history(var list):
      guard list.move(action, of: history.count, height: layout.listRows) else { return false }
      screen = .history(list)
    default:
      guard var state = screen.pageState, let page = page else { return false }
      guard state.move(action, on: page, height: layout.bodyRows) else { return false }
      screen.pageState = state
    }
    return true
  }

  func page(of screen: Screen, width: Int) -> Page? {
    switch screen {
    case .welcome: .welcome(self, width: width)
    case .today: .today(self, width: width)
    case .person(let id, _): .person(id, self, width: width)
    case .platform(let id, _): .platform(id, self, width: width)
    case .topic(let id, _): .topic(id, self, width: width)
    case .community(let id, _): .community(id, self, width: width)
    case .people, .groups, .history: nil
    }
  }

  mutating func go(to screen: Screen) {
    guard screen.place != self.screen.place else { return }
    trail.append(screen)
    // Nobody walks back through more; what falls off is the oldest step but the first.
    if trail.count > 200 { trail.remove(at: 1) }
  }

  mutating func go(to link: Link) { _ = follow(link) }

  mutating func follow(_ link: Link) -> [Effect] {
    switch link {
    case .person(let id): go(to: .person(id, PageState()))
    case .platform(let id): go(to: .platform(id, PageState()))
    case .topic(let id): go(to: .topic(id, PageState()))
    case .community(let id): go(to: .community(id, PageState()))
    case .query(let query): go(to: .people(PeopleState(query, in: self)))
    case .action(let action): return perform(action)
    case .web(let url):
      guard let address = SafeAddress(url) else {
        say("not opened: \(url) is no plain web address", .bad)
        return []
      }
      say("opening \(address.host)")
      return [.openWeb(address)]
    }
    return []
  }

  private mutating func open() -> [Effect] {
    switch screen {
    case .people(let state):
      if let person = state.person(in: graph) { go(to: .person(person.id, PageState())) }
      return []
    case .groups(let kind, let list):
      let rows = shownRows(kind)
      return rows.indices.contains(list.current) ? follow(rows[list.current].link) : []
    case .history: return []
    default:
      guard let page, var state = screen.pageState, let link = state.link(on: page) else {
        return []
      }
      // What cannot be seen is shown before it is opened.
      guard state.showsFocus(on: page, height: Layout(size: size).bodyRows) else {
        state.revealFocus(on: page, height: Layout(size: size).bodyRows)
        screen.pageState = state
        return []
      }
      return follow(link)
    }
  }

  private mutating func back(orQuit: Bool) -> [Effect] {
    if trail.count > 1 {
      trail.removeLast()
      refreshPeople()
      return []
    }
    if orQuit { return [.quit] }
    say("this is where you began; q leaves pleach")
    return []
  }

  /// Goes to one of the main screens; the trail begins anew, and a list keeps where one was.
  mutating func show(_ action: Action) -> [Effect] {
    if action == .history {
      go(to: .history(ListState()))
      return [.readHistory]
    }
    if trail.count > 1, let tab = trail[1].listTab {
      left[tab] = LeftList(screen: trail[1], current: currentID(on: trail[1]))
    }
    let known = left[action].map { refreshed($0.screen, current: $0.current) }
    let list: Screen? =
      switch action {
      case .people: known ?? .people(PeopleState("", in: self))
      case .platforms: known ?? .groups(.platforms, ListState())
      case .topics: known ?? .groups(.topics, ListState())
      case .communities: known ?? .groups(.communities, ListState())
      default: nil
      }
    trail = [trail[0]] + (list.map { [$0] } ?? [])
    return []
  }

  // MARK: What a deed is for

  /// The person a page is about, or the current one of a list, or the one whose link is current.
  var currentPerson: Person.ID? {
    switch screen {
    case .person(let id, _): return id
    case .people(let state): return state.person(in: graph)?.id
    default:
      guard let page, let link = screen.pageState?.link(on: page), case .person(let id) = link
      else { return nil }
      return id
    }
  }

  var currentRecord: (section: Section, id: String)? {
    if let record = screen.record { return record }
    if case .groups(let kind, let list) = screen {
      let rows = shownRows(kind)
      return rows.indices.contains(list.current) ? (kind.section, rows[list.current].id) : nil
    }
    return currentPerson.map { (.people, $0.raw) }
  }

  /// Whether an action would find something to do here.
  func applies(_ action: Action) -> Bool {
    switch action {
    case .tag, .link, .openProfile: return currentPerson != nil
    case .note, .form, .editRecord, .delete: return currentRecord != nil
    case .filter, .sort, .mark: return !graph.people.isEmpty
    case .importExport: return graph.people.isEmpty
    case .back: return trail.count > 1
    case .open: if case .history = screen { return false }
    default: break
    }
    return true
  }

  mutating func nothingHere() -> [Effect] {
    say("nothing to do that to here")
    return []
  }

  // MARK: Deeds

  private mutating func askFilter() -> [Effect] {
    guard let state = peopleState else { return [] }
    let text = state.query.isEmpty || state.query.hasSuffix(" ") ? state.query : state.query + " "
    return ask(Prompt(.filter(before: state), "/", text))
  }

  private mutating func clear() {
    guard case .people(var state) = screen else { return }
    if !state.marks.isEmpty {
      state.marks = []
    } else {
      state.query = ""
      state.refresh(self, current: state.person(in: graph)?.id)
    }
    screen = .people(state)
  }

  private mutating func mark(_ action: Action) {
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
  private mutating func only(_ query: String) {
    guard case .people(var state) = screen else { return }
    state.query = state.query == query ? "" : query
    state.refresh(self, current: state.person(in: graph)?.id)
    screen = .people(state)
  }

  private mutating func askTags(
    _ kind: ([Person.ID]) -> Prompt.Kind, _ label: String
  ) -> [Effect] {
    let people = peopleState?.chosen(in: graph) ?? currentPerson.map { [$0] } ?? []
    guard !people.isEmpty else { return nothingHere() }
    let name = people.count == 1 ? graph.people[people[0]]?.name ?? "" : "\(people.count) people"
    return ask(Prompt(kind(people), SafeText(label) + SafeText(name).cut(to: 24) + ": "))
  }

  /// On pages of groups the note is a field like others.
  private mutating func changeNote() -> [Effect] {
    guard let (section, id) = currentRecord,
      let field = EditableField.all(section).first(where: { $0.key == "note" })
    else { return nothingHere() }
    let text = field.text(of: value(of: field, section, id))
    return ask(Prompt(.field(field, section, id: id), "note ", text))
  }

  private mutating func openForm() -> [Effect] {
    guard let (section, id) = currentRecord else { return nothingHere() }
    overlay = .form(Form(section: section, id: id))
    return []
  }

  private mutating func add() -> [Effect] {
    if case .groups(let kind, _) = screen {
      return ask(Prompt(.addGroup(kind), SafeText("new \(kind.one) ")))
    }
    return ask(Prompt(.addPerson, Self.addPersonLabel))
  }

  private mutating func askDelete() -> [Effect] {
    guard let (section, id) = currentRecord else { return nothingHere() }
    let marked = section == .people ? peopleState?.marks.count ?? 0 : 0
    if marked > 1, let people = peopleState?.chosen(in: graph) {
      let edits = people.flatMap { Deeds.delete(.people, $0.raw, in: graph).edits }
      overlay = .confirm(
        Confirm(
          question: "Delete \(marked) people from pleach? u undoes it.",
          proposal: Proposal("delete \(marked) people", edits)))
      return []
    }
    // A question longer than the screen would hide its own answer.
    let name = SafeText(graph.name(of: section, id) ?? id).cut(to: 40)
    let proposal = Deeds.delete(section, id, in: graph)
    overlay = .confirm(
      Confirm(
        question: "Delete \(name) from pleach?\(consequence(proposal, section)) u undoes it.",
        proposal: proposal))
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

  private mutating func openProfile() -> [Effect] {
    guard let id = currentPerson, let person = graph.people[id] else { return nothingHere() }
    let urls = person.accounts.compactMap(\.url)
    guard let url = urls.first(where: { SafeAddress($0) != nil }) ?? urls.first else {
      say("no address is known for \(person.name)")
      return []
    }
    return follow(.web(url))
  }
}

extension Screen {
  /// The tab whose list this is.
  fileprivate var listTab: Action? {
    switch self {
    case .people, .groups: tab
    default: nil
    }
  }
}

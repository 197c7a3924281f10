import PleachCore

/// Moving on a screen, and from one to another.
extension Model {
  /// Moves on lists and pages; `false` when the action is no movement here.
  mutating func move(_ action: Action) -> Bool {
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
    case .conflicts(var list):
      let height = ConflictsView.listRows(layout.bodyRows)
      guard list.move(action, of: conflicts.rows.count, height: height) else { return false }
      screen = .conflicts(list)
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
    case .plan: .plan(self, width: width)
    case .discover: .discover(self, width: width)
    case .weights: .weights(self, width: width)
    case .breadth: .breadth(self, width: width)
    case .tagging: .tagging(self, width: width)
    case .goals: .goals(self, width: width)
    case .log: .log(self, width: width)
    case .journal: .journal(self, width: width)
    case .accepting: .accepting(self, width: width)
    case .found: .found(self, width: width)
    case .same: .same(self, width: width)
    case .news: .news(self, width: width)
    case .table: .table(self, width: width)
    case .person(let id, _): .person(id, self, width: width)
    case .platform(let id, _): .platform(id, self, width: width)
    case .topic(let id, _): .topic(id, self, width: width)
    case .community(let id, _): .community(id, self, width: width)
    case .review: .review(self, width: width)
    case .pruning(let choice, _): .pruning(choice, self, width: width)
    case .people, .groups, .history, .conflicts: nil
    }
  }

  mutating func go(to screen: Screen) {
    guard screen.place != self.screen.place else { return }
    // Errands are gone back to where one left them; pages are walked like the web.
    if screen.tab == nil, let known = trail.firstIndex(where: { $0.place == screen.place }) {
      return trail.removeSubrange((known + 1)...)
    }
    trail.append(screen)
    // Nobody walks back through more; what falls off is the oldest step but the first.
    if trail.count > 200 { trail.remove(at: 1) }
  }

  mutating func go(to link: Link) { _ = follow(link) }

  mutating func follow(_ link: Link) -> [Effect] {
    switch link {
    case .person(let id): go(to: .person(id, PageState()))
    case .platform(let id): go(to: .platform(id, PageState()))
    case .topic(let id):
      go(to: .topic(id, PageState()))
      return [.proposeTopics]
    case .community(let id):
      go(to: .community(id, PageState()))
      return [.seekCandidates(id)]
    case .query(let query): go(to: .people(PeopleState(query, in: self)))
    case .weigh(let subject): return toggle(subject)
    case .tag(let community): return tag(community)
    case .goal(let id):
      if case .goals = screen { toggle(id) } else { return openGoals() }
    case .journal(let id): overlay = .form(Form(section: .journal, id: id.raw))
    case .encounter(let id):
      if graph.encounters[id] != nil {
        overlay = .form(Form(section: .encounters, id: id.raw))
      }
    case .adopt(let number): return askAdopting(number)
    case .same: say("y makes them one, x says that they are not, z asks later")
    case .action(let action): return perform(action)
    case .review(let step): return take(step)
    case .table(let step): return take(step)
    case .web(let url):
      guard let address = SafeAddress(url) else {
        say("not opened: \(url) is no plain web address", .bad)
        return []
      }
      guard setup.opensLinks else {
        say("not opened: the demo's people are invented, and \(address.host) is not")
        return []
      }
      say("opening \(address.host)")
      return [.openWeb(address)]
    }
    return []
  }

  mutating func open() -> [Effect] {
    switch screen {
    case .people(let state):
      if let person = state.person(in: graph) { go(to: .person(person.id, PageState())) }
      return []
    case .groups(let kind, let list):
      let rows = shownRows(kind)
      return rows.indices.contains(list.current) ? follow(rows[list.current].link) : []
    case .history(let list):
      openHistory(list)
      return []
    case .conflicts: return openConflict()
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

  mutating func back(orQuit: Bool) -> [Effect] {
    if trail.count > 1 {
      trail.removeLast()
      refreshPeople()
      // What was done meanwhile may be seen there.
      return reading(after: [])
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
    if action == .conflicts {
      go(to: .conflicts(ListState()))
      return [.readConflicts]
    }
    if action == .discover {
      discoveries.more = 0
      go(to: .discover(PageState()))
      return discover()
    }
    if action == .breadth {
      go(to: .breadth(PageState()))
      return [.measureBreadth]
    }
    if action == .plan {
      go(to: .plan(PageState()))
      return []
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
    return reading(after: [])
  }
}

extension Screen {
  /// The tab whose list this is.
  var listTab: Action? {
    switch self {
    case .people, .groups: tab
    default: nil
    }
  }
}

import PleachCore

extension Model {
  mutating func take(_ key: Key, _ menu: Menu) -> [Effect] {
    var menu = menu
    let rows = menu.shown
    switch key.description {
    case "<esc>", "<c-c>", "<c-g>":
      overlay = nil
      if case .theme(let before) = menu.kind { themeName = before }
      return []
    case "<enter>":
      overlay = nil
      guard rows.indices.contains(menu.list.current) else { return [] }
      return choose(rows[menu.list.current].choice)
    case "<down>", "<c-n>", "<tab>": move(&menu, .down)
    case "<up>", "<c-p>", "<s-tab>": move(&menu, .up)
    case "<pgdn>": move(&menu, .pageDown)
    case "<pgup>": move(&menu, .pageUp)
    case "j" where menu.movesByLetter: move(&menu, .down)
    case "k" where menu.movesByLetter: move(&menu, .up)
    case "q" where menu.movesByLetter, "?" where menu.kind == .help && menu.field.isEmpty:
      overlay = nil
      if case .theme(let before) = menu.kind { themeName = before }
      return []
    default:
      guard menu.field.take(key) else { return [] }
      menu.list = ListState()
      if menu.shown.first?.isHeading == true { menu.list.go(to: 1, of: menu.shown.count) }
    }
    overlay = .menu(menu)
    preview(menu)
    return []
  }

  private func move(_ menu: inout Menu, _ action: Action) {
    let rows = menu.shown
    let height = menuRows(menu)
    _ = menu.list.move(action, of: rows.count, height: height)
    // Headings are passed over, in the direction one came from; the first has nothing above it.
    var step: Action = action == .up || action == .pageUp ? .up : .down
    while rows.indices.contains(menu.list.current), rows[menu.list.current].isHeading {
      if menu.list.current == 0 { step = .down }
      guard menu.list.current < rows.count - 1 || step == .up else { break }
      _ = menu.list.move(step, of: rows.count, height: height)
    }
  }

  /// Lines of a menu that are in view.
  func menuRows(_ menu: Menu) -> Int { max(1, min(menu.rows.count, size.rows - 6)) }

  /// How large a menu's box is: frame, what is typed, lines, frame.
  func menuBox(_ menu: Menu) -> Size {
    Size(
      rows: min(menuRows(menu) + 3, size.rows),
      columns: min(menu.kind == .sort || menu.kind == .decision ? 44 : 76, size.columns))
  }

  /// A theme shows itself while one looks for it.
  private mutating func preview(_ menu: Menu) {
    guard case .theme = menu.kind, menu.shown.indices.contains(menu.list.current),
      case .theme(let name) = menu.shown[menu.list.current].choice
    else { return }
    themeName = name
  }

  private mutating func choose(_ choice: Menu.Choice) -> [Effect] {
    switch choice {
    case .action(let action): return perform(action)
    case .go(let link): return follow(link)
    case .theme(let name):
      themeName = name
      say("theme \(name)", .good)
      return [.saveSetting(.theme(name))]
    case .sort(let order):
      if case .people(var state) = screen {
        state.sort = order
        state.query = state.query.split(separator: " ").filter { !$0.hasPrefix("sort:") }
          .joined(separator: " ")
        state.refresh(self, current: nil)
        state.list.go(to: 0, of: state.rows.count)
        screen = .people(state)
        say("sorted by \(order.title)")
      }
      return []
    case .decide(let choice): return [.decide(Set(conflicts.open.map(\.conflict.id)), choice)]
    case .verdict(let kind, let people): return askReason(for: kind, people)
    case .account(let kind, let person, let account):
      let decision = Deeds.Decision(kind)
      return Deeds.decide(person, account: account, decision, on: today, in: graph)
        .map { commit($0) } ?? []
    case .give(let decision, let person, let leaving):
      return give(decision, person, inPlaceOf: leaving)
    case .less(let subject): return weighLess(subject)
    case .adoptTopic(let idea): return adopt(idea)
    case .logWho(let place, let person): return choose(person, for: place)
    case .logDay(let day): return choose(day: day)
    case .split(let account, let person): return split(account, from: person)
    case .merge(let section, let from, let into): return merge(section, from, into: into)
    case .hold(let column, let field): return hold(column, field)
    case .budget: return askOverallBudget()
    case .nothing: return []
    }
  }

  // MARK: What menus hold

  /// What nobody would look up by name.
  private static let movements: Set<Action> = [
    .palette, .up, .down, .pageUp, .pageDown, .top, .bottom, .nextLink, .previousLink,
  ]

  /// Every command, then every place with a name.
  var palette: Menu {
    var rows: [Menu.Row] = []
    var seen = Set<Action>()
    for binding in keymap.bindings(in: screen.places) where seen.insert(binding.action).inserted {
      guard !Self.movements.contains(binding.action) else { continue }
      rows.append(
        Menu.Row(
          title: binding.help, keys: binding.keys.map(\.description).joined(separator: " "),
          choice: .action(binding.action)))
    }
    if screen.tab != .today {
      rows.append(Menu.Row(title: "set the budget: how many people to follow", choice: .budget))
    }
    rows += graph.communities.map {
      Menu.Row(title: "community \($0.name)", choice: .go(.community($0.id)))
    }
    rows += graph.topics.map { Menu.Row(title: "topic \($0.name)", choice: .go(.topic($0.id))) }
    rows += graph.platforms.map {
      Menu.Row(title: "platform \($0.name)", choice: .go(.platform($0.id)))
    }
    return Menu(kind: .palette, title: "Commands", rows: rows)
  }

  /// The keys of this screen, then those of the others, then the query's terms.
  var help: Menu {
    var rows: [Menu.Row] = []
    let here = screen.places
    for place in here + Binding.Place.allCases.filter({ !here.contains($0) }) {
      rows.append(Menu.Row(title: place.title, choice: .nothing))
      for binding in keymap.bindings(in: [place]) {
        rows.append(
          Menu.Row(
            title: binding.help, keys: binding.keys.map(\.description).joined(separator: " "),
            choice: here.contains(place) ? .action(binding.action) : .nothing))
      }
    }
    rows += signs + terms
    var menu = Menu(kind: .help, title: "Help", rows: rows)
    menu.list.go(to: 1, of: rows.count)
    return menu
  }

  /// What the signs and columns of lists say.
  private var signs: [Menu.Row] {
    var rows = [Menu.Row(title: "Signs and columns", choice: .nothing)]
    func row(_ sign: String, _ meaning: String) {
      rows.append(Menu.Row(title: meaning, keys: sign, choice: .nothing))
    }
    for tie in Tie.allCases { row(tie.mark, "tie: \(tie.words)") }
    row("●", "marked, for what is done to several at once")
    row("⚠", "a name or handle that is not what it seems; the person's page says why")
    row(
      "on", "platforms: " + Platform.known.map { "\($0.mark) \($0.name)" }.joined(separator: ", "))
    row("post", "how long ago a post was seen: days, weeks, months, years")
    row("talked", "how long ago something passed between you")
    row("288 / 250", "people you follow, and the budget for them")
    row("⚠ 2", "in the title: so many platforms and communities are over their budgets")
    row("52/60 ━━━", "those of a group you follow, its budget, and how full it is")
    row("♥♥♥", "how much you care about a topic")
    return rows.flatMap(wrapped)
  }

  /// What a query may ask.
  private var terms: [Menu.Row] {
    var rows = [Menu.Row(title: "Query terms; - before one turns it round", choice: .nothing)]
    for term in QueryTerm.all {
      let values = term.values.isEmpty ? "" : ": " + term.values.joined(separator: ", ")
      rows.append(Menu.Row(title: term.help + values, keys: term.example, choice: .nothing))
    }
    let orders = PeopleSort.allCases.map(\.rawValue).joined(separator: ", ")
    rows.append(Menu.Row(title: "another order: " + orders, keys: "sort:quiet", choice: .nothing))
    return rows.flatMap(wrapped)
  }

  /// A row whose text is too long for its box goes on in the next.
  private func wrapped(_ row: Menu.Row) -> [Menu.Row] {
    let width = max(8, min(size.columns, 76) - 30)
    let lines = SafeText(row.title).wrapped(to: width).map(\.string)
    return lines.enumerated().map { number, line in
      Menu.Row(title: line, keys: number == 0 ? row.keys : " ", choice: row.choice)
    }
  }

  var sortMenu: Menu {
    var menu = Menu(
      kind: .sort, title: "Sort by",
      rows: PeopleSort.allCases.map { Menu.Row(title: $0.title, choice: .sort($0)) })
    let current = peopleState?.sort ?? .name
    menu.list.go(to: PeopleSort.allCases.firstIndex(of: current) ?? 0, of: menu.rows.count)
    return menu
  }

  var themeMenu: Menu {
    var menu = Menu(
      kind: .theme(before: themeName), title: "Theme",
      rows: setup.themes.map { theme in
        Menu.Row(title: theme.name, keys: theme.about, choice: .theme(theme.name))
      })
    menu.list.go(
      to: setup.themes.firstIndex { $0.name == theme.name } ?? 0, of: menu.rows.count)
    return menu
  }
}

import PleachCore

/// The frame: title, trail, body and last line.
struct Frame {
  let model: Model
  private var layout: Layout { Layout(size: model.size) }

  /// Columns left of a page's text.
  static let margin = 2

  init(model: Model) { self.model = model }

  func draw(on canvas: Canvas) {
    drawTitle(on: canvas.row(0).on(.title))
    if layout.hasTrail { drawTrail(on: canvas.row(1)) }
    drawBody(on: canvas.piece(row: layout.bodyTop, column: 0, rows: layout.bodyRows, columns: .max))
    if layout.hasStatus { drawStatus(on: canvas) }
  }

  // MARK: Title

  struct Tab {
    var action: Action
    var text: SafeText
    var columns: Range<Int>
  }

  /// The tabs of the title and where they stand; without names where there is no room for them.
  static func tabs(for model: Model) -> [Tab] {
    let names: [(Action, String)] = [
      (.today, "Today"), (.people, "People"), (.platforms, "Platforms"), (.topics, "Topics"),
      (.communities, "Communities"),
    ]
    let isNarrow = model.size.columns < 78
    var column = model.size.columns < 50 ? 1 : 9
    return names.enumerated().map { number, tab in
      let isHere = model.screen.tab == tab.0
      let text = SafeText(isNarrow && !isHere ? "\(number + 1)" : "\(number + 1) \(tab.1)")
      defer { column += text.columns + 2 }
      return Tab(action: tab.0, text: text, columns: column..<column + text.columns)
    }
  }

  private func drawTitle(on canvas: Canvas) {
    canvas.fill(.title)
    if canvas.columns >= 50 { canvas.write("pleach", .title, at: 1) }
    var end = 0
    for tab in Self.tabs(for: model) {
      let isHere = model.screen.tab == tab.action
      canvas.write(tab.text, isHere ? .title : .titleFaint, at: tab.columns.lowerBound)
      end = tab.columns.upperBound
    }
    let room = canvas.columns - end - 3
    // The sign tells more than the words beside the numbers, and the store's name more than the sign.
    let least = warnings.last.map { $0.columns + 1 } ?? 0
    let fitting = counts.lazy.compactMap { forms in
      forms.first { $0.columns + least <= room } ?? forms.first { $0.columns <= room }
    }
    guard let counts = fitting.first else { return }
    let warning = warnings.first { counts.columns + 1 + $0.columns <= room } ?? .empty
    var column = canvas.columns - 1
    if !warning.isEmpty {
      column -= warning.columns
      canvas.write(warning, .warn, at: column)
      column -= 1
    }
    canvas.write(
      counts, model.budgets.overall.isOver ? .warn : .titleFaint, at: column - counts.columns)
  }

  /// How many platforms and communities are over their budgets, the longest form first.
  private var warnings: [SafeText] {
    let over = model.budgets.groupsOver.count
    guard over > 0 else { return [] }
    return [over == 1 ? "⚠ 1 group over" : "⚠ \(over) groups over", "⚠\(over)", "⚠"]
  }

  /// Counts against the budget, the longest form first: with the name of the store where it has
  /// one, and without it where there is no room.
  private var counts: [[SafeText]] {
    let overall = model.budgets.overall
    let number = overall.limit.map { "\(overall.following) / \($0)" } ?? "\(overall.following)"
    let name = model.setup.storeName
    guard !name.isEmpty else { return [["following \(number)", number].map { SafeText($0) }] }
    let short = number.replacing(" ", with: "")
    let named = ["\(name) · following \(number)", "\(name) \(number)", "\(name) \(short)"]
    return [named.map { SafeText($0) }, [SafeText(number)]]
  }

  // MARK: Trail

  private func drawTrail(on canvas: Canvas) {
    var right = SafeText.empty
    if let state = model.peopleState {
      var parts = ["\(state.rows.count) of \(model.graph.people.count)"]
      if model.cache.untagged > 0 { parts.append("\(model.cache.untagged) untagged") }
      if state.sort != .name { parts.append("by \(state.sort.rawValue)") }
      if !state.marks.isEmpty { parts.insert("\(state.marks.count) marked", at: 0) }
      right = SafeText(parts.joined(separator: " · "))
    }
    if case .review = model.screen { right = model.reviewProgress }
    if case .discover = model.screen { right = model.discoveryWords }
    if case .tagging = model.screen { right = model.taggingProgress }
    if case .found = model.screen { right = model.foundWords }
    if case .same = model.screen { right = model.sameWords }
    let room = canvas.columns - right.columns - 3
    var names = model.trail.map { $0.name(in: model.graph).cut(to: 30) }
    var isCut = false
    func width() -> Int { names.reduce(isCut ? 4 : 1) { $0 + $1.columns + 3 } - 3 }
    while names.count > 1, width() > room {
      names.removeFirst()
      isCut = true
    }
    var column = 1
    if isCut { column += canvas.write("… › ", .faint, at: column) }
    let (left, _) = canvas.split(left: max(1, room))
    for (number, name) in names.enumerated() {
      let isLast = number == names.count - 1
      column += left.write(name, isLast ? .heading : .faint, at: column)
      if !isLast { column += left.write(" › ", .faint, at: column) }
    }
    canvas.write(right, .faint, at: canvas.columns - right.columns - 1)
  }

  // MARK: Body

  private func drawBody(on canvas: Canvas) {
    guard layout.isWide else { return drawScreen(on: canvas) }
    switch model.screen {
    case .people(let state):
      let beside = drawSplit(canvas, left: layout.listColumns)
      state.draw(on: beside.list, model)
      drawBeside(on: beside.page)
    case .review where model.review?.current != nil,
      .tagging where model.tagging.current != nil, .discover:
      let beside = drawSplit(canvas, left: layout.halfColumns)
      if let page = model.page, let state = model.screen.pageState {
        page.draw(state, on: beside.list.inset(left: Self.margin))
      }
      drawBeside(on: beside.page)
    case .groups(let kind, let list):
      let beside = drawSplit(canvas, left: layout.listColumns)
      GroupsView(kind: kind, rows: model.shownRows(kind)).draw(list, on: beside.list)
      drawBeside(on: beside.page)
    default: drawScreen(on: canvas)
    }
  }

  private func drawSplit(_ canvas: Canvas, left: Int) -> (list: Canvas, page: Canvas) {
    let (list, rest) = canvas.split(left: left)
    let (line, page) = rest.split(left: 1)
    line.fill(with: "│", .border)
    return (list, page)
  }

  private func drawBeside(on canvas: Canvas) {
    model.cache.beside?.draw(
      PageState(), on: canvas.inset(left: Self.margin), isFocused: false)
  }

  private func drawScreen(on canvas: Canvas) {
    switch model.screen {
    case .people(let state): state.draw(on: canvas, model)
    case .groups(let kind, let list):
      GroupsView(kind: kind, rows: model.shownRows(kind)).draw(list, on: canvas)
    case .history(let list): HistoryView(lines: model.history).draw(list, on: canvas)
    case .conflicts(let list): ConflictsView(model: model).draw(list, on: canvas)
    default:
      guard let page = model.page, let state = model.screen.pageState else { return }
      page.draw(state, on: canvas.inset(left: Self.margin))
    }
  }

  // MARK: Last line

  private func drawStatus(on canvas: Canvas) {
    let lines = statusLines(canvas)
    let place = canvas.split(bottom: max(1, lines.count)).bottom.on(.status)
    place.fill(.status)
    for (row, line) in lines.enumerated() { place.write(line, statusRole, row: row, at: 1) }
    let used = lines.count == 1 ? lines[0].columns + 3 : 0
    // What lies over the screen has keys of its own.
    if model.overlay == nil, lines.count < 2 { drawHints(on: place, from: used) }
  }

  private var statusRole: Role {
    switch model.status?.kind {
    case .good: .statusGood
    case .bad: .statusBad
    default: .status
    }
  }

  /// The message on as many lines as it needs: a sentence that is cut off helps nobody. It goes with
  /// the next key.
  private func statusLines(_ canvas: Canvas) -> [SafeText] {
    guard let status = model.status else { return [] }
    if status.kind == .address { return addressLines(SafeText(status.text), canvas) }
    let sign = status.kind == .good ? "✓ " : status.kind == .bad ? "✗ " : ""
    let text = SafeText(sign + status.text)
    let width = max(1, canvas.columns - 2)
    let most = status.kind == .bad ? max(1, min(5, canvas.rows / 3)) : 1
    let lines = text.wrapped(to: width)
    return lines.count <= most ? lines : lines.prefix(most - 1) + [lines[most - 1].ended(width)]
  }

  /// An address to copy: alone where it fits, else cut at the edge of the screen and nowhere else.
  private func addressLines(_ address: SafeText, _ canvas: Canvas) -> [SafeText] {
    let lines = address.wrapped(to: max(1, canvas.columns - 2))
    let label: SafeText = "to be opened elsewhere, copy: "
    guard lines.count == 1, label.columns + address.columns <= canvas.columns - 2 else {
      return Array(lines.prefix(max(1, canvas.rows - 1)))
    }
    return [label + address]
  }

  /// What matters here, as far as there is room for it.
  private func drawHints(on canvas: Canvas, from start: Int) {
    var column = start == 0 ? 1 : start
    let places = model.screen.places
    var hints: [(SafeText, SafeText)] = []
    for binding in model.keymap.bindings(in: places) {
      guard let hint = binding.hint, let key = binding.keys.first, model.applies(binding.action)
      else { continue }
      // A key means what the first place says.
      let name = SafeText(key.description)
      if !hints.contains(where: { $0.0 == name }) { hints.append((name, SafeText(hint))) }
    }
    let help = hints.last { $0.1 == "help" }
    for (key, word) in hints.filter({ $0.1 != "help" }) {
      let width = key.columns + 1 + word.columns
      let reserve = help.map { $0.0.columns + $0.1.columns + 4 } ?? 0
      guard column + width + reserve <= canvas.columns else { break }
      column += canvas.write(key, .hintKey, at: column) + 1
      column += canvas.write(word, .hint, at: column) + 2
    }
    if let (key, word) = help, column + key.columns + word.columns + 2 <= canvas.columns {
      column += canvas.write(key, .hintKey, at: column) + 1
      canvas.write(word, .hint, at: column)
    }
  }
}

extension SafeText {
  /// The text with a sign that more would follow.
  fileprivate func ended(_ width: Int) -> SafeText { (self + " …").cut(to: width) }
}

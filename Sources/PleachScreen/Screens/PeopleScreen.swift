import PleachCore

/// The list of people: what is asked, how it is sorted, who is marked.
struct PeopleState: Sendable, Equatable {
  /// As typed, and understood.
  var query = ""
  var sort = PeopleSort.name
  var list = ListState()
  var marks: Set<Person.ID> = []
  /// The people listed, as places in the graph.
  private(set) var rows: [Int] = []

  init(_ query: String, in model: Model) {
    self.query = query
    refresh(model, current: nil)
  }

  /// Asks again; `current` is under the cursor as long as they are listed.
  mutating func refresh(_ model: Model, current: Person.ID?) {
    let query = (try? Query(query, today: model.today)) ?? Query()  // an understood one is kept
    rows = query.places(in: model.graph, texts: model.texts)
    if query.sort == nil { rows = model.graph.sorted(rows, by: sort) }
    marks = marks.filter { model.graph.people[$0] != nil }
    if let current, let place = model.graph.people.place(of: current),
      let row = rows.firstIndex(of: place)
    {
      list.go(to: row, of: rows.count)
    }
    list.settle(rows.count, height: Layout(size: model.size).listRows)
  }

  /// The person under the cursor.
  func person(in graph: Graph) -> Person? {
    rows.indices.contains(list.current) && rows[list.current] < graph.people.count
      ? graph.people[rows[list.current]] : nil
  }

  /// Whom a deed is for: the marked, in the order listed, else the current one.
  func chosen(in graph: Graph) -> [Person.ID] {
    guard marks.isEmpty else {
      let listed = rows.map { graph.people[$0].id }.filter(marks.contains)
      return listed + marks.subtracting(listed).sorted()
    }
    return person(in: graph).map { [$0.id] } ?? []
  }

  mutating func toggleMark(in graph: Graph) {
    guard let id = person(in: graph)?.id else { return }
    if marks.remove(id) == nil { marks.insert(id) }
  }

  mutating func markAll(in graph: Graph) { marks.formUnion(rows.map { graph.people[$0].id }) }
}

/// The columns of the list of people that fit a width.
struct PeopleColumns: Equatable {
  var name: Int
  var handle = 0
  var platforms = 0
  var communities = 0
  var note = 0
  var post = 0
  var talked = 0

  /// A mark, a tie and the spaces around them.
  static let lead = 4

  init(_ width: Int) {
    let room = max(0, width - Self.lead)
    name = min(room, 24)
    var left = room - name
    func take(_ columns: Int, when enough: Int) -> Int {
      guard left >= columns + 1, width >= enough else { return 0 }
      left -= columns + 1
      return columns
    }
    post = take(5, when: 34)
    platforms = take(5, when: 48)
    communities = take(min(26, max(14, width / 5)), when: 62)
    talked = take(6, when: 72)
    handle = take(min(26, width / 6), when: 100)
    note = left >= 12 ? left - 1 : 0
    guard note == 0 else { return }
    // What is left is for chips first, then for names.
    if communities > 0 {
      let more = min(left, max(0, 24 - communities))
      communities += more
      left -= more
    }
    name += left
  }
}

extension PeopleState {
  func draw(on canvas: Canvas, _ model: Model, isFocused: Bool = true) {
    let (head, rest) = canvas.split(top: 1)
    let columns = PeopleColumns(canvas.columns - 1)
    drawHeadings(on: head, columns)
    guard !rows.isEmpty else { return drawNobody(on: rest, model) }
    let window = list.window(of: rows.count, height: rest.rows)
    let inside = rest.scrollBar(first: window.lowerBound, of: rows.count)
    for (row, line) in window.enumerated() where rows[line] < model.graph.people.count {
      let person = model.graph.people[rows[line]]
      let isMarked = marks.contains(person.id)
      let ground: Role? =
        line == list.current ? (isFocused ? .current : .currentAway) : isMarked ? .marked : nil
      let place = inside.row(row).on(ground)
      if ground != nil { place.fill(ground!) }
      drawPerson(person, isMarked: isMarked, on: place, columns, model)
    }
  }

  private func drawNobody(on canvas: Canvas, _ model: Model) {
    let text: SafeText =
      model.graph.people.isEmpty
      ? "Nobody yet: i imports an export, a adds a person by hand."
      : "Nobody matches. <esc> clears the filter."
    canvas.inset(top: 1, left: 2).line(0, text, .faint)
  }

  private func drawHeadings(on canvas: Canvas, _ columns: PeopleColumns) {
    var column = PeopleColumns.lead
    func head(_ title: SafeText, _ width: Int) {
      guard width > 0 else { return }
      canvas.write(title.cut(to: width), .heading, at: column)
      column += width + 1
    }
    head("name", columns.name)
    head("handle", columns.handle)
    head("on", columns.platforms)
    head("communities", columns.communities)
    head(columns.note < 17 ? "note" : "why I follow them", columns.note)
    head("post", columns.post)
    head("talked", columns.talked)
  }

  private func drawPerson(
    _ person: Person, isMarked: Bool, on canvas: Canvas, _ columns: PeopleColumns, _ model: Model
  ) {
    if isMarked { canvas.write("●", .warn, at: 0) }
    canvas.write(SafeText(person.tie.mark), person.tie.role, at: 2)
    var column = PeopleColumns.lead
    func cell(_ text: SafeText, _ width: Int, _ role: Role) {
      guard width > 0 else { return }
      canvas.write(text.cut(to: width), role, at: column)
      column += width + 1
    }
    cell(SafeText(person.name), columns.name, .text)
    cell(SafeText(person.handle ?? ""), columns.handle, .faint)
    cell(SafeText(person.platformMarks), columns.platforms, .faint)
    drawChips(person.communities, on: canvas, at: column, width: columns.communities, model)
    if columns.communities > 0 { column += columns.communities + 1 }
    cell(SafeText(person.note ?? ""), columns.note, .faint)
    cell(
      Ago.text(person.lastPost, model.today).fitted(to: columns.post, .right), columns.post,
      .faint)
    let talked = model.graph.lastEncounter(with: person.id)?.day
    cell(Ago.text(talked, model.today).fitted(to: columns.talked, .right), columns.talked, .faint)
  }

  private func drawChips(
    _ communities: [Community.ID], on canvas: Canvas, at start: Int, width: Int, _ model: Model
  ) {
    guard width > 0 else { return }
    var column = 0
    for (number, id) in communities.enumerated() {
      let name = SafeText(model.graph.communities[id]?.name ?? id.raw)
      let more = communities.count - number
      let needed = name.columns + (more > 1 ? 3 : 0)
      guard column == 0 || column + needed <= width else {
        canvas.write(SafeText("+\(more)"), .faint, at: start + column)
        return
      }
      let room = width - column - (more > 1 ? 3 : 0)
      column += canvas.write(
        name.cut(to: max(1, room)), model.graph.role(of: id), at: start + column)
      column += 1
    }
  }
}

extension Person {
  /// Where they are, two letters a platform: `ma bs`.
  var platformMarks: String {
    var marks: [String] = []
    for account in accounts {
      let mark = Platform.mark(account.platform)
      if !marks.contains(mark) { marks.append(mark) }
    }
    if marks.count > 2 { marks = [marks[0], "+\(marks.count - 1)"] }
    return marks.joined(separator: " ")
  }
}

extension Tie {
  var role: Role {
    switch self {
    case .mutual: .tieMutual
    case .following: .tieFollowing
    case .follower: .tieFollower
    case .none: .faint
    }
  }
}

extension Graph {
  /// The colour of a community's chips.
  func role(of community: Community.ID) -> Role {
    let colour = communities[community]?.colour ?? Community(id: community, name: "").colour
    return Role.accents[(colour - 1) % Role.accents.count]
  }
}

/// How long ago a day was, in as few letters as say it.
enum Ago {
  static func text(_ day: Day?, _ today: Day) -> SafeText {
    guard let day else { return "" }
    let days = day.days(until: today)
    return switch days {
    case ..<0: SafeText("in \(-days)d")
    case 0: "today"
    case 1..<14: SafeText("\(days)d")
    case 14..<60: SafeText("\(days / 7)w")
    case 60..<730: SafeText("\(days / 30)mo")
    default: SafeText("\(days / 365)y")
    }
  }

  /// The same in words: "3 months ago".
  static func words(_ day: Day, _ today: Day) -> String {
    let days = day.days(until: today)
    func many(_ count: Int, _ unit: String) -> String {
      "\(count) \(unit)\(count == 1 ? "" : "s")"
    }
    return switch days {
    case ..<(-1): "in \(many(-days, "day"))"
    case -1: "tomorrow"
    case 0: "today"
    case 1: "yesterday"
    case 2..<14: "\(days) days ago"
    case 14..<60: "\(many(days / 7, "week")) ago"
    case 60..<730: "\(many(days / 30, "month")) ago"
    default: "\(many(days / 365, "year")) ago"
    }
  }
}

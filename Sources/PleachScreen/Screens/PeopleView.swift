import PleachCore

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
      if let ground { place.fill(ground) }
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
    func head(_ title: SafeText, _ width: Int, _ alignment: SafeText.Alignment = .left) {
      guard width > 0 else { return }
      canvas.write(title.fitted(to: width, alignment), .heading, at: column)
      column += width + 1
    }
    head("name", columns.name)
    head("handle", columns.handle)
    head("on", columns.platforms)
    head("communities", columns.communities)
    head(columns.note < 17 ? "note" : "why I follow them", columns.note)
    head("post", columns.post, .right)
    head("talked", columns.talked, .right)
  }

  private func drawPerson(
    _ person: Person, isMarked: Bool, on canvas: Canvas, _ columns: PeopleColumns, _ model: Model
  ) {
    if isMarked { canvas.write("●", .warn, at: 0) }
    canvas.write(SafeText(person.tie.mark), person.tie.role, at: 2)
    var column = PeopleColumns.lead
    func cell(_ text: SafeText, _ width: Int, _ role: Role, isSearched: Bool = false) {
      guard width > 0 else { return }
      let matches = Matches(words: isSearched ? words : [])
      canvas.write(text.cut(to: width), role, at: column, marking: matches)
      column += width + 1
    }
    cell(SafeText(person.name), columns.name, .text, isSearched: true)
    cell(SafeText(handle: person.handle ?? ""), columns.handle, .faint, isSearched: true)
    cell(SafeText(person.platformMarks), columns.platforms, .faint)
    drawChips(person.communities, on: canvas, at: column, width: columns.communities, model)
    if columns.communities > 0 { column += columns.communities + 1 }
    cell(SafeText(person.note ?? ""), columns.note, .faint, isSearched: true)
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

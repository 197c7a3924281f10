import PleachCore

/// Draws the list, and below it what stands under the cursor.
struct ConflictsView {
  let model: Model

  /// Rows that the two sides of one conflict take below the list.
  private static let detailRows = 9

  /// Rows of the list itself, its headings left out, on a body of so many.
  static func listRows(_ body: Int) -> Int {
    max(0, body - 1 - (body >= 2 * detailRows ? detailRows : 0))
  }

  func draw(_ list: ListState, on canvas: Canvas) {
    let rows = model.conflicts.rows
    guard !rows.isEmpty else {
      return canvas.inset(top: 1, left: 2).line(0, "There is nothing to decide.", .faint)
    }
    let most = Self.listRows(canvas.rows)
    let hasDetail = most + 1 < canvas.rows
    let (top, bottom) = canvas.split(top: hasDetail ? min(rows.count, most) + 1 : canvas.rows)
    drawList(rows, list, on: top)
    if bottom.rows > 0, rows.indices.contains(list.current) {
      drawDetail(rows[list.current], on: bottom)
    }
  }

  // MARK: The list

  private func drawList(_ rows: [Conflicts.Row], _ list: ListState, on canvas: Canvas) {
    let (head, rest) = canvas.split(top: 1)
    let window = list.window(of: rows.count, height: rest.rows)
    let inside = rest.scrollBar(first: window.lowerBound, of: rows.count)
    let columns = Columns(inside.columns)
    head.write("what", .heading, at: 1)
    head.write("mine", .heading, at: columns.mine + 2)
    head.write("theirs", .heading, at: columns.theirs + 2)
    for (row, number) in window.enumerated() {
      let place = number == list.current ? inside.row(row).on(.current) : inside.row(row)
      if number == list.current { place.fill(.current) }
      switch rows[number] {
      case .copy(let path):
        place.write("another version of your network", .warn, at: 1)
        let name = SafeText(Self.name(of: path))
        place.write(name.cut(to: max(0, inside.columns - 35)), .text, at: 34)
      case .conflict(let open): draw(open, columns, on: place)
      }
    }
  }

  /// Where the columns of the list begin.
  private struct Columns {
    let mine: Int
    let theirs: Int
    let end: Int

    init(_ width: Int) {
      mine = max(2, width * 2 / 5)
      theirs = mine + max(1, (width - mine) / 2)
      end = width
    }
  }

  private func draw(_ open: Conflicts.Open, _ columns: Columns, on place: Canvas) {
    let conflict = open.conflict
    let about = SafeText(model.graph.words(for: conflict))
    place.write(about.cut(to: max(0, columns.mine - 2)), .text, at: 1)
    for (value, start, end) in [
      (conflict.mine, columns.mine, columns.theirs), (conflict.theirs, columns.theirs, columns.end),
    ] {
      let sign = value == open.standing ? "✓ " : "  "
      let text = SafeText(sign + Conflict.words(value)).cut(to: max(0, end - start - 1))
      place.write(text, value == open.standing ? .text : .faint, at: start)
    }
  }

  // MARK: What is under the cursor

  private func drawDetail(_ row: Conflicts.Row, on canvas: Canvas) {
    canvas.row(0).fill(with: "─", .border)
    let inside = canvas.inset(top: 1, left: 2)
    let width = max(1, inside.columns - 2)
    var lines: [(SafeText, Role)] = []
    switch row {
    case .copy(let path):
      lines.append((SafeText(path), .heading))
      lines += SafeText.paragraphs(
        "A program that syncs files put this version beside your network. Enter says what it would "
          + "bring; what both say differently is then listed here.", wrappedTo: width
      ).map { ($0, .text) }
    case .conflict(let open):
      let conflict = open.conflict
      lines.append((SafeText(model.graph.words(for: conflict)), .heading))
      for side in open.sides where side.name != "before" {
        lines += self.side(side.name, side.value, isStanding: side.isStanding, width)
      }
      let time = conflict.time.prefix(16).replacing("T", with: " ")
      lines.append((SafeText("theirs comes from \(conflict.source), \(time) UTC"), .faint))
    }
    for (number, line) in lines.prefix(inside.rows).enumerated() {
      inside.write(line.0.cut(to: width), line.1, row: number)
    }
  }

  /// One side on at most three lines; Enter shows all of it.
  private func side(
    _ name: String, _ value: JSON?, isStanding: Bool, _ width: Int
  ) -> [(SafeText, Role)] {
    let label = (isStanding ? "✓ " : "  ") + name + String(repeating: " ", count: 7 - name.count)
    let lines = SafeText.paragraphs(Conflict.words(value), wrappedTo: max(8, width - 9))
    return lines.prefix(3).enumerated().map { number, line in
      let isCut = number == 2 && lines.count > 3
      let text = SafeText(number == 0 ? label : "         ") + line + (isCut ? " …" : "")
      return (text, isStanding ? .text : .faint)
    }
  }

  static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

// MARK: Deeds

extension Model {
  private var currentConflict: Conflicts.Row? {
    guard case .conflicts(let list) = screen else { return nil }
    let rows = conflicts.rows
    return rows.indices.contains(list.current) ? rows[list.current] : nil
  }

  mutating func conflictsRead(_ read: Conflicts) {
    conflicts = read
    revision += 1
    guard case .conflicts(var list) = screen else { return }
    list.settle(read.rows.count, height: ConflictsView.listRows(Layout(size: size).bodyRows))
    screen = .conflicts(list)
  }

  /// What stands is said by the store: a row decided goes when it has answered.
  func decide(_ choice: Conflict.Choice) -> [Effect] {
    guard case .conflict(let open)? = currentConflict else { return [] }
    return [.decide([open.conflict.id], choice)]
  }

  mutating func askDecision() {
    guard !conflicts.open.isEmpty else { return say("there is nothing to decide") }
    overlay = .menu(
      Menu(
        kind: .decision,
        title: conflicts.open.count == 1
          ? "Decide the one conflict" : SafeText("Decide all \(conflicts.open.count) conflicts"),
        rows: [
          Menu.Row(title: "mine: what was changed here", choice: .decide(.mine)),
          Menu.Row(title: "theirs: what was changed elsewhere", choice: .decide(.theirs)),
          Menu.Row(title: "both: one below the other", choice: .decide(.both)),
        ]))
  }

  /// Both sides whole, or what a copy would bring.
  mutating func openConflict() -> [Effect] {
    switch currentConflict {
    case .copy(let path): return [.readCopy(path: path)]
    case .conflict(let open):
      let lines = open.sides.flatMap { side in
        [
          side.isStanding ? "\(side.name), which stands" : side.name, Conflict.words(side.value),
          "",
        ]
      }
      overlay = .preview(
        Preview(title: graph.words(for: open.conflict), lines: lines.dropLast()), first: 0)
      return []
    case nil: return []
    }
  }

  mutating func askRemoval() {
    guard case .copy(let path)? = currentConflict else {
      return say("only the file of a copy can be removed here")
    }
    askRemoval(of: path, merged: false)
  }

  mutating func askRemoval(of path: String, merged: Bool) {
    let name = SafeText(ConflictsView.name(of: path)).cut(to: 60)
    overlay = .confirm(
      Confirm(
        question: (merged ? "\(name) is merged." : "\(name) is not merged.")
          + " Remove the file? It cannot be undone.", effect: .removeCopy(path: path)))
  }
}

import PleachCore

/// How narrow the network is, what that means, what would widen it, and how it came to be.
extension Page {
  static func breadth(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    guard let breadth = model.breadth else {
      page.paragraph("Measuring how narrow your network is …", .faint)
      return page
    }
    guard breadth.following > 0 else {
      page.add(Span("Nothing to measure yet.", .heading))
      page.paragraph("You follow nobody: import your lists, or see whom to follow.", .faint)
      page.add(Span("whom to follow", .link, link: .action(.discover)))
      return page
    }
    page.add(Span(SafeText("How wide your network of \(breadth.following) is"), .heading))
    for measure in breadth.mainMeasures { page.add(measure) }
    page.addChanges(breadth.changes, model)
    page.addHistory(breadth.history)
    for shares in breadth.shares { page.add(shares, breadth.crossing(shares.kind), model) }
    return page
  }

  // MARK: Measures

  /// Columns of a measure's name, and of its value.
  private static let (nameColumns, valueColumns) = (15, 8)

  /// The name and the value, and what it means beside them or, where there is no room, below.
  private mutating func add(_ measure: BreadthMeasure) {
    let isKnown = measure.value != nil
    let label = [
      Span(SafeText(measure.name).fitted(to: Self.nameColumns)),
      Span(
        SafeText(measure.text).fitted(to: Self.valueColumns, .right), isKnown ? .heading : .faint),
    ]
    let indent = width < 60 ? 2 : Self.nameColumns + Self.valueColumns + 2
    let meaning = SafeText.paragraphs(measure.meaning, wrappedTo: max(8, width - indent))
    if width < 60 { lines.append(label) }
    for (number, line) in meaning.enumerated() {
      let isBeside = width >= 60 && number == 0
      lines.append(
        (isBeside ? label + [Span("  ")] : [Span(.spaces(indent))]) + [Span(line, .faint)])
    }
  }

  // MARK: Changes

  private mutating func addChanges(_ changes: [BreadthChange], _ model: Model) {
    heading("What would widen it most")
    if changes.isEmpty {
      paragraph(
        "Nobody who could be suggested now. Tag people with communities, and import the lists of "
          + "followers: then there is more to choose from.", .faint)
    }
    for change in changes { add(change, model) }
    flow(
      [
        Span("more to follow", .link, link: .action(.discover)),
        Span("all you follow, reviewed", .link, link: .action(.review)),
      ], gap: " · ")
  }

  /// What to do and with whom, and what it would change.
  mutating func add(_ change: BreadthChange, _ model: Model) {
    guard let person = model.graph.people[change.person] else { return }
    let name = SafeText(person.name).cut(to: max(8, min(28, width / 2)))
    let deed = SafeText(change.deed.words) + " "
    let used = deed.columns + name.columns + 2
    let spans = [Span(deed, .faint), Span(name, .link, link: .person(person.id))]
    let sentence = SafeText(change.sentence)
    guard used + sentence.columns > width else {
      lines.append(spans + [Span("  "), Span(sentence, .faint)])
      return
    }
    lines.append(spans)
    paragraph(change.sentence, .faint, indent: 2)
  }

  // MARK: History

  private mutating func addHistory(_ history: BreadthHistory) {
    heading("Over time")
    guard let first = history.points.first, history.points.contains(where: { $0.following > 0 })
    else {
      return paragraph(
        "Not known: no list says since when you follow anybody. Some exports do.", .faint)
    }
    let columns = width < 60 ? 1 : 2
    addRow("following", history.points.map { Double($0.following) }, digits: 0, columns)
    addRow("communities", history.points.map(\.communities), digits: 1, columns)
    let undated =
      history.undated == 0 ? "" : " \(history.undated) are left out: their days are not known."
    paragraph(
      "A column a quarter, from \(first.day) to today; communities as they are tagged now."
        + undated, .faint)
  }

  private mutating func addRow(
    _ label: SafeText, _ numbers: [Double?], digits: Int, _ columns: Int
  ) {
    func text(_ number: Double??) -> SafeText {
      SafeText((number ?? nil).map { Decimals.text($0, digits) } ?? "·")
    }
    add(
      Span(label.fitted(to: Self.nameColumns)),
      Span(text(numbers.first).fitted(to: 5, .right) + " ", .faint),
      Span(SafeText(Sparkline.text(of: numbers, columns: columns)), .barFull),
      Span(" " + text(numbers.last), .heading))
  }

  // MARK: Shares

  /// As many as are drawn; the rest stands on a line.
  private static let mostParts = 8

  private mutating func add(
    _ shares: Breadth.Shares, _ crossing: BreadthMeasure?, _ model: Model
  ) {
    heading(SafeText("By \(shares.kind.singular)"), shares.parts.count)
    guard let largest = shares.parts.first else {
      return add(Span(SafeText("no \(shares.kind.singular) is known of anybody"), .faint))
    }
    let (parts, rest) = shares.shown(Self.mostParts)
    for part in parts { add(part, of: shares.total, largest: largest.count, model) }
    var words: [String] = []
    if !rest.isEmpty {
      let voices = rest.reduce(0) { $0 + $1.count }
      words.append("and \(rest.count) more with \(voices) voices")
    }
    if let lacking = shares.kind.words(lacking: shares.without) { words.append(lacking) }
    if !words.isEmpty { paragraph(words.joined(separator: "; "), .faint) }
    if let crossing, crossing.value != nil {
      paragraph("E-I \(crossing.text): \(crossing.meaning)", .faint)
    }
  }

  private mutating func add(_ part: Breadth.Part, of total: Int, largest: Int, _ model: Model) {
    let nameColumns = max(8, min(24, width / 3))
    let barColumns = max(4, min(40, width - nameColumns - 16))
    let bar = Self.bar(Double(part.count) / Double(largest), columns: barColumns)
    let name = SafeText(part.name).cut(to: nameColumns)
    let role: Role =
      if case .community(let id) = part.strand { model.graph.role(of: id) } else { .barFull }
    add(
      Span(name, part.strand.link == nil ? .text : .link, link: part.strand.link),
      Span(.spaces(nameColumns - name.columns)),
      Span(SafeText("\(part.count)").fitted(to: 6, .right)),
      Span(
        SafeText(Decimals.percent(Double(part.count) / Double(total))).fitted(to: 8, .right) + "  ",
        .faint),
      Span(bar, role))
  }
}

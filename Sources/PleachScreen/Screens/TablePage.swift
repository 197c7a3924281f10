import PleachCore

/// A table that nobody knows: its first lines, and what each column holds.
extension Page {
  static func table(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    guard let table = model.table else { return page }
    page.add(Span(SafeText(table.sketch.path), .heading))
    page.paragraph(
      "Say what its columns hold; Enter on one chooses. What no column is said of is passed over. The "
        + "next time the same table is known.", .faint)
    page.addColumns(table)
    page.addRest(table)
    page.addPeople(table)
    return page
  }

  /// Columns of the number, the title and what it holds.
  private static let numberColumns = 4
  private static let titleColumns = 18
  private static let fieldColumns = 11

  private mutating func addColumns(_ table: TableDraft) {
    heading("Columns", table.sketch.columns)
    for column in 0..<table.sketch.columns {
      let field = table.map.field(of: column)
      let cells = table.sketch.cells(of: column, isTitled: table.map.isTitled)
        .filter { !$0.isEmpty }
      var spans = [Span(SafeText("\(column + 1) ").fitted(to: Self.numberColumns, .right), .faint)]
      let holds = SafeText(field?.word ?? "passed over")
      spans.append(
        Span(
          holds.cut(to: Self.fieldColumns), field == nil ? .faint : .link,
          link: .table(.column(column))))
      spans.append(Span(.spaces(max(0, Self.fieldColumns - holds.columns) + 2)))
      if table.map.isTitled {
        let title = SafeText(table.sketch.titles[column])
        spans.append(Span(title.fitted(to: min(Self.titleColumns, width / 4)) + "  "))
      }
      let used = spans.reduce(0) { $0 + $1.text.columns }
      let sample = SafeText(cells.prefix(5).joined(separator: " · "))
      spans.append(Span(sample.cut(to: max(0, width - used)), .faint))
      lines.append(spans)
    }
  }

  private mutating func addRest(_ table: TableDraft) {
    heading("The whole table")
    let map = table.map
    tagLine(
      "handles",
      [
        Span(
          map.platform.map { SafeText("● on \(Platform.knownName($0))") } ?? "on which platform?",
          .link, link: .table(.platform))
      ])
    tagLine(
      "they are",
      [
        (Tie.none, "nothing yet"), (.following, "followed by you"), (.follower, "following you"),
        (.mutual, "both"),
      ].map { tie, words in option(words, map.tie == tie, map) { $0.tie = tie } })
    tagLine(
      "line 1",
      [
        option("says what columns are called", map.isTitled, map) { $0.isTitled = true },
        option("is a person", !map.isTitled, map) { $0.isTitled = false },
      ])
  }

  private func option(
    _ title: String, _ isChosen: Bool, _ map: TableMap, _ change: (inout TableMap) -> Void
  ) -> Span {
    var map = map
    change(&map)
    return Span(SafeText((isChosen ? "● " : "") + title), .link, link: .table(.choose(map)))
  }

  /// Whom the first lines would be.
  private mutating func addPeople(_ table: TableDraft) {
    heading("That would be")
    if let problem = table.map.problem {
      return paragraph("Nobody yet: \(problem).", .warn)
    }
    for accounts in table.sketch.people(by: table.map) {
      guard let first = accounts.first else {
        add(Span("nobody: no name, and no handle that can be one", .warn))
        continue
      }
      let mentions = accounts.compactMap { account -> String? in
        guard account.platform != "contacts" else { return account.email }
        let platform = Platform.knownName(Platform.ID(account.platform))
        let name = account.handle.map { "@" + $0 } ?? account.url ?? account.key
        return "\(name) on \(platform)"
      }
      let name = SafeText(first.name ?? first.handle ?? first.key).cut(to: 26)
      let words = SafeText(mentions.joined(separator: ", "))
      add(
        Span(name), Span(.spaces(28 - name.columns)),
        Span(words.cut(to: max(0, width - 28)), .faint))
    }
    blank()
    add(Span("look at what it would bring", .link, link: .table(.read)))
  }
}

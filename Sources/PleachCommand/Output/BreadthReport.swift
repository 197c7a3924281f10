import PleachCore

/// How narrow a network is, as text and as JSON.
struct BreadthReport {
  let graph: Graph
  let breadth: Breadth

  func print(to out: inout Output) {
    out.line(SafeText("You follow \(breadth.following)."))
    out.heading("How wide your network is")
    for measure in breadth.mainMeasures {
      out.line([
        Span(SafeText(measure.name).fitted(to: 15)),
        Span(SafeText(measure.text).fitted(to: 8, .right), .strong),
      ])
      out.paragraph(SafeText(measure.meaning), indent: 2, .faint)
    }
    printChanges(to: &out)
    printHistory(to: &out)
    for shares in breadth.shares where !shares.parts.isEmpty { print(shares, to: &out) }
  }

  private func printChanges(to out: inout Output) {
    guard !breadth.changes.isEmpty else { return }
    out.heading("What would widen it most")
    for change in breadth.changes {
      out.line(SafeText("\(change.deed.words) \(name(of: change))"))
      out.paragraph(SafeText(change.sentence), indent: 2, .faint)
    }
  }

  private func name(of change: BreadthChange) -> String {
    graph.people[change.person]?.name ?? change.person.raw
  }

  private func printHistory(to out: inout Output) {
    let points = breadth.history.points
    guard let first = points.first, points.contains(where: { $0.following > 0 }) else { return }
    out.heading("Over time")
    printRow("following", points.map { Double($0.following) }, digits: 0, to: &out)
    printRow("communities", points.map(\.communities), digits: 1, to: &out)
    let undated = breadth.history.undated
    out.paragraph(
      SafeText(
        "A column a quarter, from \(first.day) to today; communities as they are tagged now."
          + (undated == 0 ? "" : " \(undated) are left out: their days are not known.")),
      indent: 2, .faint)
  }

  private func printRow(
    _ label: SafeText, _ numbers: [Double?], digits: Int, to out: inout Output
  ) {
    func text(_ number: Double??) -> SafeText {
      SafeText((number ?? nil).map { Decimals.text($0, digits) } ?? "·")
    }
    out.line([
      Span(.spaces(2) + label.fitted(to: 13)), Span(text(numbers.first).fitted(to: 6, .right)),
      Span(SafeText(" \(Sparkline.text(of: numbers, columns: 2)) ")),
      Span(text(numbers.last), .strong),
    ])
  }

  private static let mostParts = 8

  private func print(_ shares: Breadth.Shares, to out: inout Output) {
    out.heading(SafeText("By \(shares.kind.singular) (\(shares.parts.count))"))
    let (parts, rest) = shares.shown(Self.mostParts)
    var table = Table([
      Table.Column("", least: 12), Table.Column("", .right, least: 5),
      Table.Column("", .right, least: 5),
    ])
    table.hasHeader = false
    for part in parts {
      table.add([
        part.name, "\(part.count)", Decimals.percent(Double(part.count) / Double(shares.total)),
      ])
    }
    table.print(to: &out, indent: 2)
    var words: [String] = []
    if !rest.isEmpty {
      let voices = rest.reduce(0) { $0 + $1.count }
      words.append("and \(rest.count) more with \(voices) voices")
    }
    if let lacking = shares.kind.words(lacking: shares.without) { words.append(lacking) }
    if !words.isEmpty {
      out.paragraph(SafeText(words.joined(separator: "; ")), indent: 2, .faint)
    }
    guard let crossing = breadth.crossing(shares.kind), crossing.value != nil else { return }
    out.paragraph(SafeText("E-I \(crossing.text): \(crossing.meaning)"), indent: 2, .faint)
  }

  // MARK: JSON

  var json: [JSON.Member] {
    [
      JSON.Member("following", .number(breadth.following)),
      JSON.Member("measures", .array(breadth.measures.map(json))),
      JSON.Member("shares", .array(breadth.shares.flatMap(json))),
      JSON.Member(
        "without",
        .array(
          breadth.shares.map { shares in
            ["kind": .string(shares.kind.rawValue), "people": .number(shares.without)]
          })),
      JSON.Member(
        "history",
        .array(
          breadth.history.points.map { point in
            [
              "day": .day(point.day), "following": .number(point.following),
              "communities": Self.decimal(point.communities),
            ]
          })),
      JSON.Member("undated", .number(breadth.history.undated)),
      JSON.Member("changes", .array(breadth.changes.map(json))),
    ]
  }

  private static func decimal(_ number: Double?) -> JSON {
    number.map { .number(Decimals.text($0, 4)) } ?? .null
  }

  private func json(_ measure: BreadthMeasure) -> JSON {
    [
      "name": .string(measure.name), "help": .string(measure.help),
      "form": .string(measure.form.rawValue), "main": .bool(measure.isMain),
      "value": Self.decimal(measure.value), "least": Self.decimal(measure.range?.lowerBound),
      "most": Self.decimal(measure.range?.upperBound), "meaning": .string(measure.meaning),
    ]
  }

  private func json(_ shares: Breadth.Shares) -> [JSON] {
    shares.parts.map { part in
      [
        "kind": .string(shares.kind.rawValue), "id": .string(part.strand.id),
        "name": .string(part.name), "voices": .number(part.count),
        "share": Self.decimal(Double(part.count) / Double(shares.total)),
      ]
    }
  }

  private func json(_ change: BreadthChange) -> JSON {
    [
      "deed": .string(change.deed.rawValue), "person": .string(change.person.raw),
      "name": .string(name(of: change)), "account": .text(change.account?.raw),
      "guess": .text(change.guess?.raw), "reason": .string(change.reason),
      "gain": Self.decimal(change.gain),
      "steps": .array(
        change.steps.map { step in
          [
            "kind": .string(step.kind.rawValue), "before": Self.decimal(step.before),
            "after": Self.decimal(step.after),
          ]
        }),
    ]
  }
}

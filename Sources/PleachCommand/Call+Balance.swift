import PleachCore

extension Call {
  /// Given against received, by week, person and community.
  mutating func showBalance() throws(Failure) {
    let graph = try graph()
    let weeks = min(try number("weeks") ?? 12, GiveAndTake.mostTotals)
    let first = today.startOfWeek.adding(days: -7 * (weeks - 1))
    let sides = GiveAndTake(graph, over: first...today, by: .week, on: today)
    if isJSON { return out.json(json(sides, graph)) }
    guard sides.all.givenCount + sides.all.receivedCount > 0 else {
      return tell("Nothing passed in \(weeks == 1 ? "this week" : "the last \(weeks) weeks").")
    }
    out.line(
      SafeText(
        "\(sides.all.givenCount) given, \(sides.all.receivedCount) received since \(first)"),
      .strong)
    out.line()
    var table = Table([
      Table.Column("Week from", least: 10), Table.Column("Found", least: 5),
      Table.Column("Fed", least: 3), Table.Column("Thanked", least: 7),
      Table.Column("Asked", least: 5), Table.Column("Answered", least: 8),
      Table.Column("Received", least: 8),
    ])
    for total in sides.totals {
      table.add(
        ["\(total.span.lowerBound)"]
          + [
            total.found, total.fed, total.thanked, total.asked, total.answered, total.received,
          ].map { $0 == 0 ? "" : "\($0)" })
    }
    table.print(to: &out)
    printLines("People", sides.people.filter { $0.sides.receivedCount > $0.sides.givenCount })
    printLines("Communities", sides.communities)
  }

  private mutating func printLines<Subject>(
    _ title: SafeText, _ lines: [GiveAndTake.Line<Subject>]
  ) {
    guard !lines.isEmpty else { return }
    out.heading(title)
    for line in lines.prefix(10) { out.line(SafeText("  " + line.sentence)) }
    if lines.count > 10 { out.line(SafeText("  and \(lines.count - 10) more")) }
  }

  private func json(_ sides: GiveAndTake, _ graph: Graph) -> KeyValuePairs<String, JSON> {
    func row<Subject>(_ line: GiveAndTake.Line<Subject>, _ name: String?) -> JSON {
      [
        "id": .string(line.subject.raw), "name": .text(name),
        "given": .number(line.sides.givenCount), "received": .number(line.sides.receivedCount),
        "sentence": .string(line.sentence),
      ]
    }
    return [
      "given": .number(sides.all.givenCount), "received": .number(sides.all.receivedCount),
      "weeks": .array(sides.totals.map(json)),
      "people": .array(sides.people.map { row($0, graph.people[$0.subject]?.name) }),
      "communities": .array(sides.communities.map { row($0, graph.communities[$0.subject]?.name) }),
    ]
  }

  private func json(_ total: GiveAndTake.Total) -> JSON {
    [
      "from": .day(total.span.lowerBound), "found": .number(total.found),
      "fed": .number(total.fed), "thanked": .number(total.thanked),
      "asked": .number(total.asked), "answered": .number(total.answered),
      "received": .number(total.received),
    ]
  }
}

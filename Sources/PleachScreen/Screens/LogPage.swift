import PleachCore

/// The log: what passed, the latest first.
extension Page {
  static func log(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    let all = model.graph.encounters.enumerated().sorted {
      ($1.element.day, $1.offset) < ($0.element.day, $0.offset)
    }.map(\.element)
    guard !all.isEmpty else {
      page.add(Span("Nothing is written down yet.", .heading))
      page.paragraph(
        "l writes a line from anywhere: yesterday: thanked @ana for the talk #swift. Imports bring "
          + "replies, mentions and messages, without private texts.", .faint)
      return page
    }
    page.addGiveAndTake(model)
    var day: Day?
    for encounter in all.prefix(300) {
      if encounter.day != day {
        page.blank()
        page.add(
          Span(SafeText("\(encounter.day)"), .heading),
          Span(SafeText("  " + Ago.words(encounter.day, model.today)), .faint))
        day = encounter.day
      }
      page.add(encounter, model)
    }
    if all.count > 300 {
      page.add(
        Span(SafeText("and \(all.count - 300) older ones; pages of people show theirs"), .faint))
    }
    return page
  }

  /// What was given and what came over a quarter, and who gave most beyond what they got.
  private mutating func addGiveAndTake(_ model: Model) {
    let first = model.today.adding(days: -7 * Self.weeks)
    let sides = GiveAndTake(model.graph, over: first...model.today, by: .week, on: model.today)
    guard sides.all.givenCount + sides.all.receivedCount > 0 else { return }
    heading("The last \(SafeText("\(Self.weeks)")) weeks")
    add(
      Span(
        SafeText("\(sides.all.givenCount) given, \(sides.all.receivedCount) received"), .faint))
    for total in sides.totals.suffix(4).reversed() { add(total) }
    for line in sides.people.prefix(3) where line.sides.receivedCount > line.sides.givenCount {
      guard let person = model.graph.people[line.subject] else { continue }
      addLine(person, line.sentence)
    }
    addCommunities(sides, model)
  }

  /// What was given to each community and what came from it, those who gave most first.
  private mutating func addCommunities(_ sides: GiveAndTake, _ model: Model) {
    let lines = sides.communities.prefix(6)
    guard let most = lines.map({ max($0.sides.givenCount, $0.sides.receivedCount) }).max() else {
      return
    }
    blank()
    add(
      Span(SafeText("By community").fitted(to: 24), .faint),
      Span(SafeText("you gave").fitted(to: 14), .faint),
      Span("they gave", .faint))
    for line in lines {
      guard let community = model.graph.communities[line.subject] else { continue }
      let name = SafeText(community.name).cut(to: 22)
      func count(_ count: Int, _ role: Role) -> [Span] {
        let bar = Self.bar(Double(count) / Double(most), columns: 8)
        return [
          Span(bar, role), Span(.spaces(9 - bar.columns)),
          Span(SafeText("\(count)").fitted(to: 5), .faint),
        ]
      }
      self.lines.append(
        [Span(name, .link, link: .community(community.id)), Span(.spaces(24 - name.columns))]
          + count(line.sides.givenCount, .barFull) + count(line.sides.receivedCount, .accent3))
    }
  }

  /// How far one looks back.
  private static let weeks = 12

  /// A week in numbers; what was not done is left out.
  private mutating func add(_ total: GiveAndTake.Total) {
    let parts = [
      ("found", total.found), ("fed", total.fed), ("thanked", total.thanked),
      ("asked", total.asked),
      ("answered", total.answered), ("received", total.received),
    ].filter { $0.1 > 0 }.map { "\($0.0) \($0.1)" }
    field(
      SafeText("\(total.span.lowerBound)"),
      parts.isEmpty ? "nothing" : parts.joined(separator: " · "),
      .faint)
  }

  private mutating func add(_ encounter: Encounter, _ model: Model) {
    let person = model.graph.people[encounter.person]
    let name = SafeText(person?.name ?? encounter.person.raw).cut(to: 26)
    let topics = encounter.topics.compactMap { model.graph.topics[$0] }.map { "#" + $0.name }
    let words = ([encounter.text].compactMap(\.self) + topics).joined(separator: " ")
    add(
      Span("  "), Span(SafeText(encounter.mark + " "), .faint),
      Span(
        SafeText(encounter.kind.rawValue).fitted(to: 9), .link, link: .encounter(encounter.id)),
      Span(" "), Span(name, .link, link: .person(encounter.person)),
      Span(.spaces(28 - name.columns)),
      Span(SafeText(words).cut(to: max(0, width - 42)), .faint))
  }
}

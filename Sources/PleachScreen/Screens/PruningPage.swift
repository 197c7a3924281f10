import PleachCore

/// Whom a review of a set size asks about, chosen together, and what the list would lose with them.
extension Page {
  static func pruning(_ choice: ReviewChoice, _ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    // Its query was understood when it was typed.
    guard let pruning = try? model.reviewQueue.pruning(for: choice), !pruning.people.isEmpty else {
      page.add(Span("There is nobody to ask about.", .heading))
      return page
    }
    let count = pruning.people.count
    page.add(Span(SafeText("\(count) chosen together"), .heading))
    page.paragraph(
      "Those with the weakest reasons to stay, but no last voice of a community, a topic or a "
        + "language as long as there is somebody else. Nothing is decided yet: you are asked about "
        + "each.", .faint)
    page.add(
      Span(
        SafeText(count == 1 ? "begin with the one" : "begin with the first of \(count)"), .link,
        link: .review(.begin(choice))))
    page.addBalance(pruning.balance, count, model)
    page.addSpared(pruning.balance, model)
    page.addChosen(pruning.people, model)
    return page
  }

  // MARK: What the list loses

  private mutating func addBalance(_ balance: Balance, _ count: Int, _ model: Model) {
    heading(count == 1 ? "If they went" : "If all of them went")
    field("you follow", "\(balance.before) → \(balance.after)")
    for kind in Strand.Kind.allCases {
      let lines = balance.lines.filter { $0.strand.kind == kind }
      guard !lines.isEmpty else { continue }
      tagLine(
        SafeText(kind.rawValue),
        lines.prefix(Self.mostLines).map(span) + more(lines.count - Self.mostLines))
    }
    if balance.untouched > 0 {
      field("the rest", "\(balance.untouched) keep all their voices", .good)
    }
    let lost = balance.lost
    guard !lost.isEmpty else {
      return paragraph("Nothing you care about would be without a voice.", .good)
    }
    paragraph("Without a voice, as there is nobody else to choose:", .warn)
    flow(lost.map { Span(SafeText($0.name), .warn, link: $0.strand.link) }, gap: " · ")
  }

  private static let mostLines = 12

  private func span(_ line: Balance.Line) -> Span {
    let role: Role = line.after == 0 ? .warn : line.strand.link == nil ? .text : .link
    return Span(
      SafeText("\(line.name) \(line.before) → \(line.after)"), role, link: line.strand.link)
  }

  private func more(_ count: Int) -> [Span] {
    count > 0 ? [Span(SafeText("and \(count) more"), .faint)] : []
  }

  // MARK: Who

  private mutating func addSpared(_ balance: Balance, _ model: Model) {
    let people = balance.spared.compactMap { spared in
      model.graph.people[spared.person].map { ($0, spared.of) }
    }
    guard !people.isEmpty else { return }
    heading("Not among them, as last voices", people.count)
    for (person, strands) in people.prefix(10) {
      let names = strands.map { model.judge.words(for: $0) }
      addReason(person, "your only voice " + names.joined(separator: ", "))
    }
    if people.count > 10 { add(Span(SafeText("and \(people.count - 10) more"), .faint)) }
  }

  private mutating func addChosen(_ people: [Person.ID], _ model: Model) {
    heading("They are", people.count)
    for id in people {
      guard let person = model.graph.people[id] else { continue }
      let reasons = model.judge.evidence(about: person).filter { $0.weight > 0 }.prefix(2)
      addReason(person, reasons.map(\.sentence).joined(separator: "; "))
    }
  }

  /// A name and why, on one line.
  private mutating func addReason(_ person: Person, _ words: String) {
    let columns = min(26, max(8, width / 3))
    let name = SafeText(person.name).cut(to: columns - 2)
    let room = max(0, width - columns)
    lines.append([
      Span(name, .link, link: .person(person.id)), Span(.spaces(columns - name.columns)),
      Span(SafeText(words).cut(to: room), .faint),
    ])
  }
}

extension Strand {
  /// Where its name leads; languages have no page.
  var link: Link? {
    switch self {
    case .community(let id): .community(id)
    case .topic(let id): .topic(id)
    case .platform(let id): .platform(id)
    case .language: nil
    }
  }
}

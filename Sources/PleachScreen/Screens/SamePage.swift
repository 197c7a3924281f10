import PleachCore

/// Who is who: two people side by side, and what speaks for their being one.
extension Page {
  static func same(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    guard model.sameness != nil else {
      page.paragraph("Looking who may be one person …", .faint)
      return page
    }
    let questions = model.shownQuestions
    guard !questions.isEmpty else {
      page.add(Span("Nobody looks as if they were there twice.", .heading))
      page.paragraph(
        "Accounts of one person are found by what they say of each other: links, e-mail addresses, "
          + "sites, feeds, handles, names. m merges by hand, on People and on the page of a person; s "
          + "takes an account away again.", .faint)
      return page
    }
    page.paragraph(
      "People who may be one. y makes them one; x says for good that they are not, on a name that this "
        + "one is not; z asks later; u takes it back.", .faint)
    for (number, question) in questions.prefix(40).enumerated() {
      page.add(question, number, model)
    }
    if questions.count > 40 {
      page.add(Span(SafeText("and \(questions.count - 40) more"), .faint))
    }
    return page
  }

  private mutating func add(_ question: SameQuestion, _ number: Int, _ model: Model) {
    let people = question.people.compactMap { model.graph.people[$0] }
    guard people.count > 1 else { return }
    blank()
    let sure = question.isProven ? "proven" : question.score >= 1.4 ? "very likely" : "perhaps"
    let who = people.count == 2 ? "these two are one" : "these \(people.count) are one"
    add(
      Span("▎ ", Role.accents[number % 8]),
      Span(SafeText("\(sure) \(who)"), .link, link: .same(number)),
      Span(model.putOffQuestions.contains(question.people) ? "  put off" : "", .faint))
    if people.count == 2 {
      addBeside(portrait(of: people[0], model), portrait(of: people[1], model))
    } else {
      for person in people { addLine(person, line(on: person)) }
    }
    for piece in question.evidence {
      field(SafeText(piece.signal), piece.sentence, piece.weight < 0 ? .warn : .faint)
    }
  }

  private func line(on person: Person) -> String {
    (person.accounts.map(\.mention) + [person.bio].compactMap(\.self)).joined(separator: " · ")
  }

  /// A few lines on somebody: name, accounts, tags, bio and note.
  private func portrait(of person: Person, _ model: Model) -> [[Span]] {
    var lines = [
      [
        Span(SafeText(person.tie.mark + " "), person.tie.role),
        Span(SafeText(person.name).cut(to: 34), .link, link: .person(person.id)),
      ]
    ]
    for account in person.accounts.prefix(4) { lines.append([Span(SafeText(account.mention))]) }
    if person.accounts.count > 4 {
      lines.append([Span(SafeText("and \(person.accounts.count - 4) more"), .faint)])
    }
    let tags =
      person.communities.compactMap { model.graph.communities[$0]?.name }
      + person.topics.compactMap { model.graph.topics[$0].map { "#" + $0.name } }
    if !tags.isEmpty { lines.append([Span(SafeText(tags.joined(separator: ", ")), .faint)]) }
    if let bio = person.bio { lines.append([Span(SafeText("“" + bio + "”"), .faint)]) }
    if let note = person.note { lines.append([Span(SafeText(note), .faint)]) }
    return lines
  }

  /// Two portraits side by side, or below each other where there is no room.
  private mutating func addBeside(_ one: [[Span]], _ other: [[Span]]) {
    guard width >= 60 else {
      for line in one + other { lines.append([Span("  ")] + line) }
      return
    }
    let half = (width - 4) / 2
    for row in 0..<max(one.count, other.count) {
      let (left, used) = Self.cut(row < one.count ? one[row] : [], to: half - 2)
      let (right, _) = Self.cut(row < other.count ? other[row] : [], to: half)
      lines.append([Span("  ")] + left + [Span(.spaces(half - used))] + right)
    }
  }

  private static func cut(_ spans: [Span], to room: Int) -> (spans: [Span], used: Int) {
    var used = 0
    let cut = spans.map { span in
      var span = span
      span.text = span.text.cut(to: max(0, room - used))
      used += span.text.columns
      return span
    }
    return (cut, used)
  }
}

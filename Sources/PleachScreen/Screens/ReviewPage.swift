import PleachCore

/// The review: the choice of one, the person asked about, the end.
extension Page {
  static func review(_ model: Model, width: Int) -> Page {
    guard let review = model.review else { return .reviewChoice(model, width: width) }
    guard let current = review.current, let person = model.graph.people[current] else {
      return .reviewEnd(review, model, width: width)
    }
    return .reviewed(person, review, model, width: width)
  }

  /// One person, with what helps to decide: the reader's own words first.
  private static func reviewed(
    _ person: Person, _ review: ReviewSession, _ model: Model, width: Int
  ) -> Page {
    var page = Page(width: width)
    page.addName(of: person)
    page.addOwnWords(on: person, review, model)
    page.addTags(of: person, model)
    if !Layout(size: model.size).isWide { page.addEvidence(about: person, model) }
    page.addAccounts(of: person, model)
    page.addEncounters(with: person, model)
    page.addElsewhere(person, model)
    page.addNeighbours(of: person, model)
    return page
  }

  /// The other half of a wide screen: the evidence, and who comes next.
  static func besideReview(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    guard let review = model.review, let current = review.current,
      let person = model.graph.people[current]
    else { return page }
    page.addEvidence(about: person, model)
    let place = review.queue.firstIndex(of: current) ?? 0
    let next = review.queue[(place + 1)...].filter { review.isAsked($0, in: model.graph) }
    page.heading("Next", next.count)
    for id in next.prefix(12) {
      guard let person = model.graph.people[id] else { continue }
      let name = SafeText(person.name).cut(to: 26)
      let note = SafeText(person.note ?? "").cut(to: max(0, width - 31))
      page.add(
        Span(SafeText(person.tie.mark + " "), person.tie.role), Span(name),
        Span(.spaces(28 - name.columns) + note, .faint))
    }
    return page
  }

  private mutating func addName(of person: Person) {
    add(
      Span(SafeText(person.name), .heading), Span("  "),
      Span(SafeText(person.tie.mark + " "), person.tie.role),
      Span(SafeText(tieWords(person)), .faint))
    addDoubts(about: person)
  }

  private mutating func addOwnWords(
    on person: Person, _ review: ReviewSession, _ model: Model
  ) {
    blank()
    if let note = person.note {
      paragraph(note)
    } else {
      paragraph("You never said why you follow them: n writes it down.", .faint)
    }
    guard let last = model.graph.verdict(on: person.id) else { return }
    let words = "\(last.kind.rawValue), \(Ago.words(last.day, model.today))"
    if review.verdict(on: person.id, in: model.graph) != nil {
      return field("decided", words + (last.reason.map { ": " + $0 } ?? ""), .good)
    }
    // The words of last time, and whether they still hold.
    let reason = last.question ?? last.reason.map { "\($0): still true?" } ?? "still so?"
    field("last time", "\(words): \(reason)", .warn)
  }

  // MARK: Evidence

  private mutating func addEvidence(about person: Person, _ model: Model) {
    let evidence = model.judge.evidence(about: person)
    addEvidence("For letting go", evidence.filter { $0.weight > 0 }, .warn, model)
    addEvidence("For staying", evidence.filter { $0.weight < 0 }, .good, model)
  }

  private mutating func addEvidence(
    _ title: SafeText, _ evidence: [Evidence], _ role: Role, _ model: Model
  ) {
    guard !evidence.isEmpty else { return }
    heading(title)
    for piece in evidence { add(piece, role, model) }
  }

  /// Where you would still hear them: whoever is followed on two platforms loses nothing on one.
  private mutating func addElsewhere(_ person: Person, _ model: Model) {
    let followed = person.accounts.filter { $0.isFollowing && $0.gone == nil }
    let platforms = followed.map(\.platform).reduce(into: [Platform.ID]()) { known, id in
      if !known.contains(id) { known.append(id) }
    }
    guard platforms.count > 1 else { return }
    let names = platforms.map { model.graph.name(of: .platforms, $0.raw) ?? $0.raw }
    heading("You hear them on \(SafeText(names.joined(separator: ", ")))")
    paragraph("v lets go of one of these accounts alone, which loses little.", .faint)
  }
}

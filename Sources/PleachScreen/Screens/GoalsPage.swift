import PleachCore

/// Goals: what is wanted, how far it is, and who would be somebody for it.
extension Page {
  static func goals(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    let goals = model.shownGoals
    if goals.isEmpty {
      page.add(Span("No goals yet.", .heading))
      page.paragraph(
        "A goal is counted from the log, never typed in: l logs a hello from anywhere. a adds a goal, "
          + "in words such as these:", .faint)
    }
    for (goal, progress) in goals.prefix(40) { page.add(goal, progress, model) }
    page.addContacts(model)
    page.addExamples(isAll: goals.isEmpty)
    return page
  }

  /// A goal: its words, a bar, how it stands, and who would be somebody for it.
  private mutating func add(_ goal: Goal, _ progress: Progress, _ model: Model) {
    blank()
    addHead(of: goal, progress, model)
    var words = [progress.sentence]
    if let streak = progress.streak?.words { words.append(streak) }
    if let note = goal.note { words.append(note) }
    paragraph(words.joined(separator: " · "), .faint, indent: 2)
    if model.openedGoals.contains(goal.id) { addPieces(of: goal, progress, model) }
    guard progress.state == .running else { return }
    let candidates = (model.goalCandidates[goal.id] ?? []).filter { candidate in
      !progress.counted.contains { $0.person == candidate.suggestion.person }
    }
    for candidate in candidates.prefix(3) { add(candidate, model) }
  }

  /// The words and the bar on one line, or on two where there is no room.
  mutating func addHead(of goal: Goal, _ progress: Progress, _ model: Model) {
    let phrase = SafeText(goal.phrase(in: model.graph))
    let columns = width >= 60 ? 16 : 8
    let room = max(8, width - columns - 10)
    let name = phrase.cut(to: room)
    let isOver =
      switch progress.state {
      case .over, .finished: true
      default: false
      }
    let role: Role = progress.state == .reached ? .good : isOver ? .faint : .barFull
    let bar = Self.bar(progress.share, columns: columns)
    let rest = SafeText(String(repeating: "─", count: max(0, columns - bar.columns)))
    add(
      Span(name, .link, link: .goal(goal.id)), Span(.spaces(max(1, room + 1 - name.columns))),
      Span(bar, role), Span(rest, .faint),
      Span(SafeText("\(progress.done)/\(progress.of)").fitted(to: 7, .right), .faint))
  }

  /// What counted, what nearly did and why not, and what counts at all.
  private mutating func addPieces(of goal: Goal, _ progress: Progress, _ model: Model) {
    for piece in progress.counted.suffix(12) { add(piece, model) }
    for piece in progress.misses.suffix(6) { add(piece, model) }
    if let row = goal.row { paragraph("It " + row.counts + ".", .faint, indent: 2) }
  }

  private mutating func add(_ piece: Progress.Piece, _ model: Model) {
    guard let person = model.graph.people[piece.person] else { return }
    let name = SafeText(person.name).cut(to: 26)
    let encounter = piece.encounter.flatMap { model.graph.encounters[$0] }
    let words = piece.whyNot ?? encounter.map { $0.text ?? $0.kind.rawValue } ?? ""
    add(
      Span(piece.whyNot == nil ? "  ✓ " : "  · ", piece.whyNot == nil ? .good : .faint),
      Span(SafeText(piece.day.map { "\($0)" } ?? "").fitted(to: 12), .faint),
      Span(name, .link, link: .person(person.id)), Span(.spaces(28 - name.columns)),
      Span(SafeText(words).cut(to: max(0, width - 44)), .faint))
  }

  private mutating func add(_ candidate: GoalSeeker.Candidate, _ model: Model) {
    guard let person = model.graph.people[candidate.suggestion.person] else { return }
    let name = SafeText(person.name).cut(to: 26)
    let reasons = (candidate.mention + candidate.suggestion.evidence).map(\.sentence)
    add(
      Span("  "), Span(SafeText(person.tie.mark + " "), person.tie.role),
      Span(name, .link, link: .person(person.id)), Span(.spaces(28 - name.columns)),
      Span(
        SafeText(reasons.prefix(3).joined(separator: "; ")).cut(to: max(0, width - 32)), .faint))
  }

  /// Whose turn it is to be kept in touch with.
  mutating func addContacts(_ model: Model, deal: (inout Page) -> Void = { _ in }) {
    let due = Rhythm.due(in: model.graph, on: model.today)
    guard !due.isEmpty else { return }
    heading("To keep in touch with")
    for contact in due {
      guard let person = model.graph.people[contact.person] else { continue }
      addLine(person, contact.words(on: model.today))
      deal(&self)
    }
  }

  private mutating func addExamples(isAll: Bool) {
    if !isAll { return }
    for kind in GoalKinds.all {
      add(Span("  "), Span(SafeText(kind.example)))
    }
    blank()
    add(Span("add a goal", .link, link: .action(.add)))
  }
}

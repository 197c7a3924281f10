import PleachCore

extension Page {
  /// What is worth ten minutes now.
  static func today(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    page.addCounts(model)
    page.addConflicts(model)
    page.addSame(model)
    page.addPlan(model)
    page.addDrafts(model)
    page.addReview(model)
    page.addGoals(model)
    page.addBudgets(model)
    page.addDue(model)
    page.addGreetings(model)
    page.addTidying(model)
    page.addPlatforms(model)
    page.addWidening(model)
    page.addLookBack(model)
    return page
  }

  private mutating func addCounts(_ model: Model) {
    let graph = model.graph
    let mutual = graph.people.count { $0.tie == .mutual }
    add(Span(SafeText("Today, \(model.today)"), .heading))
    flow(
      [
        Span(Self.count(graph.people.count, "person", "people"), .link, link: .query("")),
        Span(
          SafeText("\(model.budgets.overall.following) followed"), .link,
          link: .query("tie:following")),
        Span(SafeText("\(mutual) mutual"), .link, link: .query("tie:mutual")),
        Span(Self.count(graph.platforms.count, "platform"), .link, link: .action(.platforms)),
        Span(Self.count(graph.topics.count, "topic"), .link, link: .action(.topics)),
        Span(
          Self.count(graph.communities.count, "community", "communities"), .link,
          link: .action(.communities)),
      ], gap: " · ")
  }

  private mutating func addConflicts(_ model: Model) {
    let (open, copies) = (model.conflicts.open.count, model.conflicts.copies.count)
    guard open + copies > 0 else { return }
    let parts = [
      open == 0 ? nil : Self.count(open, "conflict").string,
      copies == 0 ? nil : Self.count(copies, "copy", "copies").string + " of your network",
    ]
    let words = parts.compactMap(\.self).joined(separator: " and ") + " to decide about"
    add(Span(SafeText(words), .warn, link: .action(.conflicts)))
    addKey(.conflicts, model)
  }

  /// People who may be one, as long as somebody is asked.
  private mutating func addSame(_ model: Model) {
    let count = model.shownQuestions.count { !model.putOffQuestions.contains($0.people) }
    guard count > 0 else { return }
    let words = Self.count(count, "question").string + " who is who"
    add(Span(SafeText(words), .link, link: .action(.whoIsWho)))
    addKey(.whoIsWho, model)
  }

  /// The key that deals with what stands on a line, the last unless one is named, at its right end.
  private mutating func addKey(_ action: Action, _ model: Model, line: Int? = nil) {
    guard let key = model.keymap.key(for: action, in: model.screen.places) else { return }
    put(Span(SafeText(key.description), .hintKey), atRightOf: line ?? lines.count - 1)
  }

  /// The goals that run, each with the best who would be somebody for it.
  private mutating func addGoals(_ model: Model) {
    let running = model.shownGoals.filter {
      $0.progress.state == .running || $0.progress.state == .reached
    }
    guard !running.isEmpty else { return }
    heading("Goals")
    for (goal, progress) in running.prefix(4) {
      addHead(of: goal, progress, model)
      guard progress.state == .running else { continue }
      let best = (model.goalCandidates[goal.id] ?? []).first { candidate in
        !progress.counted.contains { $0.person == candidate.suggestion.person }
      }
      guard let best, let person = model.graph.people[best.suggestion.person] else {
        paragraph(progress.sentence, .faint, indent: 2)
        continue
      }
      addLine(
        person,
        (best.mention + best.suggestion.evidence).prefix(2).map(\.sentence)
          .joined(separator: "; "))
      addKey(.writeLog, model)
    }
    addContacts(model, deal: { $0.addKey(.writeLog, model) })
  }

  /// A review that was left.
  private mutating func addReview(_ model: Model) {
    guard let tally = model.cache.tally, tally.open > 0, model.review?.current != nil else {
      return
    }
    add(
      Span("Your review: ", .faint),
      Span(SafeText("\(tally.open) to go, \(tally.count) decided"), .link, link: .action(.review)))
    addKey(.review, model)
  }

  private mutating func addPlan(_ model: Model) {
    let count = Plan(model.graph).count
    guard count > 0 else { return }
    add(Span(SafeText("plan: \(count) to carry out"), .link, link: .action(.plan)))
    addKey(.plan, model)
  }

  private static func count(_ count: Int, _ one: String, _ many: String? = nil) -> SafeText {
    SafeText("\(count) \(count == 1 ? one : many ?? one + "s")")
  }

  /// Notes that were being typed when something came in between, be it a crash.
  private mutating func addDrafts(_ model: Model) {
    let drafts = model.drafts.filter { !$0.value.isEmpty && !model.isWriting(on: $0.key) }
    let people = drafts.keys.sorted().compactMap { model.graph.people[$0] }
    guard !people.isEmpty else { return }
    heading("You were writing", people.count)
    for person in people.prefix(5) {
      addLine("a note on", person, drafts[person.id] ?? "", false)
      addKey(.note, model)
    }
    if people.count > 5 { paragraph("and \(people.count - 5) more", .faint) }
  }

  private mutating func addBudgets(_ model: Model) {
    let budgets = model.budgets
    heading("Your list")
    if !budgets.overall.isOver {
      let isSet = budgets.overall.limit != nil
      paragraph(
        budgets.overall.sentence
          + (isSet ? "" : " A budget keeps a list worth reading: b sets it."),
        isSet ? .good : .faint)
    }
    let worst = budgets.worst
    for budget in worst.budgets { addOverrun(budget) }
    if worst.more > 0 { add(Span(SafeText("and \(worst.more) more over theirs"), .faint)) }
  }

  private mutating func addOverrun(_ budget: Budget) {
    guard budget.toChoose > 0 else {
      return add(Span(SafeText(budget.overrun), .warn))
    }
    flow(
      [
        Span(SafeText(budget.overrun + ":"), .warn),
        Span(SafeText("here are \(budget.toChoose)"), .link, link: .review(.weigh(budget.review))),
      ], gap: " ")
  }

  private mutating func addDue(_ model: Model) {
    let latest = model.graph.judged.compactMap { person in
      model.graph.verdict(on: person.id).map { (person, $0) }
    }
    let trials = latest.filter { $0.1.kind == .trial }.sorted { Self.due($0.1) < Self.due($1.1) }
    if !trials.isEmpty {
      heading("On trial", trials.count)
      for (person, verdict) in trials.prefix(5) { addVerdict(person, verdict, model) }
    }
    let due = latest.filter { $0.1.kind != .trial && Self.due($0.1) <= model.today }
      .sorted { Self.due($0.1) < Self.due($1.1) }
    if !due.isEmpty {
      heading("To look at again", due.count)
      for (person, verdict) in due.prefix(5) { addVerdict(person, verdict, model) }
    }
  }

  private static func due(_ verdict: Verdict) -> Day {
    verdict.askAgain ?? Day(year: 9999, month: 12, day: 31)!  // there is such a day
  }

  private mutating func addVerdict(_ person: Person, _ verdict: Verdict, _ model: Model) {
    let when = verdict.askAgain.map { Ago.words($0, model.today) } ?? "open"
    let words = verdict.question ?? verdict.reason ?? ""
    addLine(SafeText(when), person, words, verdict.askAgain.map { $0 <= model.today } == true)
    addKey(.verdict, model)
  }

  /// When, who, and a few words.
  private mutating func addLine(_ when: SafeText, _ person: Person, _ words: String, _ isDue: Bool)
  {
    let name = SafeText(person.name).cut(to: 24)
    var spans = [
      Span(when.cut(to: 14), isDue ? .warn : .faint),
      Span(.spaces(15 - min(14, when.columns))), Span(name, .link, link: .person(person.id)),
    ]
    let room = width - 15 - 26
    if room > 8 {
      spans.append(Span(.spaces(26 - name.columns) + SafeText(words).cut(to: room), .faint))
    }
    lines.append(spans)
  }

  /// Those to say hello to, each with the two best reasons.
  private mutating func addGreetings(_ model: Model) {
    guard let greetings = model.outlook?.greetings, !greetings.isEmpty else { return }
    heading("To greet")
    for greeting in greetings {
      guard let person = model.graph.people[greeting.person],
        let first = greeting.evidence.first
      else { continue }
      let words = greeting.evidence.prefix(2).map(\.sentence).joined(separator: "; ")
      addLine(SafeText(first.signal), person, words, false)
      addKey(.writeLog, model)
    }
  }

  /// How varied the list is, and one follow that would make it more so.
  private mutating func addWidening(_ model: Model) {
    guard let outlook = model.outlook, let communities = outlook.effectiveCommunities else {
      return
    }
    heading("To widen")
    flow(
      [
        Span(
          SafeText("as varied as \(Decimals.text(communities, 1)) communities of the same size"),
          .link, link: .action(.breadth)),
        Span("whom to follow", .link, link: .action(.discover)),
      ], gap: " · ")
    guard let change = outlook.widening else { return }
    let line = lines.count
    add(change, model)
    if change.deed == .follow { addKey(.follow, model, line: line) }
  }

  /// The week that is over.
  private mutating func addLookBack(_ model: Model) {
    let back = LookBack(model.graph, on: model.today)
    guard !back.pieces.isEmpty else { return }
    heading("Last week")
    for piece in back.pieces {
      lines.append(
        [Span(SafeText(piece.signal).fitted(to: 17), .faint)]
          + linked(piece, room: width - 17, model))
    }
    add(Span("more in the log", .link, link: .action(.log)))
    addKey(.log, model)
  }

  private mutating func addTidying(_ model: Model) {
    let untagged = model.graph.people.count { $0.tie.youFollow && $0.communities.isEmpty }
    let unsaid = model.graph.people.count { $0.tie.youFollow && $0.note == nil }
    guard untagged + unsaid > 0 else { return }
    heading("To tidy")
    if untagged > 0 {
      flow(
        [
          Span(
            SafeText("\(untagged) you follow belong to no community"), .link,
            link: .query("is:untagged tie:following")),
          Span("S sorts them out", .link, link: .action(.sortOut)),
        ], gap: ": ")
    }
    if unsaid > 0 {
      add(
        Span(
          SafeText("\(unsaid) you follow have no note saying why"), .link,
          link: .query("-is:noted tie:following")))
    }
  }

  private mutating func addPlatforms(_ model: Model) {
    let old = model.today.adding(months: -3)
    let left = model.graph.platforms.compactMap { platform in
      platform.lastVisit.map { (platform: platform, visit: $0) }
    }.filter { $0.visit < old }
    guard !left.isEmpty else { return }
    heading("Not visited for long")
    for (platform, visit) in left {
      add(
        Span(SafeText(Ago.words(visit, model.today)).fitted(to: 15), .faint),
        Span(SafeText(platform.name), .link, link: .platform(platform.id)),
        Span("  stay or leave?", .faint))
    }
  }
}

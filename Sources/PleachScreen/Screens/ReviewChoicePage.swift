import PleachCore

extension Page {
  /// What can be reviewed: an order to begin with, and how much of it.
  static func reviewChoice(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    page.add(Span("Review: who stays, who goes", .heading))
    page.paragraph(
      "One person at a time, each with what speaks for and against. Stop whenever you like: it goes on "
        + "where you left it. Nobody protected is asked about.", .faint)
    page.addOrders(model)
    page.addBounds(model)
    return page
  }

  private mutating func addOrders(_ model: Model) {
    let queue = model.reviewQueue
    heading("Begin with")
    for order in ReviewOrder.allCases {
      var choice = model.reviewChoice
      choice.order = order
      // Its query was understood when it was typed.
      let count = (try? queue.count(for: choice)) ?? 0
      let asked = min(count, choice.size ?? count)
      add(
        Span(SafeText("\(asked)").fitted(to: 7, .right), .faint), Span("  "),
        Span(
          SafeText(order.title), asked == 0 ? .faint : .link,
          link: asked == 0 ? nil : .review(.begin(choice))))
    }
  }

  private mutating func addBounds(_ model: Model) {
    let choice = model.reviewChoice
    heading("Only")
    tagLine(
      "who",
      [
        option("everyone you follow", choice.query.isEmpty, choice) { $0.query = "" },
        Span(
          SafeText(choice.query.isEmpty ? "those whom a query finds" : "● " + choice.query), .link,
          link: .review(.narrow)),
      ])
    tagLine(
      "how many",
      [12, 40, nil].map { size in
        option(size.map { "\($0)" } ?? "all", choice.size == size, choice) { $0.size = size }
      } + togetherLink(choice))
    tagLine(
      "how long",
      [10, 25, nil].map { minutes in
        option(
          minutes.map { "\($0) minutes" } ?? "no end", choice.minutes == minutes, choice
        ) { $0.minutes = minutes }
      })
  }

  /// Whom a review of a set size would ask about.
  private func togetherLink(_ choice: ReviewChoice) -> [Span] {
    guard choice.size != nil else { return [] }
    var weakest = choice
    weakest.order = .weakest
    return [Span("who they are, the weakest together", .link, link: .review(.weigh(weakest)))]
  }

  private func option(
    _ title: String, _ isChosen: Bool, _ choice: ReviewChoice,
    _ change: (inout ReviewChoice) -> Void
  ) -> Span {
    var choice = choice
    change(&choice)
    return Span(SafeText((isChosen ? "● " : "") + title), .link, link: .review(.choose(choice)))
  }

  /// What a review came to.
  static func reviewEnd(_ review: ReviewSession, _ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    let tally = ReviewTally(review, in: model.graph, on: model.today)
    let isOver = tally.open == 0
    page.add(
      Span(
        isOver ? "That was everyone." : review.isTimeOver ? "Time is over." : "Some are left.",
        .heading))
    page.paragraph(
      "\(tally.count) of \(tally.all) decided, in \(max(1, (review.seconds + 30) / 60)) min.",
      .faint)
    page.heading("And now")
    let planned = Plan(model.graph).count
    if planned > 0 {
      let words = "carry it out: \(planned) to be done on the platforms"
      page.add(Span(SafeText(words), .link, link: .action(.plan)))
    }
    if tally.open > 0 {
      let words =
        tally.open == tally.skipped
        ? "look at the \(tally.skipped) you skipped" : "go on with the \(tally.open) left"
      page.add(Span(SafeText(words), .link, link: .review(.goOn)))
    }
    page.add(Span("begin another review", .link, link: .review(.leave)))
    if tally.count > 0 {
      page.add(Span("take everything back that was decided", .link, link: .review(.takeBack)))
    }
    page.addDecided(tally, model)
    page.addOutcome(review, tally, model)
    return page
  }

  private mutating func addDecided(_ tally: ReviewTally, _ model: Model) {
    for kind in Verdict.Kind.allCases {
      guard let people = tally.decided[kind] else { continue }
      heading(kind.ended, people.count)
      addPeople(people.compactMap { model.graph.people[$0] }, most: 30)
    }
  }

  private mutating func addOutcome(
    _ review: ReviewSession, _ tally: ReviewTally, _ model: Model
  ) {
    let going = (tally.decided[.unfollow] ?? []).count {
      model.graph.people[$0]?.tie.youFollow ?? false
    }
    let now = model.budgets.overall.following
    heading("Your list")
    var words = "You followed \(review.followingBefore) when you began, and follow \(now) now"
    words += going > 0 ? "; \(now - going) when they are let go on their platforms." : "."
    if let budget = model.budget {
      let over = now - going - budget
      words +=
        over > 0 ? " That is \(over) over your budget of \(budget)." : " Your budget is \(budget)."
    }
    paragraph(words)
  }
}

extension Verdict.Kind {
  /// What those are whom it was decided about.
  fileprivate var ended: SafeText {
    switch self {
    case .keep: "Kept"
    case .unfollow: "Let go, with thanks"
    case .follow: "To follow"
    case .trial: "On trial"
    case .later: "Later"
    case .mute: "Muted"
    case .dismiss: "Never suggested"
    }
  }
}

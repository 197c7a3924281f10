import PleachCore

/// Going through people one at a time.
extension Model {
  /// Whether somebody is asked about now, so that the time at it counts.
  public var isReviewing: Bool {
    if case .review = screen { review?.current != nil } else { false }
  }

  /// Whether the page of the person asked about leaves out what they say of themselves.
  var hidesBio: Bool { hidesBios && isReviewing }

  var reviewQueue: ReviewQueue {
    let (texts, followers, graph) = (texts, cache.followers, graph)
    return ReviewQueue(
      graph, on: today, texts: { texts.value { SearchTexts(graph) } },
      followers: { followers.value { FollowerIndex(graph) } }, belonging: cache.belonging)
  }

  // MARK: Beginning and ending

  /// Goes to the review: where it was left, or to the choice of one. From a filtered list it offers to
  /// review those who are listed.
  mutating func openReview() {
    if let state = peopleState, !state.query.isEmpty, review?.current == nil {
      reviewChoice.query = state.query
    }
    followReview()
    go(to: .review(PageState()))
  }

  mutating func take(_ step: ReviewStep) -> [Effect] {
    switch step {
    case .weigh(let choice): go(to: .pruning(choice, PageState()))
    case .begin(let choice): begin(choice)
    case .replace(let choice): start(choice)
    case .choose(let choice):
      reviewChoice = choice
      revision += 1
    case .narrow: return ask(Prompt(.reviewed, "only ", reviewChoice.query))
    case .goOn: changeReview { $0.goOn(in: $1) }
    case .takeBack: return askTakingBack()
    case .leave:
      setReview(nil)
      go(to: .review(PageState()))
    }
    return []
  }

  /// Begins a review; one in which something was decided gives way only when that is said.
  mutating func begin(_ choice: ReviewChoice) {
    if !asksToGiveWay(to: .replace(choice)) { start(choice) }
  }

  /// Leaves a review for a choice of others, in the same way.
  mutating func leaveReview() {
    if !asksToGiveWay(to: .leave) { _ = take(.leave) }
  }

  /// Asks whether a review in which something was decided gives way; `false` where there is none such.
  private mutating func asksToGiveWay(to step: ReviewStep) -> Bool {
    guard let review, review.current != nil else { return false }
    let tally = ReviewTally(review, in: graph, on: today)
    guard tally.count > 0 else { return false }
    go(to: .review(PageState()))
    overlay = .menu(
      Menu(
        kind: .verdict,
        title: SafeText("A review is going on: \(tally.count) of \(tally.all) decided"),
        rows: [
          Menu.Row(title: "go on with it", choice: .go(.action(.review))),
          Menu.Row(title: "end it; what was decided stays", choice: .go(.review(step))),
        ]))
    return true
  }

  private mutating func start(_ choice: ReviewChoice) {
    do throws(QueryError) {
      let people = try reviewQueue.people(for: choice)
      guard !people.isEmpty else { return say("there is nobody to ask about") }
      setReview(ReviewSession(choice, people: people, in: graph, on: today))
      go(to: .review(PageState()))
    } catch {
      say(error.sentence, .bad)
    }
  }

  /// Takes the query that narrows the next review; a mistake stays to be mended.
  mutating func narrowReview(to text: String, _ prompt: Prompt) -> [Effect] {
    do throws(QueryError) {
      _ = try Query(text, today: today)
    } catch {
      var prompt = prompt
      prompt.complaint = Prompt.Complaint(
        column: error.offset, length: error.length, text: error.sentence)
      overlay = .prompt(prompt)
      return []
    }
    overlay = nil
    reviewChoice.query = text
    revision += 1
    return []
  }

  private mutating func askTakingBack() -> [Effect] {
    guard let review, let proposal = Deeds.takeBack(review, in: graph) else { return nothingHere() }
    let count = proposal.edits.count
    overlay = .confirm(
      Confirm(
        question: "Take back \(count == 1 ? "the verdict" : "all \(count) verdicts")? u undoes it.",
        effect: .commit(proposal)))
    return []
  }

  // MARK: Going on

  private mutating func setReview(_ review: ReviewSession?) {
    self.review = review
    reviewIsUnsaved = true
    revision += 1
    if case .review = screen { screen = .review(PageState()) }
  }

  mutating func changeReview(_ change: (inout ReviewSession, Graph) -> Void) {
    guard var review else { return }
    change(&review, graph)
    if review != self.review { setReview(review) }
  }

  mutating func backOne() {
    var isFirst = false
    changeReview { isFirst = !$0.goBack(in: $1) }
    if isFirst { say("this is the first one") }
  }

  mutating func toggle(_ action: Action) {
    if action == .reasons {
      asksReasons.toggle()
      say(asksReasons ? "each verdict asks for its reason" : "verdicts are given without a reason")
    } else {
      hidesBios.toggle()
      say(hidesBios ? "what they say of themselves is hidden" : "bios are shown")
    }
    revision += 1
  }

  mutating func giveVerdict(_ kind: Verdict.Kind) -> [Effect] {
    if case .discover = screen { return answer(kind) }
    guard let person = review?.current else { return nothingHere() }
    let accounts = graph.people[person]?.accounts.count { $0.isFollowing } ?? 0
    if kind == .unfollow, accounts > 1 { return askWhere(toLetGo: person) }
    return asksReasons ? askReason(for: kind, [person]) : decide(kind, [person], because: "")
  }

  /// Who leaves the desk for so long is not reviewing, in seconds.
  private static let longestLook = 120

  mutating func passed(_ seconds: Int) {
    idleSeconds += seconds
    guard isReviewing, overlay == nil || asksReasons, idleSeconds <= Self.longestLook else {
      return
    }
    // Not worth a write each second: it is kept with the next step.
    review?.sit(seconds: seconds)
  }

  // MARK: Following the store

  /// Those who appeared join, those who vanished are passed over.
  mutating func followReview() {
    guard let review else { return }
    // Its query was understood when it began; then nobody appeared.
    let new = (try? reviewQueue.people(for: review.choice, but: Set(review.queue))) ?? []
    changeReview { $0.follow(new, in: $1) }
  }

  /// What a change of the store means for the review.
  mutating func reviewChanged(
    _ touched: [Touched], from before: Graph, _ origin: Message.Origin
  ) {
    guard review != nil else { return }
    if touched.contains(where: { $0.section == .verdicts }) {
      changeReview { $0.forgetUndone(in: $1) }
    }
    guard let review else { return }
    let judged = touched.filter { $0.section == .verdicts }.compactMap { record in
      (graph.verdicts[Verdict.ID(record.id)] ?? before.verdicts[Verdict.ID(record.id)])?.person
    }
    switch origin {
    case .undone:
      if let person = judged.last, review.verdict(on: person, in: graph) == nil {
        changeReview { review, _ in review.go(to: person) }
      }
    case .here, .redone:
      guard let current = review.current, judged.contains(current),
        let verdict = review.verdict(on: current, in: graph)
      else { break }
      thank(verdict)
      changeReview { $0.advance(in: $1) }
    case .elsewhere: break
    }
    if touched.contains(where: { Self.mayBeAsked($0, in: before) != Self.mayBeAsked($0, in: graph) }
    ) {
      followReview()
    }
  }

  private static func mayBeAsked(_ record: Touched, in graph: Graph) -> Bool {
    record.section == .people && graph.people[Person.ID(record.id)]?.mayBeLetGo == true
  }

  private mutating func thank(_ verdict: Verdict) {
    guard let name = graph.people[verdict.person]?.name else { return }
    switch verdict.kind {
    case .unfollow: say("Thank you, \(name), and goodbye.", .good)
    case .keep: say("\(name) stays", .good)
    case .trial, .later:
      say("\(name): \(verdict.kind.rawValue), asked again \(again(verdict))", .good)
    case .mute, .follow, .dismiss: say("\(name): \(verdict.kind.rawValue)", .good)
    }
  }

  private func again(_ verdict: Verdict) -> String {
    verdict.askAgain.map { "\($0)" } ?? "never"
  }

  /// "12 of 200 · 188 to go · about 47 min", as far as there is room.
  var reviewProgress: SafeText {
    guard let review, review.current != nil, let tally = cache.tally else { return .empty }
    let count = "\(tally.count) of \(tally.all)"
    let time =
      review.minutesLeft.map { "\($0) min left" }
      ?? "about \(tally.minutesLeft(after: review.seconds)) min"
    guard size.columns >= 60 else { return SafeText("\(count) · \(time)") }
    let today = tally.today == tally.count ? [] : ["\(tally.today) today"]
    return SafeText(([count] + today + ["\(tally.open) to go", time]).joined(separator: " · "))
  }
}

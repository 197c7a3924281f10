extension Deeds {
  /// What is decided about people, before it is written down.
  public struct Decision: Sendable, Equatable {
    /// What is to be.
    public var kind: Verdict.Kind
    /// Why, in the user's words.
    public var reason: String?
    /// What is owed to somebody who is let go.
    public var thanks: String?
    /// What a trial should answer.
    public var question: String?
    /// When to ask again; `nil` leaves it to what such a verdict usually takes.
    public var until: Day?
    /// The signals of the suggestion that it answers.
    public var signals: [String]

    /// A decision without a reason, asked about again when such a verdict usually is.
    public init(
      _ kind: Verdict.Kind, reason: String? = nil, thanks: String? = nil, question: String? = nil,
      until: Day? = nil, answering signals: [String] = []
    ) {
      (self.kind, self.reason, self.thanks) = (kind, reason, thanks)
      (self.question, self.until, self.signals) = (question, until, signals)
    }
  }

  /// Writes down what was decided about people, a verdict each; `nil` when nobody of them is there.
  ///
  /// Ties stay as they are: a verdict says what is to be, and an import what is.
  public static func decide(
    _ people: [Person.ID], _ decision: Decision, on today: Day, in graph: Graph
  ) -> Proposal? {
    let known = people.filter { graph.people[$0] != nil }
    let edits = known.map { Edit.put(verdict(on: $0, decision, today, graph)) }
    return proposal("\(decision.kind.rawValue) \(who(known, in: graph))", edits)
  }

  /// Writes down what was decided about one account alone; `nil` when the person has no such account.
  public static func decide(
    _ person: Person.ID, account: Account.ID, _ decision: Decision, on today: Day, in graph: Graph
  ) -> Proposal? {
    guard graph.people[person]?.accounts.contains(where: { $0.id == account }) == true else {
      return nil
    }
    var verdict = verdict(on: person, decision, today, graph)
    verdict.account = account
    let platform = Account(id: account).platform
    return proposal(
      "\(decision.kind.rawValue) \(who([person], in: graph)) on "
        + (graph.name(of: .platforms, platform.raw) ?? platform.raw), [.put(verdict)])
  }

  private static func verdict(
    on person: Person.ID, _ decision: Decision, _ today: Day, _ graph: Graph
  ) -> Verdict {
    let past = graph.verdicts(on: person)
    var verdict = Verdict(
      id: newVerdict(on: person, today, past), person: person, kind: decision.kind, day: today)
    verdict.reason = decision.reason.flatMap(said)
    verdict.thanks = decision.thanks.flatMap(said)
    verdict.question = decision.question.flatMap(said)
    verdict.signals = decision.signals
    verdict.askAgain =
      decision.until
      ?? decision.kind.askAgain(after: past.filter { $0.account == nil }, on: today)
    return verdict
  }

  /// Follows one and lets another go for it, in one step.
  public static func swap(
    _ person: Person.ID, _ decision: Decision, for leaving: Person.ID, on today: Day,
    in graph: Graph
  ) -> Proposal? {
    guard let name = graph.people[person]?.name, let other = graph.people[leaving]?.name,
      let coming = decide([person], decision, on: today, in: graph),
      let going = decide(
        [leaving], Decision(.unfollow, reason: "made room for \(name)"), on: today, in: graph)
    else { return nil }
    return Proposal(
      "\(decision.kind.rawValue) \(name) in place of \(other)", coming.edits + going.edits)
  }

  /// Of two verdicts on one day the later identifier counts, so the day's are numbered; one that stands
  /// behind every number, as another hand may have written it, is made longer.
  private static func newVerdict(
    on person: Person.ID, _ today: Day, _ past: [Verdict]
  ) -> Verdict.ID {
    let taken = Set(past.map(\.id))
    let ofToday = past.filter { $0.day == today }.map(\.id)
    let digits = String(ofToday.count + 1)
    let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
    var id = Verdict.ID("\(today)-\(padded)-\(person.raw)")
    if let last = ofToday.max(), id <= last { id = Verdict.ID(last.raw + "-2") }
    while taken.contains(id) { id = Verdict.ID(id.raw + "-2") }
    return id
  }

  /// Takes back every verdict that a review gave, in one step; `nil` when it gave none.
  public static func takeBack(_ review: ReviewSession, in graph: Graph) -> Proposal? {
    let given = review.queue.flatMap { person in
      // Newest first: what stands above the one that was there when they joined.
      graph.verdicts(on: person).prefix { $0.id != review.before[person] }
    }
    return proposal("take back \(given.count) verdicts of a review", given.map { .drop($0.id) })
  }

  /// Takes people out of every question and suggestion of letting go, or lets them be asked about.
  public static func protect(
    _ people: [Person.ID], _ isProtected: Bool, in graph: Graph
  ) -> Proposal? {
    let touched = people.filter { graph.people[$0].map { $0.isProtected != isProtected } ?? false }
    return proposal(
      "\(isProtected ? "protect" : "no longer protect") \(who(touched, in: graph))",
      touched.map { .set($0, "protected", isProtected ? true : nil) })
  }
}

extension Verdict.Kind {
  /// The day on which somebody should be asked again.
  ///
  /// A keep is asked about after 6 months, and when it is kept again after 1, 2 and 4 years: who was
  /// worth it for long will be for long. A trial takes 30 days, later means 14.
  /// - Parameter past: The verdicts on the person, newest first.
  /// - Returns: `nil` for what stands until it is decided anew.
  func askAgain(after past: [Verdict], on today: Day) -> Day? {
    switch self {
    case .keep:
      // Keeping somebody twice on a day says it once.
      let kept = Set(past.prefix { $0.kind == .keep }.map(\.day)).subtracting([today]).count
      return today.adding(months: [6, 12, 24, 48][min(kept, 3)])
    case .trial: return today.adding(days: 30)
    case .later: return today.adding(days: 14)
    case .unfollow, .follow, .mute, .dismiss: return nil
    }
  }

  /// Whether a day to ask again says anything for it.
  public var endsOnADay: Bool {
    switch self {
    case .keep, .trial, .later: true
    case .unfollow, .follow, .mute, .dismiss: false
    }
  }

  /// Whether it says of each account what is to be done there, or that nothing is.
  var isOfEachAccount: Bool {
    switch self {
    case .unfollow, .follow, .trial, .mute, .dismiss: true
    case .keep, .later: false
    }
  }

  /// What it says, for menus and help.
  public var words: String {
    switch self {
    case .keep: "keep: worth following; asked again after 6 months, then years"
    case .unfollow: "unfollow: to be let go"
    case .follow: "follow: to be followed"
    case .trial: "trial: follow until a day, with a question to answer"
    case .later: "later: ask again in two weeks"
    case .mute: "mute: stay connected, hear nothing"
    case .dismiss: "dismiss: never suggest them"
    }
  }
}

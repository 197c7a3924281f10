/// Finds who would be somebody for a goal, with the reasons and what to mention.
public struct GoalSeeker: Sendable {
  let circle: Circle
  let greet: Greet
  private let weights: Weights
  private let greeting: Scale
  private let discovery = Lazily<Discovery>()

  /// - Parameters:
  ///   - circle: Those you follow, as they are today.
  ///   - weights: How much each signal is to count for this reader.
  public init(_ circle: Circle, weights: Weights = Weights()) {
    (self.circle, self.weights) = (circle, weights)
    greet = Greet(circle, weights: weights)
    greeting = Scale(Signals.greeting, weights)
  }

  /// Somebody for a goal.
  public struct Candidate: Sendable, Equatable {
    /// Who, and why.
    public let suggestion: Suggestion
    /// What a first word could be about, the best first; empty when nothing is known.
    public let mention: [Evidence]
  }

  /// The best for a goal, at most `most`; none for a kind that this version does not know.
  ///
  /// - Complexity: O(people), and the evidence of those who are named.
  public func candidates(for goal: Goal, most: Int) -> [Candidate] {
    guard most > 0 else { return [] }
    let done = counted(for: goal)
    return (goal.row?.seek(goal, self, most + done.count) ?? [])
      .filter { !done.contains($0.person) }.prefix(most)
      .map { suggestion in
        Candidate(
          suggestion: suggestion,
          mention: graph.people[suggestion.person].map(mention) ?? [])
      }
  }

  /// The best for each goal that runs.
  public func candidates(most: Int) -> [Goal.ID: [Candidate]] {
    let running = graph.goals.filter { $0.isRunning(on: today) }
    return Dictionary(
      running.map { ($0.id, candidates(for: $0, most: most)) }, uniquingKeysWith: { $1 })
  }

  // MARK: What kinds ask

  var graph: Graph { circle.graph }
  var today: Day { circle.today }

  func scope(of goal: Goal) -> GoalScope { GoalGround(graph: graph, today: today).scope(of: goal) }

  /// Those who counted already in this period, for goals by deeds.
  func counted(for goal: Goal) -> Set<Person.ID> {
    guard case .deeds(true, _)? = goal.row?.measure else { return [] }
    return Set(goal.progress(in: graph, on: today).counted.map(\.person))
  }

  func places(where isMeant: (Person) -> Bool) -> [Int] {
    graph.people.indices.filter { isMeant(graph.people[$0]) }
  }

  func ago(_ day: Day) -> String {
    day >= today ? "today" : "\(day.length(until: today)) ago"
  }

  /// Whether a word would reach them: some account is there, no bot, and nobody muted or let go.
  func isReachable(_ person: Person) -> Bool {
    switch graph.verdict(on: person.id)?.kind {
    case .unfollow, .mute, .dismiss: return false
    case .keep, .follow, .trial, .later, nil: break
    }
    return person.accounts.contains { $0.gone == nil && !$0.isBot }
      && !person.accounts.contains { $0.isMuted || $0.isBlocked }
  }

  /// By what speaks for a word to them, after a reason that all of them have.
  func best(
    _ most: Int, _ signal: String, _ sentence: String, where isMeant: (Person) -> Bool
  ) -> [Suggestion] {
    best(most, signal) { isMeant($0) ? sentence : nil }
  }

  func best(
    _ most: Int, _ signal: String, reason: (Person) -> String?
  ) -> [Suggestion] {
    let scored = graph.people.indices.compactMap { place -> (place: Int, score: Double)? in
      let person = graph.people[place]
      guard reason(person) != nil else { return nil }
      return (place, greeting.score(of: person, in: circle))
    }.sorted { ($1.score, $0.place) < ($0.score, $1.place) }
    return scored.prefix(most).map { found in
      let person = graph.people[found.place]
      let own = Evidence(signal, weight: 1, reason(person) ?? "")
      return Suggestion(person.id, [own] + greeting.evidence(about: person, in: circle))
    }
  }

  /// Those not followed who may be suggested, as Discover ranks them.
  ///
  /// - Complexity: that of `Discovery.answer`; the follows are laid out the first time.
  func bestToFollow(_ most: Int, where isMeant: (Person) -> Bool) -> [Suggestion] {
    let meant = places { !$0.tie.youFollow && isReachable($0) && isMeant($0) }
    guard !meant.isEmpty else { return [] }
    let discovery = discovery.value { Discovery(circle, Vicinity(graph), weights: weights) }
    let ranked = discovery.answer(top: most, among: Set(meant))?.suggestions ?? []
    let known = Set(ranked.map(\.person))
    let others = meant.lazy.map { graph.people[$0] }
      .filter { !known.contains($0.id) && OpenAccounts.isOpen($0, in: graph, on: today) }
      .map { Suggestion($0.id, [Evidence("of them", weight: 1, Self.isMeant)]) }
    return ranked + others.prefix(most - ranked.count)
  }

  /// Those with whom anything passed and for whom there is a reason, the heaviest first.
  func talkedTo(_ most: Int, reason: (Person) -> Evidence?) -> [Suggestion] {
    let found = graph.talkedTo.compactMap { person -> (Person, Evidence)? in
      guard isReachable(person) else { return nil }
      return reason(person).map { (person, $0) }
    }
    return found.enumerated().sorted {
      ($1.element.1.weight, $0.offset) < ($0.element.1.weight, $1.offset)
    }.prefix(most).map { Suggestion($0.element.0.id, [$0.element.1]) }
  }

  /// Those with the weakest reasons to stay who are to be asked about.
  func weakest(_ most: Int, among members: Set<Person.ID>?) -> [Suggestion] {
    let judge = LetGo(circle, weights: weights)
    let open = places { person in
      guard person.tie.youFollow, person.mayBeLetGo, members?.contains(person.id) ?? true else {
        return false
      }
      guard let verdict = graph.verdict(on: person.id) else { return true }
      return verdict.askAgain.map { $0 <= today } ?? false
    }
    return judge.weakestFirst(open).prefix(most).map { place in
      let person = graph.people[place]
      return Suggestion(person.id, judge.evidence(about: person))
    }
  }

  /// What is said of somebody for whom nothing else speaks.
  static let isMeant = "is one of those whom the goal is about"

  // MARK: What to mention

  private static let mostNames = 3

  /// What a word to somebody could be about: topics you care about, what passed last, whom you both know.
  ///
  /// - Complexity: O(their followers).
  public func mention(_ person: Person) -> [Evidence] {
    let topics = person.topics.compactMap { graph.topics[$0] }.filter { $0.care > 0 }
      .sorted { ($1.care, $0.name) < ($0.care, $1.name) }
    var mention = topics.prefix(2).map {
      Evidence(
        "topic", weight: Double($0.care), "speaks of \($0.name), which you care about")
    }
    if let last = graph.encounters(with: person.id).first(where: { $0.day <= today }) {
      let link =
        last.kind == .meeting ? "you met" : last.direction == .given ? "you gave" : "they gave"
      let what = last.kind == .meeting ? link : "\(link) \(last.thing)"
      mention.append(
        Evidence(
          "last", weight: 1,
          "\(what) \(ago(last.day))" + (last.text.map { ": \($0)" } ?? "")))
    }
    let common = circle.yours(following: person).map { graph.people[$0] }
    if !common.isEmpty {
      let named = common.prefix(Self.mostNames)
      let more = common.count - named.count
      let names = named.map(\.name) + (more > 0 ? ["\(more) more"] : [])
      mention.append(
        Evidence(
          "in common", weight: 0.5,
          "\(names.spelledOut) of yours follow\(common.count == 1 ? "s" : "") them",
          people: named.map(\.id)))
    }
    return mention
  }
}

import PleachCore

/// Whom to follow: finding, looking, deciding.
extension Model {
  /// How many were answered today: those of the day's handful that are done.
  var answeredToday: Int {
    graph.verdicts.reduce(0) { $0 + ($1.day == today && !$1.signals.isEmpty ? 1 : 0) }
  }

  /// How many are wanted now.
  private var wanted: Int {
    max(0, Discoveries.handful - answeredToday) + discoveries.more
  }

  /// The suggestions that are shown: what was found, without those answered meanwhile.
  var suggestions: [Suggestion] {
    (discoveries.answer?.suggestions ?? []).filter { $0.isOpen(in: graph, on: today) }
  }

  /// The suggestion under the cursor: the last one that begins at or above it.
  var currentSuggestion: Suggestion? {
    guard case .discover(let state) = screen, let page else { return nil }
    let shown = suggestions
    let links = page.links.map(\.link)
    let focus = min(state.focus, links.count - 1)
    guard focus >= 0 else { return nil }
    var current: Suggestion?
    var next = 0
    for link in links[...focus] where next < shown.count && link == .person(shown[next].person) {
      current = shown[next]
      next += 1
    }
    return current
  }

  /// Asks for suggestions; those known stay until the new ones are there.
  func discover() -> [Effect] { [.discover(top: wanted, wider: discoveries.wider)] }

  mutating func discovered(_ answer: Discovery.Answer) {
    discoveries.answer = answer
    revision += 1
  }

  /// "4 of 143 · wider 50 %, 12 % less close".
  var discoveryWords: SafeText {
    guard let answer = discoveries.answer else { return .empty }
    let count = "\(suggestions.count) of \(answer.count)"
    guard discoveries.wider > 0 else { return SafeText(count) }
    let less = Int(((1 - answer.closeness) * 100).rounded())
    let dial = Int((discoveries.wider * 100).rounded())
    return SafeText("\(count) · wider \(dial) %: \(less) % less close")
  }

  // MARK: Keys

  mutating func turnDial(by step: Double) -> [Effect] {
    let dial = max(0, min(1, discoveries.wider + step))
    guard dial != discoveries.wider else {
      say(step > 0 ? "wider it does not get" : "these are the closest")
      return []
    }
    discoveries.wider = dial
    revision += 1
    return discover()
  }

  mutating func showMore() -> [Effect] {
    discoveries.more += 20
    return discover()
  }

  /// Answers the suggestion under the cursor.
  mutating func answer(_ kind: Verdict.Kind) -> [Effect] {
    guard let suggestion = currentSuggestion else { return nothingHere() }
    if let account = suggestion.account {
      let decision = Deeds.Decision(kind, answering: suggestion.signals)
      return Deeds.decide(
        suggestion.person, account: account, decision, on: today, in: graph
      ).map { commit($0) } ?? []
    }
    return asksReasons && kind != .dismiss
      ? askReason(for: kind, [suggestion.person])
      : decide(kind, [suggestion.person], because: "")
  }

  /// The signals that a verdict on somebody answers: of the suggestion that is shown.
  func signals(suggesting people: [Person.ID]) -> [String] {
    guard case .discover = screen, people.count == 1 else { return [] }
    return suggestions.first { $0.person == people[0] }?.signals ?? []
  }

  /// Offers what may count less: the signals of the suggestion, whom it names, their communities.
  mutating func askLess() -> [Effect] {
    guard let suggestion = currentSuggestion, let person = graph.people[suggestion.person] else {
      return nothingHere()
    }
    let signals = suggestion.signals.map { signal in
      Menu.Row(title: "\"\(signal)\" counts half", choice: .less(.signal(signal)))
    }
    var named: [Person.ID] = []
    for id in suggestion.evidence.flatMap(\.people) where !named.contains(id) { named.append(id) }
    let people = named.prefix(4).compactMap { graph.people[$0] }.map { person in
      Menu.Row(
        title: "less of those whom \(person.name) follows", choice: .less(.person(person.id)))
    }
    let communities = person.communities.map { id in
      let name = graph.communities[id]?.name ?? id.raw
      return Menu.Row(title: "less of \(name)", choice: .less(.community(id)))
    }
    overlay = .menu(
      Menu(
        kind: .less, title: SafeText("Less like \(person.name)"),
        rows: signals + people + communities))
    return []
  }

  mutating func weighLess(_ subject: Taste.Subject) -> [Effect] {
    guard let proposal = Deeds.weighLess(subject, in: graph) else {
      say("it does not count any more")
      return []
    }
    return commit(proposal)
  }
}

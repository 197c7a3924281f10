import PleachCore

/// Deciding about the marked people, or the one under the cursor.
extension Model {
  mutating func askVerdict() -> [Effect] {
    let people = chosenPeople
    guard !people.isEmpty else { return nothingHere() }
    overlay = .menu(
      Menu(
        kind: .verdict, title: SafeText("Decide about " + who(people)),
        rows: kinds(for: people).map { kind in
          Menu.Row(title: kind.words, choice: .verdict(kind, people))
        } + (people.count == 1 ? accountRows(for: people[0]) : [])))
    return []
  }

  /// Where somebody is let go who is followed on several platforms.
  mutating func askWhere(toLetGo id: Person.ID) -> [Effect] {
    let places = accountRows(for: id).filter {
      if case .account(.unfollow, _, _) = $0.choice { true } else { false }
    }
    let everywhere: Menu.Choice =
      asksReasons
      ? .verdict(.unfollow, [id]) : .give(Deeds.Decision(.unfollow), id, inPlaceOf: nil)
    overlay = .menu(
      Menu(
        kind: .verdict, title: SafeText("Let go of \(who([id]))"),
        rows: [Menu.Row(title: "everywhere", choice: everywhere)] + places))
    return []
  }

  /// Whoever is followed is suggested to nobody.
  private func kinds(for people: [Person.ID]) -> [Verdict.Kind] {
    let isOpen = people.contains { graph.people[$0]?.tie.youFollow == false }
    return Verdict.Kind.allCases.filter { $0 != .dismiss || isOpen }
  }

  /// Of somebody with several accounts one alone can be let go, or be followed besides.
  private func accountRows(for id: Person.ID) -> [Menu.Row] {
    guard let person = graph.people[id], person.accounts.count > 1 else { return [] }
    let followed = person.accounts.filter(\.isFollowing)
    let leaving = followed.count > 1 ? followed : []
    let coming = person.accounts.filter { !$0.isFollowing && $0.isOpen }
    func row(_ kind: Verdict.Kind, _ words: String, _ account: Account) -> Menu.Row {
      let platform = graph.name(of: .platforms, account.platform.raw) ?? account.platform.raw
      return Menu.Row(
        title: "\(kind.rawValue) \(words) \(platform): \(account.shownLabel)",
        choice: .account(kind, id, account.id))
    }
    return leaving.map { row(.unfollow, "only on", $0) }
      + coming.map { row(.follow, followed.isEmpty ? "on" : "also on", $0) }
  }

  mutating func askReason(for kind: Verdict.Kind, _ people: [Person.ID]) -> [Effect] {
    let what = kind == .trial ? "question" : "because"
    let (before, after) = (SafeText("\(kind.rawValue) "), SafeText(" · \(what) "))
    // A label takes half a line at the most; its end says what is asked.
    let room = size.columns / 2 - before.columns - after.columns - 1
    let name = room < 8 ? .empty : SafeText(who(people)).cut(to: min(24, room))
    return ask(Prompt(.reason(kind, people), before + name + after))
  }

  /// What was typed is the question of a trial, and the reason of all else.
  mutating func decide(
    _ kind: Verdict.Kind, _ people: [Person.ID], because text: String
  ) -> [Effect] {
    overlay = nil
    let words = text.isEmpty ? nil : text
    let decision = Deeds.Decision(
      kind, reason: kind == .trial ? nil : words, question: kind == .trial ? words : nil,
      answering: signals(suggesting: people))
    if let menu = swapMenu(decision, people) {
      overlay = .menu(menu)
      return []
    }
    let isLosing = kind == .unfollow || kind == .mute
    // Whoever asks for many at once may not see who is among them.
    let spared = people.count > 1 && isLosing ? people.filter(isProtected) : []
    let chosen = people.filter { !spared.contains($0) }
    guard let proposal = Deeds.decide(chosen, decision, on: today, in: graph) else {
      return nothingHere()
    }
    guard people.count > 1 else { return commit(proposal) }
    let offer = Preview.Offer(
      kind.rawValue, .commit(proposal), refusal: "nothing was decided")
    overlay = .preview(
      Preview(
        title: "\(kind.rawValue) \(chosen.count) people?",
        lines: places(kind, chosen) + names(chosen)
          + (spared.isEmpty ? [] : ["", "Protected, and left out:"] + names(spared)),
        offer: offer), first: 0)
    return []
  }

  /// What is offered when somebody is to be followed and the list is full.
  private func swapMenu(_ decision: Deeds.Decision, _ people: [Person.ID]) -> Menu? {
    guard [.follow, .trial].contains(decision.kind), people.count == 1,
      let person = graph.people[people[0]],
      let swap = Swap(for: person, budgets, in: graph, on: today, judge: judge)
    else { return nil }
    // First, so that a second Enter lets nobody go.
    let anyway = Menu.Row(
      title: "\(decision.kind.rawValue) all the same",
      choice: .give(decision, people[0], inPlaceOf: nil))
    let rows = swap.leaving.compactMap { graph.people[$0] }.map { leaving in
      let reasons = judge.evidence(about: leaving).filter { $0.weight > 0 }.map(\.sentence)
      return Menu.Row(
        title: "let go of \(leaving.name): " + reasons.prefix(2).joined(separator: "; "),
        choice: .give(decision, people[0], inPlaceOf: leaving.id))
    }
    let budget = swap.budget
    return Menu(
      kind: .swap,
      title: SafeText(
        "\(budget.following) of \(budget.limit ?? 0)\(budget.place): in place of whom?"),
      rows: [anyway] + rows)
  }

  func give(
    _ decision: Deeds.Decision, _ person: Person.ID, inPlaceOf leaving: Person.ID?
  ) -> [Effect] {
    let proposal =
      leaving.map { Deeds.swap(person, decision, for: $0, on: today, in: graph) }
      ?? Deeds.decide([person], decision, on: today, in: graph)
    return proposal.map { commit($0) } ?? []
  }

  /// On which platforms a verdict on many lets accounts go, for a person may have several.
  private func places(_ kind: Verdict.Kind, _ people: [Person.ID]) -> [String] {
    guard kind == .unfollow || kind == .mute else { return [] }
    let accounts = people.compactMap { graph.people[$0] }.flatMap(\.accounts).filter(\.isFollowing)
    let counts = Dictionary(grouping: accounts, by: \.platform).mapValues(\.count)
    let parts = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { id, count in
      "\(count) on \(graph.name(of: .platforms, id.raw) ?? id.raw)"
    }
    return [parts.joined(separator: ", "), ""]
  }

  private func isProtected(_ person: Person.ID) -> Bool {
    graph.people[person]?.isProtected ?? false
  }

  private func names(_ people: [Person.ID]) -> [String] {
    people.compactMap { graph.people[$0] }.map { person in
      "\(person.tie.mark) \(person.name)" + (person.note.map { " · \($0)" } ?? "")
    }
  }

  /// Protects those who are not, and nobody any more when all are.
  mutating func protect() -> [Effect] {
    let people = chosenPeople
    guard !people.isEmpty else { return nothingHere() }
    let isOpen = people.contains { graph.people[$0]?.isProtected == false }
    return Deeds.protect(people, isOpen, in: graph).map { commit($0) } ?? []
  }

  private func who(_ people: [Person.ID]) -> String {
    people.count == 1 ? graph.people[people[0]]?.name ?? "gone" : "\(people.count) people"
  }
}

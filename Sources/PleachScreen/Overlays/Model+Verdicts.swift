import PleachCore

/// Deciding about the marked people, or the one under the cursor.
extension Model {
  mutating func askVerdict() -> [Effect] {
    let people = chosenPeople
    guard !people.isEmpty else { return nothingHere() }
    overlay = .menu(
      Menu(
        kind: .verdict(people), title: SafeText("Decide about " + who(people)),
        rows: Verdict.Kind.allCases.map { kind in
          Menu.Row(title: kind.words, choice: .verdict(kind, people))
        }))
    return []
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
    let decision =
      kind == .trial
      ? Deeds.Decision(kind, question: words) : Deeds.Decision(kind, reason: words)
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
        lines: names(chosen)
          + (spared.isEmpty ? [] : ["", "Protected, and left out:"] + names(spared)),
        offer: offer), first: 0)
    return []
  }

  /// What is offered when somebody is to be followed and the list is full.
  private func swapMenu(_ decision: Deeds.Decision, _ people: [Person.ID]) -> Menu? {
    guard [.follow, .trial].contains(decision.kind), people.count == 1,
      let person = graph.people[people[0]],
      let swap = Swap(for: person, budgets, in: graph, judge: judge)
    else { return nil }
    let full = swap.budget.limit.map { "\($0)" } ?? ""
    var rows = swap.leaving.compactMap { graph.people[$0] }.map { leaving in
      let reasons = judge.evidence(about: leaving).filter { $0.weight > 0 }.map(\.sentence)
      return Menu.Row(
        title: "let go of \(leaving.name): " + reasons.prefix(2).joined(separator: "; "),
        choice: .swap(decision, people[0], for: leaving.id))
    }
    rows.append(
      Menu.Row(
        title: "\(decision.kind.rawValue) all the same",
        choice: .swap(decision, people[0], for: nil)))
    return Menu(
      kind: .swap,
      title: SafeText(
        "The budget of \(full)\(swap.budget.name.map { " of " + $0 } ?? "") is full. In place of whom?"
      ),
      rows: rows)
  }

  func swap(_ decision: Deeds.Decision, _ person: Person.ID, for leaving: Person.ID?) -> [Effect] {
    let proposal =
      leaving.map { Deeds.swap(person, decision, for: $0, on: today, in: graph) }
      ?? Deeds.decide([person], decision, on: today, in: graph)
    return proposal.map { commit($0) } ?? []
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

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
    let name = SafeText(who(people)).cut(to: 24)
    let label = SafeText("\(kind.rawValue) ") + name + SafeText(" · \(what) ")
    return ask(Prompt(.reason(kind, people), label))
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

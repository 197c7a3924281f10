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
    guard let proposal = Deeds.decide(people, decision, on: today, in: graph) else {
      return nothingHere()
    }
    guard people.count > 1 else { return commit(proposal) }
    overlay = .confirm(
      Confirm(
        question: "\(kind.rawValue) \(people.count) people? u undoes it.",
        effect: .commit(proposal)))
    return []
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

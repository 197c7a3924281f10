import PleachCore

/// Who is who: people who may be one, asked about pair by pair.
extension Model {
  /// In a store of more people it takes seconds to look who may be one: then only = does.
  static let fewEnough = 20_000

  mutating func openSame() -> [Effect] {
    go(to: .same(PageState()))
    return [.findSame]
  }

  /// What is still to be asked, the surest first, what was put off at the end. What was decided
  /// meanwhile is gone.
  var shownQuestions: [SameQuestion] {
    let open = (sameness?.questions ?? []).filter { question in
      question.people.allSatisfy { graph.people[$0] != nil }
        && !question.pairs.contains { Deeds.isRefused($0.one, $0.other, in: graph) }
    }
    return open.filter { !putOffQuestions.contains($0.people) }
      + open.filter { putOffQuestions.contains($0.people) }
  }

  /// The question under the cursor: the last that begins at or above it.
  var currentQuestion: SameQuestion? {
    guard case .same(let state) = screen, let page else { return nil }
    let links = page.links.map(\.link)
    let focus = min(state.focus, links.count - 1)
    guard focus >= 0 else { return nil }
    let number = links[...focus].lazy.compactMap { link -> Int? in
      if case .same(let number) = link { number } else { nil }
    }.last
    let questions = shownQuestions
    return number.flatMap { questions.indices.contains($0) ? questions[$0] : nil }
  }

  /// "4 questions · 2 proven".
  var sameWords: SafeText {
    guard sameness != nil else { return .empty }
    let questions = shownQuestions
    let proven = questions.count(where: \.isProven)
    let words = "\(questions.count) \(questions.count == 1 ? "question" : "questions")"
    return SafeText(words + (proven > 0 ? " · \(proven) proven" : ""))
  }

  /// They are one: whoever was there first stays.
  mutating func acceptSame() -> [Effect] {
    guard let question = currentQuestion,
      let proposal = Deeds.merge(question.people, in: graph)
    else { return nothingHere() }
    return commit(proposal)
  }

  /// The one under the cursor is somebody else, for good; of two, or on the first line, all are.
  mutating func keepApart() -> [Effect] {
    guard let question = currentQuestion else { return nothingHere() }
    let people = question.people
    let chosen = currentPerson.flatMap { people.contains($0) ? $0 : nil }
    if let chosen {
      let proposal = Deeds.keepApart(chosen, from: people.filter { $0 != chosen }, in: graph)
      return proposal.map { commit($0) } ?? []
    }
    let edits = people.indices.flatMap { place in
      Deeds.keepApart(people[place], from: Array(people[(place + 1)...]), in: graph)?.edits ?? []
    }
    let names = people.prefix(2).compactMap { graph.people[$0]?.name }.joined(separator: " and ")
    let title = people.count == 2 ? "\(names) are two" : "\(people.count) people are not one"
    return edits.isEmpty ? [] : commit(Proposal(title, edits))
  }

  /// Not now: it comes after all others.
  mutating func putOffSame() -> [Effect] {
    guard let question = currentQuestion else { return nothingHere() }
    putOffQuestions.insert(question.people)
    revision += 1
    say("asked again after all others")
    return []
  }

  /// Shows all that are proven, and merges them when told so.
  mutating func acceptProven() -> [Effect] {
    guard let sameness, let proposal = Deeds.mergeProven(sameness, in: graph) else {
      say("of nobody it is proven")
      return []
    }
    overlay = .preview(
      Preview(
        title: "Merge those of whom it is proven?",
        lines: sameness.proven.map { graph.words(for: $0) },
        offer: Preview.Offer("merge", .commit(proposal), refusal: "nothing was merged")), first: 0)
    return []
  }

  // MARK: By hand

  /// Makes the marked people one, or asks with whom the current one is the same.
  mutating func askMergingPeople() -> [Effect] {
    let people = chosenPeople
    guard let into = people.first, let name = graph.people[into]?.name else { return nothingHere() }
    guard people.count == 1 else {
      guard let proposal = Deeds.merge(people, in: graph) else { return nothingHere() }
      let names = people.dropFirst().prefix(3).compactMap { graph.people[$0]?.name }
      let more = people.count > 4 ? " and \(people.count - 4) more" : ""
      overlay = .confirm(
        Confirm(
          question: "Merge \(names.joined(separator: ", "))\(more) into \(name)? u undoes it.",
          effect: .commit(proposal)))
      return []
    }
    let rows = likely(as: into).map { other, reason in
      Menu.Row(
        title: (graph.people[other]?.name ?? other.raw) + (reason.isEmpty ? "" : ": " + reason),
        choice: .merge(.people, other.raw, into: into.raw))
    }
    guard !rows.isEmpty else {
      say("there is nobody else")
      return []
    }
    overlay = .menu(Menu(kind: .merge, title: SafeText("Who is \(name) too?"), rows: rows))
    return []
  }

  /// Everybody else, those for whom something speaks first, then by name.
  private func likely(as person: Person.ID) -> [(Person.ID, String)] {
    let found = (sameness?.pairs ?? []).compactMap { pair -> (Person.ID, String)? in
      guard pair.one == person || pair.other == person else { return nil }
      let other = pair.one == person ? pair.other : pair.one
      return graph.people[other].map { ($0.id, pair.evidence.first?.sentence ?? "") }
    }
    let known = Set(found.map(\.0) + [person])
    let others = graph.order(by: .name).lazy.map { graph.people[$0] }.filter {
      !known.contains($0.id)
    }
    return found + others.prefix(Self.mostNames).map { ($0.id, $0.handle.map { "@" + $0 } ?? "") }
  }

  /// A menu of more is no help; whoever looks for others marks them in the list.
  private static let mostNames = 5_000

  /// Asks which account of somebody is somebody else's.
  mutating func askSplitting() -> [Effect] {
    guard case .person(let id, _) = screen, let person = graph.people[id],
      person.accounts.count > 1
    else {
      say("somebody with one account is one")
      return []
    }
    overlay = .menu(
      Menu(
        kind: .split, title: SafeText("Which account is not \(person.name)'s?"),
        rows: person.accounts.map { account in
          Menu.Row(title: account.mention, choice: .split(account.id, id))
        }))
    return []
  }

  func split(_ account: Account.ID, from person: Person.ID) -> [Effect] {
    Deeds.split([account], from: person, in: graph).map { commit($0) } ?? []
  }
}

import PleachCore

/// Writing down what passed, in a line.
extension Model {
  /// Asks for a line of the log; about the person under the cursor where there is one.
  mutating func askLog() -> [Effect] {
    let name = currentPerson.flatMap { logName(of: $0) }
    let text: String
    switch screen {
    case .goals: text = name.map { "said hi to \($0)" } ?? ""
    default: text = name.map { " \($0)" } ?? ""
    }
    var prompt = Prompt(.log, "log ", text)
    if !text.hasPrefix("said") { prompt.field.place(0) }
    return ask(prompt)
  }

  /// A name that the reader of lines takes for this person and no other: the handle, else the name.
  private func logName(of id: Person.ID) -> String? {
    guard let person = graph.people[id] else { return nil }
    for name in person.accounts.compactMap(\.handle).map({ "@" + $0 }) + [person.name] {
      if graph.resolve(name) == .one(id) { return name }
    }
    return person.name
  }

  /// What was understood of the line so far, as one reads it back.
  func reading(of line: String) -> SafeText {
    guard line.contains(where: { !$0.isWhitespace }) else {
      return "such as: yesterday: thanked @ana for the talk #swift"
    }
    let draft = LogReader(graph, on: today).draft(of: line)
    let day = draft.day.map { "\($0)" } ?? "which day?"
    let who = draft.people.map { who -> String in
      switch who.meaning {
      case .one(let id): return graph.people[id]?.name ?? id.raw
      case .many(let ids): return "\(who.words) (one of \(ids.count))"
      case .none: return "\(who.words)?"
      }
    }
    let link = draft.kind.preposition(draft.direction)
    var words = [
      day, "\(draft.kind.rawValue) \(link) \(who.isEmpty ? "whom?" : who.joined(separator: ", "))",
    ]
    if let platform = draft.platform {
      words.append("on " + (graph.name(of: .platforms, platform.raw) ?? platform.raw))
    }
    words += draft.topics.compactMap { graph.topics[$0] }.map { "#" + $0.name }
    return SafeText(words.joined(separator: " · "))
  }

  mutating func answerLog(_ text: String, _ prompt: Prompt) -> [Effect] {
    logDraft = LogReader(graph, on: today).draft(of: text)
    return goOnLogging(prompt)
  }

  /// Asks what is not clear yet, then writes it down.
  mutating func goOnLogging(_ prompt: Prompt? = nil) -> [Effect] {
    guard let draft = logDraft else { return [] }
    guard let question = draft.questions.first else {
      overlay = nil
      logDraft = nil
      return Deeds.log(draft, in: graph).map { commit($0) } ?? []
    }
    switch question {
    case .day(let words, let days):
      overlay = .menu(
        Menu(
          kind: .which, title: SafeText("Which day is \(words)?"),
          rows: days.map { Menu.Row(title: "\($0)", choice: .logDay($0)) }))
      return []
    case .many(let place, let ids):
      let people = ids.prefix(200).compactMap { graph.people[$0] }
      overlay = .menu(
        Menu(
          kind: .which, title: SafeText("Who is \(draft.people[place].words)?"),
          rows: people.map { person in
            let about = [
              person.handle, person.communities.first.flatMap { graph.communities[$0]?.name },
            ]
            return Menu.Row(
              title: ([person.name] + about.compactMap(\.self)).joined(separator: " · "),
              choice: .logWho(place, person.id))
          }))
      return []
    case .future(let day): return complain("\(day) is still to come", prompt)
    case .nobody: return complain("with whom? write @handle, or a name", prompt)
    case .unknown(let place, let nearest):
      let words = draft.people[place].words
      return complain(
        "nobody is called \(words)" + (nearest.map { ". Did you mean \($0)?" } ?? ""), prompt,
        about: words)
    }
  }

  private mutating func complain(
    _ text: String, _ prompt: Prompt?, about words: String = ""
  ) -> [Effect] {
    logDraft = nil
    guard var prompt else {
      overlay = nil
      say(text, .bad)
      return []
    }
    let typed = prompt.field.text
    let place = words.isEmpty ? nil : typed.firstRange(of: words)
    prompt.complaint = Prompt.Complaint(
      column: place.map { typed[..<$0.lowerBound].unicodeScalars.count } ?? 0,
      length: max(1, words.unicodeScalars.count), text: text)
    overlay = .prompt(prompt)
    return []
  }

  mutating func choose(day: Day) -> [Effect] {
    logDraft?.chosenDay = day
    return goOnLogging()
  }

  mutating func choose(_ person: Person.ID, for place: Int) -> [Effect] {
    guard logDraft?.people.indices.contains(place) == true else { return [] }
    logDraft?.people[place].meaning = .one(person)
    return goOnLogging()
  }
}

import PleachCore

extension Model {
  /// Opens a prompt and works out what it offers.
  mutating func ask(_ prompt: Prompt) -> [Effect] {
    overlay = .prompt(prompt)
    return promptChanged()
  }

  mutating func take(_ key: Key, _ prompt: Prompt) -> [Effect] {
    var prompt = prompt
    switch key.description {
    case "<esc>", "<c-c>", "<c-g>": return cancel(prompt)
    case "<enter>":
      guard let chosen = prompt.chosen else { return answer(prompt) }
      let effects = choose(chosen, prompt)
      // What stands marked in a list of names is what Enter means.
      guard prompt.isList, case .prompt(let completed) = overlay else { return effects }
      return answer(completed)
    case "<tab>", "<down>", "<c-n>": return step(1, prompt, completing: key == Key(.tab))
    case "<s-tab>", "<up>", "<c-p>": return step(-1, prompt, completing: false)
    default:
      guard prompt.field.take(key) else { return [] }
      prompt.chosen = nil
      overlay = .prompt(prompt)
      return promptChanged()
    }
  }

  mutating func cancel(_ prompt: Prompt) -> [Effect] {
    overlay = nil
    switch prompt.kind {
    case .filter(var before):
      guard let state = peopleState else { return [] }
      before.marks = state.marks
      screen = .people(before)
    case .field(let field, let section, let id) where prompt.isFromForm:
      overlay = .form(Form(section: section, id: id, list: formList(section, field)))
    default: break
    }
    return []
  }

  /// Marks the next candidate. Tab takes what is marked in a list of names, and the only one left
  /// anywhere.
  mutating func step(_ by: Int, _ prompt: Prompt, completing: Bool) -> [Effect] {
    guard !prompt.candidates.isEmpty else { return [] }
    if completing, prompt.isList, let chosen = prompt.chosen { return choose(chosen, prompt) }
    if completing, prompt.chosen == nil, prompt.candidates.count == 1 { return choose(0, prompt) }
    var prompt = prompt
    let count = prompt.candidates.count
    prompt.chosen = prompt.chosen.map { ($0 + by + count) % count } ?? (by > 0 ? 0 : count - 1)
    overlay = .prompt(prompt)
    return []
  }

  /// Puts a candidate in the place of the word that is being typed.
  mutating func choose(_ number: Int, _ prompt: Prompt) -> [Effect] {
    var prompt = prompt
    let typed = prompt.field.textBefore
    let kept = typed.dropLast(prompt.word.count)
    let ending =
      prompt.isList ? ", " : prompt.candidates[number].hasSuffix(":") ? "" : prompt.spacing
    let before = kept + prompt.candidates[number] + ending
    prompt.field = TextField(before + prompt.field.textAfter)
    prompt.field.place(before.count)
    prompt.chosen = nil
    overlay = .prompt(prompt)
    return promptChanged()
  }

  /// What follows from the text as it now stands: live filtering, candidates, complaints.
  mutating func promptChanged() -> [Effect] {
    guard case .prompt(var prompt) = overlay else { return [] }
    prompt.complaint = nil
    switch prompt.kind {
    case .filter:
      prompt.candidates = filterCandidates(prompt)
      do throws(QueryError) {
        _ = try Query(prompt.field.text, today: today)
        filter(by: prompt.field.text)
      } catch {
        prompt.complaint = Prompt.Complaint(
          column: error.offset, length: error.length,
          text: error.sentence)
      }
    case .tag(let people):
      prompt.offer(
        prompt.takesOff ? names(of: people, \.communities, .communities) : communityNames)
    case .link(let people):
      prompt.offer(prompt.takesOff ? names(of: people, \.topics, .topics) : topicNames)
    case .path, .planFile, .peopleFile:
      overlay = .prompt(prompt)
      return [.completePath(prompt.field.textBefore)]
    case .field(let field, _, _):
      if case .choice(let choices) = field.kind { prompt.candidates = choices }
      if field.key == "communities" { prompt.offer(communityNames) }
      if field.key == "topics" { prompt.offer(topicNames) }
    case .reviewed: prompt.candidates = filterCandidates(prompt)
    case .log:
      prompt.reading = reading(of: prompt.field.text)
      prompt.candidates = logCandidates(prompt)
    case .goal: prompt.reading = goalReading(prompt.field.text)
    case .adopt: prompt.candidates = prompt.matching(communityNames)
    case .tablePlatform: prompt.candidates = prompt.matching(tablePlatforms)
    case .addPerson, .addGroup, .budget, .reason: break
    }
    overlay = .prompt(prompt)
    return []
  }
}

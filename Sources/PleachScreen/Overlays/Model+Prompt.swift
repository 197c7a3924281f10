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
      if let chosen = prompt.chosen { return choose(chosen, prompt) }
      return answer(prompt)
    case "<tab>", "<down>", "<c-n>": return step(1, prompt, completing: key == Key(.tab))
    case "<s-tab>", "<up>", "<c-p>": return step(-1, prompt, completing: false)
    default:
      guard prompt.field.take(key) else { return [] }
      prompt.chosen = nil
      overlay = .prompt(prompt)
      return promptChanged()
    }
  }

  private mutating func cancel(_ prompt: Prompt) -> [Effect] {
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

  /// Marks the next candidate; with one left, Tab takes it at once.
  private mutating func step(_ by: Int, _ prompt: Prompt, completing: Bool) -> [Effect] {
    guard !prompt.candidates.isEmpty else { return [] }
    if completing, prompt.chosen == nil, prompt.candidates.count == 1 { return choose(0, prompt) }
    var prompt = prompt
    let count = prompt.candidates.count
    prompt.chosen = prompt.chosen.map { ($0 + by + count) % count } ?? (by > 0 ? 0 : count - 1)
    overlay = .prompt(prompt)
    return []
  }

  /// Puts a candidate in the place of the word that is being typed.
  private mutating func choose(_ number: Int, _ prompt: Prompt) -> [Effect] {
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
          text: error.what + (error.hint.map { ". " + $0 } ?? ""))
      }
    case .tag(let people):
      prompt.candidates = prompt.matching(
        prompt.takesOff ? names(of: people, \.communities, .communities) : communityNames)
    case .link(let people):
      prompt.candidates = prompt.matching(
        prompt.takesOff ? names(of: people, \.topics, .topics) : topicNames)
    case .path:
      overlay = .prompt(prompt)
      return [.completePath(prompt.field.textBefore)]
    case .field(let field, _, _):
      if case .choice(let choices) = field.kind { prompt.candidates = choices }
      if field.key == "communities" {
        prompt.candidates = prompt.matching(communityNames)
      }
      if field.key == "topics" {
        prompt.candidates = prompt.matching(topicNames)
      }
    case .addPerson, .addGroup, .budget: break
    }
    overlay = .prompt(prompt)
    return []
  }

  private var communityNames: [String] { Self.sorted(graph.communities.map(\.name)) }
  private var topicNames: [String] { Self.sorted(graph.topics.map(\.name)) }

  /// The names of what any of `people` has: nothing else can be taken off.
  private func names<Of>(
    of people: [Person.ID], _ tags: KeyPath<Person, [Identifier<Of>]>, _ section: Section
  ) -> [String] {
    let ids = Set(people.flatMap { graph.people[$0]?[keyPath: tags] ?? [] })
    return Self.sorted(ids.map { graph.name(of: section, $0.raw) ?? $0.raw })
  }

  private static func sorted(_ names: [String]) -> [String] {
    names.sorted { (Folding.folded($0), $0) < (Folding.folded($1), $1) }
  }

  private func filterCandidates(_ prompt: Prompt) -> [String] {
    let word = prompt.word
    let isNegated = word.hasPrefix("-")
    let bare = isNegated ? String(word.dropFirst()) : word
    guard !bare.isEmpty else { return [] }
    var all: [String] = []
    if let colon = bare.firstIndex(of: ":") {
      let key = String(bare[..<colon])
      let values: [String] =
        switch key {
        case "platform": graph.platforms.map(\.id.raw)
        case "community", "tag": graph.communities.map(\.id.raw)
        case "topic": graph.topics.map(\.id.raw)
        case "sort": PeopleSort.allCases.map(\.rawValue)
        default: QueryTerm.all.first { $0.key == key }?.values ?? []
        }
      all = values.sorted().map { key + ":" + $0 }
    } else {
      all = (QueryTerm.all.map(\.key) + ["sort"]).map { $0 + ":" }
    }
    let folded = Folding.folded(bare)
    return all.filter { Folding.folded($0).hasPrefix(folded) && $0 != bare }
      .prefix(8).map { isNegated ? "-" + $0 : $0 }
  }

  // MARK: Answers

  private mutating func answer(_ prompt: Prompt) -> [Effect] {
    let text = prompt.field.text
    switch prompt.kind {
    case .filter:
      if let complaint = prompt.complaint {
        say(complaint.text, .bad)
        return []
      }
      overlay = nil
      return []
    case .tag(let people): return retag(people, text, Deeds.tag, Deeds.untag)
    case .link(let people): return retag(people, text, Deeds.link, Deeds.unlink)
    case .path:
      guard !text.isEmpty else { return cancel(prompt) }
      overlay = nil
      say("reading \(text) …")
      return [.readExport(path: text)]
    case .addPerson: return addPerson(text, prompt)
    case .addGroup(let kind): return addGroup(kind, text)
    case .field(let field, let section, let id):
      return set(field, of: section, id, to: text, prompt)
    case .budget: return setBudget(text, prompt)
    }
  }

  private typealias Tagging = ([Person.ID], [String], Graph) -> Proposal?

  /// Names add a tag, names after `-` take it off; both in one change.
  private mutating func retag(
    _ people: [Person.ID], _ text: String, _ add: Tagging, _ remove: Tagging
  ) -> [Effect] {
    overlay = nil
    let names = EditableField.elements(text)
    let added = names.filter { !$0.hasPrefix("-") }
    let removed = EditableField.elements(
      names.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) }.joined(separator: ","))
    let proposals = [
      added.isEmpty ? nil : add(people, added, graph),
      removed.isEmpty ? nil : remove(people, removed, graph),
    ].compactMap(\.self)
    guard !proposals.isEmpty else {
      if !names.isEmpty { say("that is how it is already") }
      return []
    }
    return commit(
      Proposal(proposals.map(\.title).joined(separator: "; "), proposals.flatMap(\.edits)))
  }

  private mutating func addPerson(_ text: String, _ prompt: Prompt) -> [Effect] {
    let parts = EditableField.elements(text)
    guard let name = parts.first else { return [] }
    let account = parts.dropFirst().first
    if let account, !Self.isAccount(account) {
      var prompt = prompt
      prompt.complaint = Prompt.Complaint(
        column: text.unicodeScalars.count - account.unicodeScalars.count,
        length: account.unicodeScalars.count,
        text: "no account. write it as mastodon:ada@example.org")
      overlay = .prompt(prompt)
      return []
    }
    overlay = nil
    if let account, let owner = graph.owner(of: Deeds.account(account).id) {
      go(to: .person(owner.id, PageState()))
      say("\(account) is there already")
      return []
    }
    let (proposal, id) = Deeds.addPerson(named: name, account: account, on: today, in: graph)
    unsaved = .page(.person(id, PageState()))
    return commit(proposal)
  }

  static let addPersonLabel: SafeText = "name, platform:handle "

  private static func isAccount(_ text: String) -> Bool {
    let parts = text.split(separator: ":", maxSplits: 1)
    return parts.count == 2 && !parts[0].contains("/") && !parts[1].hasPrefix("//")
  }

  private mutating func addGroup(_ kind: Screen.GroupKind, _ text: String) -> [Effect] {
    guard let name = EditableField.elements(text).first else { return [] }
    overlay = nil
    let known: String? =
      switch kind {
      case .platforms: graph.platform(named: name)?.id.raw
      case .topics: graph.topic(named: name)?.id.raw
      case .communities: graph.community(named: name)?.id.raw
      }
    if let known {
      say("\(name) is there already")
      go(to: kind.link(known))
      return []
    }
    let (edit, id): (Edit, String) =
      switch kind {
      case .platforms: Self.new(Deeds.newPlatform(name, in: graph))
      case .topics: Self.new(Deeds.newTopic(name, in: graph))
      case .communities: Self.new(Deeds.newCommunity(name, in: graph))
      }
    unsaved = .page(kind.page(id))
    return commit(Proposal("add \(kind.one) \(name)", [edit]))
  }

  private static func new<Of: Record>(_ record: Of) -> (Edit, String) {
    (.put(record), record.id.raw)
  }

  private mutating func set(
    _ field: EditableField, of section: Section, _ id: String, to text: String, _ prompt: Prompt
  ) -> [Effect] {
    var prompt = prompt
    guard let value = field.value(of: text) else {
      prompt.complaint = Prompt.Complaint(
        column: 0, length: 1, text: "not understood: \(field.help)")
      overlay = .prompt(prompt)
      return []
    }
    let proposal = Deeds.set(field, of: section, id, to: value, in: graph)
    if let value {
      do throws(FieldError) {
        try section.check(["id": .string(id), "name": "x", field.key: value])
      } catch {
        prompt.complaint = Prompt.Complaint(
          column: 0, length: max(1, text.count), text: "expected \(error.expected)")
        overlay = .prompt(prompt)
        return []
      }
    }
    overlay =
      prompt.isFromForm
      ? .form(Form(section: section, id: id, list: formList(section, field))) : nil
    return commit(proposal)
  }

  private func formList(_ section: Section, _ field: EditableField) -> ListState {
    ListState(current: EditableField.all(section).firstIndex(of: field) ?? 0)
  }

  private mutating func setBudget(_ text: String, _ prompt: Prompt) -> [Effect] {
    var prompt = prompt
    if text.isEmpty {
      budget = nil
      revision += 1
    } else if let number = Int(text), (1...1_000_000).contains(number) {
      budget = number
      revision += 1
    } else {
      prompt.complaint = Prompt.Complaint(
        column: 0, length: text.count, text: "expected a whole number, or nothing for no budget")
      overlay = .prompt(prompt)
      return []
    }
    overlay = nil
    say(budget.map { "the budget is \($0)" } ?? "no budget", .good)
    return [.saveSetting(.budget(budget))]
  }
}

extension Screen.GroupKind {
  fileprivate func page(_ id: String) -> Screen {
    switch self {
    case .platforms: .platform(Platform.ID(id), PageState())
    case .topics: .topic(Topic.ID(id), PageState())
    case .communities: .community(Community.ID(id), PageState())
    }
  }

  func link(_ id: String) -> Link {
    switch self {
    case .platforms: .platform(Platform.ID(id))
    case .topics: .topic(Topic.ID(id))
    case .communities: .community(Community.ID(id))
    }
  }
}

extension Prompt {
  /// Whether several things are typed, with commas between.
  var isList: Bool {
    switch kind {
    case .tag, .link: true
    case .field(let field, _, _): field.kind == .list
    default: false
    }
  }

  fileprivate var spacing: String {
    if case .filter = kind { " " } else { "" }
  }

  /// Whether the word being typed is to be taken off.
  var takesOff: Bool {
    let part = field.textBefore.reversed().prefix { $0 != "," }.reversed()
    return part.first { !$0.isWhitespace } == "-"
  }

  /// What is being typed right before the cursor.
  var word: String {
    let before = field.textBefore
    switch kind {
    case .path, .addPerson, .addGroup, .budget: return before
    case .filter: return String(before.reversed().prefix { !$0.isWhitespace }.reversed())
    default:
      guard isList else { return before }
      let part = before.reversed().prefix { $0 != "," }.reversed()
      return String(part.drop { $0.isWhitespace || $0 == "-" })
    }
  }

  /// Those of `names` that begin like the word, then those that hold it; not those typed already.
  func matching(_ names: [String]) -> [String] {
    let wanted = Folding.folded(word)
    let typed = Set(EditableField.elements(field.text).map(Folding.folded))
    let open = names.filter { !typed.contains(Folding.folded($0)) }
    let starting = open.filter { Folding.folded($0).hasPrefix(wanted) }
    let holding = open.filter {
      !Folding.folded($0).hasPrefix(wanted) && Folding.folded($0).contains(wanted)
    }
    return Array((starting + holding).prefix(8))
  }
}

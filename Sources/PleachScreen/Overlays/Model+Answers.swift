import PleachCore

/// What happens when Enter answers a prompt.
extension Model {
  mutating func answer(_ prompt: Prompt) -> [Effect] {
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
    case .planFile(let platform):
      return text.isEmpty ? cancel(prompt) : writePlan(of: platform, to: text)
    case .peopleFile(let people):
      return text.isEmpty ? cancel(prompt) : writePeople(people, to: text, prompt)
    case .addPerson: return addPerson(text, prompt)
    case .addGroup(let kind): return addGroup(kind, text)
    case .field(let field, let section, let id):
      return set(field, of: section, id, to: text, prompt)
    case .budget: return setBudget(text, prompt)
    case .reviewed: return narrowReview(to: text, prompt)
    case .log: return text.isEmpty ? cancel(prompt) : answerLog(text, prompt)
    case .goal: return text.isEmpty ? cancel(prompt) : addGoal(text, prompt)
    case .tablePlatform: return setTablePlatform(text)
    case .adopt(let number): return text.isEmpty ? cancel(prompt) : adopt(number, named: text)
    case .reason(let kind, let people): return decide(kind, people, because: text)
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

  mutating func addPerson(_ text: String, _ prompt: Prompt) -> [Effect] {
    let parts = EditableField.elements(text)
    guard let name = parts.first else { return [] }
    let account = parts.dropFirst().first
    if let account, let mistake = mistake(in: account) {
      var prompt = prompt
      prompt.complaint = Prompt.Complaint(
        column: text.unicodeScalars.count - account.unicodeScalars.count,
        length: account.unicodeScalars.count, text: mistake)
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

  /// What is wrong with an account as it was typed; a platform of one's own is fine, one that looks
  /// like a slip of the fingers is asked about.
  private func mistake(in account: String) -> String? {
    let parts = account.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, !parts[0].contains("/"), !parts[1].hasPrefix("//") else {
      return "no account. Write it as mastodon:ada@example.org"
    }
    let known = Platform.known.map(\.id.raw) + graph.platforms.map(\.id.raw)
    let platform = parts[0].lowercased()
    guard !known.contains(platform), let near = DidYouMean.nearest(to: platform, among: known)
    else {
      return nil
    }
    return "no such platform as \(platform). Did you mean \(near)?"
  }

  mutating func addGroup(_ kind: Screen.GroupKind, _ text: String) -> [Effect] {
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

  static func new<Of: Record>(_ record: Of) -> (Edit, String) {
    (.put(record), record.id.raw)
  }

  mutating func set(
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
        try section.check(record(section, id, with: field.key, value))
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

  func formList(_ section: Section, _ field: EditableField) -> ListState {
    ListState(current: EditableField.all(section).firstIndex(of: field) ?? 0)
  }

  private mutating func setBudget(_ text: String, _ prompt: Prompt) -> [Effect] {
    let number = Int(text)
    guard text.isEmpty || number.map((1...1_000_000).contains) == true else {
      var prompt = prompt
      prompt.complaint = Prompt.Complaint(
        column: 0, length: text.count, text: "expected a whole number, or nothing for no budget")
      overlay = .prompt(prompt)
      return []
    }
    budget = number
    cache.budgets = nil
    revision += 1
    overlay = nil
    say(budget.map { "the budget is \($0)" } ?? "no budget", .good)
    return [.saveSetting(.budget(budget))]
  }
}

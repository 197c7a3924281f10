import PleachCore

/// What a prompt offers while something is typed.
extension Model {
  var communityNames: [String] { Self.sorted(graph.communities.map(\.name)) }
  var topicNames: [String] { Self.sorted(graph.topics.map(\.name)) }

  /// The names of what any of `people` has: nothing else can be taken off.
  func names<Of>(
    of people: [Person.ID], _ tags: KeyPath<Person, [Identifier<Of>]>, _ section: Section
  ) -> [String] {
    let ids = Set(people.flatMap { graph.people[$0]?[keyPath: tags] ?? [] })
    return Self.sorted(ids.map { graph.name(of: section, $0.raw) ?? $0.raw })
  }

  static func sorted(_ names: [String]) -> [String] {
    names.sorted { (Folding.folded($0), $0) < (Folding.folded($1), $1) }
  }

  /// Handles and topics that begin as what is typed behind a sign.
  func logCandidates(_ prompt: Prompt) -> [String] {
    let word = prompt.word
    let wanted = Folding.folded(String(word.dropFirst()))
    guard !wanted.isEmpty else { return [] }
    switch word.first {
    case "@":
      var found: [String] = []
      for person in graph.people {
        for handle in person.accounts.lazy.compactMap(\.handle)
        where Folding.folded(handle).hasPrefix(wanted) && "@" + handle != word {
          found.append("@" + handle)
        }
        if found.count >= 8 { break }
      }
      return found
    case "#":
      return graph.topics.map { "#" + $0.id.raw }
        .filter { $0.dropFirst().hasPrefix(wanted) && $0 != word }.prefix(8).map { $0 }
    default: return []
    }
  }

  /// What a goal that is being typed would count, or how one is written.
  func goalReading(_ text: String) -> SafeText {
    guard let goal = try? GoalReader.goal(from: text, on: today, in: graph) else {
      return "such as: " + SafeText(GoalKinds.all.first?.example ?? "")
    }
    return SafeText(goal.phrase(in: graph))
  }

  func filterCandidates(_ prompt: Prompt) -> [String] {
    let word = prompt.word
    let isNegated = word.hasPrefix("-")
    let bare = isNegated ? String(word.dropFirst()) : word
    guard !bare.isEmpty else { return [] }
    var all: [String] = []
    if let colon = bare.firstIndex(of: ":") {
      let key = String(bare[..<colon])
      let values: [String] =
        switch key {
        case "platform", "on": graph.platforms.map(\.id.raw)
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
}

extension Prompt {
  /// Whether a path is typed.
  var isPath: Bool {
    switch kind {
    case .path, .planFile, .peopleFile: true
    default: false
    }
  }

  /// Whether several things are typed, with commas between.
  var isList: Bool {
    switch kind {
    case .tag, .link: true
    case .field(let field, _, _): field.kind == .list
    default: false
    }
  }

  /// What an empty field says of itself, where Enter takes nothing for an answer.
  var hint: SafeText? {
    switch kind {
    case .reason(.trial, _): "what should it answer? may stay empty"
    case .reason: "why? may stay empty"
    case .budget: "how many to follow; empty is no budget"
    case .tablePlatform: "where the handles are; a new name is fine, empty is none"
    case .field(let field, _, _):
      SafeText(field.help + (field.kind == .number ? "; empty is none" : ""))
    default: nil
    }
  }

  var spacing: String {
    switch kind {
    case .filter, .reviewed, .log: " "
    default: ""
    }
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
    case .path, .planFile, .peopleFile, .addPerson, .addGroup, .budget, .adopt, .tablePlatform:
      return before
    case .goal: return ""
    case .log: return String(before.reversed().prefix { !$0.isWhitespace }.reversed())
    case .filter, .reviewed: return String(before.reversed().prefix { !$0.isWhitespace }.reversed())
    default:
      guard isList else { return before }
      let part = before.reversed().prefix { $0 != "," }.reversed()
      return String(part.drop { $0.isWhitespace || $0 == "-" })
    }
  }

  /// Offers names, and what was typed as a new one; the first is what Enter takes, unless just that
  /// has been typed out.
  mutating func offer(_ names: [String]) {
    candidates = matching(names)
    let isKnown = names.contains { Folding.folded($0) == Folding.folded(word) }
    offersNew = !word.isEmpty && !isKnown && !takesOff
    if offersNew { candidates.append(word) }
    chosen = word.isEmpty || isKnown || candidates.isEmpty ? nil : 0
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

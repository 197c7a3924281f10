import PleachCore

/// Works out what the last word of a command line may become.
struct Completer {
  /// The word that is being typed, possibly empty.
  private let typed: String
  private let before: [String]
  /// The words before it that are no options nor their values.
  private var words: [String] = []
  /// The option whose value is being typed.
  private var option: CommandOption?
  private var hasEnded = false
  /// `--store DIR` and `demo`, which say whose names are asked for.
  private(set) var storeWords: [String] = []

  init(_ line: [String]) {
    typed = line.last ?? ""
    before = Array(line.dropLast())
    readBefore()
  }

  private mutating func readBefore() {
    var rest = before[...]
    while let word = rest.popFirst() {
      if !hasEnded, word == "--" {
        hasEnded = true
      } else if !hasEnded, word.hasPrefix("--") {
        let row = GlobalOptions.anywhere(String(word.dropFirst(2)))
        if row?.name == "store", let folder = rest.first { storeWords += [word, folder] }
        if word.hasPrefix("--store=") { storeWords.append(word) }
        guard row?.value != nil else { continue }
        if rest.popFirst() == nil { option = row }
      } else {
        words.append(word)
      }
    }
    if words.first == "demo" {
      words.removeFirst()
      storeWords.append("demo")
    }
  }

  private var command: Command? { words.first.flatMap { Commands.named($0) } }

  /// What may stand where the cursor is.
  private var completion: Completion {
    if let option { return option.completion }
    guard let command else { return words.isEmpty ? .commands : .nothing }
    let place = words.count - 1
    return command.words.isEmpty ? .nothing : command.words[min(place, command.words.count - 1)]
  }

  var needsGraph: Bool { Self.needsGraph(inlineOption?.completion ?? completion) }

  private static func needsGraph(_ completion: Completion) -> Bool {
    switch completion {
    case .people, .communities, .topics, .platforms, .query, .kindOrPerson, .nameOrField,
      .planWord:
      true
    case .any(let completions): completions.contains(where: needsGraph)
    default: false
    }
  }

  /// The option of `--name=…`.
  private var inlineOption: CommandOption? {
    guard !hasEnded, typed.hasPrefix("--"), typed.contains("=") else { return nil }
    return GlobalOptions.anywhere(String(typed.dropFirst(2).prefix { $0 != "=" }))
  }

  /// Whole words that begin with what is typed, in order, each once.
  func candidates(in graph: Graph) -> [String] {
    if let row = inlineOption {
      let name = "--\(row.name)="
      return begun(words(for: row.completion, in: graph).map { name + $0 })
    }
    if option == nil, !hasEnded, typed.hasPrefix("--") {
      return begun((GlobalOptions.all + (command?.options ?? [])).map { "--\($0.name)" })
    }
    return begun(words(for: completion, in: graph))
  }

  private func begun(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { word in
      word == ":paths"
        || word.hasPrefix(typed) && Self.isPlain(word) && seen.insert(word).inserted
    }
  }

  private func words(for completion: Completion, in graph: Graph) -> [String] {
    switch completion {
    case .nothing: []
    case .paths: [":paths"]
    case .commands: Commands.shown.map(\.name)
    case .values(let values): values
    case .any(let completions): completions.flatMap { words(for: $0, in: graph) }
    case .people: Self.handles(graph)
    case .communities: signed(graph.communities.map(\.id.raw))
    case .topics: signed(graph.topics.map(\.id.raw))
    case .platforms: graph.platforms.map(\.id.raw)
    case .query: Self.terms(graph)
    case .kindOrPerson: Kind.allCases.map(\.rawValue) + Self.handles(graph)
    case .nameOrField: names(in: graph)
    case .planWord: words.dropFirst().first == "done" ? Self.planned(graph) : [":paths"]
    }
  }

  /// A dash before a tag takes it off.
  private func signed(_ names: [String]) -> [String] {
    typed.hasPrefix("-") ? names.map { "-\($0)" } : names
  }

  private static func handles(_ graph: Graph) -> [String] {
    graph.people.flatMap { $0.accounts.map { $0.handle ?? $0.key } }
  }

  private static func planned(_ graph: Graph) -> [String] {
    Plan(graph).deeds.compactMap { deed in
      graph.people[deed.person]?.accounts.first { $0.id == deed.account }.map {
        $0.handle ?? $0.key
      }
    }
  }

  private static func terms(_ graph: Graph) -> [String] {
    QueryTerm.all.flatMap { term in
      let values =
        switch term.key {
        case "platform", "on": graph.platforms.map(\.id.raw)
        case "community", "tag": graph.communities.map(\.id.raw)
        case "topic": graph.topics.map(\.id.raw)
        default: term.values
        }
      return values.isEmpty ? ["\(term.key):"] : values.map { "\(term.key):\($0)" }
    } + PeopleSort.allCases.map { "sort:\($0.rawValue)" }
  }

  /// After a kind its names, after a name its fields.
  private func names(in graph: Graph) -> [String] {
    let kind = words.count > 1 ? Kind(rawValue: words[1]) : nil
    guard words.count == 2, let kind else {
      return command?.name == "edit"
        ? EditableField.all((kind ?? .person).section).map { "\($0.key)=" } : []
    }
    switch kind {
    case .person: return Self.handles(graph)
    case .platform: return graph.platforms.map(\.id.raw)
    case .topic: return graph.topics.map(\.id.raw)
    case .community: return graph.communities.map(\.id.raw)
    }
  }

  /// Whether a shell may take a word as it is: names come from strangers.
  private static func isPlain(_ word: String) -> Bool {
    !word.isEmpty
      && word.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || "-_./@:+=".unicodeScalars.contains(scalar)
      }
  }
}

// MARK: bash

extension Completer {
  /// bash breaks words at `=` and `:`; this puts them together again.
  static func rejoined(_ words: [String]) -> [String] {
    var joined: [String] = []
    var isOpen = false
    for word in words {
      let isBreak = word == "=" || word == ":"
      if (isBreak || isOpen) && !joined.isEmpty {
        joined[joined.count - 1] += word
      } else {
        joined.append(word)
      }
      isOpen = isBreak
    }
    return joined
  }

  /// What bash still wants of a word that it broke.
  func afterBreak(_ candidate: String) -> String {
    guard let place = typed.lastIndex(where: { $0 == "=" || $0 == ":" }), candidate != ":paths"
    else { return candidate }
    return String(candidate.dropFirst(typed.distance(from: typed.startIndex, to: place) + 1))
  }
}

/// What people do to the graph, each as one proposal that undo takes back in one step.
///
/// The screens and the command line share them, so that both do the same and call it the same.
public enum Deeds {
  /// Tags people with communities, making those that are not there yet; `nil` when nothing changes.
  ///
  /// Empty names are passed over. People need not be there yet: the same step may add them.
  public static func tag(_ people: [Person.ID], _ names: [String], in graph: Graph) -> Proposal? {
    let names = names.compactMap(said)
    let (ids, made) = communities(named: names, in: graph)
    let edits = include(people, ids, "communities", \.communities, in: graph)
    guard !edits.isEmpty else { return nil }
    return Proposal(
      "tag \(who(people, in: graph)) \(list(names, new: made.map(\.name)))",
      made.map { .put($0) } + edits)
  }

  /// Takes communities off people.
  public static func untag(_ people: [Person.ID], _ names: [String], in graph: Graph) -> Proposal? {
    let ids = names.map { graph.community(named: $0)?.id ?? Community.ID($0) }
    return proposal(
      "untag \(who(people, in: graph)) \(names.joined(separator: ", "))",
      exclude(people, ids, "communities", \.communities, in: graph))
  }

  /// Says that people speak of topics, making those that are not there yet.
  public static func link(_ people: [Person.ID], _ names: [String], in graph: Graph) -> Proposal? {
    let names = names.compactMap(said)
    let (ids, made) = topics(named: names, in: graph)
    let edits = include(people, ids, "topics", \.topics, in: graph)
    guard !edits.isEmpty else { return nil }
    return Proposal(
      "link \(who(people, in: graph)) to \(list(names, new: made.map(\.name)))",
      made.map { .put($0) } + edits)
  }

  /// Says that people do not speak of topics.
  public static func unlink(_ people: [Person.ID], _ names: [String], in graph: Graph) -> Proposal?
  {
    let ids = names.map { graph.topic(named: $0)?.id ?? Topic.ID($0) }
    return proposal(
      "unlink \(who(people, in: graph)) from \(names.joined(separator: ", "))",
      exclude(people, ids, "topics", \.topics, in: graph))
  }

  /// How long a note may be, in bytes of UTF-8: as long as any text that an import takes.
  public static let longestNote = 64 << 10

  /// Writes the note on a person; an empty one takes it away.
  public static func note(_ person: Person.ID, _ text: String, in graph: Graph) -> Proposal? {
    let note = text.isEmpty ? nil : text
    guard let known = graph.people[person], known.note != note else { return nil }
    return Proposal(
      "note on \(known.name)", [.set(person, "note", note.map { .string($0) })])
  }

  /// Sets one field of any record that is edited by hand.
  ///
  /// Names of communities and topics are turned into identifiers, and made where they are new.
  public static func set(
    _ field: EditableField, of section: Section, _ id: String, to value: JSON?, in graph: Graph
  ) -> Proposal {
    var edits: [Edit] = []
    var value = value
    if section == .people, let names = value?.array?.compactMap(\.string) {
      if field.key == "communities" {
        let (ids, made) = communities(named: names.compactMap(said), in: graph)
        edits = made.map { .put($0) }
        value = .array(ids.map { .string($0.raw) })
      } else if field.key == "topics" {
        let (ids, made) = topics(named: names.compactMap(said), in: graph)
        edits = made.map { .put($0) }
        value = .array(ids.map { .string($0.raw) })
      }
    }
    if section == .platforms, graph.platforms[Platform.ID(id)] == nil {
      // Known by its accounts only so far.
      edits.append(.put(Platform(id: Platform.ID(id), name: Platform.knownName(Platform.ID(id)))))
    }
    if section == .journal, graph.journal[JournalPage.ID(id)] == nil, let day = Day(id) {
      edits.append(.put(JournalPage(day: day)))
    }
    if section == .encounters || section == .journal, let names = value?.array {
      value = .array(ids(of: names.compactMap(\.string), field.key, in: graph))
    }
    if value == .array([]) { value = nil }
    edits.append(Edit(path: [section.rawValue, id, field.key], new: value))
    if section == .journal { return Proposal("journal of \(id)", edits) }
    let name = graph.name(of: section, id) ?? id
    return Proposal("set \(field.title.lowercased()) of \(name)", edits)
  }

  /// Those of people or topics as far as they are known by these names; what is not known stays as typed.
  private static func ids(of names: [String], _ field: String, in graph: Graph) -> [JSON] {
    var ids: [String] = []
    for name in names.compactMap(said) {
      var id = name
      if field == "topics" {
        id = graph.topic(named: name)?.id.raw ?? name
      } else if field == "people", case .one(let person) = graph.resolve(name) {
        id = person.raw
      }
      if !ids.contains(id) { ids.append(id) }
    }
    return ids.map { .string($0) }
  }

  /// Sets the budget of a platform or community; `nil` for the one of the whole list, which is a
  /// setting.
  public static func set(_ budget: Budget, in graph: Graph) -> Proposal? {
    guard let (section, id) = budget.record, let field = EditableField.named("budget", of: section)
    else { return nil }
    let value = budget.limit.map { JSON.number(String($0)) }
    return set(field, of: section, id, to: value, in: graph)
  }

  /// Adds a person by hand.
  ///
  /// - Parameter account: `platform:handle`, where they have one.
  /// - Returns: The proposal and the identifier of the new person.
  public static func addPerson(
    named name: String, account: String? = nil, on today: Day, in graph: Graph
  ) -> (proposal: Proposal, id: Person.ID) {
    let day = "\(today)".replacing("-", with: "")
    let id = Person.ID("\(Person.ID.slug(name, fallback: "person").raw)-\(day)")
      .free { graph.people[$0] != nil }
    var person = Person(id: id, name: name)
    if let account { person.accounts = [Self.account(account)] }
    return (Proposal("add \(name)", [.put(person)]), id)
  }

  /// An account as somebody writes it by hand, `platform:handle`.
  public static func account(_ text: String) -> Account {
    let platform = Platform.ID(String(text.prefix { $0 != ":" }).lowercased())
    var handle = String(text.drop { $0 != ":" }.dropFirst())
    if handle.hasPrefix("@") { handle.removeFirst() }
    return Account(id: Account.id(platform: platform, key: handle.lowercased()), handle: handle)
  }

  /// Takes a record away, with what says something about it alone.
  public static func delete(_ section: Section, _ id: String, in graph: Graph) -> Proposal {
    var edits: [Edit] = []
    switch section {
    case .people:
      let person = Person.ID(id)
      edits += graph.encounters(with: person).map { .drop($0.id) }
      edits += graph.verdicts(on: person).map { .drop($0.id) }
    case .communities:
      let community = Community.ID(id)
      edits += exclude(
        graph.people.map(\.id), [community], "communities", \.communities, in: graph)
    case .topics:
      let topic = Topic.ID(id)
      edits += exclude(graph.people.map(\.id), [topic], "topics", \.topics, in: graph)
    default: break
    }
    edits.append(Edit(path: [section.rawValue, id], new: nil))
    return Proposal("delete \(graph.name(of: section, id) ?? id)", edits)
  }

  // MARK: Pieces

  /// Names with commas between; those that are made on the way are told, as a slip makes them too.
  private static func list(_ names: [String], new: [String]) -> String {
    names.map { new.contains($0) ? "\($0) (new)" : $0 }.joined(separator: ", ")
  }

  /// One by name, more by number.
  static func who(_ people: [Person.ID], in graph: Graph) -> String {
    people.count == 1
      ? graph.people[people[0]]?.name ?? people[0].raw : "\(people.count) people"
  }

  private static func include<Of>(
    _ people: [Person.ID], _ tags: [Identifier<Of>], _ field: String,
    _ known: KeyPath<Person, [Identifier<Of>]>, in graph: Graph
  ) -> [Edit] {
    people.flatMap { id in
      let has = graph.people[id]?[keyPath: known] ?? []
      return tags.filter { !has.contains($0) }.map { Edit.include(id, field, $0.raw) }
    }
  }

  private static func exclude<Of>(
    _ people: [Person.ID], _ tags: [Identifier<Of>], _ field: String,
    _ known: KeyPath<Person, [Identifier<Of>]>, in graph: Graph
  ) -> [Edit] {
    people.flatMap { id in
      let has = graph.people[id]?[keyPath: known] ?? []
      let going = Set(tags).intersection(has)
      guard has.count(where: going.contains) > going.count else {
        return tags.filter(going.contains).map { Edit.exclude(id, field, $0.raw) }
      }
      // Twice in the list, as only a hand writes it: then the list is written anew.
      let left = has.filter { !going.contains($0) }
      return [.set(id, field, left.isEmpty ? nil : .array(left.map { .string($0.raw) }))]
    }
  }

  static func proposal(_ title: String, _ edits: [Edit]) -> Proposal? {
    edits.isEmpty ? nil : Proposal(title, edits)
  }
}

extension Deeds {
  /// A community of that name that is not in the store, under an identifier that nobody has.
  public static func newCommunity(_ name: String, in graph: Graph) -> Community {
    let id = Community.ID.slug(name, isPath: true).free { graph.communities[$0] != nil }
    return Community(id: id, name: name)
  }

  /// A topic of that name that is not in the store, under an identifier that nobody has.
  public static func newTopic(_ name: String, in graph: Graph) -> Topic {
    Topic(id: Topic.ID.slug(name, isPath: true).free { graph.topics[$0] != nil }, name: name)
  }

  /// A platform of that name that is not in the store, under an identifier that nobody has; one that
  /// pleach knows goes by the identifier that imports give it.
  public static func newPlatform(_ name: String, in graph: Graph) -> Platform {
    let wanted = Folding.folded(name)
    if let known = Platform.known.first(where: { Folding.folded($0.name) == wanted }),
      graph.platforms[known.id] == nil
    {
      return Platform(id: known.id, name: known.name)
    }
    return Platform(id: Platform.ID.slug(name).free { graph.platforms[$0] != nil }, name: name)
  }

  /// The communities of those names, each once, and which of them are new.
  private static func communities(
    named names: [String], in graph: Graph
  ) -> (ids: [Community.ID], made: [Community]) {
    found(
      names, \.communities, in: graph, known: { $1.community(named: $0) },
      new: { newCommunity($0, in: $1) })
  }

  private static func topics(
    named names: [String], in graph: Graph
  ) -> (ids: [Topic.ID], made: [Topic]) {
    found(
      names, \.topics, in: graph, known: { $1.topic(named: $0) },
      new: { newTopic($0, in: $1) })
  }

  private static func found<Of: Record>(
    _ names: [String], _ section: KeyPath<Graph, Records<Of>>, in graph: Graph,
    known: (String, Graph) -> Of?, new: (String, Graph) -> Of
  ) -> (ids: [Of.ID], made: [Of]) {
    // The new ones are put into a copy, so that the next name finds them, or finds their identifier
    // taken.
    var graph = graph
    var ids: [Of.ID] = []
    var made: [Of] = []
    for name in names {
      let record = known(name, graph) ?? new(name, graph)
      if graph[keyPath: section][record.id] == nil {
        made.append(record)
        try? graph.put(Of.section, record.id.raw, record.json)  // made here, so readable
      }
      if !ids.contains(record.id) { ids.append(record.id) }
    }
    return (ids, made)
  }

  /// A name without the space around it; `nil` when nothing is left.
  static func said(_ name: String) -> String? {
    let name = EditableField.trimmed(name)
    return name.isEmpty ? nil : name
  }
}

extension Graph {
  /// How a record is called, where it has a name.
  public func name(of section: Section, _ id: String) -> String? {
    switch section {
    case .people: people[Person.ID(id)]?.name
    case .platforms: platforms[Platform.ID(id)]?.name ?? Platform.knownName(Platform.ID(id))
    case .topics: topics[Topic.ID(id)]?.name
    case .communities: communities[Community.ID(id)]?.name
    case .goals: goals[Goal.ID(id)].map { $0.phrase(in: self) }
    case .journal: journal[JournalPage.ID(id)].map { "journal of \($0.day)" }
    case .encounters: encounters[Encounter.ID(id)].map { $0.words(in: self) }
    case .follows, .verdicts, .tastes, .imports: nil
    }
  }
}

/// What people do to the graph, each as one proposal that undo takes back in one step.
///
/// The screens and the command line share them, so that both do the same and call it the same.
public enum Deeds {
  /// Tags people with communities, making those that are not there yet; `nil` when nothing changes.
  public static func tag(_ people: [Person.ID], _ names: [String], in graph: Graph) -> Proposal? {
    var edits: [Edit] = []
    var ids: [Community.ID] = []
    for name in names {
      let community = graph.community(named: name) ?? Community(id: .slug(name), name: name)
      if graph.communities[community.id] == nil { edits.append(.put(community)) }
      ids.append(community.id)
    }
    edits += include(people, ids, "communities", \.communities, in: graph)
    return proposal("tag \(who(people, in: graph)) \(names.joined(separator: ", "))", edits)
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
    var edits: [Edit] = []
    var ids: [Topic.ID] = []
    for name in names {
      let topic = graph.topic(named: name) ?? Topic(id: .slug(name), name: name)
      if graph.topics[topic.id] == nil { edits.append(.put(topic)) }
      ids.append(topic.id)
    }
    edits += include(people, ids, "topics", \.topics, in: graph)
    return proposal("link \(who(people, in: graph)) to \(names.joined(separator: ", "))", edits)
  }

  /// Says that people do not speak of topics.
  public static func unlink(_ people: [Person.ID], _ names: [String], in graph: Graph) -> Proposal?
  {
    let ids = names.map { graph.topic(named: $0)?.id ?? Topic.ID($0) }
    return proposal(
      "unlink \(who(people, in: graph)) from \(names.joined(separator: ", "))",
      exclude(people, ids, "topics", \.topics, in: graph))
  }

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
        let made = names.map { graph.community(named: $0) ?? Community(id: .slug($0), name: $0) }
        edits = made.filter { graph.communities[$0.id] == nil }.map { .put($0) }
        value = .array(made.map { .string($0.id.raw) })
      } else if field.key == "topics" {
        let made = names.map { graph.topic(named: $0) ?? Topic(id: .slug($0), name: $0) }
        edits = made.filter { graph.topics[$0.id] == nil }.map { .put($0) }
        value = .array(made.map { .string($0.id.raw) })
      }
    }
    if section == .platforms, graph.platforms[Platform.ID(id)] == nil {
      // Known by its accounts only so far.
      edits.append(.put(Platform(id: Platform.ID(id), name: Platform.knownName(Platform.ID(id)))))
    }
    if value == .array([]) { value = nil }
    edits.append(Edit(path: [section.rawValue, id, field.key], new: value))
    let name = graph.name(of: section, id) ?? id
    return Proposal("set \(field.title.lowercased()) of \(name)", edits)
  }

  /// Adds a person by hand.
  ///
  /// - Parameter account: `platform:handle`, where they have one.
  /// - Returns: The proposal and the identifier of the new person.
  public static func addPerson(
    named name: String, account: String? = nil, on today: Day, in graph: Graph
  ) -> (proposal: Proposal, id: Person.ID) {
    let day = "\(today)".replacing("-", with: "")
    var id = Person.ID("\(Person.ID.slug(name, fallback: "person").raw)-\(day)")
    var count = 2
    while graph.people[id] != nil {
      id = Person.ID("\(Person.ID.slug(name, fallback: "person").raw)-\(day)-\(count)")
      count += 1
    }
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
      for person in graph.people where person.communities.contains(community) {
        edits.append(.exclude(person.id, "communities", id))
      }
    case .topics:
      let topic = Topic.ID(id)
      for person in graph.people where person.topics.contains(topic) {
        edits.append(.exclude(person.id, "topics", id))
      }
    default: break
    }
    edits.append(Edit(path: [section.rawValue, id], new: nil))
    return Proposal("delete \(graph.name(of: section, id) ?? id)", edits)
  }

  // MARK: Pieces

  /// One by name, more by number.
  private static func who(_ people: [Person.ID], in graph: Graph) -> String {
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
      return tags.filter { has.contains($0) }.map { Edit.exclude(id, field, $0.raw) }
    }
  }

  private static func proposal(_ title: String, _ edits: [Edit]) -> Proposal? {
    edits.isEmpty ? nil : Proposal(title, edits)
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
    default: nil
    }
  }
}

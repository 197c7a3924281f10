/// Communities and topics as a whole: found, taken together, taken apart.
extension Deeds {
  /// Makes a community of a proposed one, its members tagged; one of that name takes them in.
  public static func adopt(
    _ proposed: ProposedCommunity, named name: String, in graph: Graph
  ) -> Proposal? {
    guard let name = said(name) else { return nil }
    var made: [Edit] = []
    var id = graph.community(named: name)?.id
    if id == nil {
      var community = newCommunity(name, in: graph)
      if proposed.source == .house { community.kind = .team }
      made = [.put(community)]
      id = community.id
    }
    let edits = proposed.members.compactMap { person -> Edit? in
      guard let id, let known = graph.people[person], !known.communities.contains(id) else {
        return nil
      }
      return .include(person, "communities", id.raw)
    }
    return proposal("adopt \(name): \(edits.count) people", made + edits)
  }

  /// Tags people as it was proposed; what was given or deleted meanwhile is passed over.
  public static func accept(_ tags: [ProposedTag], in graph: Graph) -> Proposal? {
    let open = tags.filter { tag in
      graph.communities[tag.community] != nil
        && graph.people[tag.person]?.communities.contains(tag.community) == false
    }
    let title =
      open.count == 1
      ? "tag \(graph.people[open[0].person]?.name ?? "") "
        + (graph.communities[open[0].community]?.name ?? "")
      : "tag \(open.count) people as proposed"
    return proposal(title, open.map { .include($0.person, "communities", $0.community.raw) })
  }

  /// Puts all people of a community into another one, which stays; what it says stays too, and takes the note
  /// of the other where it has none.
  ///
  /// - Returns: `nil` when either is not there, or both are the same.
  public static func merge(
    _ from: Community.ID, into: Community.ID, in graph: Graph
  ) -> Proposal? {
    guard from != into, let gone = graph.communities[from], let stays = graph.communities[into]
    else { return nil }
    var edits = replacing(from, into, "communities", \.communities, in: graph)
    if stays.note == nil, let note = gone.note { edits.append(.set(into, "note", .string(note))) }
    if stays.budget == nil, let budget = gone.budget {
      edits.append(.set(into, "budget", .number("\(budget)")))
    }
    edits += renaming(below: gone.name, to: stays.name, graph.communities)
    return Proposal("merge \(gone.name) into \(stays.name)", edits + [.drop(from)])
  }

  /// The same for topics.
  public static func merge(_ from: Topic.ID, into: Topic.ID, in graph: Graph) -> Proposal? {
    guard from != into, let gone = graph.topics[from], let stays = graph.topics[into] else {
      return nil
    }
    var edits = replacing(from, into, "topics", \.topics, in: graph)
    if stays.question == nil, let question = gone.question {
      edits.append(.set(into, "question", .string(question)))
    }
    if stays.note == nil, let note = gone.note { edits.append(.set(into, "note", .string(note))) }
    edits += renaming(below: gone.name, to: stays.name, graph.topics)
    return Proposal("merge \(gone.name) into \(stays.name)", edits + [.drop(from)])
  }

  /// Takes a community apart: its people go into communities below it, those of no part stay.
  public static func split(
    _ whole: Community.ID, into parts: [(name: String, members: [Person.ID])], in graph: Graph
  ) -> Proposal? {
    guard let community = graph.communities[whole], !parts.isEmpty else { return nil }
    var graph = graph
    var edits: [Edit] = []
    for part in parts {
      var below = newCommunity("\(community.name)/\(part.name)", in: graph)
      below.kind = community.kind
      edits.append(.put(below))
      try? graph.put(.communities, below.id.raw, below.json)  // made here, so readable
      for person in part.members
      where graph.people[person]?.communities.contains(whole) == true {
        edits.append(.include(person, "communities", below.id.raw))
        edits.append(.exclude(person, "communities", whole.raw))
      }
    }
    return Proposal("split \(community.name) into \(parts.count) parts", edits)
  }

  /// Gives a community or topic another name; what is below it goes with it.
  static func renaming<Group: Levelled>(
    below name: String, to new: String, _ groups: Records<Group>
  ) -> [Edit] {
    groups.filter { $0.name.hasPrefix(name + "/") }.map { group in
      .set(group.id, "name", .string(new + group.name.dropFirst(name.count)))
    }
  }

  /// Everybody who has one tag has another in its place.
  private static func replacing<Of>(
    _ from: Identifier<Of>, _ into: Identifier<Of>, _ field: String,
    _ known: KeyPath<Person, [Identifier<Of>]>, in graph: Graph
  ) -> [Edit] {
    graph.people.flatMap { person -> [Edit] in
      let has = person[keyPath: known]
      guard has.contains(from) else { return [] }
      var left = has.filter { $0 != from }
      guard has.count - left.count == 1 else {
        // Twice in the list, as only a hand writes it: then the list is written anew.
        if !left.contains(into) { left.append(into) }
        return [.set(person.id, field, .array(left.map { .string($0.raw) }))]
      }
      let added: [Edit] = has.contains(into) ? [] : [.include(person.id, field, into.raw)]
      return [.exclude(person.id, field, from.raw)] + added
    }
  }
}

import PleachCore

extension Command {
  static let tag = Command(
    name: "tag", summary: "put people into communities, or take them out",
    usage: [
      "tag NAME COMMUNITY… [--remove]", "tag --query QUERY COMMUNITY… [--remove]",
    ],
    options: [.query, .remove, .json],
    about: [
      "A dash before a community takes people out of it, so one call can do both. Communities that "
        + "are not there yet are made. --query means everyone who matches."
    ],
    lists: [HistoryJSON.help],
    examples: [
      "pleach tag \"Ada Quill\" librarians weavers", "pleach tag ada weavers -marketing",
      "pleach tag --query \"loom is:untagged\" weavers",
    ],
    words: [.people, .communities]
  ) { call throws(Failure) in
    try call.assign(
      "community", put: Deeds.tag, take: Deeds.untag,
      knows: { name, graph in graph.community(named: name)?.name })
  }
}

/// What `tag` and `topic` have in common: people, and what is put on them or taken off.
extension Call {
  typealias Deed = ([Person.ID], [String], Graph) -> Proposal?

  mutating func assign(
    _ what: String, put: @escaping Deed, take: @escaping Deed,
    knows: (String, Graph) -> String?
  ) throws(Failure) {
    let query = arguments["query"]
    let names = query == nil ? Array(words.dropFirst()) : words
    guard query != nil || !words.isEmpty else { throw usage("whom?") }
    guard !names.isEmpty else { throw usage("which \(what)?") }
    let (added, removed) = try split(names, what)
    let call = self
    var who: [Person] = []
    let change = try change { graph throws(Failure) in
      if let query {
        who = try call.people(query, in: graph)
        if who.isEmpty { throw Failure("pleach \(call.command.name)", "nobody matches the query") }
      } else {
        who = [try call.person(call.words[0], in: graph)]
      }
      try call.checkKnown(removed, what, graph, knows)
      let people = who.map(\.id)
      let proposals = [
        added.isEmpty ? nil : put(people, added, graph),
        removed.isEmpty ? nil : take(people, removed, graph),
      ].compactMap { $0 }
      guard !proposals.isEmpty else { return nil }
      return Proposal(
        proposals.map(\.title).joined(separator: ", "), proposals.flatMap(\.edits))
    }
    let name = who.count == 1 ? who[0].name : "\(who.count) people"
    let done =
      (added.isEmpty ? [] : ["now \(added.joined(separator: ", "))"])
      + (removed.isEmpty ? [] : ["no longer \(removed.joined(separator: ", "))"])
    report(
      change == nil
        ? "Nothing to change." : SafeText("\(name): \(done.joined(separator: "; "))."), change)
  }

  /// What is to be put on, and what is to be taken off.
  private func split(
    _ names: [String], _ what: String
  ) throws(Failure) -> (added: [String], removed: [String]) {
    var (added, removed): ([String], [String]) = ([], [])
    for name in names {
      let isTaken = name.hasPrefix("-")
      let bare = isTaken || name.hasPrefix("+") ? String(name.dropFirst()) : name
      guard bare.contains(where: { !$0.isWhitespace }) else {
        throw usage("a \(what) must have a name")
      }
      if isTaken || arguments.has("remove") { removed.append(bare) } else { added.append(bare) }
    }
    return (added, removed)
  }

  /// A mistyped name must not look as if it had been taken off.
  private func checkKnown(
    _ names: [String], _ what: String, _ graph: Graph, _ knows: (String, Graph) -> String?
  ) throws(Failure) {
    for name in names where knows(name, graph) == nil {
      let kind = Kind(rawValue: what) ?? .community
      _ = try record(kind, name, in: graph)
    }
  }
}

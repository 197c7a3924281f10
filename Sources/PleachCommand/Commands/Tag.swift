import PleachCore

extension Command {
  static let tag = Command(
    name: "tag", summary: "put people into communities, or take them out",
    usage: [
      "tag NAME COMMUNITY… [--remove]", "tag --query QUERY COMMUNITY… [--remove]",
      "tag --suggest [QUERY] [--accept-above P] [--json]",
    ],
    options: [
      .query, .remove,
      CommandOption("suggest", nil, "which communities the untagged probably belong to, and why"),
      CommandOption(
        "accept-above", "P", "with --suggest: tags all who are as sure, 0.3 to 0.99; 0.9 is careful"
      ),
      .json,
    ],
    about: [
      "A dash before a community takes people out of it, so one call can do both. Communities that "
        + "are not there yet are made. --query means everyone who matches.",
      "--suggest learns from the tags given so far: from who follows whom, bios, topics, your lists and "
        + "where people work. --accept-above gives the likeliest tag to all who are sure enough; pleach "
        + "undo takes all of it back.",
    ],
    lists: [
      HistoryJSON.help,
      .json([
        ("proposals", "with --suggest: for each untagged person the likely communities, with:"),
        ("  person, name", "who"), ("  community", "the identifier of the community"),
        ("  confidence", "0...1: of those with 0.9 about nine of ten are right"),
        ("  evidence", "signal, weight (the logarithm of the odds), sentence, people"),
        ("untagged", "how many are without a community"),
      ]),
    ],
    examples: [
      "pleach tag \"Ada Quill\" librarians weavers", "pleach tag ada weavers -marketing",
      "pleach tag --query \"loom is:untagged\" weavers",
      "pleach tag --suggest platform:mastodon --accept-above 0.9",
    ],
    words: [.people, .communities]
  ) { call throws(Failure) in
    if call.arguments.has("suggest") { return try call.suggestTags() }
    guard !call.arguments.has("accept-above") else {
      throw call.usage("--accept-above says nothing without --suggest")
    }
    try call.assign(
      "community", put: Deeds.tag, take: Deeds.untag,
      knows: { name, graph in graph.community(named: name)?.name })
  }
}

/// What `tag` and `topic` have in common: people, and what is put on them or taken off.
extension Call {
  typealias Deed = ([Person.ID], [String], Graph) -> Proposal?

  mutating func assign(
    _ what: String, put: @escaping Deed, take: @escaping Deed, isTaking: Bool = false,
    knows: (String, Graph) -> String?
  ) throws(Failure) {
    let query = arguments["query"]
    let names = query == nil ? Array(words.dropFirst()) : words
    guard query != nil || !words.isEmpty else { throw usage("whom?") }
    guard !names.isEmpty else { throw usage("which \(what)?") }
    let (added, removed) = try split(names, what, isTaking: isTaking || arguments.has("remove"))
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
    _ names: [String], _ what: String, isTaking: Bool
  ) throws(Failure) -> (added: [String], removed: [String]) {
    var (added, removed): ([String], [String]) = ([], [])
    for name in names {
      let isTaken = name.hasPrefix("-")
      let bare = isTaken || name.hasPrefix("+") ? String(name.dropFirst()) : name
      guard bare.contains(where: { !$0.isWhitespace }) else {
        throw usage("a \(what) must have a name")
      }
      if isTaken || isTaking { removed.append(bare) } else { added.append(bare) }
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

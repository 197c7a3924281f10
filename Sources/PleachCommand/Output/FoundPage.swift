import PleachCore

/// Communities and topics that there could be, as text and as JSON.
extension Call {
  /// `communities --suggest`.
  mutating func suggestCommunities() throws(Failure) {
    let graph = try graph()
    let found = try foundCommunities(in: graph)
    if isJSON { return out.json(["found": .array(found.communities.map(\.json))]) }
    guard !found.communities.isEmpty else {
      return tell(
        "Nothing found that has no name yet. Communities are found in who follows whom: import the "
          + "lists of those you follow too.")
    }
    for (number, community) in found.communities.enumerated() {
      if number > 0 { out.line() }
      print(community, graph)
    }
    out.paragraph("pleach communities --adopt NAME tags its people; undo takes it back.", .faint)
  }

  /// `communities --adopt`.
  mutating func adoptCommunity() throws(Failure) {
    let asked = self
    let wanted = Folding.folded(arguments["adopt"] ?? "")
    var count = 0
    var named = ""
    let change = try change { graph throws(Failure) in
      let found = try asked.foundCommunities(in: graph).communities
      guard let chosen = found.first(where: { Folding.folded($0.name) == wanted }) else {
        let near = DidYouMean.nearest(to: asked.arguments["adopt"] ?? "", among: found.map(\.name))
        throw Failure(
          "pleach communities", "nothing of that name was found",
          hint: near.map { "Did you mean \"\($0)\"?" } ?? "pleach communities --suggest lists them")
      }
      named = asked.arguments["as"] ?? chosen.name
      count = chosen.members.count
      return Deeds.adopt(chosen, named: named, in: graph)
    }
    report(
      SafeText(change == nil ? "Nothing to change." : "\(named): \(count) people tagged."), change)
  }

  private func foundCommunities(in graph: Graph) throws(Failure) -> CommunityProposals {
    var grain = CommunityProposals.usual
    if let text = arguments["grain"] {
      guard let number = Double(text), (0.1...20).contains(number) else {
        throw usage("--grain cannot be \"\(text)\"", hint: "It is a number from 0.1 to 20")
      }
      grain = number
    }
    // It is never cancelled.
    return CommunityProposals(graph, resolution: grain)!
  }

  private mutating func print(_ community: ProposedCommunity, _ graph: Graph) {
    out.line(SafeText(community.name), .strong)
    var words = ["\(community.members.count) people, \(community.following) followed"]
    switch community.source {
    case .follows: words.append("they follow each other")
    case .list(let platforms):
      let names = platforms.map { graph.name(of: .platforms, $0.raw) ?? $0.raw }
      words.append("your list on " + names.joined(separator: ", "))
    case .house: words.append("they work there")
    }
    if let density = community.shape.density {
      words.append("\(Decimals.percent(density)) of all pairs tied")
    }
    out.line(SafeText("  " + words.joined(separator: "; ")))
    if !community.terms.isEmpty {
      out.line(SafeText("  say " + community.terms.map(\.name).joined(separator: ", ")), .faint)
    }
    let names = community.members.prefix(6).compactMap { graph.people[$0]?.name }
    let more = community.members.count - names.count
    out.paragraph(
      SafeText(names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")), indent: 2)
  }

  /// `topics --suggest`.
  mutating func suggestTopics() throws(Failure) {
    let graph = try graph()
    // It is never cancelled.
    let ideas = TopicProposals(graph)!.ideas
    if isJSON {
      return out.json([
        "ideas": .array(
          ideas.map { ["name": .string($0.name), "people": .texts($0.people.map(\.raw))] })
      ])
    }
    guard !ideas.isEmpty else { return tell("Nothing that several of those you follow say.") }
    var table = Table([
      Table.Column("Word", least: 10), Table.Column("Followed", .right, least: 8),
      Table.Column("Who says it", least: 20),
    ])
    for idea in ideas {
      let names = idea.people.prefix(4).compactMap { graph.people[$0]?.name }
      table.add([idea.name, "\(idea.people.count)", names.joined(separator: ", ")])
    }
    table.print(to: &out)
  }

  /// `topic TOPIC`.
  mutating func showTopic() throws(Failure) {
    let graph = try graph()
    let id = Topic.ID(try record(.topic, words[0], in: graph).id)
    guard let topic = graph.topics[id] else { throw Failure(id.raw, "there is no such topic") }
    let proposed = TopicProposals(graph)![id]  // it is never cancelled
    let people = graph.members(of: id)
    let row = GroupRow(topic, graph.sharesByTopic())
    if isJSON {
      return out.json([
        "topic": row.json, "people": .array(people.map { PersonJSON.json($0, in: graph) }),
        "proposals": .array(
          proposed.map { link in
            [
              "person": .string(link.person.raw), "name": .text(graph.people[link.person]?.name),
              "weight": .number(Decimals.weight(link.weight)), "sentence": .string(link.sentence),
            ]
          }),
      ])
    }
    head(row)
    if topic.care > 0, row.share.following < 2 {
      out.line(
        row.share.following == 0 ? "Nobody you follow speaks of it." : "One voice only.")
    }
    if !people.isEmpty {
      out.line()
      PeopleTable.print(people, in: graph, to: &out)
    }
    guard !proposed.isEmpty else { return }
    out.heading("Probably they too")
    var table = Table(columns: 2)
    for link in proposed {
      table.add([graph.people[link.person]?.name ?? link.person.raw, link.sentence])
    }
    table.print(to: &out, indent: 2)
  }

  /// `topic TOPIC --merge-into OTHER`.
  mutating func mergeTopic(into other: String) throws(Failure) {
    guard words.count == 1 else { throw usage("which topic?") }
    let asked = self
    let change = try change { graph throws(Failure) in
      let from = Topic.ID(try asked.record(.topic, asked.words[0], in: graph).id)
      let into = Topic.ID(try asked.record(.topic, other, in: graph).id)
      return Deeds.merge(from, into: into, in: graph)
    }
    report(
      SafeText(change == nil ? "That is the same one." : "All of it is in \(other) now."), change)
  }
}

extension ProposedCommunity {
  fileprivate var json: JSON {
    let source =
      switch source {
      case .follows: "follows"
      case .list: "list"
      case .house: "house"
      }
    func share(_ share: Double?) -> JSON { share.map { .number(Decimals.text($0, 3)) } ?? .null }
    return [
      "name": .string(name), "source": .string(source), "following": .number(following),
      "members": .texts(members.map(\.raw)),
      "terms": .array(
        terms.map { ["name": .string($0.name), "members": .number($0.members)] }),
      "density": share(shape.density), "closure": share(shape.closure),
    ]
  }
}

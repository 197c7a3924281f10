import PleachCore

/// The page of a topic, and topics that there could be, as text and as JSON.
extension Call {
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

import PleachCore

/// Where the untagged probably belong, as text and as JSON.
extension Call {
  /// `tag --suggest`: shows what is proposed, or gives it to all who are sure.
  mutating func suggestTags() throws(Failure) {
    let query = words.isEmpty ? nil : words.joined(separator: " ")
    guard let sureness = try fraction("accept-above") else {
      let graph = try graph()
      return show(try tagProposals(query, in: graph), graph)
    }
    guard (0.3...0.99).contains(sureness) else {
      throw usage(
        "--accept-above cannot be \"\(arguments["accept-above"] ?? "")\"",
        hint: "It is from 0.3 to 0.99")
    }
    let asked = self
    var count = 0
    let change = try change { graph throws(Failure) in
      let sure = try asked.tagProposals(query, in: graph).sure(above: sureness)
      count = sure.count
      return Deeds.accept(sure, in: graph)
    }
    let people = count == 1 ? "1 person" : "\(count) people"
    report(
      SafeText(change == nil ? "Nobody is that sure." : "Tagged \(people) as proposed."), change)
  }

  private func tagProposals(_ query: String?, in graph: Graph) throws(Failure) -> TagProposals {
    var chosen: Set<Person.ID>?
    if let query { chosen = Set(try people(query, in: graph).map(\.id)) }
    let among = chosen
    // It is never cancelled.
    return TagProposals(graph, among: among.map { ids in { ids.contains($0.id) } })!
  }

  private mutating func show(_ proposals: TagProposals, _ graph: Graph) {
    let known = proposals.people.filter { !proposals[$0].isEmpty }
    if isJSON {
      return out.json([
        "proposals": .array(known.flatMap { proposals[$0].map { $0.json(in: graph) } }),
        "untagged": .number(proposals.people.count),
      ])
    }
    guard !proposals.people.isEmpty else { return tell("Nobody is without a community.") }
    guard !known.isEmpty else {
      return tell(
        graph.communities.isEmpty
          ? "There are no communities yet: pleach communities --suggest finds some."
          : "Nothing tells where the \(proposals.people.count) untagged belong. Tag some by hand.")
    }
    var table = Table([
      Table.Column("Name", least: 12), Table.Column("Community", least: 12),
      Table.Column("Sure", .right, least: 4), Table.Column("Why", least: 20, rank: 1),
    ])
    for person in known {
      guard let best = proposals[person].first else { continue }
      table.add([
        graph.people[person]?.name ?? person.raw,
        graph.communities[best.community]?.name ?? best.community.raw,
        Decimals.percent(best.confidence), best.evidence.first?.sentence ?? "",
      ])
    }
    table.print(to: &out)
    let sure = proposals.sure(above: 0.9).count
    out.paragraph(
      SafeText(
        "\(proposals.people.count) untagged, \(sure) sure at 90 %: --accept-above 0.9 tags those."),
      .faint)
  }
}

extension ProposedTag {
  func json(in graph: Graph) -> JSON {
    [
      "person": .string(person.raw), "name": .text(graph.people[person]?.name),
      "community": .string(community.raw), "confidence": .number(Decimals.text(confidence, 2)),
      "evidence": .array(evidence.map(\.json)),
    ]
  }
}

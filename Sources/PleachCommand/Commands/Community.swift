import PleachCore

extension Command {
  static let community = Command(
    name: "community", summary: "the page of a community; merge it, or split it",
    usage: [
      "community NAME [--json]", "community NAME --merge-into OTHER", "community NAME --split",
    ],
    options: [
      CommandOption("merge-into", "OTHER", "puts all its people into another one, which stays"),
      CommandOption("split", nil, "takes it apart by who follows whom, into parts below it"), .json,
    ],
    about: [
      "How closed it is, who leads out of it, who has gone quiet, and its people, the closest to you "
        + "first. pleach edit community renames it, pleach delete community takes it away."
    ],
    lists: [
      .json([
        ("community", "as communities --json has it"),
        ("density, closure", "0...1 or null: of all pairs tied, of its people's ties inside"),
        ("overlaps", "community, people: others that its people are in"),
        ("bridges", "person, community, ties: who leads where"),
        ("quiet, open", "identifiers: no post for half a year; not followed by you"),
        ("sizes", "day, following: at the end of each of the last quarters"),
        ("people", "the closest to you first, as list --json has them"),
      ])
    ],
    examples: [
      "pleach community weavers", "pleach community loom --merge-into weavers",
      "pleach community librarians --split",
    ],
    words: [.communities, .nothing]
  ) { call throws(Failure) in
    guard !call.words.isEmpty else {
      throw call.usage("which community?", hint: "pleach communities lists them")
    }
    if let other = call.arguments["merge-into"] { return try call.mergeCommunity(into: other) }
    if call.arguments.has("split") { return try call.splitCommunity() }
    try call.showCommunity()
  }
}

extension Call {
  private var name: String { words.joined(separator: " ") }

  private func community(_ name: String, in graph: Graph) throws(Failure) -> Community.ID {
    Community.ID(try record(.community, name, in: graph).id)
  }

  fileprivate mutating func mergeCommunity(into other: String) throws(Failure) {
    let asked = self
    var names = ("", "")
    let change = try change { graph throws(Failure) in
      let from = try asked.community(asked.name, in: graph)
      let into = try asked.community(other, in: graph)
      names = (
        graph.communities[from]?.name ?? from.raw, graph.communities[into]?.name ?? into.raw
      )
      return Deeds.merge(from, into: into, in: graph)
    }
    report(
      SafeText(
        change == nil ? "That is the same one." : "All of \(names.0) are in \(names.1) now."),
      change)
  }

  fileprivate mutating func splitCommunity() throws(Failure) {
    let asked = self
    var told: [String] = []
    let change = try change { graph throws(Failure) in
      let id = try asked.community(asked.name, in: graph)
      guard let parts = CommunityProposals.parts(of: id, in: graph) else { return nil }
      told = parts.map { "\($0.name) (\($0.members.count))" }
      return Deeds.split(id, into: parts.map { ($0.name, $0.members) }, in: graph)
    }
    report(
      SafeText(
        change == nil
          ? "It does not fall apart." : "Split into \(told.joined(separator: ", "))."), change)
  }

  fileprivate mutating func showCommunity() throws(Failure) {
    let graph = try graph()
    let id = try community(name, in: graph)
    guard let community = graph.communities[id] else {
      throw Failure(id.raw, "there is no such community")
    }
    let portrait = CommunityPortrait(
      of: id, in: graph, Links(graph, withYou: false), on: today)
    let row = GroupRow(community, graph.sharesByCommunity())
    let people = portrait.members.compactMap { graph.people[$0] }
    if isJSON {
      let members =
        [JSON.Member("community", row.json)] + portrait.json
        + [JSON.Member("people", .array(people.map { PersonJSON.json($0, in: graph) }))]
      return out.json(members)
    }
    head(row)
    print(portrait, graph)
    guard !people.isEmpty else { return }
    out.line()
    PeopleTable.print(people, in: graph, to: &out)
  }

  private mutating func print(_ portrait: CommunityPortrait, _ graph: Graph) {
    func name(_ id: Community.ID) -> String { graph.communities[id]?.name ?? id.raw }
    func names(_ people: [Person.ID]) -> String {
      let known = people.prefix(5).compactMap { graph.people[$0]?.name }
      return known.joined(separator: ", ")
        + (people.count > 5 ? " and \(people.count - 5) more" : "")
    }
    var table = Table(columns: 2)
    if !portrait.shape.words.isEmpty { table.add(["Closed", portrait.shape.words]) }
    if let first = portrait.sizes.first, let last = portrait.sizes.last, last.following > 0 {
      let line = Sparkline.text(of: portrait.sizes.map { Double($0.following) })
      table.add(["Followed", "\(first.following) \(line) \(last.following) since \(first.day)"])
    }
    if !portrait.overlaps.isEmpty {
      let words = portrait.overlaps.prefix(6).map { "\(name($0.community)) \($0.members)" }
      table.add(["Also in", words.joined(separator: ", ")])
    }
    for (number, bridge) in portrait.bridges.prefix(3).enumerated() {
      table.add([
        number == 0 ? "Leads out" : "",
        "\(graph.people[bridge.person]?.name ?? "") to \(name(bridge.community)), "
          + "tied to \(bridge.ties) there",
      ])
    }
    if !portrait.quiet.isEmpty { table.add(["Gone quiet", names(portrait.quiet)]) }
    if !portrait.open.isEmpty { table.add(["Not followed", names(portrait.open)]) }
    table.print(to: &out)
  }
}

extension CommunityPortrait {
  fileprivate var json: [JSON.Member] {
    func share(_ share: Double?) -> JSON { share.map { .number(Decimals.text($0, 3)) } ?? .null }
    let overlaps = overlaps.map { overlap -> JSON in
      ["community": .string(overlap.community.raw), "people": .number(overlap.members)]
    }
    let bridges = bridges.map { bridge -> JSON in
      [
        "person": .string(bridge.person.raw), "community": .string(bridge.community.raw),
        "ties": .number(bridge.ties),
      ]
    }
    let sizes = sizes.map { day, following -> JSON in
      ["day": .string("\(day)"), "following": .number(following)]
    }
    return [
      JSON.Member("density", share(shape.density)), JSON.Member("closure", share(shape.closure)),
      JSON.Member("overlaps", .array(overlaps)), JSON.Member("bridges", .array(bridges)),
      JSON.Member("quiet", .texts(quiet.map(\.raw))), JSON.Member("open", .texts(open.map(\.raw))),
      JSON.Member("sizes", .array(sizes)),
    ]
  }
}

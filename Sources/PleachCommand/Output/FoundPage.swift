import PleachCore

/// Communities that there could be, as text and as JSON.
extension Call {
  /// `communities --suggest`.
  mutating func suggestCommunities() throws(Failure) {
    let graph = try graph()
    let found = try foundCommunities(in: graph)
    if isJSON { return out.json(["found": .array(found.communities.map(\.json))]) }
    guard !found.communities.isEmpty else {
      return tell(
        "Nothing found that has no name yet. Communities are found in who follows whom: import the "
          + "lists of those you follow too. pleach lists says whose, and how.")
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
    out.line(
      SafeText(
        "  \(community.members.count) people, \(community.following) followed; "
          + community.origin(in: graph)))
    if !community.terms.isEmpty {
      out.line(SafeText("  say " + community.terms.map(\.name).joined(separator: ", ")), .faint)
    }
    let names = community.members.prefix(6).compactMap { graph.people[$0]?.name }
    let more = community.members.count - names.count
    out.paragraph(
      SafeText(names.joined(separator: ", ") + (more > 0 ? " and \(more) more" : "")), indent: 2)
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

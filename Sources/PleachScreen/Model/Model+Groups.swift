import PleachCore

/// Communities and topics as a whole: taken together, taken apart.
extension Model {
  /// Asks whether the parts that the follows show become communities below one.
  mutating func splitCommunity() -> [Effect] {
    guard let (section, id) = currentRecord, section == .communities else {
      say("only communities can be split")
      return []
    }
    guard let parts = CommunityProposals.parts(of: Community.ID(id), in: graph),
      let proposal = Deeds.split(
        Community.ID(id), into: parts.map { ($0.name, $0.members) }, in: graph)
    else {
      say("it does not fall apart")
      return []
    }
    let names = parts.map { "\($0.name) (\($0.members.count))" }.joined(separator: ", ")
    overlay = .confirm(
      Confirm(
        question: "Split into \(names), below it? Those of no part stay. u undoes it.",
        effect: .commit(proposal)))
    return []
  }

  /// Asks into which other one the current one goes.
  mutating func askMerging() -> [Effect] {
    guard let (section, id) = currentRecord else { return nothingHere() }
    let rows: [Menu.Row]
    switch section {
    case .communities:
      let from = Community.ID(id)
      rows = graph.communities.filter { $0.id != from }.map { other in
        Menu.Row(title: other.name, choice: .merge(section, id, into: other.id.raw))
      }
    case .topics:
      let from = Topic.ID(id)
      rows = graph.topics.filter { $0.id != from }.map { other in
        Menu.Row(title: other.name, choice: .merge(section, id, into: other.id.raw))
      }
    default:
      say("platforms cannot be merged")
      return []
    }
    guard !rows.isEmpty else {
      say("there is no other one")
      return []
    }
    overlay = .menu(
      Menu(
        kind: .merge, title: SafeText("Merge \(graph.name(of: section, id) ?? id) into"),
        rows: rows.sorted { Folding.folded($0.title) < Folding.folded($1.title) }))
    return []
  }

  mutating func merge(_ section: Section, _ from: String, into: String) -> [Effect] {
    let proposal =
      switch section {
      case .people: Deeds.merge(Person.ID(from), into: Person.ID(into), in: graph)
      case .topics: Deeds.merge(Topic.ID(from), into: Topic.ID(into), in: graph)
      default: Deeds.merge(Community.ID(from), into: Community.ID(into), in: graph)
      }
    // The page of what is gone would only say so.
    if case .community(let id, _) = screen, id.raw == from {
      screen = .community(Community.ID(into), PageState())
    }
    if case .topic(let id, _) = screen, id.raw == from {
      screen = .topic(Topic.ID(into), PageState())
    }
    return proposal.map { commit($0) } ?? []
  }
}

import PleachCore

extension Command {
  static let communities = Command(
    name: "communities", summary: "the communities, or the page of one",
    usage: ["communities [NAME] [--json]"], options: [.json],
    lists: [
      Call.help(
        .community,
        [
          ("  kind", "network, practice or team"), ("  colour", "1 to 8"),
          GroupRow.overHelp, ("  budget, note", "as edited by hand, or null"),
        ])
    ], examples: ["pleach communities weavers"], words: [.communities, .nothing]
  ) { call throws(Failure) in
    try call.groups(.community) { graph in
      let shares = graph.sharesByCommunity()
      return graph.communities.map { community in
        GroupRow(
          id: community.id.raw, name: community.name, share: shares[community.id] ?? Share(),
          fields: [
            ("Kind", "kind", .string(community.kind.rawValue)),
            ("Colour", "colour", .number(community.colour)),
          ]
            + GroupRow.budget(Budget(of: community, shares[community.id])) + [
              ("Note", "note", .text(community.note))
            ], query: { $0.communities.contains(community.id) })
      }
    }
  }
}

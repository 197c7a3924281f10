import PleachCore

extension Command {
  static let communities = Command(
    name: "communities", summary: "the communities, or those there could be",
    usage: [
      "communities [NAME] [--json]", "communities --suggest [--grain N] [--json]",
      "communities --adopt FOUND [--as NAME]",
    ],
    options: [
      CommandOption("suggest", nil, "communities that nobody named yet: found in who follows whom"),
      CommandOption("grain", "N", "1.4 is usual, more is finer, less is coarser"),
      CommandOption("adopt", "FOUND", "makes one of those that --suggest lists, by its name"),
      CommandOption("as", "NAME", "the name under which it is adopted"), .json,
    ],
    about: [
      "A slash in a name makes levels: science/biology counts for science too. What --suggest lists is "
        + "found among those you know, in your lists on the platforms, and in where people work; nothing "
        + "is tagged until it is adopted."
    ],
    lists: [
      Call.help(
        .community,
        [
          ("  kind", "network, practice or team"), ("  colour", "1 to 8"),
          GroupRow.overHelp, ("  budget, note", "as edited by hand, or null"),
        ]),
      .json([
        ("found", "with --suggest: those with most people you follow first, each with:"),
        ("  name, source", "follows, list or house: found in follows, your lists, companies"),
        ("  following, members", "how many you follow; identifiers, the middle first"),
        ("  terms", "name, members: what they say of themselves more than others do"),
        ("  density, closure", "0...1 or null: of all pairs tied, of their ties inside"),
      ]),
    ],
    examples: [
      "pleach communities weavers", "pleach communities --suggest",
      "pleach communities --adopt \"Open maps\" --as Cartographers",
    ],
    words: [.communities, .nothing]
  ) { call throws(Failure) in
    if call.arguments.has("adopt") { return try call.adoptCommunity() }
    if call.arguments.has("suggest") { return try call.suggestCommunities() }
    guard !call.arguments.has("grain"), !call.arguments.has("as") else {
      throw call.usage("--grain goes with --suggest, --as with --adopt")
    }
    try call.groups(.community) { graph in
      let shares = graph.sharesByCommunity()
      return graph.communities.map { GroupRow($0, shares) }
    } of: { id, graph in
      graph.members(of: Community.ID(id))
    }
  }
}

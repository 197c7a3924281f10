import PleachCore

extension Command {
  static let platforms = Command(
    name: "platforms", summary: "the platforms, or the page of one",
    usage: ["platforms [NAME] [--json]"], options: [.json],
    lists: [
      Call.help(
        .platform,
        [GroupRow.overHelp, ("  budget, purpose, lastVisit, note", "as edited by hand, or null")])
    ], examples: ["pleach platforms mastodon"], words: [.platforms, .nothing]
  ) { call throws(Failure) in
    try call.groups(.platform) { graph in
      let shares = graph.sharesByPlatform()
      return graph.platforms.map { platform in
        GroupRow(
          id: platform.id.raw, name: platform.name, share: shares[platform.id] ?? Share(),
          fields: GroupRow.budget(Budget(of: platform, shares[platform.id])) + [
            ("Last visit", "lastVisit", .day(platform.lastVisit)),
            ("Purpose", "purpose", .text(platform.purpose)), ("Note", "note", .text(platform.note)),
          ])
      }
    } of: { id, graph in
      graph.people.filter { $0.accounts.contains { $0.platform == Platform.ID(id) } }
    }
  }
}

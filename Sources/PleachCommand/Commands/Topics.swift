import PleachCore

extension Command {
  static let topics = Command(
    name: "topics", summary: "the topics, or those there could be",
    usage: ["topics [NAME] [--json]", "topics --suggest [--json]"],
    options: [
      CommandOption("suggest", nil, "what several of those you follow say of themselves"), .json,
    ],
    lists: [
      Call.help(
        .topic, [("  care", "0 to 3"), ("  question, use, note", "as edited by hand, or null")]),
      .json([("ideas", "with --suggest: name, people (identifiers)")]),
    ], examples: ["pleach topics looms", "pleach topics --suggest"], words: [.topics, .nothing]
  ) { call throws(Failure) in
    if call.arguments.has("suggest") { return try call.suggestTopics() }
    try call.groups(.topic) { graph in
      let shares = graph.sharesByTopic()
      return graph.topics.map { GroupRow($0, shares) }
    } of: { id, graph in
      graph.members(of: Topic.ID(id))
    }
  }
}

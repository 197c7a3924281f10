import PleachCore

extension Command {
  static let topics = Command(
    name: "topics", summary: "the topics, or the page of one", usage: ["topics [NAME] [--json]"],
    options: [.json],
    lists: [
      Call.help(
        .topic, [("  care", "0 to 3"), ("  question, note", "as edited by hand, or null")])
    ], examples: ["pleach topics looms"], words: [.topics, .nothing]
  ) { call throws(Failure) in
    try call.groups(.topic) { graph in
      let shares = graph.sharesByTopic()
      return graph.topics.map { topic in
        GroupRow(
          id: topic.id.raw, name: topic.name, share: shares[topic.id] ?? Share(),
          fields: [
            ("Care", "care", .number(topic.care)), ("Question", "question", .text(topic.question)),
            ("Note", "note", .text(topic.note)),
          ], query: { $0.topics.contains(topic.id) })
      }
    }
  }
}

import PleachCore

extension Command {
  static let topic = Command(
    name: "topic", summary: "the page of a topic; say what people speak of",
    usage: [
      "topic TOPIC [--json]", "topic NAME TOPIC… [--remove]",
      "topic --query QUERY TOPIC… [--remove]", "topic TOPIC --merge-into OTHER",
    ],
    options: [
      .query, .remove,
      CommandOption("merge-into", "OTHER", "puts the topic into another one, which stays"), .json,
    ],
    about: [
      "A dash before a topic takes it off, so one call can do both. Topics that are not there yet "
        + "are made. --query means everyone who matches."
    ],
    lists: [
      HistoryJSON.help,
      .json([
        ("topic", "of one topic alone: as topics --json has it"),
        ("people", "who speaks of it, as list --json has them"),
        ("proposals", "person, name, weight, sentence: who probably speaks of it too"),
      ]),
    ],
    examples: [
      "pleach topic looms", "pleach topic \"Ada Quill\" looms dyeing",
      "pleach topic --query loom looms",
    ],
    words: [.people, .topics]
  ) { call throws(Failure) in
    if let other = call.arguments["merge-into"] { return try call.mergeTopic(into: other) }
    if call.words.count == 1, !call.arguments.has("query"), !call.arguments.has("remove") {
      return try call.showTopic()
    }
    try call.assign(
      "topic", put: Deeds.link, take: Deeds.unlink,
      knows: { name, graph in graph.topic(named: name)?.name })
  }
}

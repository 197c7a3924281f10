import PleachCore

extension Command {
  static let topic = Command(
    name: "topic", summary: "say what people speak of",
    usage: ["topic NAME TOPIC… [--remove]", "topic --query QUERY TOPIC… [--remove]"],
    options: [.query, .remove, .json],
    about: [
      "A dash before a topic takes it off, so one call can do both. Topics that are not there yet "
        + "are made. --query means everyone who matches."
    ],
    lists: [HistoryJSON.help],
    examples: [
      "pleach topic \"Ada Quill\" looms dyeing", "pleach topic --query loom looms",
    ],
    words: [.people, .topics]
  ) { call throws(Failure) in
    try call.assign(
      "topic", put: Deeds.link, take: Deeds.unlink,
      knows: { name, graph in graph.topic(named: name)?.name })
  }
}

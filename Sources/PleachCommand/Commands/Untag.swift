import PleachCore

extension Command {
  static let untag = Command(
    name: "untag", summary: "take people out of communities",
    usage: ["untag NAME COMMUNITY…", "untag --query QUERY COMMUNITY…"],
    options: [.query, .json], about: ["The same as pleach tag with --remove."],
    lists: [HistoryJSON.help],
    examples: ["pleach untag ada marketing", "pleach untag --query quiet:>2y weavers"],
    words: [.people, .communities]
  ) { call throws(Failure) in
    try call.assign(
      "community", put: Deeds.tag, take: Deeds.untag, isTaking: true,
      knows: { name, graph in graph.community(named: name)?.name })
  }
}

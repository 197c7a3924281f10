import PleachCore

extension Command {
  static let list = Command(
    name: "list", summary: "the people who match a query, or all",
    usage: ["list [QUERY] [--sort ORDER] [--json]"],
    options: [
      CommandOption(
        "sort", "ORDER", "in which order", .values(PeopleSort.allCases.map(\.rawValue))), .json,
    ],
    about: [
      "Words are looked for in names, handles, bios and notes, without case and accents. Terms "
        + "narrow the list down; a dash before a word or a term turns it round. All must hold."
    ],
    lists: [
      HelpList("Terms", QueryTerm.all.map { ($0.example, termHelp($0)) }),
      HelpList("Orders", PeopleSort.allCases.map { ($0.rawValue, $0.title) }),
      HelpList(
        "Ties", Tie.allCases.map { ($0.mark, "\($0.rawValue): \($0.words)") }),
      .json(PersonJSON.fields),
    ],
    examples: [
      "pleach list platform:mastodon quiet:>6mo", "pleach list tie:mutual -tag:librarians loom",
      "pleach list is:untagged --sort followed",
    ],
    words: [.query]
  ) { call throws(Failure) in
    let query = try call.query(call.listQuery())
    let graph = try call.graph()
    let people = query.places(in: graph, texts: SearchTexts(graph)).map { graph.people[$0] }
    if call.isJSON {
      return call.out.json(["people": .array(people.map { PersonJSON.json($0, in: graph) })])
    }
    guard !people.isEmpty else {
      return call.tell(
        graph.people.isEmpty
          ? "Nobody is here yet. Bring people in: pleach import FILE, or look around: pleach demo."
          : "Nobody matches.")
    }
    PeopleTable.print(people, in: graph, to: &call.out)
  }

  private static func termHelp(_ term: QueryTerm) -> String {
    term.values.isEmpty
      ? term.help : term.help + ": " + term.values.joined(separator: ", ")
  }
}

extension Call {
  /// The words as one query; `--sort` is its last term.
  fileprivate func listQuery() throws(Failure) -> String {
    let query = words.joined(separator: " ")
    guard let order = arguments["sort"] else { return query }
    let names = PeopleSort.allCases.map(\.rawValue)
    guard names.contains(order) else {
      let near = DidYouMean.nearest(to: order, among: names)
      throw usage(
        "--sort cannot be \"\(order)\"",
        hint: near.map { "Did you mean \"\($0)\"?" } ?? "It is " + names.joined(separator: ", "))
    }
    return query.isEmpty ? "sort:\(order)" : "\(query) sort:\(order)"
  }
}

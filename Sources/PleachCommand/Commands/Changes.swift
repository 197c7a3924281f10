import PleachCore
import PleachStore

extension Command {
  static let changes = Command(
    name: "changes", summary: "what became of the people you know since a day",
    usage: ["changes [--since DAY] [--json]"],
    options: [
      CommandOption(
        "since", "DAY", "the first day that counts; without it, that of the last import"),
      .json,
    ],
    about: [
      "Who is new, gone or back, who was renamed or moved, who is followed or follows you and who no longer "
        + "does, who turned quiet. It is read from this machine's history, and what was undone is no news.",
      "Somebody is called gone when two whole exports in a row lack them, or the platform says so.",
    ],
    lists: [
      .json([
        ("since", "the first day that counts"), ("changes", "by kind, each with:"),
        ("  kind", News.Kind.allCases.map(\.rawValue).joined(separator: ", ")),
        ("  person, name", "to whom"), ("  account", "on which account, or null"),
        ("  words", "in words"),
      ])
    ],
    examples: ["pleach changes", "pleach changes --since 2026-01-01"], words: [.nothing]
  ) { call throws(Failure) in
    try call.expect(atMost: 0)
    let (store, graph) = try call.look()
    let since = try call.since() ?? graph.imports.map(\.day).max() ?? call.today.adding(days: -30)
    let history = try stored { () throws(StoreError) in try store.history(since: since) }
    let news = News(history, in: graph, since: since, on: call.today)
    if call.isJSON { return call.show(news, graph) }
    guard !news.pieces.isEmpty else { return call.tell(SafeText("Nothing since \(since).")) }
    call.out.line(SafeText("Since \(since)"), .strong)
    for kind in News.Kind.allCases {
      let pieces = news.pieces.filter { $0.kind == kind }
      guard !pieces.isEmpty else { continue }
      call.out.heading(SafeText("\(kind.title) (\(pieces.count))"))
      var table = Table(columns: 2)
      for piece in pieces.prefix(20) {
        table.add([graph.people[piece.person]?.name ?? piece.person.raw, piece.words])
      }
      table.print(to: &call.out, indent: 2)
      if pieces.count > 20 { call.out.line("  and \(pieces.count - 20) more") }
    }
  }
}

extension Call {
  /// The day that `--since` gives.
  fileprivate func since() throws(Failure) -> Day? {
    guard let text = arguments["since"] else { return nil }
    guard let day = Day(text) else {
      throw usage("--since cannot be \"\(text)\"", hint: "It is a day such as 2026-01-31")
    }
    return day
  }

  fileprivate mutating func show(_ news: News, _ graph: Graph) {
    out.json([
      "since": .day(news.since),
      "changes": .array(
        news.pieces.map { piece in
          [
            "kind": .string(piece.kind.rawValue), "person": .string(piece.person.raw),
            "name": .text(graph.people[piece.person]?.name), "account": .text(piece.account?.raw),
            "words": .string(piece.words),
          ]
        }),
    ])
  }
}

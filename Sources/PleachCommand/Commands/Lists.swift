import PleachCore

extension Command {
  static let lists = Command(
    name: "lists", summary: "whose list of follows would teach most, and how to fetch it",
    usage: ["lists [--top N] [--script | --json]"],
    options: [
      CommandOption("top", "N", "how many at most; without it 20"),
      CommandOption("script", nil, "the commands that fetch the lists, for sh"), .json,
    ],
    about: [
      "Whom to follow, communities and breadth are worked out from who follows whom among others. This "
        + "names those you follow whose own list is not known and would say most of the others. GitHub, "
        + "Bluesky and Mastodon show such lists to anybody.",
      "pleach fetches nothing itself: --script prints the commands. They need gh for GitHub, curl and jq "
        + "for the others, put each list into a file of the folder lists, pass over what is there, and "
        + "pause between two requests. Read them, run them, and import the folder: each file's name says "
        + "whose list it is. With --as YOU you are left out of them.",
    ],
    lists: [
      .json([
        ("lists", "best first, each with:"),
        ("  person, name, account", "who, and the account whose list is meant"),
        ("  score", "the sum of the weights; comparable within the list"),
        ("  evidence", "signal, weight, sentence, people (none); heaviest first"),
        ("  file", "what the file is called"),
        ("leftOut", "the same without file: their handle is none that a command may have"),
        ("count", "how many could be named"),
        ("following, known", "how many you follow; of how many of them the list is known"),
      ])
    ],
    examples: [
      "pleach lists", "pleach lists --top 50 --script > fetch.sh", "pleach import lists --as YOU",
    ], words: [.nothing]
  ) { call throws(Failure) in
    try call.expect(atMost: 0)
    let top = try call.number("top") ?? 20
    guard top <= Call.mostLists else {
      throw call.usage("--top cannot be \"\(top)\"", hint: "It is \(Call.mostLists) at most")
    }
    let graph = try call.graph()
    let lists = WantedLists(graph, top: top, on: call.today)
    guard !call.arguments.has("script") else { return try call.printScript(lists, graph) }
    call.isJSON ? call.printJSON(lists, graph) : call.printText(lists, graph)
  }
}

extension Call {
  /// More than that is a night's work for those who hand them out.
  fileprivate static let mostLists = 1_000

  fileprivate mutating func printScript(
    _ lists: WantedLists, _ graph: Graph
  ) throws(Failure) {
    guard !isJSON else { throw usage("it is --script or --json, not both") }
    guard !lists.wanted.isEmpty else { return tell(Self.nobody(lists, graph)) }
    let importing = invocation("import \(FetchScript.folder) --as YOU")
    out.raw(FetchScript(lists, in: graph, on: today, importing: importing).text)
  }

  fileprivate mutating func printJSON(_ lists: WantedLists, _ graph: Graph) {
    out.json([
      "lists": .array(lists.wanted.map { Self.json($0, graph, hasFile: true) }),
      "leftOut": .array(lists.leftOut.map { Self.json($0, graph, hasFile: false) }),
      "count": .number(lists.count), "following": .number(lists.known.people),
      "known": .number(lists.known.known),
    ])
  }

  private static func json(_ wanted: Suggestion, _ graph: Graph, hasFile: Bool) -> JSON {
    let page = SuggestionPage(graph: graph, suggestions: [wanted], isWhy: true)
    guard case .array(let rows) = page.json, var members = rows.first?.members else { return .null }
    if hasFile {
      let account = graph.people[wanted.person]?.accounts.first { $0.id == wanted.account }
      let file = account.flatMap { PublicList(of: $0)?.file.fileName }
      members.append(JSON.Member("file", .text(file)))
    }
    return .object(members)
  }

  fileprivate mutating func printText(_ lists: WantedLists, _ graph: Graph) {
    guard !lists.wanted.isEmpty else { return tell(Self.nobody(lists, graph)) }
    let (people, known) = lists.known
    out.paragraph(
      SafeText(
        "You follow \(people). Whom they follow is known of \(known == 0 ? "none" : "\(known)") of them. "
          + "The lists of these would teach most:"))
    out.line()
    SuggestionPage(graph: graph, suggestions: lists.wanted, isWhy: false).print(to: &out)
    if !lists.leftOut.isEmpty {
      out.line()
      out.paragraph(Self.leftOut(lists, graph))
    }
    out.line()
    let (rest, count) = (lists.rest, lists.wanted.count)
    if rest > 0, count < Call.mostLists {
      let more = min(count * 3, Call.mostLists)
      out.paragraph(SafeText("\(rest) more: --top \(more)"), .faint)
    }
    out.paragraph("To fetch them:", .faint)
    let top = arguments["top"].map { " --top \($0)" } ?? ""
    let script = invocation("lists\(top) --script")
    for line in [
      "\(script) > fetch.sh", "sh fetch.sh", invocation("import \(FetchScript.folder) --as YOU"),
    ] {
      out.line(SafeText("  " + line))
    }
  }

  private static func leftOut(_ lists: WantedLists, _ graph: Graph) -> SafeText {
    let names = lists.leftOut.compactMap { graph.people[$0.person]?.name }
    return SafeText(
      "Left out, as their handle is none that a command may have: \(names.joined(separator: ", "))."
    )
  }

  private static func nobody(_ lists: WantedLists, _ graph: Graph) -> SafeText {
    if lists.known.people == 0 { return "Nobody: you follow nobody yet." }
    if !lists.leftOut.isEmpty { return "Nobody. " + leftOut(lists, graph) }
    return
      "Nobody: of those you follow the lists are known, or none is on GitHub, Bluesky or Mastodon."
  }
}

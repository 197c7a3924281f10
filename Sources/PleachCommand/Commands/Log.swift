import PleachCore

extension Command {
  static let log = Command(
    name: "log", summary: "write down what passed between you and somebody; what passed lately",
    usage: [
      "log \"LINE\" [--json]", "log [--with NAME] [--limit N] [--json]",
      "log --balance [--weeks N] [--json]",
    ],
    options: [
      CommandOption("with", "NAME", "only what passed with somebody", .people),
      CommandOption("limit", "N", "how many; without it 20"),
      CommandOption("balance", nil, "given against received, by week, person and community"),
      CommandOption("weeks", "N", "with --balance: how far to look back; without it 12"), .json,
    ],
    about: [
      "A line says when, what, whom and about what, in your words: people by @handle or name, topics by "
        + "#name, the day at the beginning or the end. The kind is guessed from the words: thanked, replied, "
        + "commented, asked, answered, met, said hi, shared, wrote. \"got\", \"from\" and \"NAME thanked me\" "
        + "make it received.",
      "Goals count from the log: pleach goal says how far they are.",
    ],
    lists: [
      HistoryJSON.help,
      .json([
        ("encounters", "without LINE: the latest first, each with:"),
        ("  id, day, kind, direction", "the direction is given or received"),
        ("  person, name", "with whom"), ("  platform, topics, text", "as known"),
        ("given, received", "with --balance: how often in all"),
        ("weeks", "from, found, fed, thanked, asked, answered, received; oldest first"),
        ("people, communities", "id, name, given, received, sentence; who gave most first"),
      ]),
    ],
    examples: [
      "pleach log \"yesterday: thanked @ada for the talk on #looms\"",
      "pleach log \"met Ada Quill and @bo in the library\"",
      "pleach log \"got a reply from ada last friday\"", "pleach log --with ada",
      "pleach log --balance",
    ],
    words: [.nothing]
  ) { call throws(Failure) in
    guard call.words.isEmpty else { return try call.writeLog() }
    if call.arguments.has("balance") { return try call.showBalance() }
    try call.showLog()
  }
}

extension Call {
  fileprivate mutating func writeLog() throws(Failure) {
    let asked = self
    var draft: LogDraft?
    var brought: [String] = []
    let change = try change { graph throws(Failure) in
      let read = LogReader(graph, on: asked.today).draft(of: asked.words.joined(separator: " "))
      try asked.check(read, graph)
      draft = read
      return Deeds.log(read, in: graph)
    }
    let graph = try graph()
    if let change {
      let new = Set(change.edits.compactMap { $0.path.count > 1 ? Encounter.ID($0.path[1]) : nil })
      brought = graph.goals(broughtOnBy: new, on: today).map { goal, progress in
        "\(goal.phrase(in: graph)): \(progress.sentence)"
      }
    }
    report(SafeText(draft.map { words(of: $0, graph) } ?? "Nothing to write."), change)
    guard !isJSON else { return }
    for sentence in brought { out.line(SafeText(sentence)) }
  }

  /// What was written, as it was understood.
  private func words(of draft: LogDraft, _ graph: Graph) -> String {
    let names = draft.people.compactMap(\.person).compactMap { graph.people[$0]?.name }
    let link = draft.kind.preposition(draft.direction)
    let day = draft.day.map { "\($0)" } ?? ""
    let topics = draft.topics.compactMap { graph.topics[$0]?.name }.map { " #\($0)" }.joined()
    return
      "Logged on \(day): \(draft.kind.rawValue) \(link) \(names.joined(separator: ", "))\(topics)."
  }

  /// A line that leaves something open is refused with what would make it clear.
  private func check(_ draft: LogDraft, _ graph: Graph) throws(Failure) {
    guard let question = draft.questions.first else { return }
    switch question {
    case .day(let words, let days):
      throw Failure(
        "\"\(words)\"", "it may be one of several days",
        hint: "Write " + days.map { "\($0)" }.joined(separator: " or "))
    case .future(let day):
      throw Failure(
        "pleach log", "\(day) is still to come", hint: "pleach goal is for what you want to do")
    case .nobody:
      throw Failure(
        "pleach log", "nobody is in the line", hint: "Write @handle, or a name that is known")
    case .many(let place, let ids):
      let names = ids.prefix(4).compactMap { graph.people[$0] }
        .map { "\($0.name) (\($0.handle ?? $0.id.raw))" }
      throw Failure(
        draft.people[place].words, "that may be " + names.joined(separator: ", "),
        hint: "Write the handle, with @")
    case .unknown(let place, let nearest):
      throw Failure(
        draft.people[place].words, "nobody is called that",
        hint: nearest.map { "Did you mean \"\($0)\"?" } ?? "pleach list shows everyone")
    }
  }

  fileprivate mutating func showLog() throws(Failure) {
    let graph = try graph()
    let limit = try number("limit") ?? 20
    var all = Array(graph.encounters.enumerated())
    if let name = arguments["with"] {
      let person = try person(name, in: graph).id
      all = all.filter { $0.element.person == person }
    }
    let latest = all.sorted { ($1.element.day, $1.offset) < ($0.element.day, $0.offset) }
      .prefix(limit).map(\.element)
    if isJSON {
      return out.json(["encounters": .array(latest.map { $0.row(in: graph) })])
    }
    guard !latest.isEmpty else { return tell("Nothing is written down yet.") }
    var table = Table([
      Table.Column("Day", least: 10), Table.Column("", least: 1), Table.Column("Kind", least: 8),
      Table.Column("With", least: 12), Table.Column("Text", least: 20, rank: 1),
    ])
    for encounter in latest {
      table.add([
        "\(encounter.day)", encounter.mark, encounter.kind.rawValue,
        graph.people[encounter.person]?.name ?? encounter.person.raw, encounter.text ?? "",
      ])
    }
    table.print(to: &out)
  }
}

extension Encounter {
  fileprivate func row(in graph: Graph) -> JSON {
    [
      "id": .string(id.raw), "day": .day(day), "kind": .string(kind.rawValue),
      "direction": .string(direction.rawValue), "person": .string(person.raw),
      "name": .text(graph.people[person]?.name), "platform": .text(platform?.raw),
      "topics": .texts(topics.map(\.raw)), "text": .text(text),
    ]
  }
}

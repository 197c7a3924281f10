import PleachCore

extension Command {
  static let weights = Command(
    name: "weights", summary: "what counts how much when people are suggested",
    usage: [
      "weights [--json]", "weights SIGNAL [PERCENT|usual] [--json]",
      "weights person:NAME|community:NAME [PERCENT|usual] [--json]",
    ], options: [.json],
    about: [
      "100 is usual, 0 is off, 200 counts twice. Of a person or a community it says how much those to "
        + "whom they lead count. What you follow and dismiss of the suggestions teaches gently: the "
        + "learnt factor lies between 0.5 and 2."
    ],
    lists: [
      .json([
        ("signals", "name, suggests (follow, unfollow, greet), weight, learnt, percent, help"),
        ("tastes", "about, percent: what you said of people and communities"),
      ]), HistoryJSON.help,
    ],
    examples: [
      "pleach weights quiet 50", "pleach weights community:marketing 0",
      "pleach weights \"like-minded\" usual",
    ],
    words: [
      .values(Signals.all.flatMap(\.signals).map(\.name)),
      .values(["0", "50", "100", "200", "usual"]),
      .nothing,
    ]
  ) { call throws(Failure) in
    try call.expect(atMost: 2)
    guard let word = call.words.first else { return try call.listWeights() }
    guard call.words.count > 1 else {
      throw call.usage("how much?", hint: "A number from 0 to 400, or usual")
    }
    let percent = try call.percent(call.words[1])
    let asked = call
    let change = try call.change { graph throws(Failure) in
      Deeds.weigh(try asked.subject(word, in: graph), percent, in: graph)
    }
    call.report(
      change.map { SafeText($0.title + ".") } ?? "It counts so already.", change)
  }
}

extension Call {
  fileprivate func percent(_ text: String) throws(Failure) -> Int {
    if text == "usual" { return 100 }
    guard let number = Int(text), Taste.percents.contains(number) else {
      throw usage("it cannot count \"\(text)\"", hint: "A number from 0 to 400, or usual")
    }
    return number
  }

  fileprivate func subject(_ word: String, in graph: Graph) throws(Failure) -> Taste.Subject {
    if word.hasPrefix("person:") {
      return .person(try person(String(word.dropFirst(7)), in: graph).id)
    }
    if word.hasPrefix("community:") {
      let (id, _) = try record(.community, String(word.dropFirst(10)), in: graph)
      return .community(Community.ID(id))
    }
    let names = Signals.all.flatMap(\.signals).map(\.name)
    guard names.contains(word) else {
      throw usage(
        "there is no signal \"\(word)\"",
        hint: DidYouMean.nearest(to: word, among: names).map { "Did you mean \"\($0)\"?" }
          ?? "pleach weights lists them")
    }
    return .signal(word)
  }

  fileprivate mutating func listWeights() throws(Failure) {
    let graph = try graph()
    let learning = Learning(graph)
    func percent(_ name: String) -> Int {
      graph.tastes[Taste.Subject.signal(name).id]?.percent ?? 100
    }
    let others = graph.tastes.filter {
      if case .signal = $0.subject { false } else { true }
    }
    if isJSON {
      return out.json([
        "signals": .array(
          Signals.all.flatMap { kind in
            kind.signals.map { signal in
              [
                "name": .string(signal.name), "suggests": .string(kind.name),
                "weight": .number(Decimals.weight(signal.weight)),
                "learnt": .number(Decimals.weight(learning.factor(of: signal.name))),
                "percent": .number(String(percent(signal.name))), "help": .string(signal.help),
              ]
            }
          }),
        "tastes": .array(
          others.map { ["about": .string($0.id.raw), "percent": .number(String($0.percent))] }),
      ])
    }
    for kind in Signals.all {
      out.heading(SafeText("To \(kind.name)"))
      var table = Table([
        Table.Column("Signal", least: 10), Table.Column("Weight", .right, least: 6),
        Table.Column("Learnt", .right, least: 6, rank: 1), Table.Column("Yours", .right, least: 5),
        Table.Column("What it looks at", least: 20, rank: 2),
      ])
      for signal in kind.signals {
        let (learnt, own) = (learning.factor(of: signal.name), percent(signal.name))
        table.add([
          signal.name, Decimals.weight(signal.weight),
          learnt == 1 ? "" : "× " + Decimals.weight(learnt), own == 100 ? "" : "\(own) %",
          signal.help,
        ])
      }
      table.print(to: &out, indent: 2)
    }
    guard !others.isEmpty else { return }
    out.heading("People, communities and what you refused")
    for taste in others { out.line(SafeText("  \(taste.id.raw)  \(taste.percent) %")) }
  }
}

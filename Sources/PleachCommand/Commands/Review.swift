import PleachCore
import PleachStore

extension Command {
  static let review = Command(
    name: "review", summary: "go through those you follow, one person at a time",
    usage: ["review [QUERY] [--order ORDER] [--size N] [--minutes N] [--json]"],
    options: [
      CommandOption(
        "order", "ORDER", "whom it asks about first",
        .values(ReviewOrder.allCases.map(\.rawValue))),
      CommandOption("size", "N", "how many people at most"),
      CommandOption("minutes", "N", "how long at most"), .json,
    ],
    about: [
      "On a terminal the screens open with it; without any options, where the last review was left. In "
        + "a pipe and with --json it says whom it would ask about, and why: pleach verdict decides.",
      "Nobody protected is asked about, and nobody whom you decided about until it is time again.",
    ],
    lists: [
      HelpList("Orders", ReviewOrder.allCases.map { ($0.rawValue, $0.title) }),
      .json([
        ("people", "person, name, score, evidence; in the order of the review"),
        ("people[].score", "the sum of the evidence: the larger, the weaker the reason to stay"),
        (
          "people[].evidence",
          "signal, weight (below 0: for staying), sentence, people; heaviest first"
        ),
      ]),
    ],
    examples: [
      "pleach review", "pleach review community:weavers --size 12",
      "pleach review --order due --minutes 10",
    ], words: [.query]
  ) { call throws(Failure) in
    let choice = try call.choice()
    if !call.isJSON, call.surroundings.output.isTerminal, call.surroundings.input.isTerminal {
      call.review = choice
      return
    }
    let graph = try call.graph()
    let (index, belonging) = (FollowerIndex(graph), Lazily<Belonging>())
    let queue = ReviewQueue(
      graph, on: call.today, texts: { SearchTexts(graph) }, followers: { index },
      belonging: belonging)
    let everyone = (try? queue.people(for: choice)) ?? []  // its query was understood above
    let page = ReviewTable(
      people: everyone.prefix(choice.size ?? .max).compactMap { graph.people[$0] },
      judge: LetGo(
        Circle(graph, on: call.today, followers: index, belonging: belonging),
        weights: Weights(graph)))
    if call.isJSON { return page.json(to: &call.out) }
    guard !page.people.isEmpty else { return call.tell("There is nobody to ask about.") }
    page.print(to: &call.out)
  }
}

/// Whom a review would ask about, and why.
private struct ReviewTable {
  let people: [Person]
  let judge: LetGo

  func json(to out: inout Output) {
    let rows = people.map { person -> JSON in
      let evidence = judge.evidence(about: person)
      return [
        "person": .string(person.id.raw), "name": .string(person.name),
        "score": .number(Decimals.weight(evidence.reduce(0) { $0 + $1.weight })),
        "evidence": .array(evidence.map(\.json)),
      ]
    }
    out.json(["people": .array(rows)])
  }

  func print(to out: inout Output) {
    var table = Table(columns: 3)
    for person in people {
      let evidence = judge.evidence(about: person)
      table.add([
        person.name, sentences(evidence.filter { $0.weight > 0 }),
        sentences(evidence.filter { $0.weight < 0 }),
      ])
    }
    table.print(to: &out)
  }

  private func sentences(_ evidence: [Evidence]) -> String {
    evidence.prefix(2).map(\.sentence).joined(separator: "; ")
  }
}

extension Call {
  fileprivate func choice() throws(Failure) -> ReviewChoice {
    var choice = ReviewChoice(
      query: words.joined(separator: " "), size: try count("size"), minutes: try count("minutes"))
    _ = try query(choice.query)
    guard let name = arguments["order"] else { return choice }
    guard let order = ReviewOrder(rawValue: name) else {
      let names = ReviewOrder.allCases.map(\.rawValue)
      throw usage(
        "--order cannot be \"\(name)\"",
        hint: DidYouMean.nearest(to: name, among: names).map { "Did you mean \"\($0)\"?" }
          ?? "It is one of " + names.joined(separator: ", "))
    }
    choice.order = order
    return choice
  }

  private func count(_ option: String) throws(Failure) -> Int? {
    guard let text = arguments[option] else { return nil }
    guard let count = Int(text), (1...1_000_000).contains(count) else {
      throw usage("--\(option) cannot be \"\(text)\"", hint: "It is a whole number of at least 1")
    }
    return count
  }
}

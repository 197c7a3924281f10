import PleachCore
import PleachStore

extension Command {
  static let suggest = Command(
    name: "suggest", summary: "whom to follow, to let go or to greet, and why",
    usage: [
      "suggest follow [QUERY] [--top N] [--wider 0..1] [--why] [--json]",
      "suggest unfollow|greet [QUERY] [--top N] [--why] [--json]",
    ],
    options: [
      CommandOption("top", "N", "how many at most; without it a handful"),
      CommandOption(
        "wider", "0..1", "from the closest first to as many circles as there are"),
      CommandOption("why", nil, "all evidence, with its weight"), .json,
    ],
    about: [
      "A suggestion is a list of reasons, each with its weight. follow looks at everybody in the store "
        + "whom you do not follow, did not let go and did not dismiss. unfollow names nobody for one "
        + "reason alone; with a budget and without --top it names as many as are too many, chosen "
        + "together. pleach verdict and pleach dismiss answer; pleach weights says what counts how much."
    ],
    lists: [
      .json([
        ("suggestions", "best first, each with:"),
        ("  person, name, account", "who; the account that is meant, or null: any of them"),
        ("  score", "the sum of the weights; comparable within the list"),
        ("  evidence", "signal, weight, sentence, people (those it names); heaviest first"),
        ("count", "of follow: how many could be suggested"),
        ("closeness", "of follow: 0...1, how close they are beside --wider 0"),
        ("before, after", "of unfollow: how many you follow, and would"),
        ("loses", "of unfollow: kind, name, before, after; voices that the list would lose"),
      ])
    ],
    examples: [
      "pleach suggest follow --wider 0.5", "pleach suggest follow platform:mastodon --top 20 --why",
      "pleach suggest unfollow", "pleach suggest greet --top 5",
    ],
    words: [.values(["follow", "unfollow", "greet"]), .query]
  ) { call throws(Failure) in
    switch call.words.first {
    case "follow": try call.suggestFollowing()
    case "unfollow": try call.suggestLettingGo()
    case "greet": try call.suggestGreeting()
    default:
      throw call.usage(
        call.words.isEmpty ? "what?" : "there is nothing of the kind \"\(call.words[0])\"",
        hint: "It is follow, unfollow or greet")
    }
  }
}

extension Call {
  /// As many as one looks at in a day.
  private static let handful = 7

  fileprivate mutating func suggestFollowing() throws(Failure) {
    let wider = try fraction("wider")
    let top = try number("top") ?? Self.handful
    let graph = try graph()
    let people = try chosen(in: graph)
    let circle = Circle(graph, on: today, followers: FollowerIndex(graph))
    let discovery = Discovery(circle, Vicinity(graph), weights: Weights(graph))
    // It is never cancelled.
    let answer = discovery.answer(top: top, wider: wider ?? 0, among: people.map(Set.init))!
    let page = SuggestionPage(graph: graph, suggestions: answer.suggestions, isWhy: isWhy)
    if isJSON {
      return out.json([
        "suggestions": page.json, "count": .number(String(answer.count)),
        "closeness": .number(Decimals.weight(answer.closeness)),
      ])
    }
    guard !answer.suggestions.isEmpty else {
      let words = Discovery.wordsForNobody(
        in: graph, wayToImport: "pleach help import says how")
      return tell(SafeText(people == nil ? "Nobody. " + words : "Nobody of those."))
    }
    page.print(to: &out)
    if let wider, wider > 0 {
      let less = Int(((1 - answer.closeness) * 100).rounded())
      out.paragraph(SafeText("Wider: \(less) % less close than the closest."), .faint)
    }
    let rest = answer.count - answer.suggestions.count
    if rest > 0 { out.paragraph(SafeText("\(rest) more: --top \(top * 3)"), .faint) }
  }

  fileprivate mutating func suggestLettingGo() throws(Failure) {
    try expectNo("wider")
    let (store, graph) = try look()
    let people = try chosen(in: graph)
    let circle = Circle(graph, on: today, followers: FollowerIndex(graph))
    let judge = LetGo(circle, weights: Weights(graph))
    let over = graph.budgets(overall: try settings(at: store.location).budget).overall.toChoose
    let places = people ?? Array(graph.people.indices)
    let asked = try number("top")
    let pruning: Pruning
    if asked == nil, people == nil, over > 0 {
      pruning = judge.choose(over, among: places)
    } else {
      let open = places.filter { judge.isSuggested(graph.people[$0]) }
      pruning = judge.choose(min(open.count, asked ?? Self.handful), among: open)
    }
    let suggestions = pruning.people.compactMap { graph.people[$0] }
      .map { Suggestion($0.id, judge.evidence(about: $0)) }
    let page = SuggestionPage(graph: graph, suggestions: suggestions, isWhy: isWhy)
    let balance = pruning.balance
    if isJSON {
      return out.json([
        "suggestions": page.json, "before": .number(String(balance.before)),
        "after": .number(String(balance.after)),
        "loses": .array(
          balance.lines.map { line in
            [
              "kind": .string(line.strand.kind.rawValue), "name": .string(line.name),
              "before": .number(String(line.before)), "after": .number(String(line.after)),
            ]
          }),
      ])
    }
    guard !suggestions.isEmpty else { return tell("Nobody: everyone has a reason to stay.") }
    page.print(to: &out)
    out.paragraph(SafeText(Self.words(for: balance)), .faint)
  }

  /// What a list loses, in a sentence.
  private static func words(for balance: Balance) -> String {
    let lost = balance.lost.map(\.name)
    let less = balance.lines.filter { $0.after > 0 && $0.strand.kind != .platforms }.prefix(4)
      .map { "\($0.name) \($0.before) → \($0.after)" }
    var words = "\(balance.before) → \(balance.after) followed."
    words +=
      lost.isEmpty
      ? " No community, topic or language loses its last voice."
      : " No voice would be left of \(lost.joined(separator: ", "))."
    if !less.isEmpty { words += " " + less.joined(separator: ", ") + "." }
    if !balance.spared.isEmpty { words += " \(balance.spared.count) stay as last voices." }
    return words
  }

  fileprivate mutating func suggestGreeting() throws(Failure) {
    try expectNo("wider")
    let top = try number("top") ?? Self.handful
    let graph = try graph()
    let people = try chosen(in: graph)
    let circle = Circle(graph, on: today, followers: FollowerIndex(graph))
    let suggestions = Greet(circle, weights: Weights(graph)).first(top, among: people)
    let page = SuggestionPage(graph: graph, suggestions: suggestions, isWhy: isWhy)
    if isJSON { return out.json(["suggestions": page.json]) }
    guard !suggestions.isEmpty else { return tell("Nobody to greet.") }
    page.print(to: &out)
  }

  // MARK: What was asked

  private var isWhy: Bool { arguments.has("why") }

  /// The places of those whom a query finds; `nil` without one.
  private func chosen(in graph: Graph) throws(Failure) -> [Int]? {
    let text = words.dropFirst().joined(separator: " ")
    guard !text.isEmpty else { return nil }
    return try query(text).places(in: graph, texts: SearchTexts(graph))
  }

  private func expectNo(_ name: String) throws(Failure) {
    guard !arguments.has(name) else {
      throw usage("--\(name) says nothing here", hint: "It is for suggest follow")
    }
  }
}

import PleachCore

extension Command {
  static let verdict = Command(
    name: "verdict", summary: "decide about people: keep, unfollow, trial and others",
    usage: [
      "verdict NAME VERDICT [--because TEXT] [--until DAY] [--question TEXT] [--thanks TEXT]",
      "verdict NAME VERDICT --platform PLATFORM …", "verdict --query QUERY VERDICT …",
    ],
    options: [
      .query, CommandOption("because", "TEXT", "why, in your words"),
      CommandOption("thanks", "TEXT", "what you owe somebody whom you let go"),
      CommandOption("platform", "PLATFORM", "only their account there", .platforms),
      CommandOption("until", "DAY", "when to ask again; the end of a trial"),
      CommandOption("question", "TEXT", "what a trial should answer"), .json,
    ],
    about: [
      "A verdict is what you want; what binds you on the platform changes when you do it there: "
        + "pleach plan lists what is to be done. Each is kept with its day, and the last one counts. --query means everyone "
        + "who matches."
    ],
    lists: [
      HelpList(
        "Verdicts",
        Verdict.Kind.allCases.map { kind in
          let parts = kind.words.split(separator: ":", maxSplits: 1).map(String.init)
          return (parts[0], String(parts[1].dropFirst()))
        }), HistoryJSON.help,
    ],
    examples: [
      "pleach verdict ada keep --because \"answers questions\"",
      "pleach verdict bo trial --until 2026-12-24 --question \"does he still weave?\"",
      "pleach verdict --query \"tie:following quiet:>2y\" later",
    ], words: [.people, .values(Verdict.Kind.allCases.map(\.rawValue)), .nothing]
  ) { call throws(Failure) in
    let query = call.arguments["query"]
    guard query == nil || !call.arguments.has("platform") else {
      throw call.usage("--platform says nothing with --query")
    }
    try call.expect(atMost: query == nil ? 2 : 1)
    guard query != nil || !call.words.isEmpty else { throw call.usage("whom?") }
    let decision = try call.decision(query == nil ? Array(call.words.dropFirst()) : call.words)
    let asked = call
    var who: [Person] = []
    let change = try call.change { graph throws(Failure) in
      if let query {
        who = try asked.people(query, in: graph)
        if who.isEmpty { throw Failure("pleach verdict", "nobody matches the query") }
      } else {
        who = [try asked.person(asked.words[0], in: graph)]
      }
      guard let platform = try asked.givenPlatform(in: graph) else {
        return Deeds.decide(who.map(\.id), decision, on: asked.today, in: graph)
      }
      let account = try asked.account(of: who[0], on: platform, for: decision.kind)
      return Deeds.decide(
        who[0].id, account: account, decision, on: asked.today, in: graph)
    }
    let name = who.count == 1 ? who[0].name : "\(who.count) people"
    call.report(SafeText("\(name): \(decision.kind.rawValue)."), change)
    if who.count == 1, [.follow, .trial].contains(decision.kind) {
      try call.tellOfFullBudget(for: who[0])
    }
  }
}

extension Call {
  /// Says who could make room for somebody when a budget is full.
  fileprivate mutating func tellOfFullBudget(for person: Person) throws(Failure) {
    let (store, graph) = try look()
    let budgets = graph.budgets(overall: try settings(at: store.location).budget)
    let circle = Circle(graph, on: today, followers: FollowerIndex(graph))
    let judge = LetGo(circle, weights: Weights(graph))
    guard let swap = Swap(for: person, budgets, in: graph, on: today, judge: judge) else { return }
    let names = swap.leaving.prefix(3).compactMap { graph.people[$0]?.name }
    let budget = swap.budget
    tell(
      SafeText(
        "That is more than the budget of \(budget.limit ?? 0)"
          + budget.place + ". Who could make room: "
          + (names.isEmpty ? "nobody" : names.joined(separator: ", ")) + " (pleach review)"))
  }

  /// The account that a verdict is about: of several on the platform the one whose tie it would change.
  fileprivate func account(
    of person: Person, on platform: Platform.ID, for kind: Verdict.Kind
  ) throws(Failure) -> Account.ID {
    let there = person.accounts.filter { $0.platform == platform }
    let isLosing = kind == .unfollow || kind == .mute
    guard let account = there.first(where: { $0.isFollowing == isLosing }) ?? there.first else {
      throw Failure(
        Self.shown(person.name), "has no account there", hint: "pleach show lists the accounts")
    }
    return account.id
  }

  /// What the words and options decide.
  fileprivate func decision(_ words: [String]) throws(Failure) -> Deeds.Decision {
    let kinds = Verdict.Kind.allCases.map(\.rawValue)
    guard let word = words.first else {
      throw usage("which verdict?", hint: "It is one of " + kinds.joined(separator: ", "))
    }
    guard let kind = Verdict.Kind(rawValue: word) else {
      throw usage(
        "there is no verdict \"\(word)\"",
        hint: DidYouMean.nearest(to: word, among: kinds).map { "Did you mean \"\($0)\"?" }
          ?? "It is one of " + kinds.joined(separator: ", "))
    }
    var decision = Deeds.Decision(
      kind, reason: arguments["because"], thanks: arguments["thanks"],
      question: arguments["question"])
    if let text = arguments["until"] {
      guard kind.endsOnADay else {
        throw usage("--until says nothing for \"\(word)\"", hint: "It is for keep, trial and later")
      }
      guard text.utf8.count == 10, let day = Day(text) else {
        throw usage("--until cannot be \"\(text)\"", hint: "Write it as 2024-02-29")
      }
      guard day > today else { throw usage("--until \(text) has passed already") }
      decision.until = day
    }
    guard decision.thanks == nil || kind == .unfollow else {
      throw usage("--thanks says nothing for \"\(word)\"", hint: "It is for unfollow")
    }
    guard decision.question == nil || kind == .trial else {
      throw usage("--question says nothing for \"\(word)\"", hint: "It is for trials")
    }
    return decision
  }
}

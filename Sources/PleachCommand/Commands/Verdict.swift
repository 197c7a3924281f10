import PleachCore

extension Command {
  static let verdict = Command(
    name: "verdict", summary: "decide about people: keep, unfollow, trial and others",
    usage: [
      "verdict NAME VERDICT [--because TEXT] [--until DAY] [--question TEXT] [--thanks TEXT]",
      "verdict --query QUERY VERDICT …",
    ],
    options: [
      .query, CommandOption("because", "TEXT", "why, in your words"),
      CommandOption("thanks", "TEXT", "what you owe somebody whom you let go"),
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
      return Deeds.decide(who.map(\.id), decision, on: asked.today, in: graph)
    }
    let name = who.count == 1 ? who[0].name : "\(who.count) people"
    call.report(SafeText("\(name): \(decision.kind.rawValue)."), change)
  }
}

extension Call {
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

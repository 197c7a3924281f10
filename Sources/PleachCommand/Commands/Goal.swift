import PleachCore

extension Command {
  static let goal = Command(
    name: "goal", summary: "what you want to do, counted from the log",
    usage: [
      "goal \"say hi to five new people by friday\"", "goal [--all] [--json]",
      "goal show|pause|go-on|finish|delete GOAL",
    ],
    options: [CommandOption("all", nil, "those that are over or put away too"), .json],
    about: [
      "A goal says what, how many, of whom and until when, or each week or month. Nothing is ever typed "
        + "in: what counts is in the log (pleach log), in verdicts and in whom you follow."
    ],
    lists: [
      HelpList("Kinds of goals", GoalKinds.all.map { ($0.example, $0.help) }),
      .json([
        ("goals", "each with:"), ("  id, kind, phrase", "the phrase as people write it"),
        ("  done, of, state, sentence", "how far it is; running, reached, paused, over, …"),
        ("  from, until, daysLeft", "days, or null"),
        ("  counted", "person, day, encounter: what counted"),
        ("  missed", "person, day, why: what nearly did"),
        ("  candidates", "person, name, reasons, mention: who would be somebody for it"),
      ]),
    ],
    examples: [
      "pleach goal \"say hi to five new people by friday\"", "pleach goal",
      "pleach goal show hello", "pleach goal pause hello",
    ],
    words: [.values(["show", "pause", "go-on", "finish", "delete"]), .nothing]
  ) { call throws(Failure) in
    switch call.words.first {
    case nil: try call.listGoals()
    case "show" where call.words.count == 2: try call.showGoal()
    case "pause" where call.words.count == 2:
      try call.changeGoal("rests") { Deeds.pause($0, on: $1, in: $2) }
    case "go-on" where call.words.count == 2:
      try call.changeGoal("goes on") { Deeds.goOn($0, on: $1, in: $2) }
    case "finish" where call.words.count == 2:
      try call.changeGoal("is put away") { Deeds.finish($0, on: $1, in: $2) }
    case "delete" where call.words.count == 2:
      try call.changeGoal("is deleted") { id, _, graph in Deeds.delete(.goals, id.raw, in: graph) }
    default: try call.addGoal()
    }
  }
}

extension Call {
  fileprivate mutating func addGoal() throws(Failure) {
    let asked = self
    let text = words.joined(separator: " ")
    var added: Goal?
    let change = try change { graph throws(Failure) in
      do throws(GoalMistake) {
        let goal = try GoalReader.goal(from: text, on: asked.today, in: graph)
        added = goal
        return Deeds.add(goal, in: graph)
      } catch {
        throw Failure(
          "\"\(text)\"", error.what,
          hint: error.hint.prefix(1).uppercased() + error.hint.dropFirst(),
          status: .wrongUsage)
      }
    }
    let graph = try graph()
    let words = added.map { goal in
      "\(goal.phrase(in: graph)): \(goal.progress(in: graph, on: asked.today).sentence)."
    }
    report(SafeText(words ?? "Nothing to change."), change)
    guard !isJSON, let counts = added?.row?.counts else { return }
    out.paragraph(SafeText("It " + counts + "."), .faint)
  }

  /// The goal that a word means: its identifier, or the only one that begins so.
  private func goal(_ word: String, in graph: Graph) throws(Failure) -> Goal {
    if let goal = graph.goals[Goal.ID(word)] { return goal }
    let wanted = Folding.folded(word)
    let found = graph.goals.filter {
      $0.id.raw.hasPrefix(wanted) || Folding.folded($0.phrase(in: graph)).contains(wanted)
    }
    let open = found.filter { $0.finished == nil }
    if let only = found.count == 1 ? found.first : open.count == 1 ? open.first : nil {
      return only
    }
    throw Failure(
      word, found.isEmpty ? "there is no such goal" : "that may be several goals",
      hint: found.isEmpty
        ? "pleach goal --all lists them" : found.map(\.id.raw).joined(separator: ", "))
  }

  fileprivate mutating func changeGoal(
    _ words: String, _ make: (Goal.ID, Day, Graph) -> Proposal?
  ) throws(Failure) {
    let asked = self
    var phrase = ""
    let change = try change { graph throws(Failure) in
      let goal = try asked.goal(asked.words[1], in: graph)
      phrase = goal.phrase(in: graph)
      return make(goal.id, asked.today, graph)
    }
    report(SafeText(change == nil ? "Nothing to change." : "\(phrase) \(words)."), change)
  }

  fileprivate mutating func listGoals() throws(Failure) {
    let graph = try graph()
    let all = graph.goals.map { ($0, $0.progress(in: graph, on: today)) }
      .filter { arguments.has("all") || $0.1.isOpen }
    if isJSON {
      let candidates = goalCandidates(graph)
      return out.json([
        "goals": .array(
          all.map { goal, progress in goal.row(progress, candidates[goal.id] ?? [], graph) })
      ])
    }
    guard !all.isEmpty else {
      return tell(
        "There are no goals. To set one: pleach goal \"say hi to five new people by friday\".")
    }
    var table = Table([
      Table.Column("Goal", least: 20), Table.Column("", least: 10),
      Table.Column("Stands", least: 12), Table.Column("Id", least: 8, rank: 1),
    ])
    for (goal, progress) in all {
      let filled = Int((progress.share * 10).rounded())
      let bar = String(repeating: "━", count: filled) + String(repeating: "─", count: 10 - filled)
      table.add([goal.phrase(in: graph), bar, progress.sentence, goal.id.raw])
    }
    table.print(to: &out)
  }

  private func goalCandidates(_ graph: Graph) -> [Goal.ID: [GoalSeeker.Candidate]] {
    let circle = Circle(graph, on: today, followers: FollowerIndex(graph))
    return GoalSeeker(circle, weights: Weights(graph)).candidates(most: 5)
  }

  fileprivate mutating func showGoal() throws(Failure) {
    let graph = try graph()
    let goal = try goal(words[1], in: graph)
    let progress = goal.progress(in: graph, on: today)
    let candidates = goalCandidates(graph)[goal.id] ?? []
    if isJSON { return out.json(["goals": .array([goal.row(progress, candidates, graph)])]) }
    out.line(SafeText(goal.phrase(in: graph)), .strong)
    out.line(SafeText(progress.sentence))
    if let streak = progress.streak?.words { out.line(SafeText(streak)) }
    if let counts = goal.row?.counts { out.paragraph(SafeText("It " + counts + "."), .faint) }
    print("Counted", progress.counted, graph) { "\($0.day.map { "\($0)" } ?? "")" }
    print("Did not", progress.misses, graph) {
      "\($0.day.map { "\($0)  " } ?? "")\($0.whyNot ?? "")"
    }
    guard progress.isOpen, !candidates.isEmpty else { return }
    out.heading("Somebody for it")
    var table = Table(columns: 2)
    for candidate in candidates {
      let reasons = (candidate.mention + candidate.suggestion.evidence).map(\.sentence)
      table.add([
        graph.people[candidate.suggestion.person]?.name ?? "",
        reasons.prefix(3).joined(separator: "; "),
      ])
    }
    table.print(to: &out, indent: 2)
  }

  private mutating func print(
    _ title: SafeText, _ pieces: [Progress.Piece], _ graph: Graph, about: (Progress.Piece) -> String
  ) {
    guard !pieces.isEmpty else { return }
    out.heading(title)
    var table = Table(columns: 2)
    for piece in pieces.suffix(20) {
      table.add([graph.people[piece.person]?.name ?? piece.person.raw, about(piece)])
    }
    table.print(to: &out, indent: 2)
  }
}

extension Progress {
  /// Whether it is worth a look now.
  fileprivate var isOpen: Bool {
    switch state {
    case .running, .reached, .ahead, .paused, .unknown: true
    case .over, .finished: false
    }
  }

  fileprivate var word: String {
    switch state {
    case .running: "running"
    case .reached: "reached"
    case .ahead: "ahead"
    case .over: "over"
    case .paused: "paused"
    case .finished: "finished"
    case .unknown: "unknown"
    }
  }
}

extension Goal {
  fileprivate func row(
    _ progress: Progress, _ candidates: [GoalSeeker.Candidate], _ graph: Graph
  ) -> JSON {
    let counted = progress.counted.map { piece -> JSON in
      [
        "person": .string(piece.person.raw), "day": .day(piece.day),
        "encounter": .text(piece.encounter?.raw),
      ]
    }
    let missed = progress.misses.map { piece -> JSON in
      ["person": .string(piece.person.raw), "day": .day(piece.day), "why": .text(piece.whyNot)]
    }
    let people = candidates.map { candidate -> JSON in
      [
        "person": .string(candidate.suggestion.person.raw),
        "name": .text(graph.people[candidate.suggestion.person]?.name),
        "reasons": .texts(candidate.suggestion.evidence.map(\.sentence)),
        "mention": .texts(candidate.mention.map(\.sentence)),
      ]
    }
    return [
      "id": .string(id.raw), "kind": .string(kind.raw), "phrase": .string(phrase(in: graph)),
      "done": .number(progress.done), "of": .number(progress.of), "state": .string(progress.word),
      "sentence": .string(progress.sentence), "from": .day(from), "until": .day(until),
      "daysLeft": .number(progress.daysLeft), "counted": .array(counted), "missed": .array(missed),
      "candidates": .array(people),
    ]
  }
}

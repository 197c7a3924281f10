import PleachCore
import PleachStore

extension Command {
  static let today = Command(
    name: "today", summary: "what is worth ten minutes now",
    usage: ["today [--json|--markdown|--quiet]", "today --ics FILE [--force]"],
    options: [
      CommandOption("markdown", nil, "as a list to tick, for notes and mails"),
      CommandOption("quiet", nil, "says nothing when nothing is due, for a login shell or cron"),
      CommandOption(
        "ics", "FILE", "writes goals and rhythms as calendar events; - is stdout", .paths),
      CommandOption("force", nil, "with --ics: write over a file that is there"),
      .json,
    ],
    about: ["How many people you follow, which trials end, and whom you wanted to look at again."],
    lists: [
      .json([
        ("day", "the day it is about"),
        ("counts", "people, following, mutual, platforms, topics, communities"),
        ("budget", "the number, or null; counts.following is what it is held against"),
        ("over", "budgets that are exceeded, each as budget --json prints it"),
        ("trials", "person, name, day (its end, or null), isDue, question; earliest end first"),
        ("looks", "the same for people to look at again, due ones only"),
        ("goals", "id, phrase, done, of, sentence; those that run"),
        ("touch", "person, name, words; whose turn it is to be kept in touch with"),
        ("greet", "person, name, sentences; whom to say hello to, the best reasons first"),
        ("lastWeek", "signal, sentence: what passed, who had nothing back, goals met, the list"),
        ("widen", "deed, person, name, sentence: the follow that would widen most, or null"),
        ("plan", "how many deeds of the plan are to be carried out"),
        ("untagged", "how many you follow belong to no community"),
        ("conflicts, copies", "how many values, and other versions, are to be decided about"),
      ])
    ], words: [.nothing]
  ) { call throws(Failure) in
    try call.expect(atMost: 0)
    if let path = call.arguments["ics"] { return try call.writeCalendar(to: path) }
    let (store, graph) = try call.look()
    let budget = try call.settings(at: store.location).budget
    var page = TodayPage(
      graph, graph.budgets(overall: budget), on: call.today, call.invocation)
    let circle = Circle(graph, on: call.today, followers: FollowerIndex(graph))
    let outlook = Outlook(circle, greetings: 10, weights: Weights(graph))
    (page.greetings, page.widening) = (outlook.greetings, outlook.widening)
    (page.conflicts, page.copies) = try stored { () throws(StoreError) in
      (try store.conflicts().count, try store.conflictCopies().count)
    }
    if call.isJSON { return page.json(to: &call.out) }
    if call.arguments.has("quiet"), !page.isDue { return }
    if call.arguments.has("markdown") {
      page.markdown(to: &call.out)
    } else {
      page.print(to: &call.out)
    }
  }
}

/// The counts and dues of a day.
private struct TodayPage {
  let graph: Graph
  let budgets: Budgets
  let today: Day
  let invocation: Invocation
  private let trials: [Due]
  private let looks: [Due]
  private let untagged: Int
  private let planned: Int
  private let goals: [(goal: Goal, progress: Progress)]
  private let contacts: [Rhythm.Contact]
  private let lastWeek: [Evidence]
  /// Whom to say hello to.
  var greetings: [Suggestion] = []
  /// What would widen most.
  var widening: BreadthChange?
  var conflicts = 0
  var copies = 0

  /// A verdict whose time comes.
  struct Due {
    let person: Person
    let verdict: Verdict
    let isDue: Bool

    /// Without a day it comes last; the person breaks ties.
    static func precedes(_ one: Due, _ other: Due) -> Bool {
      switch (one.verdict.askAgain, other.verdict.askAgain) {
      case (let day?, let otherDay?) where day != otherDay: day < otherDay
      case (_?, nil): true
      case (nil, _?): false
      default: one.person.id < other.person.id
      }
    }
  }

  init(_ graph: Graph, _ budgets: Budgets, on today: Day, _ invocation: Invocation) {
    (self.graph, self.budgets, self.today) = (graph, budgets, today)
    self.invocation = invocation
    let latest = graph.people.compactMap { person in
      graph.verdict(on: person.id).map { verdict in
        let isDue = verdict.askAgain.map { $0 <= today } ?? false
        return Due(person: person, verdict: verdict, isDue: isDue)
      }
    }.sorted(by: Due.precedes)
    trials = latest.filter { $0.verdict.kind == .trial }
    looks = latest.filter { $0.verdict.kind != .trial && $0.isDue }
    planned = Plan(graph).count
    goals = graph.goals.map { ($0, $0.progress(in: graph, on: today)) }
      .filter { $0.progress.state == .running }
    contacts = Rhythm.due(in: graph, on: today)
    lastWeek = LookBack(graph, on: today).pieces
    untagged = graph.people.count { $0.tie.youFollow && $0.communities.isEmpty }
  }

  private var counts: [(String, Int)] {
    [
      ("people", graph.people.count), ("following", budgets.overall.following),
      ("mutual", graph.people.count { $0.tie == .mutual }), ("platforms", graph.platforms.count),
      ("topics", graph.topics.count), ("communities", graph.communities.count),
    ]
  }

  /// What one of those is called that are counted.
  private static let one = [
    "people": "person", "platforms": "platform", "topics": "topic", "communities": "community",
  ]

  func json(to out: inout Output) {
    out.json([
      "day": .day(today),
      "counts": .object(counts.map { JSON.Member($0.0, .number($0.1)) }),
      "budget": .number(budgets.overall.limit),
      "over": .array(budgets.over.map { .object(BudgetJSON.members($0)) }),
      "trials": .array(trials.map(json)),
      "looks": .array(looks.map(json)), "goals": .array(goals.map(json)),
      "touch": .array(contacts.map(json)), "greet": .array(greetings.map(json)),
      "widen": widening.map(json) ?? .null,
      "lastWeek": .array(
        lastWeek.map { ["signal": .string($0.signal), "sentence": .string($0.sentence)] }),
      "plan": .number(planned),
      "untagged": .number(untagged),
      "conflicts": .number(conflicts), "copies": .number(copies),
    ])
  }

  private func json(_ goal: Goal, _ progress: Progress) -> JSON {
    [
      "id": .string(goal.id.raw), "phrase": .string(goal.phrase(in: graph)),
      "done": .number(progress.done), "of": .number(progress.of),
      "sentence": .string(progress.sentence),
    ]
  }

  private func json(_ contact: Rhythm.Contact) -> JSON {
    [
      "person": .string(contact.person.raw), "name": .text(graph.people[contact.person]?.name),
      "words": .string(contact.words(on: today)),
    ]
  }

  /// Whether anything waits: a goal, a trial that ends, somebody to look at again or to keep in touch with,
  /// the plan, a budget, a conflict. Suggestions alone do not.
  var isDue: Bool {
    !goals.isEmpty || !contacts.isEmpty || trials.contains(where: \.isDue) || !looks.isEmpty
      || planned > 0 || !budgets.over.isEmpty || conflicts + copies > 0
  }

  /// A list to tick, what is due first.
  func markdown(to out: inout Output) {
    func line(_ text: String) { out.line(SafeText("- [ ] " + MarkupText.markdown(SafeText(text)))) }
    out.line(SafeText("## Today, \(today)"))
    out.line()
    for (goal, progress) in goals { line("\(goal.phrase(in: graph)): \(progress.sentence)") }
    for contact in contacts {
      line(
        "keep in touch with \(graph.people[contact.person]?.name ?? ""): \(contact.words(on: today))"
      )
    }
    for due in trials where due.isDue {
      line("on trial: \(due.person.name) \(due.verdict.question ?? "")")
    }
    for due in looks { line("look again at \(due.person.name)") }
    if planned > 0 { line("\(planned) to carry out: \(invocation("plan"))") }
    for budget in budgets.worst.budgets where budget.toChoose > 0 { line(budget.overrun) }
    if conflicts + copies > 0 { line("decide about \(conflicts + copies) conflicts and copies") }
    for greeting in greetings.prefix(2) {
      line(
        "say hello to \(graph.people[greeting.person]?.name ?? ""): "
          + greeting.evidence.prefix(2).map(\.sentence).joined(separator: "; "))
    }
    if let widening, let person = graph.people[widening.person] {
      line("\(widening.deed.words) \(person.name): \(widening.sentence)")
    }
  }

  private func json(_ greeting: Suggestion) -> JSON {
    [
      "person": .string(greeting.person.raw),
      "name": .string(graph.people[greeting.person]?.name ?? greeting.person.raw),
      "sentences": .array(greeting.evidence.map { .string($0.sentence) }),
    ]
  }

  private func json(_ change: BreadthChange) -> JSON {
    [
      "deed": .string(change.deed.rawValue), "person": .string(change.person.raw),
      "name": .string(graph.people[change.person]?.name ?? change.person.raw),
      "sentence": .string(change.sentence),
    ]
  }

  private func json(_ due: Due) -> JSON {
    [
      "person": .string(due.person.id.raw), "name": .string(due.person.name),
      "day": .day(due.verdict.askAgain), "isDue": .bool(due.isDue),
      "question": .text(due.verdict.question),
    ]
  }

  func print(to out: inout Output) {
    out.line("Today, \(today)", .strong)
    let words = counts.map { name, count in "\(count) \(count == 1 ? Self.one[name] ?? name : name)"
    }
    out.paragraph(SafeText(words.joined(separator: ", ") + "."))
    printBudgets(to: &out)
    printDecisions(to: &out)
    if planned > 0 { out.paragraph("\(planned) to carry out: pleach plan") }
    printGoals(to: &out)
    print("On trial", trials, to: &out)
    print("To look at again", looks, to: &out)
    printGreetings(to: &out)
    printWidening(to: &out)
    printLastWeek(to: &out)
    guard untagged > 0 else { return }
    out.line()
    out.paragraph(
      SafeText(
        "\(untagged) you follow belong to no community: "
          + listing("is:untagged tie:following")))
  }

  private func printGoals(to out: inout Output) {
    guard !goals.isEmpty || !contacts.isEmpty else { return }
    out.heading("Goals")
    var table = Table(columns: 2)
    for (goal, progress) in goals { table.add([goal.phrase(in: graph), progress.sentence]) }
    for contact in contacts {
      table.add([
        "keep in touch with \(graph.people[contact.person]?.name ?? "")", contact.words(on: today),
      ])
    }
    table.print(to: &out, indent: 2)
  }

  private func printBudgets(to out: inout Output) {
    if !budgets.overall.isOver { out.paragraph(SafeText(budgets.overall.sentence)) }
    let worst = budgets.worst
    for budget in worst.budgets {
      let next =
        budget.toChoose == 0
        ? "" : "; here are \(budget.toChoose): \(reviewing(budget.review))"
      out.paragraph(SafeText(budget.overrun + next))
    }
    guard worst.more > 0 else { return }
    out.paragraph(SafeText("and \(worst.more) more over theirs: \(invocation("budget"))"))
  }

  /// A call that begins a review, to be pasted.
  private func reviewing(_ choice: ReviewChoice) -> String {
    let query = choice.query.isEmpty ? "" : " " + Invocation.quoted(choice.query)
    return invocation("review\(query)" + (choice.size.map { " --size \($0)" } ?? ""))
  }

  /// A call that lists the people of a query, to be pasted.
  private func listing(_ query: String) -> String {
    invocation("list \(Invocation.quoted(query))")
  }

  private func printDecisions(to out: inout Output) {
    let parts = [
      conflicts == 0 ? nil : conflicts == 1 ? "1 conflict" : "\(conflicts) conflicts",
      copies == 0 ? nil : (copies == 1 ? "1 copy" : "\(copies) copies") + " of your network",
    ].compactMap(\.self)
    guard !parts.isEmpty else { return }
    out.paragraph(
      SafeText(
        parts.joined(separator: " and ") + " to decide about: " + invocation("conflicts")))
  }

  private func printGreetings(to out: inout Output) {
    guard !greetings.isEmpty else { return }
    out.heading("To greet")
    var table = Table(columns: 2)
    for greeting in greetings.prefix(5) {
      let reasons = greeting.evidence.prefix(2).map(\.sentence)
      table.add([
        graph.people[greeting.person]?.name ?? "", reasons.joined(separator: "; "),
      ])
    }
    table.print(to: &out, indent: 2)
  }

  private func printWidening(to out: inout Output) {
    guard let widening, let person = graph.people[widening.person] else { return }
    out.heading("To widen")
    out.paragraph(
      SafeText(
        "\(widening.deed.words) \(person.name): \(widening.sentence). More: "
          + invocation("breadth")), indent: 2)
  }

  private func printLastWeek(to out: inout Output) {
    guard !lastWeek.isEmpty else { return }
    out.heading("Last week")
    var table = Table(columns: 2)
    for piece in lastWeek { table.add([piece.signal, piece.sentence]) }
    table.print(to: &out, indent: 2)
  }

  private func print(_ title: String, _ dues: [Due], to out: inout Output) {
    guard !dues.isEmpty else { return }
    out.heading("\(title) (\(dues.count))")
    var table = Table(columns: 3)
    for due in dues.prefix(10) {
      let day = due.verdict.askAgain.map { (due.isDue ? "due " : "until ") + "\($0)" }
      table.add([
        day ?? "open", due.person.name, due.verdict.question ?? due.verdict.reason ?? "",
      ])
    }
    table.print(to: &out, indent: 2)
    if dues.count > 10 { out.line("  and \(dues.count - 10) more") }
  }
}

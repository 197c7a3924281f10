import PleachCore
import PleachStore

extension Command {
  static let plan = Command(
    name: "plan", summary: "what is to be done on the platforms, and what was done",
    usage: [
      "plan [--platform PLATFORM] [--json]", "plan done NAME… [--platform PLATFORM] [--json]",
      "plan done --all [--platform PLATFORM] [--json]",
      "plan export --platform PLATFORM FILE [--format FORMAT] [--from FILE] [--force]",
    ],
    options: [
      CommandOption("platform", "PLATFORM", "only what is to be done there", .platforms),
      CommandOption("all", nil, "everything that is to be done"),
      CommandOption(
        "format", "FORMAT", "what to write", .values(PlanFormat.allCases.map(\.rawValue))),
      CommandOption("from", "FILE", "the platform's own file, kept but for the rows", .paths),
      CommandOption("force", nil, "write over a file that is there"), .json,
    ],
    about: [
      "Verdicts are carried out by you: pleach logs in nowhere. The plan lists what they ask for and "
        + "is not done yet. What you did, by hand or by a file, plan done writes down; the next import "
        + "of a whole list confirms it, or says who is still there.",
      "plan export writes what the platform reads, or a list to tick. FILE is - for standard output. "
        + "With --from, every byte of that file stays but for the rows of those let go.",
    ],
    lists: [
      HelpList("Formats", PlanFormat.allCases.map { ($0.rawValue, $0.words) }),
      HelpList(
        "What helps",
        PlanHelp.all.map { help in
          (Platform.knownName(help.platform), help.sentence)
        }),
      .json([
        ("deeds", "in the order of doing, each with:"),
        ("  deed, platform", "unfollow, follow or mute; where"),
        ("  person, name, account, handle", "whom; handle may be null"),
        ("  address", "the profile to open, or null"),
        ("  decided, reason, others", "the day; why, or null; accounts to follow instead"),
        ("done", "done by hand and not confirmed: deed, platform, person, name, account, day"),
      ]), HistoryJSON.help,
    ],
    examples: [
      "pleach plan --platform x", "pleach plan done ada bo",
      "pleach plan export --platform mastodon new.csv --from following_accounts.csv",
    ],
    words: [.values(["done", "export"]), .planWord]
  ) { call throws(Failure) in
    switch call.words.first {
    case nil: try call.listPlan()
    case "done": try call.finishDeeds()
    case "export": try call.exportPlan()
    case let word?:
      throw call.usage(
        "do not know what to do with \"\(word)\"",
        hint: "It is pleach plan, plan done or plan export")
    }
  }
}

extension PlanHelp {
  /// How, and how fast.
  var sentence: String { how + (pace.map { "; " + $0 } ?? "") }
}

extension Call {
  /// Options that say nothing for a way of calling the command must not look as if they did.
  func expectOnly(_ allowed: Set<String>) throws(Failure) {
    for name in ["platform", "all", "format", "from", "force"] where arguments.has(name) {
      guard !allowed.contains(name) else { continue }
      throw usage("--\(name) says nothing here", hint: "See pleach help plan")
    }
  }
}

// MARK: The list

extension Call {
  fileprivate mutating func listPlan() throws(Failure) {
    try expectOnly(["platform"])
    let graph = try graph()
    let platform = try givenPlatform(in: graph)
    var plan = Plan(graph)
    var done = Plan.done(in: graph)
    if let platform {
      plan.parts.removeAll { $0.platform != platform }
      done.removeAll { Account(id: $0.account).platform != platform }
    }
    if isJSON { return out.json(["deeds": json(plan, graph), "done": json(done, graph)]) }
    if plan.parts.isEmpty { tell("There is nothing to carry out.") }
    for part in plan.parts { print(part, graph) }
    print(done, graph)
  }

  private func json(_ plan: Plan, _ graph: Graph) -> JSON {
    .array(
      plan.deeds.map { deed in
        let account = graph.people[deed.person]?.accounts.first { $0.id == deed.account }
        return [
          "deed": .string(deed.kind.rawValue), "platform": .string(deed.platform.raw),
          "person": .string(deed.person.raw), "name": .text(graph.people[deed.person]?.name),
          "account": .string(deed.account.raw), "handle": .text(account?.handle),
          "address": .text(account?.profileAddress?.text), "decided": .day(deed.day),
          "reason": .text(graph.verdict(on: deed.person, account: deed.account)?.reason),
          "others": .texts(deed.others.map(\.raw)),
        ]
      })
  }

  private func json(_ done: [Plan.Done], _ graph: Graph) -> JSON {
    .array(
      done.map { done in
        [
          "deed": .string(done.kind.rawValue),
          "platform": .string(Account(id: done.account).platform.raw),
          "person": .string(done.person.raw), "name": .text(graph.people[done.person]?.name),
          "account": .string(done.account.raw), "day": .day(done.day),
        ]
      })
  }

  private mutating func print(_ part: Plan.Part, _ graph: Graph) {
    let name = graph.name(of: .platforms, part.platform.raw) ?? part.platform.raw
    out.heading(SafeText("\(name) (\(part.deeds.count))"))
    out.paragraph(SafeText(PlanHelp[part.platform].sentence), indent: 2, .faint)
    var table = Table([
      Table.Column("", least: 8), Table.Column("", least: 16), Table.Column("", least: 20, rank: 1),
      Table.Column("", least: 10, rank: 2),
    ])
    table.hasHeader = false
    for deed in part.deeds {
      let person = graph.people[deed.person]
      let account = person?.accounts.first { $0.id == deed.account }
      table.add([
        SafeText(deed.kind.rawValue), SafeText(person?.name ?? deed.person.raw),
        SafeText(account?.profileAddress?.text ?? account?.label ?? ""),
        SafeText(graph.verdict(on: deed.person, account: deed.account)?.reason ?? ""),
      ])
    }
    table.print(to: &out, indent: 2)
  }

  private mutating func print(_ done: [Plan.Done], _ graph: Graph) {
    guard !done.isEmpty else { return }
    out.heading("Done by hand, not confirmed yet (\(done.count))")
    var table = Table(columns: 4)
    for done in done.prefix(20) {
      let platform = Account(id: done.account).platform
      table.add([
        "\(done.day)", done.kind.rawValue, graph.people[done.person]?.name ?? done.person.raw,
        graph.name(of: .platforms, platform.raw) ?? platform.raw,
      ])
    }
    table.print(to: &out, indent: 2)
    if done.count > 20 { out.line("  and \(done.count - 20) more") }
  }
}

// MARK: Done

extension Call {
  fileprivate mutating func finishDeeds() throws(Failure) {
    try expectOnly(["platform", "all"])
    let names = Array(words.dropFirst())
    guard arguments.has("all") != !names.isEmpty else {
      throw usage(
        names.isEmpty ? "whom did you do?" : "--all needs no names",
        hint: "Usage: pleach \(command.usage[1])")
    }
    let call = self
    let change = try change { graph throws(Failure) in
      Deeds.carryOut(try call.deeds(of: names, in: graph), on: call.today, in: graph)
    }
    report(change.map { Self.sentence($0.title) } ?? "There is nothing to carry out.", change)
  }

  /// The title of a change, from small letters to a sentence.
  private static func sentence(_ title: String) -> SafeText {
    SafeText(title.prefix(1).uppercased() + title.dropFirst() + ".")
  }

  /// What is to be done to those named, everybody when nobody is.
  private func deeds(of names: [String], in graph: Graph) throws(Failure) -> [Plan.Deed] {
    let platform = try givenPlatform(in: graph)
    let all = Plan(graph).deeds
    guard !names.isEmpty else { return all.filter { platform == nil || $0.platform == platform } }
    var chosen: [Plan.Deed] = []
    var done: Set<Person.ID> = []
    for name in names {
      let person = try person(name, in: graph)
      guard done.insert(person.id).inserted else { continue }
      let deeds = all.filter { $0.person == person.id }
        .compactMap { deed in platform.map { deed.on($0) } ?? deed }
        .filter { !chosen.contains($0) }
      guard !deeds.isEmpty else {
        throw Failure(
          Self.shown(name), "nothing is to be done there", hint: "pleach plan lists what is")
      }
      chosen += deeds
    }
    return chosen
  }
}

extension Plan.Deed {
  /// The same on another platform, where that is offered; `nil` when it is not.
  fileprivate func on(_ platform: Platform.ID) -> Plan.Deed? {
    ([account] + others).first { Account(id: $0).platform == platform }
      .flatMap { Deeds.redirected(self, to: $0) }
  }
}

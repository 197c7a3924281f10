import PleachCore

extension Command {
  static let show = Command(
    name: "show", summary: "everything about one person", usage: ["show NAME [--json]"],
    options: [.json],
    about: [
      "NAME is a handle, a name, an identifier, or a part of one that only one person has."
    ],
    lists: [
      .json([
        ("person", "as list --json has them"),
        ("accounts", "the accounts with every field that is known"),
        ("encounters", "day, kind, direction, platform, text, url; newest first"),
        (
          "verdicts",
          "day, verdict, account (null: all of them), reason, thanks, question, askAgain; newest first"
        ),
        ("followedBy, follows", "identifiers of people, as far as known"),
      ])
    ],
    examples: ["pleach show ada@mastodon.example.org"], words: [.people, .nothing]
  ) { call throws(Failure) in
    guard !call.words.isEmpty else { throw call.usage("whom?") }
    let graph = try call.graph()
    let person = try call.person(call.words.joined(separator: " "), in: graph)
    if call.isJSON { return call.showJSON(person, graph) }
    var page = PersonPage(person, graph)
    page.print(to: &call.out)
  }
}

extension Call {
  fileprivate mutating func showJSON(_ person: Person, _ graph: Graph) {
    out.json([
      "person": PersonJSON.json(person, in: graph),
      "accounts": .array(person.accounts.map(\.json)),
      "encounters": .array(
        graph.encounters(with: person.id).map { encounter in
          [
            "day": .string("\(encounter.day)"), "kind": .string(encounter.kind.rawValue),
            "direction": .string(encounter.direction.rawValue),
            "platform": .text(encounter.platform?.raw), "text": .text(encounter.text),
            "url": .text(encounter.url),
          ]
        }),
      "verdicts": .array(
        graph.verdicts(on: person.id).map { verdict in
          [
            "day": .string("\(verdict.day)"), "verdict": .string(verdict.kind.rawValue),
            "account": .text(verdict.account?.raw),
            "reason": .text(verdict.reason), "thanks": .text(verdict.thanks),
            "question": .text(verdict.question),
            "askAgain": .day(verdict.askAgain),
          ]
        }),
      "followedBy": .texts(graph.followers(of: person, index: FollowerIndex(graph)).map(\.id.raw)),
      "follows": .texts(graph.followed(by: person).map(\.id.raw)),
    ])
  }
}

/// The text page of one person.
private struct PersonPage {
  let person: Person
  let graph: Graph

  init(_ person: Person, _ graph: Graph) { (self.person, self.graph) = (person, graph) }

  mutating func print(to out: inout Output) {
    out.line([
      Span(SafeText(person.name), .strong), Span(SafeText("  \(person.tie.mark) "), .faint),
      Span(SafeText(person.tie.words), .faint),
    ])
    if let note = person.note { Paragraphs.print(note, to: &out, indent: 2) }
    facts(&out)
    accounts(&out)
    encounters(&out)
    verdicts(&out)
    people("Followed by", graph.followers(of: person, index: FollowerIndex(graph)), &out)
    people("Follows", graph.followed(by: person), &out)
  }

  private func facts(_ out: inout Output) {
    var table = Table(columns: 2)
    let communities = person.communities.map { graph.communities[$0]?.name ?? $0.raw }
    let topics = person.topics.map { graph.topics[$0]?.name ?? $0.raw }
    let met = [person.met.map(\.description), person.metHow].compactMap { $0 }
    for (title, words) in [
      ("Communities", communities), ("Topics", topics), ("Met", met),
      ("Protected", person.isProtected ? ["never suggested for letting go"] : []),
    ] where !words.isEmpty {
      table.add([title, words.joined(separator: ", ")])
    }
    guard !table.rows.isEmpty else { return }
    out.line()
    table.print(to: &out)
  }

  private func accounts(_ out: inout Output) {
    guard !person.accounts.isEmpty else { return }
    out.heading("Accounts")
    for account in person.accounts {
      let platform = graph.name(of: .platforms, account.platform.raw) ?? account.platform.raw
      out.line("  \(platform): " + account.shownLabel + ", \(account.tie.words)")
      for (title, text) in facts(account) {
        out.paragraph("\(title)\(text)", indent: 4, .faint)
      }
    }
  }

  private func facts(_ account: Account) -> [(String, String)] {
    let flags = [
      (account.isBot, "bot"), (account.isLocked, "protected there"), (account.isMuted, "muted"),
      (account.isBlocked, "blocked"), (account.gone != nil, "gone"),
    ].filter(\.0).map(\.1)
    let facts: [(String, String?)] = [
      ("", account.url), ("", account.links.isEmpty ? nil : account.links.joined(separator: ", ")),
      ("", account.bio), ("", account.facts.isEmpty ? nil : account.facts.joined(separator: ", ")),
      ("following since ", account.followingSince?.description),
      ("followed until ", account.isFollowing ? nil : account.followingUntil?.description),
      (
        account.isFollowing ? "followed by hand on " : "let go by hand on ",
        account.followingByHand.map { "\($0), not confirmed yet" }
      ), ("muted by hand on ", account.mutedByHand.map { "\($0), not confirmed yet" }),
      ("last post ", account.lastPost?.description),
      ("moved to ", account.movedTo),
      ("", flags.isEmpty ? nil : flags.joined(separator: ", ")),
    ]
    return facts.compactMap { title, text in text.map { (title, $0) } }
  }

  private func encounters(_ out: inout Output) {
    let encounters = graph.encounters(with: person.id)
    guard !encounters.isEmpty else { return }
    out.heading("Encounters (\(encounters.count))")
    var table = Table(columns: 3)
    for encounter in encounters.prefix(20) {
      table.add([
        "\(encounter.day)", "\(encounter.kind.rawValue) \(encounter.direction.rawValue)",
        encounter.text ?? "",
      ])
    }
    table.print(to: &out, indent: 2)
    if encounters.count > 20 { out.line("  and \(encounters.count - 20) more") }
  }

  private func verdicts(_ out: inout Output) {
    let verdicts = graph.verdicts(on: person.id)
    guard !verdicts.isEmpty else { return }
    out.heading("Verdicts")
    var table = Table(columns: 3)
    for verdict in verdicts {
      let words = [
        verdict.account.map { "only " + $0.raw },
        verdict.reason, verdict.thanks.map { "thanks: " + $0 }, verdict.question,
        verdict.askAgain.map { "ask again \($0)" },
      ]
      table.add([
        "\(verdict.day)", verdict.kind.rawValue, words.compactMap { $0 }.joined(separator: " – "),
      ])
    }
    table.print(to: &out, indent: 2)
  }

  private func people(_ title: SafeText, _ people: [Person], _ out: inout Output) {
    guard !people.isEmpty else { return }
    out.heading("\(title.string) (\(people.count))")
    let names = people.prefix(30).map(\.name) + (people.count > 30 ? ["…"] : [])
    out.paragraph(SafeText(names.joined(separator: ", ")), indent: 2)
  }
}

import PleachCore

extension Page {
  /// What is to be done on the platforms, a line a deed, and what was done lately below.
  ///
  /// The lines of deeds have a link each and nothing else has one above them, so that the first
  /// links of the page are the deeds in their order.
  static func plan(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    let plan = model.shownPlan
    if plan.count == 0 { page.addNothingToDo() }
    for part in plan.parts { page.add(part, model) }
    page.addDone(model)
    return page
  }

  private mutating func addNothingToDo() {
    add(Span("Nothing is to be carried out.", .heading))
    paragraph(
      "What v decides, to unfollow, follow or mute somebody, comes here until it is done on the "
        + "platform.", .faint)
  }

  private mutating func add(_ part: Plan.Part, _ model: Model) {
    let name = model.graph.name(of: .platforms, part.platform.raw) ?? part.platform.raw
    heading(SafeText(name), part.deeds.count)
    let help = PlanHelp[part.platform]
    paragraph(help.how + (help.pace.map { "; " + $0 } ?? ""), .faint)
    for deed in part.deeds {
      let account = model.graph.people[deed.person]?.accounts.first { $0.id == deed.account }
      let reason = model.graph.verdict(on: deed.person, account: deed.account)?.reason
      let place = account.flatMap { $0.handle ?? $0.profileAddress?.host }
      let gone = account?.gone == nil ? nil : "gone there"
      let about = [place, gone, Self.elsewhere(deed, model), reason].compactMap(\.self)
      addDeed(deed.kind, deed.person, about.joined(separator: "  "), model)
    }
  }

  /// The platforms on which somebody could be followed instead; `nil` where there are none.
  private static func elsewhere(_ deed: Plan.Deed, _ model: Model) -> String? {
    let others = deed.others.map { Account(id: $0).platform }
    guard !others.isEmpty else { return nil }
    return "or on "
      + others.map { model.graph.name(of: .platforms, $0.raw) ?? $0.raw }.joined(separator: ", ")
  }

  /// What, whom, and a few words.
  private mutating func addDeed(
    _ kind: Plan.Kind, _ id: Person.ID, _ about: String, _ model: Model
  ) {
    let name = SafeText(model.graph.people[id]?.name ?? id.raw)
      .cut(to: max(1, min(26, width - 9)))
    var spans = [
      Span(SafeText(kind.rawValue).fitted(to: 9), kind.role),
      Span(name, .link, link: .person(id)),
    ]
    let room = width - 9 - 28
    if room > 8 {
      spans.append(Span(.spaces(28 - name.columns) + SafeText(about).cut(to: room), .faint))
    }
    lines.append(spans)
  }

  /// How much of what was done is shown: the newest, which an import may still answer.
  private static let mostDone = 20

  private mutating func addDone(_ model: Model) {
    let done = Plan.done(in: model.graph)
    guard !done.isEmpty else { return }
    heading("Done by hand, not confirmed by an import yet", done.count)
    for done in done.prefix(Self.mostDone) {
      let platform = Account(id: done.account).platform
      let name = model.graph.name(of: .platforms, platform.raw) ?? platform.raw
      addDeed(
        done.kind, done.person, "\(name), \(Ago.words(done.day, model.today))", model)
    }
    if done.count > Self.mostDone {
      add(Span(SafeText("and \(done.count - Self.mostDone) earlier"), .faint))
    }
  }
}

extension Plan.Kind {
  /// To the theme: what ends stands out.
  fileprivate var role: Role {
    switch self {
    case .unfollow: .warn
    case .follow: .good
    case .mute: .faint
    }
  }
}

import PleachCore

/// A community: how it hangs together, where it leads, who has gone quiet, and its people.
extension Page {
  static func community(_ id: Community.ID, _ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    guard let community = model.graph.communities[id] else { return .gone(width: width) }
    page.add(
      Span("▎ ", model.graph.role(of: id)), Span(SafeText(community.name), .heading),
      Span(SafeText("  " + community.kind.words), .faint))
    let share = model.graph.sharesByCommunity()[id]
    page.addShare(share, Budget(of: community, share))
    page.blank()
    page.field(
      "give, take", community.note ?? "not said: n writes it",
      community.note == nil ? .faint : .text)
    let portrait = model.portrait(of: id)
    page.addShape(portrait)
    page.addLevels(of: id, model)
    page.addLadder(community, portrait, model)
    page.addBridges(portrait, model)
    page.addSome("Gone quiet", portrait.quiet, model) { person in
      person.lastPost.map { "last post " + Ago.words($0, model.today) } ?? ""
    }
    page.addCandidates(id, portrait, model)
    page.addOverlap(
      portrait.members.compactMap { model.graph.people[$0] }, model, but: id, topicsOnly: true)
    page.addMembers(
      portrait.members.compactMap { model.graph.people[$0] }, isSorted: true,
      query: Query.term("community", id.raw), model
    ) { person in
      let last = model.graph.lastEncounter(with: person.id)
      let met = last.map { "\($0.kind.rawValue) \(Ago.words($0.day, model.today))" }
      return [met, person.note ?? person.bio].compactMap(\.self).joined(separator: " · ")
    }
    return page
  }

  /// How closed it is, and how it grew.
  private mutating func addShape(_ portrait: CommunityPortrait) {
    if !portrait.shape.words.isEmpty { field("how closed", portrait.shape.words) }
    let sizes = portrait.sizes
    guard let first = sizes.first, let last = sizes.last, last.following > 0 else { return }
    let line = Sparkline.text(of: sizes.map { Double($0.following) })
    field("you followed", "\(first.following) \(line) \(last.following) since \(first.day.year)")
  }

  /// What is above and below it.
  private mutating func addLevels(of id: Community.ID, _ model: Model) {
    let tree = GroupTree(model.graph.communities)
    let above = (tree.ancestors[id] ?? []).reversed()
    let below = model.graph.communities.filter { tree.ancestors[$0.id]?.first == id }.map(\.id)
    for (label, ids) in [("part of", Array(above)), ("its parts", below)] where !ids.isEmpty {
      let shares = model.graph.sharesByCommunity()
      tagLine(
        SafeText(label),
        ids.map { other in
          Span(
            SafeText(
              "\(model.graph.communities[other]?.name ?? other.raw) \(shares[other]?.people ?? 0)"),
            model.graph.role(of: other), link: .community(other))
        })
    }
  }

  /// The rungs from network to team, and who of this one stands on them: people move inward.
  private mutating func addLadder(
    _ community: Community, _ portrait: CommunityPortrait, _ model: Model
  ) {
    guard !portrait.overlaps.isEmpty else { return }
    heading("Its people elsewhere, outward to inward")
    for kind in Community.Kind.allCases {
      let others = portrait.overlaps.filter { model.graph.communities[$0.community]?.kind == kind }
      let own = kind == community.kind
      guard own || !others.isEmpty else { continue }
      let spans = others.prefix(8).map { overlap in
        Span(
          SafeText(
            "\(model.graph.communities[overlap.community]?.name ?? overlap.community.raw) "
              + "\(overlap.members)"),
          model.graph.role(of: overlap.community), link: .community(overlap.community))
      }
      tagLine(
        SafeText(kind.rawValue), (own ? [Span("this one", .faint)] : []) + spans)
    }
  }

  /// Who connects it to which other one.
  private mutating func addBridges(_ portrait: CommunityPortrait, _ model: Model) {
    let bridges = portrait.bridges.prefix(5)
    guard !bridges.isEmpty else { return }
    heading("Who leads out of it")
    for bridge in bridges {
      guard let person = model.graph.people[bridge.person] else { continue }
      let name = SafeText(person.name).cut(to: 26)
      add(
        Span(SafeText(person.tie.mark + " "), person.tie.role),
        Span(name, .link, link: .person(person.id)), Span(.spaces(28 - name.columns)),
        Span(
          SafeText(model.graph.communities[bridge.community]?.name ?? bridge.community.raw),
          model.graph.role(of: bridge.community), link: .community(bridge.community)),
        Span(SafeText("  \(bridge.ties) ties"), .faint))
    }
  }

  /// Whom of it one might follow, as Discover ranks them; until that is known, who is in its middle.
  private mutating func addCandidates(
    _ id: Community.ID, _ portrait: CommunityPortrait, _ model: Model
  ) {
    let ranked = (model.communityCandidates[id] ?? []).filter {
      $0.isOpen(in: model.graph, on: model.today)
    }
    let reasons = Dictionary(
      ranked.map { ($0.person, $0.evidence.prefix(2).map(\.sentence)) }, uniquingKeysWith: { $1 })
    let others = portrait.open.filter { reasons[$0] == nil }
    addSome("To follow of them", ranked.map(\.person) + others, model) { person in
      reasons[person.id]?.joined(separator: "; ") ?? person.note ?? person.bio ?? ""
    }
  }

  private mutating func addSome(
    _ title: SafeText, _ people: [Person.ID], _ model: Model, about: (Person) -> String
  ) {
    guard !people.isEmpty else { return }
    heading(title, people.count)
    for person in people.prefix(5).compactMap({ model.graph.people[$0] }) {
      addLine(person, about(person))
    }
    if people.count > 5 { add(Span(SafeText("and \(people.count - 5) more"), .faint)) }
  }
}

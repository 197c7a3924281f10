import PleachCore

/// Communities that people belong to already though nobody named them.
extension Page {
  static func found(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    guard model.found != nil else {
      page.paragraph("Looking for communities in who follows whom …", .faint)
      return page
    }
    let found = model.shownFound
    guard !found.isEmpty else {
      page.add(Span("Nothing found that has no name yet.", .heading))
      page.paragraph(
        "Communities are found in who follows whom among those you know, in your lists on the "
          + "platforms, and in where people work. + looks for finer ones. I says how to get more "
          + "exports, and lists of others.", .faint)
      return page
    }
    page.paragraph(
      "People who belong together already: adopt those that mean something to you. Nothing is tagged "
        + "until then, and u takes it back.", .faint)
    for (number, community) in found.enumerated() { page.add(community, number, model) }
    return page
  }

  private mutating func add(_ community: ProposedCommunity, _ number: Int, _ model: Model) {
    blank()
    let name = SafeText(community.name).cut(to: max(8, min(44, width - 22)))
    let count = "\(community.members.count) people, you follow \(community.following)"
    add(
      Span("▎ ", Role.accents[number % 8]), Span(name, .link, link: .adopt(number)),
      Span("  " + SafeText(count).cut(to: max(0, width - name.columns - 4)), .faint))
    let words = community.terms.map(\.name).joined(separator: ", ")
    add(Span("  "), Span(SafeText(community.origin(in: model.graph)), .faint))
    if !words.isEmpty { paragraph("say " + words, .faint, indent: 2) }
    let people = community.members.prefix(width < 60 ? 3 : 6).compactMap { model.graph.people[$0] }
    flow(
      people.map { Span(SafeText($0.name).cut(to: 26), .link, link: .person($0.id)) }
        + (community.members.count > people.count
          ? [Span(SafeText("and \(community.members.count - people.count) more"), .faint)] : []),
      indent: 2, gap: " · ")
    addBridges(of: community, number, model)
  }

  /// Who leads to the other ones that were found.
  private mutating func addBridges(
    of community: ProposedCommunity, _ number: Int, _ model: Model
  ) {
    guard width >= 60 else { return }
    let bridges = community.shape.bridges.prefix(2).compactMap { bridge in
      model.graph.people[bridge.person].map { ($0, bridge.ties) }
    }
    guard !bridges.isEmpty else { return }
    var spans = [Span("out of it lead ", .faint)]
    for (place, (person, ties)) in bridges.enumerated() {
      if place > 0 { spans.append(Span(" and ", .faint)) }
      spans.append(Span(SafeText(person.name).cut(to: 26), .link, link: .person(person.id)))
      spans.append(Span(SafeText(" (\(ties) ties)"), .faint))
    }
    lines.append([Span("  ")] + spans)
  }
}

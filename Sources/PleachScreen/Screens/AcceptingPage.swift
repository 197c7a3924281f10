import PleachCore

/// What would be tagged at once, to be looked at before.
extension Page {
  static func accepting(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    guard model.tagging.proposals != nil else {
      page.paragraph("Looking who belongs where …", .faint)
      return page
    }
    let tags = model.sureTags
    let percent = Decimals.percent(model.tagging.confidence)
    guard !tags.isEmpty else {
      page.add(Span(SafeText("Nobody is sure at \(percent)."), .heading))
      page.paragraph("- asks for less, + for more.", .faint)
      return page
    }
    page.add(
      Span(
        SafeText(
          "\(tags.count == 1 ? "1 person" : "\(tags.count) people") at \(percent) or surer"),
        .heading))
    page.flow(
      [
        Span("y accepts them all, u takes it back", .link, link: .action(.keep)),
        Span("+ and - turn how sure, x never again", .faint),
      ], gap: "; ")
    let groups = Dictionary(grouping: tags, by: \.community).sorted {
      ($1.value.count, $0.key) < ($0.value.count, $1.key)
    }
    for (community, tags) in groups {
      page.blank()
      page.add(
        Span("▎ ", model.graph.role(of: community)),
        Span(SafeText(model.graph.communities[community]?.name ?? community.raw), .heading),
        Span(SafeText("  \(tags.count)"), .faint))
      for tag in tags { page.add(tag, model) }
    }
    return page
  }

  private mutating func add(_ tag: ProposedTag, _ model: Model) {
    guard let person = model.graph.people[tag.person] else { return }
    let columns = max(8, min(24, width / 3))
    let name = SafeText(person.name).cut(to: columns)
    let used = 2 + columns + 2 + 6 + 2
    let reason = tag.evidence.first.map { linked($0, room: max(0, width - used), model) } ?? []
    lines.append(
      [
        Span(SafeText(person.tie.mark + " "), person.tie.role),
        Span(name, .link, link: .person(person.id)), Span(.spaces(columns + 2 - name.columns)),
        Span(SafeText(Decimals.percent(tag.confidence)).fitted(to: 6, .right) + "  ", .faint),
      ] + reason.map { Span($0.text, .faint) })
  }
}

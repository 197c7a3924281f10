import PleachCore

/// Tagging: who is asked about, what they probably belong to, and the letters that say so.
extension Page {
  static func tagging(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    guard model.tagging.proposals != nil else {
      page.paragraph("Looking who belongs where …", .faint)
      return page
    }
    guard let id = model.tagging.current, let person = model.graph.people[id] else {
      page.addTaggingEnd(model)
      return page
    }
    page.addName(ofTagged: person)
    // What one answers with comes before what one may read on, where not all fits.
    let isLow = Layout(size: model.size).bodyRows < 14
    if !isLow { page.addWords(of: person, model) }
    page.addProposals(for: person, model)
    if isLow { page.addWords(of: person, model) }
    page.addLetters(model)
    return page
  }

  /// The other half of a wide screen: who comes next.
  static func besideTagging(_ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    let next = model.tagging.next(in: model.graph)
    page.heading("Next", next.count)
    for id in next.prefix(40) {
      guard let person = model.graph.people[id] else { continue }
      let name = SafeText(person.name).cut(to: 26)
      let best = model.proposals(for: id).first
      page.add(
        Span(SafeText(person.tie.mark + " "), person.tie.role), Span(name),
        Span(.spaces(28 - name.columns)),
        Span(
          SafeText(best.map { Decimals.percent($0.confidence) } ?? "").fitted(to: 6, .right) + "  ",
          .faint),
        Span(
          SafeText(best.flatMap { model.graph.communities[$0.community]?.name } ?? ""),
          best.map { model.graph.role(of: $0.community) } ?? .faint))
    }
    return page
  }

  private mutating func addTaggingEnd(_ model: Model) {
    if model.graph.people.isEmpty {
      return add(Span("There is nobody to tag yet.", .heading))
    }
    add(Span("Everybody belongs somewhere.", .heading))
    paragraph("Nobody is without a community any more. u takes the last tag back.", .faint)
    flow(
      [
        Span("the communities", .link, link: .action(.communities)),
        Span("what widens them", .link, link: .action(.breadth)),
      ], gap: " · ")
  }

  private mutating func addName(ofTagged person: Person) {
    let name = SafeText(person.name)
    add(
      Span(name, .heading, link: .person(person.id)), Span("  "),
      Span(SafeText(person.tie.mark + " "), person.tie.role),
      Span(SafeText(tieWords(person)).cut(to: max(0, width - name.columns - 4)), .faint))
    addDoubts(about: person)
  }

  /// What they say of themselves, and what you said of them, in as few lines as tell it.
  private mutating func addWords(of person: Person, _ model: Model) {
    let places = person.accounts.prefix(4).map { account in
      let platform = model.graph.name(of: .platforms, account.platform.raw) ?? account.platform.raw
      return Span(SafeText(platform + " ") + account.shownLabel, .faint)
    }
    flow(places, gap: " · ")
    blank()
    if let note = person.note { paragraph(note) }
    if let bio = person.bio { paragraph(bio, person.note == nil ? .text : .faint) }
    if person.note == nil, person.bio == nil {
      add(Span("They say nothing of themselves.", .faint))
    }
    let lists = person.accounts.flatMap(\.lists)
    if !lists.isEmpty { field("your lists", lists.joined(separator: ", ")) }
    if !person.topics.isEmpty {
      tagLine(
        "topics",
        person.topics.map { id in
          Span(
            SafeText(model.graph.topics[id]?.name ?? id.raw), .link, link: .topic(id))
        })
    }
    if !person.communities.isEmpty {
      tagLine(
        "tagged",
        person.communities.map { id in
          Span(
            SafeText(model.graph.communities[id]?.name ?? id.raw), model.graph.role(of: id),
            link: .community(id))
        })
    }
  }

  private mutating func addProposals(for person: Person, _ model: Model) {
    let proposals = model.proposals(for: person.id)
    guard !proposals.isEmpty else {
      heading("Nothing tells where they belong")
      return
    }
    heading("Probably")
    for (number, tag) in proposals.enumerated() {
      let letter = model.tagging.letter(of: tag.community).map(String.init) ?? " "
      let key: SafeText = number == 0 ? "<enter> " : "        "
      let name = SafeText(model.graph.communities[tag.community]?.name ?? tag.community.raw)
        .cut(to: 24)
      add(
        Span(key, .hintKey), Span(SafeText(letter) + "  ", .hintKey),
        Span(name, model.graph.role(of: tag.community), link: .tag(tag.community)),
        Span(.spaces(26 - name.columns)),
        Span(SafeText(Decimals.percent(tag.confidence)).fitted(to: 5, .right) + "  "),
        Span(Self.bar(tag.confidence, columns: 8), .barFull))
      for piece in tag.evidence.filter({ $0.weight > 0 }).prefix(number == 0 ? 3 : 1) {
        lines.append([Span(.spaces(11))] + linked(piece, room: width - 11, model))
      }
    }
  }

  private mutating func addLetters(_ model: Model) {
    guard !model.tagging.letters.isEmpty else {
      heading("No communities yet")
      flow([
        Span("see which there could be", .link, link: .action(.found)),
        Span("or + names one", .faint),
      ])
      return
    }
    heading("A letter tags and goes on, a capital one tags and stays")
    let spans = model.tagging.letters.map { letter in
      let name = model.graph.communities[letter.community]?.name ?? letter.community.raw
      return Span(
        SafeText("[\(letter.letter)] \(name)").cut(to: 28), model.graph.role(of: letter.community),
        link: .tag(letter.community))
    }
    flow(spans)
  }
}

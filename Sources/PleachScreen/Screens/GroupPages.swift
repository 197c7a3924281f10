import PleachCore

extension Page {
  static func platform(_ id: Platform.ID, _ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    let platform = model.graph.platforms[id] ?? Platform(id: id, name: Platform.knownName(id))
    page.add(Span(SafeText(platform.name), .heading))
    let share = model.graph.sharesByPlatform()[id]
    page.addShare(share, Budget(of: platform, share))
    page.blank()
    page.field(
      "what for", platform.purpose ?? "not said: c changes it",
      platform.purpose == nil ? .faint : .text)
    if let visit = platform.lastVisit {
      page.field("last visit", "\(visit), \(Ago.words(visit, model.today))")
    }
    if let note = platform.note { page.field("note", note) }
    let members = model.graph.people.filter { $0.accounts.contains { $0.platform == id } }
    page.addOverlap(members, model)
    page.addMembers(members, query: Query.term("platform", id.raw), model) { person in
      person.accounts.first { $0.platform == id }?.label ?? ""
    }
    let imports = model.graph.imports.filter { $0.platform == id }.suffix(5).reversed()
    if !imports.isEmpty {
      page.heading("Imports")
      for record in imports {
        page.add(
          Span(SafeText("\(record.day)  "), .faint),
          Span(SafeText("\(record.importer): \(record.added) new, \(record.updated) changed")))
      }
    }
    return page
  }

  /// Counts, and how they stand against a budget.
  mutating func addShare(_ share: Share?, _ budget: Budget?) {
    let share = share ?? Share()
    let people = share.people == 1 ? "1 person" : "\(share.people) people"
    let text = "\(people), you follow \(share.following), \(share.mutual) mutual"
    guard let budget, let limit = budget.limit else { return add(Span(SafeText(text), .faint)) }
    let words = budget.isOver ? "\(budget.over) over the budget of \(limit)" : "budget \(limit)"
    flow(
      [Span(SafeText(text), .faint), Span(SafeText(words), budget.isOver ? .warn : .faint)],
      gap: "; ")
  }

  /// What else the members are and speak of.
  mutating func addOverlap(
    _ members: [Person], _ model: Model, but own: Community.ID? = nil, butTopic: Topic.ID? = nil,
    topicsOnly: Bool = false
  ) {
    var communities: [Community.ID: Int] = [:]
    var topics: [Topic.ID: Int] = [:]
    for person in members {
      for id in person.communities where id != own { communities[id, default: 0] += 1 }
      for id in person.topics where id != butTopic { topics[id, default: 0] += 1 }
    }
    if !communities.isEmpty, !topicsOnly {
      blank()
      tagLine(
        own == nil ? "communities" : "also in",
        Self.most(communities).map { id, count in
          Span(
            SafeText("\(model.graph.communities[id]?.name ?? id.raw) \(count)"),
            model.graph.role(of: id), link: .community(id))
        })
    }
    if !topics.isEmpty {
      blank()
      tagLine(
        butTopic == nil ? "speaking of" : "also of",
        Self.most(topics).map { id, count in
          Span(
            SafeText("\(model.graph.topics[id]?.name ?? id.raw) \(count)"), .link, link: .topic(id))
        })
    }
  }

  private static func most<Of>(_ counts: [Identifier<Of>: Int]) -> [(Identifier<Of>, Int)] {
    counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(8).map { ($0.key, $0.value) }
  }

  /// One line a member: tie, name, and what `about` says of them; by tie and name unless they are sorted.
  mutating func addMembers(
    _ members: [Person], isSorted: Bool = false, query: String, _ model: Model,
    about: (Person) -> String
  ) {
    heading("People", members.count)
    guard !members.isEmpty else { return add(Span("nobody yet", .faint)) }
    add(Span("all of them as a list, to filter, mark and tag", .link, link: .query(query)))
    let sorted =
      isSorted
      ? members
      : members.sorted {
        ($0.tie, Folding.folded($0.name), $0.id) < ($1.tie, Folding.folded($1.name), $1.id)
      }
    for person in sorted.prefix(200) { addLine(person, about(person)) }
    if sorted.count > 200 {
      add(Span(SafeText("and \(sorted.count - 200) more in the list"), .faint))
    }
  }

  /// Somebody on one line, and a word on them where there is room.
  mutating func addLine(_ person: Person, _ about: String) {
    let name = SafeText(person.name).cut(to: 26)
    let room = width - 2 - 28
    var spans = [
      Span(SafeText(person.tie.mark + " "), person.tie.role),
      Span(name, .link, link: .person(person.id)),
    ]
    if room > 8, !about.isEmpty {
      spans.append(Span(.spaces(28 - name.columns) + SafeText(about).cut(to: room), .faint))
    }
    lines.append(spans)
  }
}

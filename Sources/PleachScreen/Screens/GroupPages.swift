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

  static func topic(_ id: Topic.ID, _ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    guard let topic = model.graph.topics[id] else { return .gone(width: width) }
    page.add(Span(SafeText(topic.name), .heading))
    page.addShare(model.graph.sharesByTopic()[id], nil)
    page.blank()
    let words = ["not at all", "a little", "much", "very much"]
    page.field(
      "I care", "\(String(repeating: "♥", count: topic.care)) \(words[min(topic.care, 3)])")
    page.field(
      "my question", topic.question ?? "none yet: c writes one",
      topic.question == nil ? .faint : .text)
    if let note = topic.note { page.field("note", note) }
    let members = model.graph.people.filter { $0.topics.contains(id) }
    page.addOverlap(members, model, butTopic: id)
    page.addMembers(members, query: Query.term("topic", id.raw), model) { $0.note ?? $0.bio ?? "" }
    return page
  }

  static func community(_ id: Community.ID, _ model: Model, width: Int) -> Page {
    var page = Page(width: width)
    guard let community = model.graph.communities[id] else { return .gone(width: width) }
    page.add(
      Span("▎ ", model.graph.role(of: id)), Span(SafeText(community.name), .heading),
      Span(SafeText("  " + community.kind.words), .faint))
    let share = model.graph.sharesByCommunity()[id]
    page.addShare(share, Budget(of: community, share))
    if let note = community.note {
      page.blank()
      page.paragraph(note)
    }
    let members = model.graph.people.filter { $0.communities.contains(id) }
    page.addOverlap(members, model, but: id)
    page.addMembers(members, query: Query.term("community", id.raw), model) {
      $0.note ?? $0.bio ?? ""
    }
    return page
  }

  /// Counts, and how they stand against a budget.
  private mutating func addShare(_ share: Share?, _ budget: Budget?) {
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
  private mutating func addOverlap(
    _ members: [Person], _ model: Model, but own: Community.ID? = nil, butTopic: Topic.ID? = nil
  ) {
    var communities: [Community.ID: Int] = [:]
    var topics: [Topic.ID: Int] = [:]
    for person in members {
      for id in person.communities where id != own { communities[id, default: 0] += 1 }
      for id in person.topics where id != butTopic { topics[id, default: 0] += 1 }
    }
    if !communities.isEmpty {
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

  /// One line a member: tie, name, and what `about` says of them.
  private mutating func addMembers(
    _ members: [Person], query: String, _ model: Model, about: (Person) -> String
  ) {
    heading("People", members.count)
    guard !members.isEmpty else { return add(Span("nobody yet", .faint)) }
    add(Span("all of them as a list, to filter, mark and tag", .link, link: .query(query)))
    let sorted = members.sorted {
      ($0.tie, Folding.folded($0.name), $0.id) < ($1.tie, Folding.folded($1.name), $1.id)
    }
    for person in sorted.prefix(200) {
      let name = SafeText(person.name).cut(to: 26)
      let room = width - 2 - 28
      var spans = [
        Span(SafeText(person.tie.mark + " "), person.tie.role),
        Span(name, .link, link: .person(person.id)),
      ]
      let text = about(person)
      if room > 8, !text.isEmpty {
        spans.append(Span(.spaces(28 - name.columns) + SafeText(text).cut(to: room), .faint))
      }
      lines.append(spans)
    }
    if sorted.count > 200 {
      add(Span(SafeText("and \(sorted.count - 200) more in the list"), .faint))
    }
  }
}

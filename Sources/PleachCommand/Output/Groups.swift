import PleachCore

/// A platform, topic or community as its list and its page show it.
struct GroupRow {
  let id: String
  let name: String
  let share: Share
  /// Fields of its own, in the order of the list.
  let fields: [(title: String, key: String, value: JSON)]

  var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("id", .string(id)), JSON.Member("name", .string(name)),
      JSON.Member("people", .number(share.people)),
      JSON.Member("following", .number(share.following)),
      JSON.Member("mutual", .number(share.mutual)),
    ]
    members += fields.map { JSON.Member($0.key, $0.value) }
    return .object(members)
  }

  /// The fields that say how a budget stands.
  static func budget(_ budget: Budget) -> [(title: String, key: String, value: JSON)] {
    [
      ("Budget", "budget", .number(budget.limit)),
      ("Over", "over", .number(budget.isOver ? budget.over : nil)),
    ]
  }

  static let overHelp: (term: String, help: String) = (
    "  over", "by how many the budget is exceeded, or null"
  )

  static func text(_ value: JSON) -> String {
    switch value {
    case .string(let text): text
    case .number(let digits): digits
    default: ""
    }
  }
}

extension GroupRow {
  init(_ community: Community, _ shares: [Community.ID: Share]) {
    self.init(
      id: community.id.raw, name: community.name, share: shares[community.id] ?? Share(),
      fields: [
        ("Kind", "kind", .string(community.kind.rawValue)),
        ("Colour", "colour", .number(community.colour)),
      ] + Self.budget(Budget(of: community, shares[community.id])) + [
        ("Note", "note", .text(community.note))
      ])
  }

  init(_ topic: Topic, _ shares: [Topic.ID: Share]) {
    self.init(
      id: topic.id.raw, name: topic.name, share: shares[topic.id] ?? Share(),
      fields: [
        ("Care", "care", .number(topic.care)), ("Question", "question", .text(topic.question)),
        ("Use", "use", .text(topic.use)), ("Note", "note", .text(topic.note)),
      ])
  }
}

extension Call {
  /// The list of all groups of a kind, or the page of the one that is named.
  mutating func groups(
    _ kind: Kind, _ rows: (Graph) -> [GroupRow], of members: (String, Graph) -> [Person]
  ) throws(Failure) {
    let graph = try graph()
    let all = rows(graph)
    guard !words.isEmpty else { return list(all, kind) }
    let (id, _) = try record(kind, words.joined(separator: " "), in: graph)
    guard let row = all.first(where: { $0.id == id }) else {
      throw Failure(id, "there is no such \(kind.rawValue)")
    }
    let places = members(id, graph).compactMap { graph.people.place(of: $0.id) }
    let people = graph.sorted(places, by: .name).map { graph.people[$0] }
    if isJSON {
      return out.json([
        kind.rawValue: row.json,
        "people": .array(people.map { PersonJSON.json($0, in: graph) }),
      ])
    }
    page(row, people, graph)
  }

  private mutating func list(_ rows: [GroupRow], _ kind: Kind) {
    if isJSON { return out.json([kind.plural: .array(rows.map(\.json))]) }
    guard let first = rows.first else {
      return tell("There are no \(kind.plural) yet. To add one: pleach add \(kind.rawValue) NAME.")
    }
    var table = Table(
      [
        Table.Column("Name", least: 12), Table.Column("People", .right, least: 6),
        Table.Column("Followed", .right, least: 8), Table.Column("Mutual", .right, least: 6),
      ]
        + first.fields.map { field in
          let isNumber = ["budget", "over", "care", "colour"].contains(field.key)
          return Table.Column(
            field.title, isNumber ? .right : .left, least: isNumber ? 6 : 10, rank: 1)
        })
    for row in rows {
      table.add(
        [row.name, "\(row.share.people)", "\(row.share.following)", "\(row.share.mutual)"]
          + row.fields.map { GroupRow.text($0.value) })
    }
    table.print(to: &out)
  }

  private mutating func page(_ row: GroupRow, _ people: [Person], _ graph: Graph) {
    head(row)
    guard !people.isEmpty else { return }
    out.line()
    PeopleTable.print(people, in: graph, to: &out)
  }

  /// The name, the counts and the fields of a group.
  mutating func head(_ row: GroupRow) {
    out.line(SafeText(row.name), .strong)
    out.line(
      "\(row.share.people == 1 ? "1 person" : "\(row.share.people) people"), \(row.share.following) followed, \(row.share.mutual) mutual"
    )
    var table = Table(columns: 2)
    for field in row.fields where field.value != .null {
      table.add([field.title, GroupRow.text(field.value)])
    }
    table.print(to: &out)
  }

  /// What `--json` says of a kind's list and page.
  static func help(_ kind: Kind, _ fields: [(term: String, help: String)]) -> HelpList {
    .json(
      [
        (kind.plural, "each with:"), ("  id, name", "the identifier in the store, and the name"),
        ("  people, following, mutual", "how many there are, you follow, and follow each other"),
      ] + fields + [
        (kind.rawValue, "with NAME: that one alone"),
        ("people", "with NAME: who belongs to it, as list --json has them"),
      ])
  }
}

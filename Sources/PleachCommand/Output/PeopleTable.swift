import PleachCore

/// The list of people as text.
enum PeopleTable {
  static func print(_ people: [Person], in graph: Graph, to out: inout Output, indent: Int = 0) {
    var table = Table([
      Table.Column("", least: 1), Table.Column("Name", least: 20),
      Table.Column("Handle", least: 10, rank: 1), Table.Column("On", least: 5, rank: 2),
      Table.Column("Communities", least: 8, rank: 3), Table.Column("Last post", least: 10, rank: 5),
      Table.Column("Note", least: 12, rank: 4),
    ])
    for person in people { table.add(cells(person, graph)) }
    table.print(to: &out, indent: indent)
  }

  private static func cells(_ person: Person, _ graph: Graph) -> [SafeText] {
    var platforms: [String] = []
    for account in person.accounts {
      let name = Platform.mark(account.platform)
      if !platforms.contains(name) { platforms.append(name) }
    }
    let communities = person.communities.map { graph.communities[$0]?.name ?? $0.raw }
    return [
      SafeText(person.tie.mark), SafeText(person.name),
      person.handle.map { SafeText(handle: $0) } ?? person.accounts.first?.shownLabel ?? .empty,
      SafeText(platforms.joined(separator: " ")), SafeText(communities.joined(separator: ", ")),
      SafeText(person.lastPost?.description ?? ""), SafeText(person.note ?? ""),
    ]
  }
}

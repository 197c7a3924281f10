/// People as a table for a spreadsheet, a row an account; who has none has a row too.
enum AccountTable {
  static let header = [
    "person", "name", "tie", "platform", "handle", "address", "following", "follows you",
    "followed since", "last post", "email", "company", "position", "lists", "bio", "communities",
    "topics", "note", "met",
  ]

  static func file(_ people: [Person], in graph: Graph) -> PeopleFile {
    let rows = [header] + people.flatMap { Self.rows(of: $0, in: graph) }
    return PeopleFile(rows.flatMap { CSVRow.bytes($0) }, people.count, .people)
  }

  private static func rows(of person: Person, in graph: Graph) -> [[String]] {
    let before = [person.id.raw, person.name, person.tie.rawValue]
    let after = [
      listed(person.communities.map { graph.communities[$0]?.name ?? $0.raw }),
      listed(person.topics.map { graph.topics[$0]?.name ?? $0.raw }), person.note ?? "",
      person.met.map { "\($0)" } ?? "",
    ]
    let accounts = person.accounts.isEmpty ? [[String](repeating: "", count: 12)] : []
    return (accounts + person.accounts.map { cells($0, graph) }).map { cells in
      // Cleaned first: what is not seen may stand before the sign of a formula.
      (before + cells + after).map { CSVRow.harmless(FileText.line($0)) }
    }
  }

  private static func cells(_ account: Account, _ graph: Graph) -> [String] {
    [
      graph.platforms[account.platform]?.name ?? Platform.knownName(account.platform),
      account.handle ?? "", account.profileAddress?.text ?? "",
      account.isFollowing ? "yes" : "no", account.followsYou ? "yes" : "no",
      account.followingSince.map { "\($0)" } ?? "", account.lastPost.map { "\($0)" } ?? "",
      account.email ?? "", account.company ?? "", account.position ?? "", listed(account.lists),
      account.bio ?? "",
    ]
  }

  private static func listed(_ names: [String]) -> String { names.joined(separator: "; ") }
}

/// The tables that Mastodon hands out and reads: whom one follows, and who is in which list.
struct MastodonTables {
  /// Those that are followed when the plan is carried out, in creation order, then the new ones in the
  /// order of the plan.
  private let remaining: [Account]
  /// Those of them who are new.
  private let followed: [Account]
  /// The keys of those let go: by the plan, or by hand without an import that confirms it.
  private let gone: Set<String>

  private static let header = [
    "Account address", "Show boosts", "Notify on new posts", "Languages",
  ]

  init(_ plan: Plan, _ graph: Graph) {
    let deeds = plan["mastodon"]?.deeds ?? []
    let unfollowed = Set(deeds.filter { $0.kind == .unfollow }.map(\.account))
    let accounts = graph.people.flatMap(\.accounts).filter { $0.platform == "mastodon" }
    followed = deeds.filter { $0.kind == .follow }.compactMap { graph.account($0.account) }
    remaining = accounts.filter { $0.isFollowing && !unfollowed.contains($0.id) } + followed
    let left = accounts.filter {
      unfollowed.contains($0.id) || !$0.isFollowing && $0.followingByHand != nil
    }
    gone = Set(left.flatMap(Self.keys))
  }

  /// The list of follows; without an original its rows are in creation order.
  func following(from original: [UInt8]?) throws(PlanFormatError) -> [UInt8] {
    guard let original else {
      return CSVRow.bytes(Self.header)
        + remaining.flatMap { Self.row($0).map { CSVRow.bytes($0) } ?? [] }
    }
    let table = try CSVRewriting(original)
    let rows = table.rows
    let known = Set(rows.compactMap { Self.key($0.cell(0)) })
    let columns = rows.first?.cells.count ?? Self.header.count
    let new = followed.filter { known.isDisjoint(with: Self.keys(of: $0)) }.compactMap(Self.row)
    return table.bytes(
      without: { Self.key($0.cell(0)).map(gone.contains) ?? false },
      adding: new.map { Array($0.prefix(columns)) })
  }

  /// The lists; nobody new gets into one.
  func lists(from original: [UInt8]?) throws(PlanFormatError) -> [UInt8] {
    guard let original else {
      var names: [String] = []
      for list in remaining.flatMap(\.lists) where !names.contains(list) { names.append(list) }
      return names.flatMap { name in
        remaining.filter { $0.lists.contains(name) }.compactMap(Self.address)
          .flatMap { CSVRow.bytes([name, $0]) }
      }
    }
    return try CSVRewriting(original).bytes(
      without: { Self.key($0.cell(1)).map(gone.contains) ?? false }, adding: [])
  }

  // MARK: Rows

  private static func row(_ account: Account) -> [String]? {
    guard let address = address(of: account) else { return nil }
    return [
      address, account.hidesBoosts ? "false" : "true", account.notifies ? "true" : "false",
      account.languages.joined(separator: ", "),
    ]
  }

  /// As Mastodon writes it: the server in the letters that domain names have.
  private static func address(of account: Account) -> String? {
    MastodonAddress(account.handle ?? account.key).map {
      "\($0.user)@\(Punycode.encodedHost($0.server))"
    }
  }

  private static func key(_ text: String) -> String? { MastodonAddress(text)?.key }

  /// Accounts that the API told of go by an address of the web, and by their handle too.
  private static func keys(of account: Account) -> [String] {
    [account.handle, account.key].compactMap { $0.flatMap(key) }
  }
}

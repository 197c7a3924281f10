/// The tables that Mastodon hands out and reads: whom one follows, and who is in which list.
struct MastodonTables {
  /// Those that are followed when the plan is carried out, in creation order, then the new ones in the
  /// order of the plan.
  private let remaining: [Account]
  /// Those of them who are new: by the plan, or by hand without an import that confirms it.
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
    let wanted = deeds.filter { $0.kind == .follow }.compactMap { graph.account($0.account) }
    let kept = accounts.filter { $0.isFollowing && !unfollowed.contains($0.id) }
    followed = kept.filter { $0.followingByHand != nil } + wanted
    remaining = kept + wanted
    let left = accounts.filter {
      unfollowed.contains($0.id) || !$0.isFollowing && $0.followingByHand != nil
    }
    gone = Set(left.flatMap(Self.keys))
  }

  /// The list of follows; without an original its rows are in creation order.
  func following(from original: [UInt8]?) throws(PlanFormatError) -> PlanFile {
    guard let original else {
      return PlanFile(
        CSVRow.bytes(Self.header)
          + remaining.flatMap { Self.row($0).map { CSVRow.bytes($0) } ?? [] })
    }
    let table = try CSVRewriting(original)
    let hasHeader = table.rows.first.map { $0.cell(0) == Self.header[0] } ?? false
    // Those muted stand in a table of the same first column.
    guard !hasHeader || table.rows[0].cells.contains(Self.header[1]) else { throw .notTheList }
    let known = table.rows.map { Self.key($0.cell(0)) }
    let columns = table.rows.first?.cells.count ?? Self.header.count
    let new = followed.filter { account in
      Self.keys(of: account).allSatisfy { !known.contains($0) }
    }.compactMap(Self.row).map { Array($0.prefix(columns)) }
    let file = try rewritten(table, known, hasHeader, adding: new)
    guard file.rewriting?.taken != 0 || gone.isEmpty else { throw .nobodyFound }
    return file
  }

  /// The lists; nobody new gets into one.
  func lists(from original: [UInt8]?) throws(PlanFormatError) -> PlanFile {
    guard let original else {
      var names: [String] = []
      for list in remaining.flatMap(\.lists) where !names.contains(list) { names.append(list) }
      return PlanFile(
        names.flatMap { name in
          remaining.filter { $0.lists.contains(name) }.compactMap(Self.address)
            .flatMap { CSVRow.bytes([name, $0]) }
        })
    }
    let table = try CSVRewriting(original)
    return try rewritten(table, table.rows.map { Self.key($0.cell(1)) }, false, adding: [])
  }

  /// A table of the platform without the rows of those let go.
  ///
  /// - Parameter keys: Whom each row is about.
  private func rewritten(
    _ table: CSVRewriting, _ keys: [String?], _ hasHeader: Bool, adding new: [[String]]
  ) throws(PlanFormatError) -> PlanFile {
    let named = keys.dropFirst(hasHeader ? 1 : 0)
    // A row that somebody spoilt does not make it another table.
    let spoilt = named.count { $0 == nil }
    guard hasHeader || spoilt * 10 < named.count else { throw .notTheList }
    let taken = named.count { $0.map(gone.contains) ?? false }
    var places = keys[...]
    let bytes = table.bytes(
      without: { _ in places.popFirst()?.map(gone.contains) ?? false }, adding: new)
    return PlanFile(
      bytes, PlanFile.Rewriting(taken: taken, added: new.count, kept: named.count - taken))
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

/// The tables that Mastodon hands out and reads: whom one follows, and who is in which list.
struct MastodonTables {
  /// Those that are followed when the plan is carried out, in creation order, then the new ones in the
  /// order of the plan.
  private let remaining: [Account]
  /// Those of them who are new: by the plan, or by hand without an import that confirms it.
  private let followed: [Account]
  /// The keys of those let go: by the plan, or by hand without an import that confirms it.
  private let gone: Set<String>
  /// All accounts there, in creation order.
  private let accounts: [Account]

  private static let header = [
    "Account address", "Show boosts", "Notify on new posts", "Languages",
  ]

  init(_ plan: Plan, _ graph: Graph) {
    let deeds = plan["mastodon"]?.deeds ?? []
    let unfollowed = Set(deeds.filter { $0.kind == .unfollow }.map(\.account))
    accounts = graph.people.flatMap(\.accounts).filter { $0.platform == "mastodon" }
    let wanted = deeds.filter { $0.kind == .follow }.compactMap { graph.account($0.account) }
    let kept = accounts.filter { $0.isFollowing && !unfollowed.contains($0.id) }
    followed = kept.filter { $0.followingByHand != nil } + wanted
    remaining = kept + wanted
    let left = accounts.filter {
      unfollowed.contains($0.id) || !$0.isFollowing && $0.followingByHand != nil
    }
    gone = Set(left.flatMap(Self.keys))
  }

  /// Those of some people, in their order and whatever is planned.
  init(_ people: [Person]) {
    accounts = people.flatMap(\.accounts).filter { $0.platform == "mastodon" }
    remaining = accounts.filter(\.isFollowing)
    (followed, gone) = ([], [])
  }

  /// The list of follows; without an original its rows are in creation order.
  func following(from original: [UInt8]?) throws(PlanFormatError) -> PlanFile {
    guard let original else { return PlanFile(following.bytes) }
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
    guard let original else { return PlanFile(lists.bytes) }
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

  /// `address` and what else a row has; `nil` for an address that Mastodon could not read.
  private static func file(
    _ accounts: [Account], _ header: [String]? = nil, _ row: (Account) -> [String]?
  ) -> PeopleFile {
    let rows = accounts.compactMap(row)
    return PeopleFile(
      ((header.map { [$0] } ?? []) + rows).flatMap { CSVRow.bytes($0) }, rows.count, .accounts,
      leftOut: accounts.count - rows.count)
  }

  private static func row(_ account: Account) -> [String]? {
    guard let address = address(of: account) else { return nil }
    return [
      address, account.hidesBoosts ? "false" : "true", account.notifies ? "true" : "false",
      account.languages.map { FileText.line($0) }.joined(separator: ", "),
    ]
  }

  /// As Mastodon writes it: the server in the letters that domain names have.
  private static func address(of account: Account) -> String? {
    MastodonAddress(account.handle ?? account.key).map {
      "\($0.user)@\(Punycode.encodedHost($0.server))"
    }.flatMap { FileText.isPlain($0) ? $0 : nil }
  }

  private static func key(_ text: String) -> String? { MastodonAddress(text)?.key }

  /// Accounts that the API told of go by an address of the web, and by their handle too.
  private static func keys(of account: Account) -> [String] {
    [account.handle, account.key].compactMap { $0.flatMap(key) }
  }
}

// MARK: The lists as they are

extension MastodonTables {
  /// The list of follows.
  var following: PeopleFile { Self.file(remaining, Self.header, Self.row) }

  /// The lists, each with those in it whom you follow: nobody else can be in one.
  var lists: PeopleFile {
    var names: [String] = []
    var known: Set<String> = []
    for list in remaining.flatMap(\.lists) where known.insert(list).inserted { names.append(list) }
    let listed = remaining.filter { !$0.lists.isEmpty }
    let bytes = names.flatMap { name in
      listed.filter { $0.lists.contains(name) }.compactMap(Self.address)
        .flatMap { CSVRow.bytes([FileText.line(name), $0]) }
    }
    let count = listed.count { Self.address(of: $0) != nil }
    return PeopleFile(bytes, count, .accounts, leftOut: listed.count - count)
  }

  /// The mutes, without their notifications: pleach is not told who is to have them.
  var muted: PeopleFile {
    Self.file(accounts.filter(\.isMuted), ["Account address", "Hide notifications"]) {
      Self.address(of: $0).map { [$0, "true"] }
    }
  }

  /// The blocks, which have no header.
  var blocked: PeopleFile {
    Self.file(accounts.filter(\.isBlocked)) { Self.address(of: $0).map { [$0] } }
  }
}

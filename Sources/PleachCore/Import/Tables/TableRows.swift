/// Reads the rows of somebody's own table: one person each, with an account or several.
struct TableRows {
  let map: TableMap
  /// How the days are written that could be read two ways.
  private let order: SlashDate.Order?
  /// Those without a handle are known as an address book knows them.
  private var keys: [Platform.ID: Contacts.Keys] = [:]
  /// Cells that hold something else than their column should: the first of each column, and the lines.
  private var misread: [TableField: (cell: String, lines: [Int])] = [:]

  /// Platforms that pleach does not know, as the rows so far call them: a column of more of them holds
  /// something else.
  private var platforms: Set<Platform.ID> = []
  private static let mostPlatforms = 50

  /// - Parameter rows: All that will be read, or as many as show how their days are written.
  init(_ map: TableMap, days rows: some Sequence<CSV.Row>) {
    self.map = map
    order = map[.since].flatMap { column in SlashDate.order(in: rows.lazy.map { $0.cell(column) }) }
  }

  /// The accounts of a row, the first with what is said of the person; empty when it names nobody.
  mutating func accounts(_ row: CSV.Row) -> [AccountReading] {
    var accounts = named(row)
    if accounts.isEmpty, let account = unnamed(row) { accounts = [account] }
    guard !accounts.isEmpty else { return [] }
    let name = name(row)
    let since = read(.since, row) { [order] in Day(page: $0) ?? SlashDate($0)?.day(order) }
    for place in accounts.indices {
      accounts[place].name = name ?? accounts[place].name
      if map.tie == .following || map.tie == .mutual {
        accounts[place].isFollowing = true
        accounts[place].followingSince = since
      }
      if map.tie == .follower || map.tie == .mutual { accounts[place].followsYou = true }
    }
    describe(&accounts[0], row)
    return accounts
  }

  /// What a row says that is more than a name.
  private mutating func describe(_ account: inout AccountReading, _ row: CSV.Row) {
    account.bio = text(.bio, row)
    account.note = text(.note, row)
    account.company = text(.company, row)
    account.position = text(.position, row)
    account.email = account.email ?? read(.email, row, Contacts.email)
    if let site = text(.site, row) { account.links = [SiteLink(site)] }
    for list in (text(.lists, row) ?? "").split(whereSeparator: { ",;|".contains($0) }) {
      guard let list = Field.filled(String(list)), !account.lists.contains(list) else { continue }
      account.lists.append(list)
    }
  }

  /// The accounts that cells name, each once.
  private mutating func named(_ row: CSV.Row) -> [AccountReading] {
    let platform = read(.platform, row) { [platforms] word in
      TablePlatform.id(of: word).flatMap {
        TablePlatform.isKnown($0) || platforms.contains($0) || platforms.count < Self.mostPlatforms
          ? $0 : nil
      }
    }
    if let platform, !TablePlatform.isKnown(platform) { platforms.insert(platform) }
    return named(row, on: platform ?? map.platform)
  }

  private mutating func named(_ row: CSV.Row, on platform: Platform.ID?) -> [AccountReading] {
    var accounts: [AccountReading] = []
    for field in TableField.all {
      let account: AccountReading?
      switch field {
      case .handle: account = read(field, row) { TablePlatform.account($0, on: platform) }
      case .address:
        account = text(field, row).flatMap { TablePlatform.account($0, on: platform) }
        // Beside a handle a page of the same platform only says where that is.
        if accounts.contains(where: { $0.platform == account?.platform }) { continue }
      case .on(let platform):
        account = read(field, row) { TablePlatform.account($0, on: platform) }
      default: continue
      }
      guard let account,
        !accounts.contains(where: { $0.platform == account.platform && $0.key == account.key })
      else { continue }
      accounts.append(account)
    }
    // A page of no platform that pleach knows is that of the handle beside it.
    if let cell = text(.address, row), !accounts.isEmpty, accounts[0].url == nil,
      let address = SafeAddress(cell),
      !ProfileSite.all.contains(where: { ProfileSite.owns(address.host, $0.hosts) })
    {
      accounts[0].url = cell
    }
    return accounts
  }

  private mutating func unnamed(_ row: CSV.Row) -> AccountReading? {
    let platform = map.platform ?? "contacts"
    var entry = Contacts.Entry()
    entry.name = name(row)
    entry.emails = [text(.email, row).flatMap(Contacts.email)].compactMap(\.self)
    entry.account = AccountReading(platform: platform.raw, key: "")
    return keys[platform, default: Contacts.Keys()].account(entry)
  }

  private func name(_ row: CSV.Row) -> String? {
    text(.name, row)
      ?? Contacts.name(
        given: [text(.given, row) ?? ""], family: text(.family, row) ?? "")
  }

  /// What a cell says; one that says something else is remembered.
  private mutating func read<Value>(
    _ field: TableField, _ row: CSV.Row, _ read: (String) -> Value?
  ) -> Value? {
    guard let cell = text(field, row), !TablePlatform.isEmpty(cell) else { return nil }
    if let value = read(cell) { return value }
    misread[field, default: (cell, [])].lines.append(row.line)
    return nil
  }

  /// A sentence on each column that holds something else here and there, with the places.
  var complaints: [(line: Int, sentence: String)] {
    TableField.all.compactMap { field in
      guard let (cell, lines) = misread[field] else { return nil }
      var more = lines.dropFirst().prefix(Self.mostLines).map { "\($0)" }
      if lines.count > Self.mostLines + 1 {
        more.append("\(lines.count - Self.mostLines - 1) more")
      }
      let others = more.isEmpty ? "" : "; nor what is there in \(more.spelledOut)"
      let shown = Field.text(cell, limit: 60)
      let isOpen = field == .since && SlashDate(cell) != nil
      let problem =
        isOpen
        ? "may be two days, and no line shows which number is the month"
        : "cannot be \(field.help)"
      return (lines[0], "\"\(shown)\" \(problem)\(others)")
    }
  }

  private static let mostLines = 20

  private func text(_ field: TableField, _ row: CSV.Row) -> String? {
    map[field].flatMap { Field.filled(row.cell($0)) }
  }
}

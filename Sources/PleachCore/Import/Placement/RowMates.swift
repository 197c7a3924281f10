/// Accounts that tables of yours name in one row, so that they are one person's.
///
/// An account that several rows name proves nothing: it may be a firm's, or a word such as "private".
struct RowMates {
  /// An account by what makes it this one.
  private struct Name: Hashable {
    let platform: String
    let key: String

    init(_ account: AccountReading) { (platform, key) = (account.platform, account.key) }
  }

  /// In how many rows an account is; rows that name the very same accounts count once.
  private var rows: [Name: Int] = [:]
  private var mates: [Name: [AccountReading]] = [:]
  /// Whom the accounts belong to that were placed so far.
  private var people: [Name: Person.ID] = [:]

  init(_ batches: [ImportBatch]) {
    let together = batches.flatMap(\.together)
    for row in Set(together.map { Set($0.map(Name.init)) }) {
      for name in row { rows[name, default: 0] += 1 }
    }
    for row in together {
      for account in row where isOfOne(account) { mates[Name(account)] = row }
    }
  }

  /// Whether one row alone names it.
  func isOfOne(_ account: AccountReading) -> Bool { rows[Name(account)] == 1 }

  /// Who has the other accounts of its row; `nil` where nobody or several have them.
  func owner(of account: AccountReading) -> Person.ID? {
    let owners = (mates[Name(account)] ?? []).filter(isOfOne).compactMap { people[Name($0)] }
    return Set(owners).count == 1 ? owners.first : nil
  }

  /// Notes whose account it is.
  mutating func note(_ account: AccountReading, of person: Person.ID) {
    if mates[Name(account)] != nil { people[Name(account)] = person }
  }
}

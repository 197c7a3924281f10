/// Which people claim an account: one as a rule, more in a store edited by hand or merged.
struct OwnerIndex: Sendable {
  private var owners: [Account.ID: Person.ID] = [:]
  /// The claims on accounts that more than one person has, all of them.
  private var rivals: [Account.ID: Set<Person.ID>] = [:]

  /// The people who claim an account, in no order.
  func claims(on account: Account.ID) -> Set<Person.ID> {
    rivals[account] ?? owners[account].map { [$0] } ?? []
  }

  /// Follows a person's record from what it was to what it is.
  mutating func replace(_ old: Person?, by new: Person?) {
    if let old { for account in old.accounts { drop(account.id, of: old.id) } }
    if let new { for account in new.accounts { add(account.id, of: new.id) } }
  }

  private mutating func add(_ account: Account.ID, of person: Person.ID) {
    if rivals[account] != nil {
      rivals[account]?.insert(person)
    } else if let other = owners[account], other != person {
      owners[account] = nil
      rivals[account] = [other, person]
    } else {
      owners[account] = person
    }
  }

  private mutating func drop(_ account: Account.ID, of person: Person.ID) {
    if owners[account] == person { owners[account] = nil }
    guard var claims = rivals[account] else { return }
    claims.remove(person)
    rivals[account] = claims.count > 1 ? claims : nil
    if claims.count == 1 { owners[account] = claims.first }
  }
}

/// Which people claim an account: one as a rule, more in a store edited by hand or merged.
struct OwnerIndex: Sendable {
  private var owners: [Account.ID: Person.ID] = [:]
  /// The claims on accounts that more than one person has, all of them.
  private var rivals: [Account.ID: Set<Person.ID>] = [:]

  /// - Complexity: O(accounts).
  init(_ people: Records<Person>) {
    owners.reserveCapacity(people.reduce(0) { $0 + $1.accounts.count })
    for person in people {
      for account in person.accounts {
        guard let other = owners.updateValue(person.id, forKey: account.id), other != person.id
        else { continue }
        rivals[account.id, default: [other]].insert(person.id)
      }
    }
  }

  /// The people who claim an account, in no order.
  func claims(on account: Account.ID) -> Set<Person.ID> {
    rivals[account] ?? owners[account].map { [$0] } ?? []
  }
}

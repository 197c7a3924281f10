/// Which place in the store's people has an account, found by hash alone: for a million questions at once.
struct AccountOwners: Sendable {
  private var places: [UInt64: UInt32] = [:]

  /// Of several who claim an account, whoever stands first in the store has it.
  ///
  /// - Complexity: O(accounts).
  init(_ people: Records<Person>) {
    places.reserveCapacity(people.count)
    for place in people.indices {
      for account in people[place].accounts {
        let hash = AccountHash.of(Array(account.id.raw.utf8)[...])
        if places[hash] == nil { places[hash] = UInt32(place) }
      }
    }
  }

  func owner(of account: ArraySlice<UInt8>) -> UInt32? { places[AccountHash.of(account)] }
  func owner(of account: String) -> UInt32? { owner(of: Array(account.utf8)[...]) }
}

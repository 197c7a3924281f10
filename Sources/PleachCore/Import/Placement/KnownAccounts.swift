/// Finds the account of the graph that a reading is about.
struct KnownAccounts {
  struct Match {
    var person: Person
    var account: Account
  }

  private let graph: Graph
  private let platform: Platform.ID
  /// By handle in small letters; `nil` where two accounts share it.
  private var byHandle: [String: Account.ID?] = [:]
  /// By name and day of following, which is all that some exports tell; `nil` for twins.
  private var byNameAndDay: [String: Account.ID?] = [:]

  /// By name, of those that only a name is known of and whom you follow; `nil` for namesakes.
  private var byName: [String: Account.ID?] = [:]

  /// - Complexity: O(accounts).
  init(of platform: Platform.ID, in graph: Graph) {
    self.graph = graph
    self.platform = platform
    for person in graph.people {
      for account in person.accounts where account.platform == platform {
        if let handle = account.handle?.lowercased() {
          byHandle[handle] = byHandle[handle] == nil ? .some(account.id) : .some(nil)
        }
        if let name = account.name?.lowercased(), account.handle == nil, account.tie == .following {
          byName[name] = byName[name] == nil ? .some(account.id) : .some(nil)
        }
        if let name = account.name?.lowercased(), let day = account.followingSince {
          let key = "\(name) \(day)"
          byNameAndDay[key] = byNameAndDay[key] == nil ? .some(account.id) : .some(nil)
        }
      }
    }
  }

  /// The account of the reading's own key.
  func exact(_ reading: AccountReading) -> Match? {
    find(Account.id(platform: platform, key: reading.key))
  }

  /// The account of a key that the reading says was another name for it.
  func byAlias(_ reading: AccountReading) -> Match? {
    reading.aliases.lazy.compactMap { find(Account.id(platform: platform, key: $0)) }.first
  }

  /// An account of another key that must be the same: by another name that the reading gives, then,
  /// where the platform gave no lasting identifier, by handle, or by name and day.
  func similar(_ reading: AccountReading) -> Match? {
    if let match = byAlias(reading) { return match }
    guard reading.id == nil else { return nil }
    if let handle = reading.handle {
      return (byHandle[handle.lowercased()] ?? nil).flatMap(find)
    }
    return (byNameAndDay[reading.key] ?? nil).flatMap(find)
  }

  /// The one of that name of which nothing else is known, neither of it nor by the reading.
  func namesake(_ reading: AccountReading) -> Match? {
    guard reading.id == nil, reading.handle == nil, let name = reading.name?.lowercased() else {
      return nil
    }
    return (byName[name] ?? nil).flatMap(find)
  }

  private func find(_ id: Account.ID) -> Match? {
    guard let person = graph.owner(of: id),
      let account = person.accounts.first(where: { $0.id == id })
    else { return nil }
    return Match(person: person, account: account)
  }
}

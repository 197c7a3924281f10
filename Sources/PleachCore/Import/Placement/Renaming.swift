/// Accounts that were known by a handle, or by name and day, until an export told their lasting
/// identifiers; and all that names them.
struct Renaming {
  /// In the order in which they are to be made.
  private(set) var edits: [Edit] = []
  /// The accounts, as they are called from now on.
  private(set) var accounts: Set<Account.ID> = []
  private let graph: Graph

  /// - Complexity: O(accounts), and O(follows) more where somebody is renamed.
  init(_ batch: ImportBatch, in graph: Graph) {
    self.graph = graph
    guard batch.isMutual || batch.accounts.contains(where: { !$0.aliases.isEmpty }) else { return }
    let platform = Platform.ID(batch.platform)
    let known = KnownAccounts(of: platform, in: graph)
    // An account is that of its own key before it is any other's.
    var claimed = Set(batch.accounts.compactMap { known.exact($0)?.account.id })
    var names: [Account.ID: Account.ID] = [:]
    let again = batch.followedAgain
    for reading in batch.accounts where known.exact(reading) == nil {
      let found =
        known.byAlias(reading) ?? (again.contains(reading.key) ? known.namesake(reading) : nil)
      guard let match = found, claimed.insert(match.account.id).inserted else {
        continue
      }
      let id = Account.id(platform: platform, key: reading.key)
      guard accounts.insert(id).inserted else { continue }
      names[match.account.id] = id
      // Renamed and not replaced: the account may have fields that pleach does not know.
      edits.append(.rename(match.account.id, of: match.person.id, to: id))
      for verdict in graph.verdicts(on: match.person.id) where verdict.account == match.account.id {
        edits.append(.set(verdict.id, "account", .string(id.raw)))
      }
    }
    if !names.isEmpty { renameFollows(names) }
  }

  /// Whom they follow, and who follows them.
  private mutating func renameFollows(_ names: [Account.ID: Account.ID]) {
    let followers = FollowerIndex(graph)
    var places: Set<Int> = []
    for old in names.keys {
      followers.forEachPlace(following: old) { places.insert($0) }
      if let place = graph.follows.place(of: Follow.ID(old.raw)) { places.insert(place) }
    }
    for place in places.sorted() {
      let follow = graph.follows[place]
      let from = names[follow.from] ?? follow.from
      let to = follow.to.map { names[$0] ?? $0 }
      if from == follow.from {
        for (old, new) in zip(follow.to, to) where old != new {
          edits += [.exclude(follow.id, "to", old.raw), .include(follow.id, "to", new.raw)]
        }
      } else {
        let there = graph.follows[Follow.ID(from.raw)]?.to ?? []
        let seen = Set(there)
        edits += [
          .drop(follow.id), .put(Follow(from: from, to: there + to.filter { !seen.contains($0) })),
        ]
      }
    }
  }
}

extension ImportBatch {
  /// The keys of whom you follow one way where ties go both ways by nature, and who have a name of their
  /// own in it. There a name and the day of following are all that is told: who is followed anew has
  /// another day, and is whoever had that name.
  fileprivate var followedAgain: Set<String> {
    guard isMutual else { return [] }
    let followed = accounts.filter { $0.isFollowing == true && $0.followsYou != true }
    let names = Dictionary(grouping: followed) { $0.name?.lowercased() }
    return Set(names.values.lazy.filter { $0.count == 1 }.map { $0[0].key })
  }
}

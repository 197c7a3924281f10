extension Placement {
  /// The batches with the lists of others made ties among others: one batch for each platform, after all
  /// that is yours.
  ///
  /// Whose list it is, is looked for in the store. Of whom nobody there has the account, and what is
  /// another's list than its name says, is left out, with the reason in the reports of its files.
  ///
  /// - Complexity: O(accounts) for each platform.
  static func settled(_ batches: [ImportBatch], in graph: Graph) -> [ImportBatch] {
    var settled = batches.filter { $0.listName == nil }
    for platform in ListName.platforms {
      let lists = batches.filter { $0.listName?.platform == platform }
      guard !lists.isEmpty else { continue }
      settled.append(OthersLists(lists, KnownAccounts(of: platform, in: graph)).batch)
    }
    return settled
  }
}

/// The lists of others on one platform as one batch, so that whoever is on several becomes one person.
private struct OthersLists {
  var batch: ImportBatch
  /// Where the account of a key or alias stands.
  private var places: [String: Int] = [:]
  private var owners: [String] = []

  /// - Parameter lists: Each with its name, at least one.
  init(_ lists: [ImportBatch], _ known: KnownAccounts) {
    batch = ImportBatch(importer: lists[0].importer, platform: lists[0].platform)
    batch.keepsEverybody = true
    for list in lists {
      guard let name = list.listName else { continue }
      switch Self.owner(of: list, name, known) {
      case .success(let match):
        owners.append(match.person.name)
        add(list.belonging(to: match.account))
      case .failure(let refusal): batch.files += list.files.map { refusal.report(on: $0) }
      }
    }
    nameFollows()
    let days = lists.map(\.day)
    batch.day = days.contains(nil) ? nil : days.compactMap(\.self).min()
    guard !owners.isEmpty else { return }
    let shown = owners.count > 4 ? Array(owners.prefix(3)) + ["\(owners.count - 3) others"] : owners
    batch.notes.insert("Whom others follow: lists of \(shown.spelledOut).", at: 0)
  }

  private mutating func add(_ list: ImportBatch) {
    batch.files += list.files
    batch.follows += list.follows
    for note in list.notes where !batch.notes.contains(note) { batch.notes.append(note) }
    for account in list.accounts {
      let names = [account.key] + account.aliases
      let place = names.lazy.compactMap { [places] in places[$0] }.first ?? batch.accounts.count
      if place == batch.accounts.count {
        batch.accounts.append(account)
      } else if account.aliases.contains(batch.accounts[place].key) {
        // What one list knows by a handle alone, another knows by its lasting key.
        var lasting = account
        lasting.merge(batch.accounts[place])
        batch.accounts[place] = lasting
      } else {
        batch.accounts[place].merge(account)
      }
      for name in names where places[name] == nil { places[name] = place }
    }
  }

  /// Calls all who follow and are followed by the keys that their accounts have in the end.
  private mutating func nameFollows() {
    for place in batch.follows.indices {
      let follow = batch.follows[place]
      batch.follows[place] = FollowReading(from: key(follow.from), to: key(follow.to))
    }
  }

  private func key(_ name: String) -> String {
    places[name].map { batch.accounts[$0].key } ?? name
  }

  // MARK: Whose it is

  /// Why a list is left out.
  private struct Refusal: Error {
    let reason: String

    func report(on file: FileReport) -> FileReport {
      var file = file
      file.skipped.append(Skip(path: file.path, reason: reason))
      (file.read, file.isWhole) = (0, false)
      return file
    }
  }

  /// The account in the store that a list belongs to: the one that it names itself, else the one of its
  /// file's name.
  private static func owner(
    of list: ImportBatch, _ name: ListName, _ known: KnownAccounts
  ) -> Result<KnownAccounts.Match, Refusal> {
    let named = known.match(name.reading)
    // Mastodon's owner was given by the name, and only Bluesky's pages tell one.
    let told = name.ownerToRead == nil ? list.owner : nil
    guard let told else { return named.map { .success($0) } ?? .failure(unknown(name)) }
    if let found = known.exact(told) {
      let isSame =
        found.account.id == named?.account.id || name.isNamed(told.key)
        || name.isNamed(told.handle)
      return isSame ? .success(found) : .failure(other(told))
    }
    // A handle may have gone over to another account.
    guard let named, !Bluesky.isDID(named.account.key) else {
      return .failure(named == nil ? unknown(name) : other(told))
    }
    return name.isNamed(told.handle) ? .success(named) : .failure(other(told))
  }

  private static func unknown(_ name: ListName) -> Refusal {
    let platform = Platform.knownName(name.platform)
    return Refusal(
      reason:
        "nobody in the store is \(name.owner) on \(platform); if that is you, say it with --as")
  }

  private static func other(_ told: AccountReading) -> Refusal {
    Refusal(reason: "it is the list of \(told.handle ?? told.key), not of whom its name says")
  }
}

extension KnownAccounts {
  /// The account of the reading's key, else one that must be the same.
  func match(_ reading: AccountReading) -> Match? { exact(reading) ?? similar(reading) }
}

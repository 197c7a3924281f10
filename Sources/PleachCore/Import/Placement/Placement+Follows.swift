extension BatchPlacement {
  /// Adds who follows whom among others. Nobody's list grows shorter: a network is a part of the whole.
  mutating func placeFollows() {
    var order: [Account.ID] = []
    var added: [Account.ID: [Account.ID]] = [:]
    for follow in batch.follows {
      guard let from = account(follow.from), let to = account(follow.to), from != to else {
        continue
      }
      if added[from] == nil { order.append(from) }
      added[from, default: []].append(to)
    }
    for from in order {
      let known = graph.follows[Follow.ID(from.raw)]?.to ?? []
      var seen = Set(known)
      let new = (added[from] ?? []).filter { seen.insert($0).inserted }
      guard !new.isEmpty else { continue }
      report.tiesAmongOthers += new.count
      if known.isEmpty {
        edits.append(.put(Follow(from: from, to: new)))
      } else {
        edits += new.map { .include(Follow.ID(from.raw), "to", $0.raw) }
      }
    }
  }

  /// The account of a key, as it stands or will stand in the store.
  private func account(_ key: String) -> Account.ID? {
    guard let person = people[key] else { return nil }
    let id = Account.id(platform: platform, key: key)
    guard let known = graph.people[person], graph.owner(of: id) == nil else { return id }
    return known.accounts.first { $0.platform == platform }?.id ?? id
  }
}

extension ImportBatch {
  /// How long a list is, unless it may be hidden: Mastodon then shows an empty one.
  private func told(_ length: Int?) -> Int? {
    length == 0 && platform == "mastodon" ? nil : length
  }

  /// The same export as that of somebody else: whom they follow, and who follows them.
  ///
  /// - Parameter owner: Their account on the batch's platform.
  public func belonging(to owner: Account) -> ImportBatch {
    var batch = self
    (batch.complete, batch.encounters, batch.reach) = ([], [], [:])
    batch.keepsEverybody = true
    batch.owner = nil
    // Of somebody else's list nobody is ever missing.
    batch.notes.removeAll { FollowList.allCases.map(\.wordsForPart).contains($0) }
    var list = AccountReading(platform: platform, key: owner.key)
    list.handle = owner.handle
    list.followingCount = owner.followingCount ?? told(length ?? lengthHere)
    batch.accounts = [list]
    for account in accounts where account.key != owner.key {
      if account.isFollowing == true {
        batch.follows.append(FollowReading(from: owner.key, to: account.key))
      }
      if account.followsYou == true {
        batch.follows.append(FollowReading(from: account.key, to: owner.key))
      }
      guard account.isFollowing == true || account.followsYou == true else { continue }
      var account = account
      (account.isFollowing, account.followingSince) = (nil, nil)
      (account.followsYou, account.followsYouSince) = (nil, nil)
      (account.isMuted, account.isBlocked, account.note) = (nil, nil, nil)
      (account.lists, account.languages) = ([], [])
      (account.showsBoosts, account.notifies) = (nil, nil)
      batch.accounts.append(account)
    }
    return batch
  }
}

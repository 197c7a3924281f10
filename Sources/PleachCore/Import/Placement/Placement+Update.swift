extension BatchPlacement {
  /// Writes what a reading says anew about an account that the graph has.
  mutating func update(_ match: KnownAccounts.Match, with reading: AccountReading) {
    let (person, old) = (match.person, match.account)
    people[reading.key] = person.id
    if reading.isFollowing == true { followingSeen.insert(old.id) }
    if reading.followsYou == true { followersSeen.insert(old.id) }
    let reading = heeded(reading, about: old)
    var new = old.updated(
      by: reading, replacingLists: batch.complete.contains(.following), on: today)
    let isHere = reading.isFollowing == true || reading.followsYou == true
    // Counted misses are taken back; what the platform itself called gone is not.
    if isHere, old.missed > 0 {
      new.missed = 0
      if reading.isGone != true { new.gone = nil }
    }
    new.confirm(reading)
    let before = edits.count
    if new != old { edits += Self.edits(from: old, to: new, of: person.id) }
    writeName(of: person, from: old, to: new)
    if person.note == nil, let note = reading.note {
      edits.append(.set(person.id, "note", .string(note)))
    } else if let note = reading.note, note != person.note {
      report.otherNotes += 1
    }
    tell(person, old, new)
    if edits.count > before || renamed.contains(old.id) {
      touch(person, new)
    } else {
      report.unchanged += 1
    }
  }

  mutating func touch(_ person: Person, _ account: Account) {
    guard touched.insert(person.id).inserted else { return }
    report.updated.append(ImportReport.Who(person.id, person.name, account))
  }

  /// One edit for each field that differs.
  static func edits(from old: Account, to new: Account, of person: Person.ID) -> [Edit] {
    let (before, after) = (old.json, new.json)
    return Section.accountKeys.dropFirst().compactMap { key in
      before[key] == after[key] ? nil : .set(old.id, of: person, key, after[key])
    }
  }

  /// A person's name follows the account's as long as you have not given another.
  private mutating func writeName(of person: Person, from old: Account, to new: Account) {
    guard person.name == old.displayName, new.displayName != old.displayName else { return }
    edits.append(.set(person.id, "name", .string(new.displayName)))
  }

  private mutating func tell(_ person: Person, _ old: Account, _ new: Account) {
    let who = ImportReport.Who(person.id, person.name, new)
    tellFollowing(who, old, new)
    if old.mutedByHand != nil, new.mutedByHand == nil { report.answer(who, new.isMuted, .mute) }
    if new.followsYou, !old.followsYou { report.newFollowers.append(who) }
    if old.followsYou, !new.followsYou { report.lostFollowers.append(who) }
    if new.gone != nil, old.gone == nil { report.gone.append(who) }
    if old.gone != nil, new.gone == nil { report.cameBack.append(who) }
    for (from, to) in [(old.name, new.name), (old.handle, new.handle)] {
      if let from, let to, from != to {
        report.renamed.append(ImportReport.Renaming(person: person.id, from: from, to: to))
      }
    }
  }
}

extension BatchPlacement {
  /// Follows that came and went, and what was done by hand.
  private mutating func tellFollowing(
    _ who: ImportReport.Who, _ old: Account, _ new: Account
  ) {
    if old.followingByHand != nil, new.followingByHand == nil {
      let isConfirmed = old.isFollowing == new.isFollowing
      report.answer(who, isConfirmed, old.isFollowing ? .follow : .unfollow)
    } else if new.isFollowing != old.isFollowing {
      if new.isFollowing { report.followed.append(who) } else { report.unfollowed.append(who) }
    }
  }

  /// The reading without what must not speak against a deed done by hand: what an export from before
  /// it says, and that somebody is on a list of which only a part is here.
  private func heeded(_ reading: AccountReading, about account: Account) -> AccountReading {
    var reading = reading
    // How a table of yours calls somebody is not what they call themselves.
    if batch.isOfOwnTable, account.name != nil, TablePlatform.isKnown(account.platform) {
      reading.name = nil
    }
    if let done = account.followingByHand {
      let isStatement = reading.isFollowing == false || batch.complete.contains(.following)
      if !isStatement || isOlder(than: done) {
        (reading.isFollowing, reading.followingSince) = (nil, nil)
      }
    }
    // Who was let go since an export was made stands in it all the same, confirmed or not.
    if let until = account.followingUntil, !account.isFollowing, isOlder(than: until) {
      (reading.isFollowing, reading.followingSince) = (nil, nil)
    }
    if let done = account.mutedByHand, isOlder(than: done) { reading.isMuted = nil }
    return reading
  }

  /// Whether the export can know nothing of that day. One of the day itself may, and so may one of
  /// which nobody knows the day.
  private func isOlder(than day: Day) -> Bool { batch.day.map { $0 < day } ?? false }
}

extension Account {
  /// What an export says, whichever way, is no longer on your word alone.
  fileprivate mutating func confirm(_ reading: AccountReading) {
    if reading.isFollowing != nil { followingByHand = nil }
    if reading.isMuted != nil { mutedByHand = nil }
  }
}

extension BatchPlacement {
  /// What whole lists no longer have.
  mutating func placeMissing() {
    guard !batch.complete.isEmpty else { return }
    for person in graph.people {
      for account in person.accounts where account.platform == platform {
        placeMissing(account, of: person)
      }
    }
  }

  private mutating func placeMissing(_ account: Account, of person: Person) {
    let who = ImportReport.Who(person.id, person.name, account)
    let before = edits.count
    if batch.complete.contains(.following), !followingSeen.contains(account.id) {
      if let done = account.followingByHand {
        if !isOlder(than: done) { answer(account, of: person, who) }
      } else if account.isFollowing, !(account.followingSince.map(isOlder) ?? false),
        isInReach(account.followingSince, .following), isOfAKind(account)
      {
        endFollow(account, of: person, who)
      }
    }
    if batch.complete.contains(.followers), account.followsYou,
      !followersSeen.contains(account.id), isInReach(account.followsYouSince, .followers)
    {
      edits.append(.set(account.id, of: person.id, "followsYou", nil))
      edits.append(.set(account.id, of: person.id, "followsYouSince", nil))
      report.lostFollowers.append(who)
    }
    if edits.count > before { touch(person, account) }
    countMiss(account, of: person, who)
  }

  /// Whether a list that begins with some day would have somebody of this day.
  private func isInReach(_ since: Day?, _ list: FollowList) -> Bool {
    guard let first = batch.reach[list] else { return true }
    return since.map { $0 >= first } ?? false
  }

  /// Whether the list has ties as this one: where connections go both ways by nature, whom you only
  /// follow stands in another file, which an export may lack.
  private func isOfAKind(_ account: Account) -> Bool {
    !batch.isMutual || batch.hasOneWay || account.followsYou
  }

  private mutating func endFollow(
    _ account: Account, of person: Person, _ who: ImportReport.Who
  ) {
    edits.append(.set(account.id, of: person.id, "following", nil))
    edits.append(
      .set(account.id, of: person.id, "followingUntil", .string(today.description)))
    report.unfollowed.append(who)
  }

  /// A whole list lacks somebody of whom you said what you did: who was let go is gone from it, and
  /// who should be followed never was on it.
  private mutating func answer(
    _ account: Account, of person: Person, _ who: ImportReport.Who
  ) {
    edits.append(.set(account.id, of: person.id, "followingByHand", nil))
    if account.isFollowing {
      edits.append(.set(account.id, of: person.id, "following", nil))
      edits.append(.set(account.id, of: person.id, "followingSince", nil))
    }
    report.answer(who, !account.isFollowing, account.isFollowing ? .follow : .unfollow)
  }

  /// Somebody who followed you and was followed, and is in neither list any more, may be gone. One
  /// import alone proves nothing, and whom you let go yourself is not gone.
  private mutating func countMiss(
    _ account: Account, of person: Person, _ who: ImportReport.Who
  ) {
    guard !batch.isMutual, batch.complete.isSuperset(of: [.following, .followers]),
      account.tie == .mutual || account.missed > 0, account.gone == nil,
      !followingSeen.contains(account.id), !followersSeen.contains(account.id),
      isInReach(account.followingSince, .following),
      isInReach(account.followsYouSince, .followers),
      graph.verdict(on: person.id, account: account.id)?.kind != .unfollow
    else { return }
    let missed = account.missed + 1
    quietEdits.append(.set(account.id, of: person.id, "missed", .number(String(missed))))
    guard missed >= Placement.enoughMisses else { return }
    quietEdits.append(.set(account.id, of: person.id, "gone", .string(today.description)))
    report.gone.append(who)
  }
}

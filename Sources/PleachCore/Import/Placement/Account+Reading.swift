extension Person {
  /// Whether they are called by a handle or address because nothing tells their name. Feeds without a
  /// title are called by their address.
  var isNamedByHandle: Bool {
    name.contains("://")
      || !accounts.contains { $0.name == name }
        && accounts.contains { $0.name == nil && $0.displayName == name }
  }
}

extension Account {
  /// What its person is called as long as you say nothing else.
  var displayName: String { name ?? handle ?? key }

  /// The account with everything that a reading knows; what it does not know stays.
  ///
  /// - Parameters:
  ///   - replacingLists: Whether the reading knows all lists of the account, not only some.
  ///   - today: The day of what is seen to have ended.
  func updated(
    by reading: AccountReading, replacingLists: Bool, on today: Day
  ) -> Account {
    var account = self
    account.take(reading)
    account.takeTies(reading, on: today)
    account.takeFlags(reading, on: today)
    let links = reading.links.map(\.url)
    if !links.isEmpty { account.links = links }
    if !reading.languages.isEmpty { account.languages = reading.languages }
    account.hidesBoosts = reading.showsBoosts.map { !$0 } ?? hidesBoosts
    account.notifies = reading.notifies ?? notifies
    if replacingLists, !reading.lists.isEmpty {
      account.lists = reading.lists
    } else {
      for list in reading.lists where !account.lists.contains(list) { account.lists.append(list) }
    }
    return account
  }

  private mutating func take(_ reading: AccountReading) {
    handle = reading.handle ?? handle
    url = reading.url ?? url
    name = reading.name ?? name
    bio = reading.bio ?? bio
    email = reading.email ?? email
    company = reading.company ?? company
    position = reading.position ?? position
    followerCount = reading.followerCount ?? followerCount
    followingCount = reading.followingCount ?? followingCount
    postCount = reading.postCount ?? postCount
    joined = reading.joined ?? joined
    movedTo = reading.movedTo ?? movedTo
    // An older export must not make somebody look quiet.
    if let seen = reading.lastPost { lastPost = max(seen, lastPost ?? seen) }
  }

  private mutating func takeTies(_ reading: AccountReading, on today: Day) {
    if reading.isFollowing == true {
      isFollowing = true
      followingUntil = nil
      followingSince = reading.followingSince ?? followingSince
    } else if reading.isFollowing == false, isFollowing {
      isFollowing = false
      followingUntil = today
    }
    if reading.followsYou == true {
      followsYou = true
      followsYouSince = reading.followsYouSince ?? followsYouSince
    } else if reading.followsYou == false {
      followsYou = false
      followsYouSince = nil
    }
  }

  private mutating func takeFlags(_ reading: AccountReading, on today: Day) {
    isBot = reading.isBot ?? isBot
    isLocked = reading.isLocked ?? isLocked
    isMuted = reading.isMuted ?? isMuted
    isBlocked = reading.isBlocked ?? isBlocked
    switch reading.isGone {
    case true: gone = gone ?? today
    case false: gone = nil
    case nil: break
    }
  }
}

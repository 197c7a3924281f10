/// Pages of `app.bsky.graph.getFollows` and its like, saved as files.
struct BlueskyPages {
  private var runs: [Bluesky.Kind: PageRun] = [:]

  mutating func read(
    _ bytes: [UInt8], of kind: Bluesky.Kind, stem: String, into draft: inout ImportDraft
  ) {
    var endsList = false
    draft.readPages(bytes, lists: Set(Bluesky.Kind.allCases.map(\.rawValue))) { page, draft in
      guard Self.isYours(page, &draft) else { return }
      endsList = page.rest.text("cursor") == nil
      draft.readRecords(of: page) { record, draft in
        kind == .records
          ? Self.takeFollow(record, &draft) : Self.take(record, kind, &draft)
      }
    }
    runs[kind, default: PageRun()].add(stem, endsList: endsList)
  }

  /// Says which lists are whole. Records of follows always end with a cursor, so they never tell.
  func judge(_ draft: inout ImportDraft) {
    for (kind, list) in [(Bluesky.Kind.follows, FollowList.following), (.followers, .followers)] {
      draft.complete(list, from: [kind.format], pages: runs[kind] ?? PageRun())
    }
  }

  // MARK: Pages

  /// Whether the page is of your list. One of somebody else's is not taken for yours, but reported.
  private static func isYours(_ page: JSONPage, _ draft: inout ImportDraft) -> Bool {
    guard let subject = page.rest["subject"], let did = subject.text("did"), Bluesky.isDID(did)
    else { return true }
    var account = Bluesky.account(did)
    account.handle = handle(subject)
    account.name = subject.text("displayName")
    if draft.batch.owner?.key ?? did == did, isNamed(account, by: draft.ownerName) {
      draft.setOwner(account)
      return true
    }
    let whose = account.handle ?? did
    draft.fail(line: page.records.first?.line, "the \(page.list ?? "list") of \(whose), not yours")
    return false
  }

  /// Whether you called yourself so; a name on another platform does not speak against it.
  private static func isNamed(_ account: AccountReading, by name: String?) -> Bool {
    guard var name = name?.lowercased() else { return true }
    if name.hasPrefix("@") { name.removeFirst() }
    guard Bluesky.isDID(name) || (name.contains(".") && !name.contains("@")) else { return true }
    return name == account.handle?.lowercased() || name == account.key.lowercased()
  }

  // MARK: Records

  private static func take(
    _ record: JSON, _ kind: Bluesky.Kind, _ draft: inout ImportDraft
  ) -> String? {
    guard let did = record.text("did"), Bluesky.isDID(did) else { return "no DID" }
    var account = profile(record, did)
    switch kind {
    case .follows: account.isFollowing = true
    case .followers: account.followsYou = true
    case .mutes: account.isMuted = true
    case .blocks: account.isBlocked = true
    case .profiles, .records: break
    }
    draft.add(account)
    return nil
  }

  /// A record `{uri, value: {subject, createdAt}}`, as the repository has it too.
  private static func takeFollow(
    _ record: JSON, _ draft: inout ImportDraft
  ) -> String? {
    guard let value = record["value"], let did = value.text("subject"), Bluesky.isDID(did) else {
      return "no DID as its subject"
    }
    guard let mine = Bluesky.owner(of: record.text("uri")) else { return "no address (uri)" }
    if draft.batch.owner == nil, draft.ownerName == nil { draft.setOwner(Bluesky.account(mine)) }
    if let owner = draft.batch.owner, owner.key != mine { return "a record of \(mine), not yours" }
    var account = Bluesky.account(did)
    switch value.text("$type") {
    case "app.bsky.graph.follow":
      (account.isFollowing, account.followingSince) = (true, value.day("createdAt"))
    case "app.bsky.graph.block": account.isBlocked = true
    default: return "no record of a follow"
    }
    draft.add(account)
    return nil
  }

  private static func profile(_ record: JSON, _ did: String) -> AccountReading {
    var account = Bluesky.account(did)
    account.handle = handle(record)
    account.aliases = [account.handle?.lowercased()].compactMap(\.self)
    account.name = record.text("displayName")
    account.bio = record.text("description")
    account.followerCount = record.count("followersCount")
    account.followingCount = record.count("followsCount")
    account.postCount = record.count("postsCount")
    account.joined = record.day("createdAt")
    account.links = [record.text("website")].compactMap(\.self).map { SiteLink($0) }
    // There only when asked while signed in, so its absence says nothing.
    if let viewer = record["viewer"] {
      if viewer.text("following") != nil { account.isFollowing = true }
      if viewer.text("followedBy") != nil { account.followsYou = true }
      if viewer.text("blocking") != nil { account.isBlocked = true }
      account.isMuted = viewer["muted"]?.bool
    }
    return account
  }

  /// `handle.invalid` stands where a handle leads nowhere any more.
  private static func handle(_ record: JSON) -> String? {
    record.text("handle").flatMap { $0 == "handle.invalid" ? nil : $0 }
  }
}

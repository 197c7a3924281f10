/// Pages of `GET /api/v1/accounts/:id/following` and the like, saved as files.
struct MastodonPages {
  /// From the ids of the server that was asked to our keys. Those ids mean nothing elsewhere.
  private var keys: [String: String] = [:]
  private var pages: [Mastodon.Kind: [(number: Int?, count: Int)]] = [:]

  mutating func read(
    _ bytes: [UInt8], of kind: Mastodon.Kind, name: String, into draft: inout ImportDraft
  ) {
    var count = 0
    draft.readPages(bytes) { page, draft in
      // Of pages back to back the last one says whether there are more.
      count = page.records.count
      draft.readRecords(of: page) { record, draft in
        let server = draft.batch.owner.flatMap { MastodonAddress($0.key) }?.server
        guard var account = Self.account(record, on: server) else {
          return "no account name (acct)"
        }
        if kind == .followersPage { account.followsYou = true } else { account.isFollowing = true }
        if let id = record.text("id") { keys[id] = account.key }
        draft.add(account)
        return nil
      }
    }
    let digits = String(name.reversed().prefix { $0.isNumber }.reversed())
    pages[kind, default: []].append((Int(digits), count))
  }

  /// The key of the account to which your server gave this id.
  func key(of id: String) -> String? { keys[id] }

  /// Adds what you and the accounts are to each other, by the server's ids.
  mutating func readRelationships(_ bytes: [UInt8], into draft: inout ImportDraft) {
    draft.readRecords(bytes) { record, _, draft in
      guard let id = record.text("id") else { return "no id" }
      guard let key = keys[id] else { return "id \(id) is in none of the pages" }
      draft.update(key) { account in
        account.isFollowing = record["following"]?.bool ?? account.isFollowing
        account.followsYou = record["followed_by"]?.bool ?? account.followsYou
        account.isMuted = record["muting"]?.bool ?? account.isMuted
        account.isBlocked = record["blocking"]?.bool ?? account.isBlocked
        account.showsBoosts = record["showing_reblogs"]?.bool ?? account.showsBoosts
        account.notifies = record["notifying"]?.bool ?? account.notifies
        account.note = record.text("note") ?? account.note
      }
      return nil
    }
  }

  /// Says which lists are whole: all pages from the first, the last one not full.
  ///
  /// The API gives 40 accounts a page, at most 80, and the files do not say how many there are.
  func judge(into draft: inout ImportDraft) {
    judge(.following, .followingPage, &draft)
    judge(.followers, .followersPage, &draft)
  }

  private func judge(_ list: FollowList, _ kind: Mastodon.Kind, _ draft: inout ImportDraft) {
    guard let pages = pages[kind] else { return }
    let numbers = pages.compactMap(\.number).sorted()
    let isGapless = pages.count == 1 || numbers == Array(1...pages.count)
    let last = pages.max { ($0.number ?? 0) < ($1.number ?? 0) }
    let isFull = last.map { $0.count > 0 && $0.count % 40 == 0 } ?? true
    let startsAtOne = pages.count > 1 || (numbers.first ?? 1) <= 1
    if isGapless, startsAtOne, !isFull {
      draft.complete(list, from: [kind.rawValue])
    } else {
      draft.note(list.wordsForPart)
    }
  }

  // MARK: One account

  private static func account(_ record: JSON, on server: String?) -> AccountReading? {
    guard let acct = record.text("acct") ?? record.text("username") else { return nil }
    let home = record.text("url").flatMap { SiteAddress($0)?.host } ?? server
    guard let address = MastodonAddress(acct, on: home) else { return nil }
    var account = Mastodon.account(address)
    account.id = record.text("uri")
    account.url = record.text("url") ?? account.url
    account.name = record.text("display_name")
    account.bio = Field.filled(record.text("note").map(HTMLText.plain))
    account.followerCount = record.count("followers_count")
    account.followingCount = record.count("following_count")
    account.postCount = record.count("statuses_count")
    account.joined = record.day("created_at")
    account.lastPost = record.day("last_status_at")
    account.isBot = record["bot"]?.bool
    account.isLocked = record["locked"]?.bool
    account.isGone = record["suspended"]?.bool
    account.links = links(record["fields"]?.array ?? [])
    if let moved = record["moved"], let target = Self.account(moved, on: home) {
      account.movedTo = target.key
    }
    return account
  }

  private static func links(_ fields: [JSON]) -> [SiteLink] {
    fields.prefix(32).compactMap { field in
      guard let html = field.text("value"), let link = Field.filled(HTMLText.link(html)),
        SiteAddress(link) != nil, !link.contains(" ")
      else { return nil }
      return SiteLink(
        link, label: field.text("name"), isVerified: field["verified_at"]?.string != nil)
    }
  }
}

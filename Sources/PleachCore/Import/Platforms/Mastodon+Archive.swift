/// The archive of a Mastodon account: who you are, and whom you spoke to. It holds no follows.
enum MastodonArchive {
  /// Reads who you are, and where you were before.
  static func readOwner(_ bytes: [UInt8], _ draft: inout ImportDraft) {
    draft.readPages(bytes) { page, draft in
      draft.readRecords(of: page) { record, draft in
        guard let id = record.text("id"), let address = address(of: record, at: id) else {
          return "no id and name"
        }
        var owner = Mastodon.account(address)
        owner.id = id
        owner.url = record.text("url") ?? owner.url
        owner.name = record.text("name")
        owner.bio = Field.filled(record.text("summary").map(HTMLText.plain))
        owner.joined = record.day("published")
        owner.aliases = (record["alsoKnownAs"]?.array ?? []).compactMap {
          $0.filledText.flatMap { MastodonAddress($0)?.key }
        }
        draft.setOwner(owner)
        return nil
      }
    }
  }

  private static func address(of actor: JSON, at id: String) -> MastodonAddress? {
    guard let server = SiteAddress(id)?.host, let name = actor.text("preferredUsername") else {
      return MastodonAddress(id)
    }
    return MastodonAddress(name, on: server)
  }

  /// Reads your posts: replies, mentions and boosts.
  static func readPosts(_ bytes: [UInt8], _ draft: inout ImportDraft) {
    draft.readPages(bytes, lists: ["orderedItems"]) { page, draft in
      draft.readRecords(of: page) { record, draft in
        guard let when = Moment(record.text("published")) else { return "no date" }
        switch record.text("type") {
        case "Announce": return takeBoost(record, when, &draft)
        case "Create":
          guard let post = record["object"], let id = post.text("id") else { return "no post" }
          takePost(post, id, when, &draft)
          return nil
        default: return "neither a post nor a boost"
        }
      }
    }
  }

  // MARK: One post

  /// Whom a post answers, and whom else it mentions. One to nobody but those it names is private:
  /// that it was written is kept, not what it says.
  private static func takePost(
    _ post: JSON, _ id: String, _ when: Moment, _ draft: inout ImportDraft
  ) {
    let isPrivate = isPrivate(post)
    func add(_ address: MastodonAddress, _ kind: Encounter.Kind) {
      draft.add(Mastodon.account(address))
      draft.add(
        EncounterReading(
          id: "mastodon:\(id):\(address.key)", accountKey: address.key, day: when.day,
          time: when.time, kind: isPrivate ? .message : kind, direction: .given,
          url: post.text("url"),
          text: isPrivate ? nil : Field.filled(post.text("content").map(HTMLText.plain))))
    }
    let answered = post.text("inReplyTo").flatMap(address(inPost:))
    if let answered { add(answered, .reply) }
    for mention in (post["tag"]?.array ?? []).prefix(100)
    where mention.text("type") == "Mention" {
      // A mention of somebody on your own server lacks the server; the address has it.
      guard let href = mention.text("href"),
        let address = mention.text("name").flatMap({ MastodonAddress($0, on: server(of: href)) })
          ?? MastodonAddress(href), address.key != answered?.key
      else { continue }
      add(address, .mention)
    }
  }

  private static func takeBoost(
    _ record: JSON, _ when: Moment, _ draft: inout ImportDraft
  ) -> String? {
    guard let post = record.text("object") ?? record["object"]?.text("id") else { return "no post" }
    // Whose post it was stands among those who were told of it; all others there are collections.
    let told = ["cc", "to"].flatMap { record[$0]?.array ?? [] }.compactMap(\.filledText)
    let key = told.lazy.compactMap(person).first { SiteAddress($0.url)?.host == server(of: post) }
    guard let address = key?.address ?? address(inPost: post) else { return "no author" }
    var account = Mastodon.account(address)
    account.id = key?.url
    draft.add(account)
    draft.add(
      EncounterReading(
        id: "mastodon:\(post):\(address.key)", accountKey: address.key, day: when.day,
        time: when.time, kind: .share, direction: .given, url: post))
    return nil
  }

  private static func person(_ url: String) -> (url: String, address: MastodonAddress)? {
    guard let address = MastodonAddress(url), SiteAddress(url)?.host != "w3.org" else { return nil }
    return (url, address)
  }

  // MARK: Addresses

  private static func isPrivate(_ post: JSON) -> Bool {
    let told = ["to", "cc"].flatMap { post[$0]?.array ?? [] }.compactMap(\.filledText)
    return !told.contains { $0.contains("#Public") || $0.hasSuffix("/followers") }
  }

  /// The author of `https://server/users/ada/statuses/1` or `https://server/@ada/1`; other software
  /// does not say.
  private static func address(inPost url: String) -> MastodonAddress? {
    guard let site = SiteAddress(url) else { return nil }
    if site.path.count >= 4, site.path[0] == "users" {
      return MastodonAddress(site.path[1], on: site.host)
    }
    guard site.path.count == 2, site.path[0].hasPrefix("@") else { return nil }
    return MastodonAddress(String(site.path[0].dropFirst()), on: site.host)
  }

  private static func server(of url: String) -> String? { SiteAddress(url)?.host }
}

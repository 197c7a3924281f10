/// What your own tweets tell: handles and names of accounts, and whom you spoke to when.
struct XTweets {
  private struct Name {
    var when: Moment
    var handle: String?
    var name: String?
  }

  private var names: [String: Name] = [:]

  /// Reads one file of tweets; the oldest archives lack the `tweet` around each.
  ///
  /// People who wrote all their life have two gigabytes of them, so it is not in memory as a whole.
  mutating func read(_ file: RecognisedFile, _ draft: inout ImportDraft) {
    draft.begin(file)
    guard let start = XArchive.afterEquals(file.file.opening) else {
      return draft.fail(line: 1, XArchive.nothingAssigned)
    }
    draft.readRecords(of: file.file, at: start) { record, _, draft in
      let tweet = record["tweet"] ?? record
      guard let id = XArchive.id(tweet["id_str"] ?? tweet["id"]) else { return "no tweet id" }
      guard let when = Moment(tweet.text("created_at")) else { return "no date" }
      let mentions = Self.mentions(tweet)
      for mention in mentions { learn(mention, at: when) }
      let text = tweet.text("full_text") ?? tweet.text("text") ?? ""
      let post = Post(id: id, when: when, text: Field.filled(text), mentions: mentions)
      if let sharer = Self.shared(text) {
        post.add(.share, with: mentions.first { $0.handle?.lowercased() == sharer }, to: &draft)
      } else {
        let reply = Self.reply(tweet)
        if let reply { learn(reply, at: when) }
        post.add(.reply, with: reply, to: &draft)
        for mention in mentions where mention.id != reply?.id {
          post.add(.mention, with: mention, to: &draft)
        }
      }
      return nil
    }
  }

  /// Gives the accounts of the lists, and those you spoke to, the newest names known.
  func nameAccounts(_ draft: inout ImportDraft) {
    var seen: Set<String> = []
    for key in draft.batch.encounters.lazy.map(\.accountKey)
    where names[key] != nil && seen.insert(key).inserted {
      draft.add(XArchive.account(key))
    }
    for (id, known) in names {
      draft.update(id) { account in
        account.handle = known.handle ?? account.handle
        account.name = known.name ?? account.name
        if let handle = known.handle {
          account.aliases = [handle.lowercased()]
          account.url = "https://x.com/\(handle)"
        }
      }
    }
  }

  private mutating func learn(_ mention: Mention, at when: Moment) {
    let old = names[mention.id]
    if let old, when < old.when { return }
    names[mention.id] = Name(
      when: when, handle: mention.handle ?? old?.handle, name: mention.name ?? old?.name)
  }

  // MARK: Parts of a tweet

  private struct Mention {
    var id: String
    var handle: String?
    var name: String?
  }

  private struct Post {
    var id: String
    var when: Moment
    var text: String?
    var mentions: [Mention]

    func add(
      _ kind: Encounter.Kind, with mention: Mention?, to draft: inout ImportDraft
    ) {
      guard let mention else { return }
      draft.add(
        EncounterReading(
          id: "x:\(id):\(mention.id)", accountKey: mention.id, day: when.day, time: when.time,
          kind: kind, direction: .given, url: "https://x.com/i/web/status/\(id)",
          text: text))
    }
  }

  /// Accounts mentioned; those that X no longer knows have the id -1 and are left out.
  private static func mentions(_ tweet: JSON) -> [Mention] {
    (tweet["entities"]?["user_mentions"]?.array ?? []).prefix(100).compactMap { entry in
      guard let id = XArchive.id(entry["id_str"] ?? entry["id"]) else { return nil }
      return Mention(id: id, handle: handle(entry["screen_name"]), name: entry.text("name"))
    }
  }

  private static func reply(_ tweet: JSON) -> Mention? {
    guard let id = XArchive.id(tweet["in_reply_to_user_id_str"] ?? tweet["in_reply_to_user_id"])
    else { return nil }
    return Mention(id: id, handle: handle(tweet["in_reply_to_screen_name"]), name: nil)
  }

  /// X's handles are letters, digits and `_`; anything else would not make a link.
  private static func handle(_ value: JSON?) -> String? {
    guard let text = value?.filledText, text.utf8.count <= 50,
      text.utf8.allSatisfy({ $0.isPlainLetterOrDigit || $0 == UInt8(ascii: "_") })
    else { return nil }
    return text
  }

  /// `haruka_ex` of `RT @haruka_ex: …`, lower-cased.
  private static func shared(_ text: String) -> String? {
    let bytes = text.utf8
    guard bytes.starts(with: "RT @".utf8) else { return nil }
    let name = bytes.dropFirst(4).prefix { $0 != UInt8(ascii: ":") && $0 != 0x20 }
    return String(decoding: name, as: UTF8.self).lowercased()
  }
}

extension Bluesky {
  /// A file that is cut off lacks most of its records; nobody reads so many reasons.
  private static let mostReasons = 50

  /// Reads the repository: follows, blocks, lists, and whom you spoke to. It knows nobody's name.
  static func readRepository(_ file: RecognisedFile, _ draft: inout ImportDraft) {
    guard let bytes = draft.open(file, raw: true) else { return }
    let car = CAR(bytes)
    if let failure = car.failure {
      draft.fail("damaged at byte \(failure.offset): \(failure.reason)")
    }
    let repository = Repository(car)
    for reason in repository.broken.prefix(mostReasons) { draft.fail(reason) }
    if repository.broken.count > mostReasons {
      draft.fail("\(repository.broken.count - mostReasons) more records cannot be read")
    }
    guard let owner = repository.owner, isDID(owner) else { return }
    if draft.batch.owner == nil { draft.setOwner(account(owner)) }
    guard draft.batch.owner?.key == owner else {
      draft.fail("the repository of \(owner), not yours")
      return
    }
    var reader = RecordReader(owner: owner, lists: lists(in: repository))
    for entry in repository.entries {
      if let reason = reader.take(entry, &draft) {
        draft.skip(line: nil, "\(entry.key): \(reason)")
      } else {
        draft.took()
      }
    }
    if reader.likes > 0 { draft.note("Likes are not kept: the repository has \(reader.likes).") }
  }

  /// The names of your lists by their keys, but for those that mute or block whom they hold.
  private static func lists(in repository: Repository) -> [String: String] {
    var lists: [String: String] = [:]
    for entry in repository.entries where entry.collection == "app.bsky.graph.list" {
      guard let name = Field.filled(entry.value["name"]?.text),
        entry.value["purpose"]?.text?.hasSuffix("#modlist") != true
      else { continue }
      lists[entry.name] = name
    }
    return lists
  }

  /// Takes the records of a repository one by one.
  private struct RecordReader {
    let owner: String
    let lists: [String: String]
    var likes = 0

    /// - Returns: Why the record is skipped, or `nil` when it was understood.
    mutating func take(_ entry: Repository.Entry, _ draft: inout ImportDraft) -> String? {
      let value = entry.value
      switch entry.collection {
      case "app.bsky.graph.follow", "app.bsky.graph.block":
        guard let did = did(value["subject"]) else { return "no DID as its subject" }
        var account = Bluesky.account(did)
        if entry.collection.hasSuffix("follow") {
          account.isFollowing = true
          account.followingSince = value["createdAt"]?.text.flatMap { Day($0.prefix(10)) }
        } else {
          account.isBlocked = true
        }
        draft.add(account)
      case "app.bsky.graph.listitem":
        guard let did = did(value["subject"]) else { return "no DID as its subject" }
        guard let list = value["list"]?.text?.split(separator: "/").last else { return "no list" }
        guard let name = lists[String(list)] else { break }
        var account = Bluesky.account(did)
        account.lists = [name]
        draft.add(account)
      case "app.bsky.feed.post": takePost(entry, &draft)
      case "app.bsky.feed.repost":
        guard let author = Bluesky.owner(of: value["subject"]?["uri"]?.text) else {
          return "no author"
        }
        add(.share, with: author, entry, &draft)
      case "app.bsky.feed.like": likes += 1
      case "app.bsky.actor.profile":
        var you = draft.batch.owner ?? Bluesky.account(owner)
        you.name = Field.filled(value["displayName"]?.text)
        you.bio = Field.filled(value["description"]?.text)
        draft.setOwner(you)
      default: break
      }
      return nil
    }

    /// Whom a post answers, and whom else it mentions.
    private func takePost(_ entry: Repository.Entry, _ draft: inout ImportDraft) {
      let partner = Bluesky.owner(of: entry.value["reply"]?["parent"]?["uri"]?.text)
      if let partner { add(.reply, with: partner, entry, &draft) }
      for facet in (entry.value["facets"]?.array ?? []).prefix(100) {
        for feature in (facet["features"]?.array ?? []).prefix(10) {
          guard feature["$type"]?.text == "app.bsky.richtext.facet#mention",
            let did = did(feature["did"]), did != partner
          else { continue }
          add(.mention, with: did, entry, &draft)
        }
      }
    }

    private func add(
      _ kind: Encounter.Kind, with did: String, _ entry: Repository.Entry,
      _ draft: inout ImportDraft
    ) {
      guard let when = Moment(entry.value["createdAt"]?.text), did != owner else { return }
      let isPost = kind != .share
      draft.add(Bluesky.account(did))
      draft.add(
        EncounterReading(
          id: "bluesky:\(entry.name):\(did)", accountKey: did, day: when.day, time: when.time,
          kind: kind, direction: .given,
          url: isPost ? "https://bsky.app/profile/\(owner)/post/\(entry.name)" : nil,
          text: isPost ? Field.filled(entry.value["text"]?.text) : nil))
    }

    private func did(_ value: CBOR?) -> String? {
      value?.text.flatMap { Bluesky.isDID($0) ? $0 : nil }
    }
  }
}

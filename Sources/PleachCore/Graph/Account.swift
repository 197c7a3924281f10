/// One person's presence on one platform, and the tie between it and you.
public struct Account: Sendable, Equatable, Identifiable {
  /// `platform:key`, where the key is the platform's stable identifier or, lacking one, the handle
  /// in small letters: `x:9000000000000000101`, `mastodon:ada@mastodon.example.org`.
  public typealias ID = Identifier<Account>

  /// Unique in the whole store, not only among the accounts of its person.
  public let id: ID
  /// As the platform shows it, without a leading `@`; `nil` when only the identifier is known.
  public var handle: String?
  /// The page of the account, as a stranger wrote it: open it only as a `SafeAddress`.
  public var url: String?
  /// The display name.
  public var name: String?
  /// What it says about itself, as plain text; may have several lines.
  public var bio: String?
  /// Whether you follow it now.
  public var isFollowing = false
  /// The day on which you followed it, where the platform tells.
  public var followingSince: Day?
  /// The day on which an import no longer had it among those you follow.
  public var followingUntil: Day?
  /// The day on which you did by hand what `isFollowing` says, as long as no import has confirmed it.
  public var followingByHand: Day?
  /// Whether it follows you now.
  public var followsYou = false
  /// The day since which it follows you, where the platform tells.
  public var followsYouSince: Day?
  /// How many follow it, as the platform last said; written `followers`.
  public var followerCount: Int?
  /// How many it follows, as the platform last said; written `follows`.
  public var followingCount: Int?
  /// How much it posted, as the platform last said; written `posts`.
  public var postCount: Int?
  /// The day on which the account was made.
  public var joined: Day?
  /// The last day on which it was seen to post; an older export never turns it back.
  public var lastPost: Day?
  /// An address that an address book or a network of colleagues gave.
  public var email: String?
  /// Where its owner works, as LinkedIn writes it.
  public var company: String?
  /// What its owner does there.
  public var position: String?
  /// Sites the account names as its own.
  public var links: [String] = []
  /// Your lists, folders or labels there that hold it.
  public var lists: [String] = []
  /// Languages in which you chose to see its posts, as the platform codes them.
  public var languages: [String] = []
  /// Whether you chose not to see what it passes on; written `hideBoosts`.
  public var hidesBoosts = false
  /// Whether you chose to be told of each of its posts; written `notify`.
  public var notifies = false
  /// Whether it calls itself a bot.
  public var isBot = false
  /// Whether it approves its followers one by one.
  public var isLocked = false
  /// Whether you muted it on its platform.
  public var isMuted = false
  /// The day on which you muted it by hand, as long as no import has confirmed it.
  public var mutedByHand: Day?
  /// Whether you blocked it on its platform.
  public var isBlocked = false
  /// The day from which the platform no longer has it.
  public var gone: Day?
  /// How many whole lists in a row lacked it; one alone proves nothing.
  public var missed = 0
  /// The key of the account that its owner uses now.
  public var movedTo: String?

  /// An account of which nothing else is known and with which no tie binds you.
  public init(id: ID, handle: String? = nil) {
    self.id = id
    self.handle = handle
  }
}

extension Account {
  /// Puts an identifier together; `key` may have colons, `platform` must not.
  public static func id(platform: Platform.ID, key: String) -> ID {
    ID("\(platform.raw):\(key)")
  }

  /// What stands before the first colon of the identifier.
  public var platform: Platform.ID {
    Platform.ID(String(Substring(id.raw.utf8.prefix { $0 != UInt8(ascii: ":") })))
  }

  /// What stands after it.
  public var key: String {
    String(Substring(id.raw.utf8.drop { $0 != UInt8(ascii: ":") }.dropFirst()))
  }

  /// What binds you and this one account.
  public var tie: Tie { Tie(youFollow: isFollowing, followsYou: followsYou) }

  /// The handle, else the display name, else the bare key.
  public var label: String { handle ?? name ?? key }
}

extension Account {
  init(_ fields: inout Fields) throws(FieldError) {
    id = try fields.id()
    guard let colon = id.raw.utf8.firstIndex(of: UInt8(ascii: ":")), colon != id.raw.startIndex
    else {
      throw fields.wrong("id", "platform:key, such as mastodon:ada@example.org")
    }
    handle = try fields.text("handle")
    url = try fields.text("url")
    name = try fields.text("name")
    bio = try fields.text("bio")
    isFollowing = try fields.flag("following")
    followingSince = try fields.day("followingSince")
    followingUntil = try fields.day("followingUntil")
    followingByHand = try fields.day("followingByHand")
    followsYou = try fields.flag("followsYou")
    followsYouSince = try fields.day("followsYouSince")
    followerCount = try fields.number("followers")
    followingCount = try fields.number("follows")
    postCount = try fields.number("posts")
    joined = try fields.day("joined")
    lastPost = try fields.day("lastPost")
    email = try fields.text("email")
    company = try fields.text("company")
    position = try fields.text("position")
    links = try fields.texts("links")
    lists = try fields.texts("lists")
    languages = try fields.texts("languages")
    hidesBoosts = try fields.flag("hideBoosts")
    notifies = try fields.flag("notify")
    isBot = try fields.flag("bot")
    isLocked = try fields.flag("locked")
    isMuted = try fields.flag("muted")
    mutedByHand = try fields.day("mutedByHand")
    isBlocked = try fields.flag("blocked")
    gone = try fields.day("gone")
    missed = try fields.number("missed") ?? 0
    movedTo = try fields.text("movedTo")
  }

  /// The account as part of its person's record, fields in the order of `Section.accountKeys`.
  public var json: JSON {
    var members: [JSON.Member] = [JSON.Member("id", .string(id.raw))]
    members.add("handle", handle)
    members.add("url", url)
    members.add("name", name)
    members.add("bio", bio)
    members.add("following", isFollowing)
    members.add("followingSince", followingSince)
    members.add("followingUntil", followingUntil)
    members.add("followingByHand", followingByHand)
    members.add("followsYou", followsYou)
    members.add("followsYouSince", followsYouSince)
    members.add("followers", followerCount)
    members.add("follows", followingCount)
    members.add("posts", postCount)
    members.add("joined", joined)
    members.add("lastPost", lastPost)
    members.add("email", email)
    members.add("company", company)
    members.add("position", position)
    members.add("links", links)
    members.add("lists", lists)
    members.add("languages", languages)
    members.add("hideBoosts", hidesBoosts)
    members.add("notify", notifies)
    members.add("bot", isBot)
    members.add("locked", isLocked)
    members.add("muted", isMuted)
    members.add("mutedByHand", mutedByHand)
    members.add("blocked", isBlocked)
    members.add("gone", gone)
    members.add("missed", missed == 0 ? nil : missed)
    members.add("movedTo", movedTo)
    return .object(members)
  }
}

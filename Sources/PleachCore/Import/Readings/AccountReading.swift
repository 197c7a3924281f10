/// What an export says about one account. `nil` is "the export does not say", never "no".
public struct AccountReading: Sendable, Equatable {
  /// The platform's id, such as `"mastodon"`.
  public var platform: String
  /// What makes it this account and no other, compared for equality: the platform's stable id
  /// where exports hold it, else the normalised handle or address.
  public var key: String
  /// What else earlier exports or you yourself may have called it: keys that mean the same account.
  public var aliases: [String] = []
  /// The platform's own id, when it has one that never changes.
  public var id: String?
  /// As people write it, without a leading `@`.
  public var handle: String?
  /// The page of the account. Check it before opening: a stranger may have chosen it.
  public var url: String?
  /// The display name, raw.
  public var name: String?
  /// As plain text.
  public var bio: String?
  /// An address for letters, as an address book has it.
  public var email: String?
  /// Where its owner works.
  public var company: String?
  /// What its owner does there.
  public var position: String?
  /// Sites the account names.
  public var links: [SiteLink] = []
  /// How many follow it.
  public var followerCount: Int?
  /// How many it follows.
  public var followingCount: Int?
  /// How much it posted.
  public var postCount: Int?
  /// The day on which it was made.
  public var joined: Day?
  /// The last day on which the export sees it post.
  public var lastPost: Day?
  /// Whether it calls itself a bot.
  public var isBot: Bool?
  /// Follows must be approved.
  public var isLocked: Bool?
  /// Suspended or deleted, as the platform itself says.
  public var isGone: Bool?
  /// The key of the account it moved to.
  public var movedTo: String?
  /// Whether you follow it.
  public var isFollowing: Bool?
  /// The day on which you followed it.
  public var followingSince: Day?
  /// Whether it follows you.
  public var followsYou: Bool?
  /// The day on which it followed you.
  public var followsYouSince: Day?
  /// Whether you muted it.
  public var isMuted: Bool?
  /// Whether you blocked it.
  public var isBlocked: Bool?
  /// Lists, folders and tags you keep it in: what communities may be made of.
  public var lists: [String] = []
  /// Your private note about it on the platform.
  public var note: String?
  /// Languages you chose to see of it.
  public var languages: [String] = []
  /// Whether you chose to see what it passes on.
  public var showsBoosts: Bool?
  /// Whether the platform tells you of each of its posts.
  public var notifies: Bool?

  /// An account of which the export says nothing else.
  public init(platform: String, key: String) {
    self.platform = platform
    self.key = key
  }
}

/// A site that an account names as its own.
public struct SiteLink: Sendable, Equatable, Hashable {
  /// What the account calls the site.
  public var label: String?
  /// The address as the account writes it.
  public var url: String
  /// The platform found a link back from the site.
  public var isVerified: Bool

  /// A site, taken for unproven unless the platform says otherwise.
  public init(_ url: String, label: String? = nil, isVerified: Bool = false) {
    self.url = url
    self.label = label
    self.isVerified = isVerified
  }
}

extension AccountReading {
  /// Adds what another record of the same account says. What is known stays; of two days of
  /// following the earlier counts; lists are joined.
  mutating func merge(_ other: AccountReading) {
    id = id ?? other.id
    handle = handle ?? other.handle
    url = url ?? other.url
    name = name ?? other.name
    bio = bio ?? other.bio
    email = email ?? other.email
    company = company ?? other.company
    position = position ?? other.position
    followerCount = followerCount ?? other.followerCount
    followingCount = followingCount ?? other.followingCount
    postCount = postCount ?? other.postCount
    joined = joined ?? other.joined
    lastPost = Self.pick(lastPost, other.lastPost, max)
    movedTo = movedTo ?? other.movedTo
    note = note ?? other.note
    showsBoosts = showsBoosts ?? other.showsBoosts
    notifies = notifies ?? other.notifies
    mergeTies(other)
    for alias in other.aliases where !aliases.contains(alias) { aliases.append(alias) }
    for link in other.links where !links.contains(link) { links.append(link) }
    for list in other.lists where !lists.contains(list) { lists.append(list) }
    if languages.isEmpty { languages = other.languages }
  }

  private mutating func mergeTies(_ other: AccountReading) {
    followingSince = Self.pick(followingSince, other.followingSince, min)
    followsYouSince = Self.pick(followsYouSince, other.followsYouSince, min)
    isFollowing = Self.either(isFollowing, other.isFollowing)
    followsYou = Self.either(followsYou, other.followsYou)
    isMuted = Self.either(isMuted, other.isMuted)
    isBlocked = Self.either(isBlocked, other.isBlocked)
    isBot = Self.either(isBot, other.isBot)
    isLocked = Self.either(isLocked, other.isLocked)
    isGone = Self.either(isGone, other.isGone)
  }

  private static func pick(_ one: Day?, _ other: Day?, _ choose: (Day, Day) -> Day) -> Day? {
    guard let one, let other else { return one ?? other }
    return choose(one, other)
  }

  /// True when one of them says so; false when somebody says so and nobody the contrary.
  private static func either(_ one: Bool?, _ other: Bool?) -> Bool? {
    guard let one, let other else { return one ?? other }
    return one || other
  }
}

/// Where people post: a network, feeds, an address book.
public struct Platform: Record {
  /// What stands before the colon of an account's identifier: `mastodon`.
  public typealias ID = Identifier<Platform>

  /// Small letters, without a colon.
  public let id: ID
  /// How it is written: `Mastodon`.
  public var name: String
  /// What you use it for.
  public var purpose: String?
  /// How many people you want to follow there at most.
  public var budget: Int?
  /// The day on which you were last there.
  public var lastVisit: Day?
  /// Anything you want to remember about it.
  public var note: String?

  /// A platform without purpose or budget.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

extension Platform {
  /// The store's list `platforms`.
  public static let section = Section.platforms

  /// Reads a record as it stands in the store; fields it does not know pass.
  ///
  /// - Throws: `FieldError` for a field that says something else than it may.
  public init(_ fields: inout Fields) throws(FieldError) {
    id = try fields.id()
    name = try fields.text("name") ?? Self.knownName(id)
    purpose = try fields.text("purpose")
    budget = try fields.number("budget")
    lastVisit = try fields.day("lastVisit")
    note = try fields.text("note")
  }

  /// The record as a new line of the store: known fields in the order of `Section.keys`.
  public var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("id", .string(id.raw)), JSON.Member("name", .string(name)),
    ]
    members.add("purpose", purpose)
    members.add("budget", budget)
    members.add("lastVisit", lastVisit)
    members.add("note", note)
    return .object(members)
  }

  /// The platforms pleach knows by name, in the order in which it lists them.
  public static let known: [(id: ID, name: String, mark: String)] = [
    ("mastodon", "Mastodon", "ma"), ("bluesky", "Bluesky", "bs"), ("x", "X", "x"),
    ("instagram", "Instagram", "ig"), ("threads", "Threads", "th"), ("facebook", "Facebook", "fb"),
    ("linkedin", "LinkedIn", "li"), ("youtube", "YouTube", "yt"), ("github", "GitHub", "gh"),
    ("tiktok", "TikTok", "tt"), ("reddit", "Reddit", "re"), ("twitch", "Twitch", "tw"),
    ("feeds", "Blogs", "bl"),
    ("contacts", "Contacts", "co"),
  ]

  /// How a platform is written; one pleach does not know goes by its identifier.
  public static func knownName(_ id: ID) -> String {
    known.first { $0.id == id }?.name ?? id.raw
  }

  /// Two letters at the most, for narrow columns.
  public static func mark(_ id: ID) -> String {
    known.first { $0.id == id }?.mark ?? String(id.raw.prefix(2))
  }
}

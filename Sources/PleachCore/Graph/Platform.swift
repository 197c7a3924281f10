/// Where people post: a network, feeds, an address book.
public struct Platform: Record {
  public typealias ID = Identifier<Platform>

  public let id: ID
  public var name: String
  /// What you use it for.
  public var purpose: String?
  /// How many people you want to follow there at most.
  public var budget: Int?
  public var lastVisit: Day?
  public var note: String?

  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

extension Platform {
  public static let section = Section.platforms

  public init(_ json: JSON) throws(FieldError) {
    let fields = try Fields(json)
    id = try fields.id()
    name = try fields.text("name") ?? Self.knownName(id)
    purpose = try fields.text("purpose")
    budget = try fields.number("budget")
    lastVisit = try fields.day("lastVisit")
    note = try fields.text("note")
  }

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
    ("tiktok", "TikTok", "tt"), ("reddit", "Reddit", "re"), ("feeds", "Blogs", "bl"),
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

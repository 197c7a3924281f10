/// What a column of somebody's own table holds.
public enum TableField: Sendable, Equatable, Hashable {
  /// What they are called, whole or in two columns.
  case name, given, family
  /// The handle on the platform of the row, and the page of the account.
  case handle, address
  case email, bio, note, company, position
  /// A site of their own.
  case site
  /// The day on which you followed them.
  case since
  /// Lists and groups they are in, in one cell with commas, semicolons or bars between.
  case lists
  /// The platform on which the row's handle is.
  case platform
  /// A handle, or the page of an account, on this platform.
  case on(Platform.ID)

  /// Everything a column may hold, in the order in which it is offered.
  public static let all: [TableField] =
    [
      .name, .given, .family, .handle, .address, .email, .bio, .note, .company, .position, .site,
      .since, .lists, .platform,
    ] + Platform.known.lazy.map(\.id).filter { $0 != "contacts" }.map { .on($0) }

  /// Its word in `--map`: `handle`, `mastodon`.
  public var word: String {
    switch self {
    case .name: "name"
    case .given: "given"
    case .family: "family"
    case .handle: "handle"
    case .address: "url"
    case .email: "email"
    case .bio: "bio"
    case .note: "note"
    case .company: "company"
    case .position: "position"
    case .site: "site"
    case .since: "since"
    case .lists: "lists"
    case .platform: "platform"
    case .on(let platform): platform.raw
    }
  }

  /// What it is, as a menu says it.
  public var help: String {
    switch self {
    case .name: "what they are called"
    case .given: "given name"
    case .family: "family name"
    case .handle: "their handle on the platform"
    case .address: "the page of their account"
    case .email: "an e-mail address"
    case .bio: "what they say of themselves"
    case .note: "why you follow them"
    case .company: "where they work"
    case .position: "what they do there"
    case .site: "a site of their own"
    case .since: "the day on which you followed them"
    case .lists: "lists they are in: p makes communities of them"
    case .platform: "the platform of the handle"
    case .on(let platform): "their handle or page on \(Platform.knownName(platform))"
    }
  }

  /// The field of a word, small or capital; `nil` for a word that means none.
  init?(word: String) {
    let folded = Folding.folded(word)
    guard let field = Self.all.first(where: { $0.word == folded }) else { return nil }
    self = field
  }

  /// Titles under which people keep it, folded.
  var titles: [String] {
    switch self {
    case .name: ["name", "full name", "display name", "person", "who", "nom", "nombre", "nome"]
    case .given: ["first name", "given name", "vorname", "prenom"]
    case .family: ["last name", "family name", "surname", "nachname"]
    case .handle:
      [
        "handle", "username", "user name", "user", "login", "account", "screen name", "nickname",
        "nick", "acct",
      ]
    case .address: ["url", "link", "profile", "profile url", "profile link", "address", "page"]
    case .email: ["email", "e mail", "mail", "email address", "e mail address"]
    case .bio: ["bio", "about", "description", "headline"]
    case .note: ["note", "notes", "why", "comment", "comments", "remarks", "notiz"]
    case .company:
      ["company", "organisation", "organization", "employer", "affiliation", "institution"]
    case .position: ["position", "job", "job title", "role"]
    case .site: ["site", "website", "homepage", "web", "own site"]
    case .since: ["since", "followed", "followed at", "following since", "date", "seit"]
    case .lists:
      [
        "tags", "tag", "groups", "group", "communities", "community", "lists", "list", "labels",
        "categories", "category",
      ]
    case .platform: ["platform", "network", "service"]
    case .on("x"): ["x", "twitter"]
    case .on("feeds"): ["blog", "feed", "rss", "blogs", "feeds"]
    case .on("mastodon"): ["mastodon", "masto", "fediverse"]
    case .on(let platform): [platform.raw]
    }
  }
}

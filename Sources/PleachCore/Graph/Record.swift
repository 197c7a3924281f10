/// What the store keeps one a line: a value with an identifier that JSON can say.
public protocol Record: Sendable, Equatable, Identifiable where ID == Identifier<Self> {
  /// The store's list that holds these.
  static var section: Section { get }

  /// - Throws: `FieldError` for a field that says something else than it may; unknown fields pass.
  init(_ fields: inout Fields) throws(FieldError)

  /// The record as a new line of the store: known fields only, those without a value left out.
  var json: JSON { get }
}

extension Record {
  /// Reads a record that is at hand as a tree; fields it does not know pass.
  ///
  /// - Throws: `FieldError` for a field that says something else than it may.
  public init(_ json: JSON) throws(FieldError) {
    var fields = try Fields(json)
    try self.init(&fields)
  }
}

/// The lists of the store, in the order in which a new file has them.
public enum Section: String, Sendable, CaseIterable {
  case platforms, topics, communities, people, follows, encounters, goals, verdicts, journal
  case tastes, imports

  /// The order in which a record's known fields are written; unknown ones follow.
  public var keys: [String] {
    switch self {
    case .platforms: ["id", "name", "purpose", "budget", "lastVisit", "note"]
    case .topics: ["id", "name", "care", "question", "use", "note"]
    case .communities: ["id", "name", "kind", "colour", "budget", "note"]
    case .people:
      ["id", "name", "accounts", "communities", "topics", "note", "met", "metHow", "protected"]
    case .follows: ["id", "to"]
    case .encounters:
      ["id", "person", "day", "kind", "direction", "platform", "topics", "text", "url"]
    case .verdicts:
      [
        "id", "person", "account", "verdict", "day", "reason", "thanks", "question", "askAgain",
        "signals",
      ]
    case .tastes: ["id", "percent"]
    case .imports: ["id", "day", "importer", "platform", "files", "added", "updated"]
    case .goals:
      [
        "id", "kind", "count", "whom", "every", "period", "from", "until", "paused", "rests",
        "finished", "note",
      ]
    case .journal:
      [
        "id", "day", "working", "learning", "connected", "inspired", "helped", "people", "topics",
      ]
    }
  }

  /// The same for a person's account.
  public static let accountKeys = [
    "id", "handle", "url", "name", "bio", "following", "followingSince", "followingUntil",
    "followingByHand", "followsYou", "followsYouSince", "followers", "follows", "posts", "joined",
    "lastPost", "email", "company", "position", "links", "lists", "languages", "hideBoosts",
    "notify", "bot", "locked", "muted", "mutedByHand", "blocked", "gone", "missed", "movedTo",
  ]
}

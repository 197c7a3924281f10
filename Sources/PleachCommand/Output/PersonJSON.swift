import PleachCore

/// People as `--json` prints them: every field always there, `null` where nothing is known.
enum PersonJSON {
  static let fields: [(term: String, help: String)] = [
    ("people", "each with:"),
    ("  id, name", "the identifier in the store, and the name"),
    ("  accounts", "platform, handle, url, name, bio, following, followsYou,"),
    ("", "followingSince, lastPost (days or null)"),
    ("  communities, topics", "lists of identifiers"),
    ("  tie", "mutual, following, follower or none"),
    ("  note, met, metHow", "yours, or null"),
    ("  protected", "whether they are never suggested for letting go"),
    ("  lastPost, lastEncounter", "days, or null"),
    ("  verdict", "what you decided last, or null"),
  ]

  static func json(_ person: Person, in graph: Graph) -> JSON {
    [
      "id": .string(person.id.raw), "name": .string(person.name),
      "accounts": .array(person.accounts.map(json)),
      "communities": .texts(person.communities.map(\.raw)),
      "topics": .texts(person.topics.map(\.raw)), "tie": .string(person.tie.rawValue),
      "note": .text(person.note), "met": .day(person.met), "metHow": .text(person.metHow),
      "protected": .bool(person.isProtected), "lastPost": .day(person.lastPost),
      "lastEncounter": .day(graph.lastEncounter(with: person.id)?.day),
      "verdict": .text(graph.verdict(on: person.id)?.kind.rawValue),
    ]
  }

  private static func json(_ account: Account) -> JSON {
    [
      "platform": .string(account.platform.raw), "handle": .text(account.handle),
      "url": .text(account.url), "name": .text(account.name), "bio": .text(account.bio),
      "following": .bool(account.isFollowing), "followsYou": .bool(account.followsYou),
      "followingSince": .day(account.followingSince), "lastPost": .day(account.lastPost),
    ]
  }
}

/// Something between you and a person on a day.
public struct Encounter: Record {
  /// An import gives the same one each time, so that nothing is told twice.
  public typealias ID = Identifier<Encounter>

  /// What happened; imports write `message` for private ones.
  public enum Kind: String, Sendable, CaseIterable {
    case hello, reply, mention, comment, share, thanks, question, answer, meeting, message
  }

  /// Whether you gave it or it came to you.
  public enum Direction: String, Sendable, CaseIterable {
    case given, received
  }

  /// Unique among encounters.
  public let id: ID
  /// Whom it was with; may be somebody who was deleted in another window.
  public var person: Person.ID
  /// Your local day.
  public var day: Day
  /// What happened.
  public var kind: Kind
  /// Given unless it says otherwise.
  public var direction: Direction = .given
  /// Where it happened; `nil` away from all platforms.
  public var platform: Platform.ID?
  /// What it was about; may name some that the store does not have.
  public var topics: [Topic.ID] = []
  /// What was said or learnt, in a line or more.
  public var text: String?
  /// Where it can be read, as a stranger may have written it.
  public var url: String?

  /// An encounter given by you, without words.
  public init(id: ID, person: Person.ID, day: Day, kind: Kind) {
    self.id = id
    self.person = person
    self.day = day
    self.kind = kind
  }
}

extension Encounter {
  /// The store's list `encounters`.
  public static let section = Section.encounters

  /// Reads a record as it stands in the store; fields it does not know pass.
  ///
  /// - Throws: `FieldError` for a field that says something else than it may.
  public init(_ fields: inout Fields) throws(FieldError) {
    id = try fields.id()
    person = try fields.id("person")
    guard let day = try fields.day("day") else {
      throw fields.missing("day", "a date such as 2024-02-29")
    }
    self.day = day
    kind = try fields.choice("kind", Kind.self) ?? .message
    direction = try fields.choice("direction", Direction.self) ?? .given
    platform = try fields.optionalID("platform")
    topics = try fields.ids("topics")
    text = try fields.text("text")
    url = try fields.text("url")
  }

  /// The record as a new line of the store: known fields in the order of `Section.keys`.
  public var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("id", .string(id.raw)), JSON.Member("person", .string(person.raw)),
    ]
    members.add("day", day)
    members.add("kind", kind.rawValue)
    members.add("direction", direction.rawValue)
    members.add("platform", platform?.raw)
    members.add("topics", topics.map(\.raw))
    members.add("text", text)
    members.add("url", url)
    return .object(members)
  }
}

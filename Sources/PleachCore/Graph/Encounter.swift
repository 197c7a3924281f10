/// Something between you and a person on a day.
public struct Encounter: Record {
  public typealias ID = Identifier<Encounter>

  public enum Kind: String, Sendable, CaseIterable {
    case hello, reply, mention, comment, share, thanks, question, answer, meeting, message
  }

  public enum Direction: String, Sendable, CaseIterable {
    case given, received
  }

  public let id: ID
  public var person: Person.ID
  public var day: Day
  public var kind: Kind
  public var direction: Direction = .given
  public var platform: Platform.ID?
  public var text: String?
  public var url: String?

  public init(id: ID, person: Person.ID, day: Day, kind: Kind) {
    self.id = id
    self.person = person
    self.day = day
    self.kind = kind
  }
}

extension Encounter {
  public static let section = Section.encounters

  public init(_ json: JSON) throws(FieldError) {
    let fields = try Fields(json)
    id = try fields.id()
    person = try fields.id("person")
    guard let day = try fields.day("day") else {
      throw fields.error("day", "a date such as 2024-02-29", nil)
    }
    self.day = day
    kind = try fields.choice("kind", Kind.self) ?? .message
    direction = try fields.choice("direction", Direction.self) ?? .given
    platform = try fields.optionalID("platform")
    text = try fields.text("text")
    url = try fields.text("url")
  }

  public var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("id", .string(id.raw)), JSON.Member("person", .string(person.raw)),
    ]
    members.add("day", day)
    members.add("kind", kind.rawValue)
    members.add("direction", direction.rawValue)
    members.add("platform", platform?.raw)
    members.add("text", text)
    members.add("url", url)
    return .object(members)
  }
}

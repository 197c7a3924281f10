/// What you decided about a person, when and why.
public struct Verdict: Record {
  public typealias ID = Identifier<Verdict>

  public enum Kind: String, Sendable, CaseIterable {
    case keep, unfollow, follow, trial, later, mute
  }

  public let id: ID
  public var person: Person.ID
  public var kind: Kind
  public var day: Day
  /// In your words.
  public var reason: String?
  /// What a trial should answer.
  public var question: String?
  /// When to ask again; the end of a trial.
  public var askAgain: Day?

  public init(id: ID, person: Person.ID, kind: Kind, day: Day) {
    self.id = id
    self.person = person
    self.kind = kind
    self.day = day
  }
}

extension Verdict {
  public static let section = Section.verdicts

  public init(_ json: JSON) throws(FieldError) {
    let fields = try Fields(json)
    id = try fields.id()
    person = try fields.id("person")
    guard let kind = try fields.choice("verdict", Kind.self) else {
      throw fields.error("verdict", "keep, unfollow, follow, trial, later or mute", nil)
    }
    self.kind = kind
    guard let day = try fields.day("day") else {
      throw fields.error("day", "a date such as 2024-02-29", nil)
    }
    self.day = day
    reason = try fields.text("reason")
    question = try fields.text("question")
    askAgain = try fields.day("askAgain")
  }

  public var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("id", .string(id.raw)), JSON.Member("person", .string(person.raw)),
    ]
    members.add("verdict", kind.rawValue)
    members.add("day", day)
    members.add("reason", reason)
    members.add("question", question)
    members.add("askAgain", askAgain)
    return .object(members)
  }
}

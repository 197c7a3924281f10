/// A subject, and how much you care.
public struct Topic: Record {
  public typealias ID = Identifier<Topic>

  public let id: ID
  public var name: String
  /// From 0, not at all, to 3, very much.
  public var care: Int = 1
  /// The question you want answered.
  public var question: String?
  public var note: String?

  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

extension Topic {
  public static let section = Section.topics
  public static let cares = 0...3

  public init(_ json: JSON) throws(FieldError) {
    let fields = try Fields(json)
    id = try fields.id()
    name = try fields.text("name") ?? id.raw
    care = try fields.number("care", in: Self.cares) ?? 1
    question = try fields.text("question")
    note = try fields.text("note")
  }

  public var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("id", .string(id.raw)), JSON.Member("name", .string(name)),
    ]
    members.add("care", care)
    members.add("question", question)
    members.add("note", note)
    return .object(members)
  }
}

/// A subject, and how much you care.
public struct Topic: Record {
  /// Readable; slashes make levels: `science/biology` is part of `science`.
  public typealias ID = Identifier<Topic>

  /// What people are linked to.
  public let id: ID
  /// How you call it.
  public var name: String
  /// From 0, not at all, to 3, very much.
  public var care: Int = 1
  /// The question you want answered.
  public var question: String?
  /// What you want to do with the answer.
  public var use: String?
  /// Anything you want to remember about it.
  public var note: String?

  /// A topic you care about a little.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

extension Topic {
  /// The store's list `topics`.
  public static let section = Section.topics
  /// From not at all to very much.
  public static let cares = 0...3

  /// Reads a record as it stands in the store; fields it does not know pass.
  ///
  /// - Throws: `FieldError` for a field that says something else than it may.
  public init(_ fields: inout Fields) throws(FieldError) {
    id = try fields.id()
    name = try fields.text("name") ?? id.raw
    care = try fields.number("care", in: Self.cares) ?? 1
    question = try fields.text("question")
    use = try fields.text("use")
    note = try fields.text("note")
  }

  /// The record as a new line of the store: known fields in the order of `Section.keys`.
  public var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("id", .string(id.raw)), JSON.Member("name", .string(name)),
    ]
    members.add("care", care)
    members.add("question", question)
    members.add("use", use)
    members.add("note", note)
    return .object(members)
  }
}

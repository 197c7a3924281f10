/// Whom one account follows, as far as known: the ties between others.
///
/// Your own ties stand with the accounts themselves.
public struct Follow: Record {
  public typealias ID = Identifier<Follow>

  /// The account that follows, as `Account.ID` writes it.
  public let id: ID
  public var to: [Account.ID]

  public init(from: Account.ID, to: [Account.ID]) {
    id = ID(from.raw)
    self.to = to
  }

  public var from: Account.ID { Account.ID(id.raw) }
}

extension Follow {
  public static let section = Section.follows

  public init(_ json: JSON) throws(FieldError) {
    let fields = try Fields(json)
    id = try fields.id()
    to = try fields.ids("to")
  }

  public var json: JSON {
    var members: [JSON.Member] = [JSON.Member("id", .string(id.raw))]
    members.add("to", to.map(\.raw))
    return .object(members)
  }
}

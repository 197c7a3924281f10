/// Whom one account follows, as far as known: the ties between others.
///
/// Your own ties stand with the accounts themselves.
public struct Follow: Record {
  /// The same text as the identifier of the account that follows.
  public typealias ID = Identifier<Follow>

  /// The account that follows, as `Account.ID` writes it.
  public let id: ID
  /// The accounts it follows, known to the store or not.
  ///
  /// - Complexity: O(their number) each time: the list stays as it stands in the store.
  public var to: [Account.ID] {
    get { ends.texts.map { Account.ID($0) } }
    set { ends = StoredTexts(newValue.map(\.raw)) }
  }
  private(set) var ends: StoredTexts

  /// All whom one account follows, as far as known.
  public init(from: Account.ID, to: [Account.ID]) {
    id = ID(from.raw)
    ends = StoredTexts(to.map(\.raw))
  }

  /// The account that follows.
  public var from: Account.ID { Account.ID(id.raw) }
}

extension Follow {
  /// The store's list `follows`.
  public static let section = Section.follows

  /// Reads a record as it stands in the store; fields it does not know pass.
  ///
  /// - Throws: `FieldError` for a field that says something else than it may.
  public init(_ fields: inout Fields) throws(FieldError) {
    id = try fields.id()
    ends = try fields.storedTexts("to")
  }

  /// The record as a new line of the store: known fields in the order of `Section.keys`.
  public var json: JSON {
    var members: [JSON.Member] = [JSON.Member("id", .string(id.raw))]
    members.add("to", to.map(\.raw))
    return .object(members)
  }
}

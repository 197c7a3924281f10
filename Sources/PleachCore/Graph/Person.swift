/// Somebody known to you, followed or not.
public struct Person: Record {
  /// Readable, such as `ada-quill-3f2k`; never changes once it is in the store.
  public typealias ID = Identifier<Person>

  /// What encounters and verdicts refer to.
  public let id: ID
  /// How you call them; imports change it only while it is what the account says.
  public var name: String
  /// In the order in which they became known; the first names the person.
  public var accounts: [Account] = []
  /// In the order of tagging; may name some that the store does not have.
  public var communities: [Community.ID] = []
  /// What they speak of; may name some that the store does not have.
  public var topics: [Topic.ID] = []
  /// Why you follow them, in your words.
  public var note: String?
  /// The day on which you met them.
  public var met: Day?
  /// Where and how you met.
  public var metHow: String?
  /// Never asked about nor suggested for letting go.
  public var isProtected = false

  /// Somebody without accounts, tags or a note.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

extension Person {
  /// The store's list `people`.
  public static let section = Section.people

  /// Reads a record as it stands in the store; fields it does not know pass.
  ///
  /// - Throws: `FieldError` for a field that says something else than it may.
  public init(_ fields: inout Fields) throws(FieldError) {
    id = try fields.id()
    accounts = try fields.records("accounts") { (account) throws(FieldError) in
      try Account(&account)
    }
    name = try fields.text("name") ?? accounts.lazy.map(\.label).first ?? id.raw
    communities = try fields.ids("communities")
    topics = try fields.ids("topics")
    note = try fields.text("note")
    met = try fields.day("met")
    metHow = try fields.text("metHow")
    isProtected = try fields.flag("protected")
  }

  /// The record as a new line of the store: known fields in the order of `Section.keys`.
  public var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("id", .string(id.raw)), JSON.Member("name", .string(name)),
    ]
    if !accounts.isEmpty { members.append(JSON.Member("accounts", .array(accounts.map(\.json)))) }
    members.add("communities", communities.map(\.raw))
    members.add("topics", topics.map(\.raw))
    members.add("note", note)
    members.add("met", met)
    members.add("metHow", metHow)
    members.add("protected", isProtected)
    return .object(members)
  }
}

extension Person {
  /// The closest of the ties over all accounts: following one and followed by another is mutual.
  public var tie: Tie { Tie(accounts) }

  /// The last day on which any account was seen to post; `nil` when unknown.
  public var lastPost: Day? { accounts.lazy.compactMap(\.lastPost).max() }

  /// The first day on which you followed any account that you still follow; `nil` when unknown.
  public var followingSince: Day? {
    accounts.lazy.filter(\.isFollowing).compactMap(\.followingSince).min()
  }

  /// You followed them once and do not any more.
  public var isAlumnus: Bool {
    !tie.youFollow && accounts.contains { $0.followingUntil != nil }
  }

  /// The first handle known.
  public var handle: String? { accounts.lazy.compactMap(\.handle).first }

  /// The first bio that says something.
  public var bio: String? { accounts.lazy.compactMap(\.bio).first { !$0.isEmpty } }
}

/// Somebody known to you, followed or not.
public struct Person: Record {
  public typealias ID = Identifier<Person>

  public let id: ID
  public var name: String
  public var accounts: [Account] = []
  public var communities: [Community.ID] = []
  public var topics: [Topic.ID] = []
  /// Why you follow them, in your words.
  public var note: String?
  public var met: Day?
  /// Where and how you met.
  public var metHow: String?
  /// Never asked about nor suggested for letting go.
  public var isProtected = false

  public init(id: ID, name: String) {
    self.id = id
    self.name = name
  }
}

extension Person {
  public static let section = Section.people

  public init(_ json: JSON) throws(FieldError) {
    let fields = try Fields(json)
    id = try fields.id()
    accounts = try fields.records("accounts") { (account) throws(FieldError) in
      try Account(account)
    }
    name = try fields.text("name") ?? accounts.lazy.map(\.label).first ?? id.raw
    communities = try fields.ids("communities")
    topics = try fields.ids("topics")
    note = try fields.text("note")
    met = try fields.day("met")
    metHow = try fields.text("metHow")
    isProtected = try fields.flag("protected")
  }

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
  public var tie: Tie {
    Tie(
      youFollow: accounts.contains(where: \.isFollowing),
      followsYou: accounts.contains(where: \.followsYou))
  }

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

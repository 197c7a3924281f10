/// A tag for people who belong together.
public struct Community: Record {
  /// Readable; slashes make levels: `science/biology` is part of `science`.
  public typealias ID = Identifier<Community>

  /// How close its members are, widest first: people move inward over time.
  public enum Kind: String, Sendable, CaseIterable {
    case network, practice, team

    /// The kind as a sentence names it.
    public var words: String {
      switch self {
      case .network: "network"
      case .practice: "community of practice"
      case .team: "team"
      }
    }
  }

  /// What people are tagged with.
  public let id: ID
  /// How you call it.
  public var name: String
  /// How close its members are.
  public var kind: Kind = .network
  /// One of the theme's accents, 1...8.
  public var colour: Int = 1
  /// How many people you want to follow of it at most.
  public var budget: Int?
  /// What you give and take there.
  public var note: String?

  /// A network without a budget, in the colour that hangs on `id`.
  public init(id: ID, name: String) {
    self.id = id
    self.name = name
    colour = Self.usualColour(id)
  }
}

extension Community {
  /// The store's list `communities`.
  public static let section = Section.communities
  /// The numbers of a theme's accents.
  public static let colours = 1...8

  /// A colour that hangs on the identifier alone, so that it is the same on every machine.
  static func usualColour(_ id: ID) -> Int {
    id.raw.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % colours.count + 1
  }

  /// Reads a record as it stands in the store; fields it does not know pass.
  ///
  /// - Throws: `FieldError` for a field that says something else than it may.
  public init(_ fields: inout Fields) throws(FieldError) {
    id = try fields.id()
    name = try fields.text("name") ?? id.raw
    kind = try fields.choice("kind", Kind.self) ?? .network
    colour = try fields.number("colour", in: Self.colours) ?? Self.usualColour(id)
    budget = try fields.number("budget")
    note = try fields.text("note")
  }

  /// The record as a new line of the store: known fields in the order of `Section.keys`.
  public var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("id", .string(id.raw)), JSON.Member("name", .string(name)),
    ]
    members.add("kind", kind.rawValue)
    members.add("colour", colour)
    members.add("budget", budget)
    members.add("note", note)
    return .object(members)
  }
}

/// A tag for people who belong together.
public struct Community: Record {
  public typealias ID = Identifier<Community>

  /// How close its members are, widest first: people move inward over time.
  public enum Kind: String, Sendable, CaseIterable {
    case network, practice, team

    public var words: String {
      switch self {
      case .network: "network"
      case .practice: "community of practice"
      case .team: "team"
      }
    }
  }

  public let id: ID
  public var name: String
  public var kind: Kind = .network
  /// One of the theme's accents, 1...8.
  public var colour: Int = 1
  public var budget: Int?
  public var note: String?

  public init(id: ID, name: String) {
    self.id = id
    self.name = name
    colour = Self.usualColour(id)
  }
}

extension Community {
  public static let section = Section.communities
  public static let colours = 1...8

  /// A colour that hangs on the identifier alone, so that it is the same on every machine.
  static func usualColour(_ id: ID) -> Int {
    id.raw.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) & 0xFFFF } % colours.count + 1
  }

  public init(_ json: JSON) throws(FieldError) {
    let fields = try Fields(json)
    id = try fields.id()
    name = try fields.text("name") ?? id.raw
    kind = try fields.choice("kind", Kind.self) ?? .network
    colour = try fields.number("colour", in: Self.colours) ?? Self.usualColour(id)
    budget = try fields.number("budget")
    note = try fields.text("note")
  }

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

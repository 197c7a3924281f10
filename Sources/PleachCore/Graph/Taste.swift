/// How much something should count when people are suggested: your own word on it.
public struct Taste: Record {
  /// What it is about, as `Subject` writes it: `signal:quiet`, `person:ada`, `community:weavers`.
  public typealias ID = Identifier<Taste>

  /// What can count more or less.
  public enum Subject: Sendable, Equatable, Hashable {
    /// A signal, by its name.
    case signal(String)
    /// Those to whom somebody leads.
    case person(Person.ID)
    /// Those who belong to a community.
    case community(Community.ID)
    /// Somebody as one of a community: 0 refuses it for good.
    case tag(Person.ID, Community.ID)
    /// Somebody as one who speaks of a topic: 0 refuses it for good.
    case link(Person.ID, Topic.ID)
    /// The community that the follows show around somebody: 0 hides it.
    case found(Person.ID)
    /// Two people as one: 0 says for good that they are two.
    case same(Person.ID, Person.ID)
  }

  /// The same text as the identifier of its subject.
  public let id: ID
  /// In percent of what is usual, 0...400: 0 is off, 100 changes nothing.
  public var percent: Int = 100

  /// What is usual, until `percent` says otherwise.
  public init(_ subject: Subject) { id = subject.id }
}

extension Taste {
  /// The store's list `tastes`.
  public static let section = Section.tastes
  /// From off to four times as much.
  public static let percents = 0...400

  /// What it is about; `nil` for a word that pleach does not know.
  public var subject: Subject? { Subject(id) }

  /// Reads a record as it stands in the store; fields it does not know pass.
  ///
  /// - Throws: `FieldError` for a field that says something else than it may.
  public init(_ fields: inout Fields) throws(FieldError) {
    id = try fields.id()
    percent = try fields.number("percent", in: Self.percents) ?? 100
  }

  /// The record as a new line of the store: known fields in the order of `Section.keys`.
  public var json: JSON {
    var members: [JSON.Member] = [JSON.Member("id", .string(id.raw))]
    members.add("percent", percent)
    return .object(members)
  }
}

extension Taste.Subject {
  /// Reads an identifier; `nil` for a kind that there is not.
  public init?(_ id: Taste.ID) {
    guard let colon = id.raw.firstIndex(of: ":") else { return nil }
    let name = String(id.raw[id.raw.index(after: colon)...])
    switch id.raw[..<colon] {
    case "signal": self = .signal(name)
    case "person": self = .person(Person.ID(name))
    case "community": self = .community(Community.ID(name))
    case "found": self = .found(Person.ID(name))
    case "same":
      guard let slash = name.firstIndex(of: "/") else { return nil }
      self = .same(
        Person.ID(String(name[..<slash])), Person.ID(String(name[name.index(after: slash)...])))
    case "tag", "link":
      // Communities and topics may have slashes, people have none.
      guard let slash = name.lastIndex(of: "/") else { return nil }
      let (group, person) = (String(name[..<slash]), String(name[name.index(after: slash)...]))
      self =
        id.raw.hasPrefix("tag:")
        ? .tag(Person.ID(person), Community.ID(group)) : .link(Person.ID(person), Topic.ID(group))
    default: return nil
    }
  }

  /// The text under which it stands in the store.
  public var id: Taste.ID {
    switch self {
    case .signal(let name): Taste.ID("signal:" + name)
    case .person(let id): Taste.ID("person:" + id.raw)
    case .community(let id): Taste.ID("community:" + id.raw)
    case .tag(let person, let community): Taste.ID("tag:\(community.raw)/\(person.raw)")
    case .link(let person, let topic): Taste.ID("link:\(topic.raw)/\(person.raw)")
    case .found(let person): Taste.ID("found:" + person.raw)
    // The same whoever is named first.
    case .same(let one, let other): Taste.ID("same:\(min(one, other).raw)/\(max(one, other).raw)")
    }
  }
}

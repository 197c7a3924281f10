/// A counted aim over a period: what you want to do, how often, with whom and until when.
///
/// How far it is stands nowhere: it is counted from the log each time.
public struct Goal: Record {
  /// Readable, such as `hello-20240229`; never changes once it is in the store.
  public typealias ID = Identifier<Goal>

  /// Whom it is about, or what; written `community:weavers`, `person:ada`, `topic:looms` and
  /// `query:…`.
  public enum Whom: Sendable, Equatable, Hashable {
    case person(Person.ID)
    case community(Community.ID)
    case topic(Topic.ID)
    /// As it is typed for the list of people, and `kind:` and `direction:` for encounters.
    case query(String)
  }

  /// How long it counts before it begins anew.
  public enum Period: String, Sendable, CaseIterable {
    /// From its first day to its last.
    case once
    /// From Monday to Sunday.
    case week
    /// From the first to the last of a month.
    case month
  }

  /// Unique among goals.
  public let id: ID
  /// One of `GoalKinds.all`; others are left alone.
  public var kind: GoalKind.ID
  /// How many, at least 1.
  public var count = 1
  /// Whom it is about; `nil` is anybody.
  public var whom: Whom?
  /// How many weeks may pass between two encounters, for keeping in touch.
  public var every: Int?
  /// How long it counts before it begins anew.
  public var period: Period = .once
  /// The first day that counts; `nil` is every day before `until`.
  public var from: Day?
  /// The last day that counts; `nil` is open.
  public var until: Day?
  /// Since when it rests.
  public var paused: Day?
  /// Days on which it rested, each as `2024-02-01/2024-02-14`.
  public var rests: [String] = []
  /// The day on which you put it away, reached or not.
  public var finished: Day?
  /// Why, in your words.
  public var note: String?

  /// A goal of one, without an end.
  public init(id: ID, kind: GoalKind.ID) {
    self.id = id
    self.kind = kind
  }
}

extension Goal {
  /// The store's list `goals`.
  public static let section = Section.goals
  /// How many there can be to do.
  public static let counts = 1...1_000_000
  /// How many weeks there can be between two encounters.
  public static let weeks = 1...520

  /// Reads a record as it stands in the store; fields it does not know pass.
  ///
  /// - Throws: `FieldError` for a field that says something else than it may.
  public init(_ fields: inout Fields) throws(FieldError) {
    id = try fields.id()
    kind = try fields.optionalID("kind") ?? "own"
    count = try fields.number("count", in: Self.counts) ?? 1
    whom = try fields.text("whom").map { Whom($0) }
    every = try fields.number("every", in: Self.weeks)
    period = try fields.choice("period", Period.self) ?? .once
    from = try fields.day("from")
    until = try fields.day("until")
    paused = try fields.day("paused")
    rests = try fields.texts("rests")
    finished = try fields.day("finished")
    note = try fields.text("note")
  }

  /// The record as a new line of the store: known fields in the order of `Section.keys`.
  public var json: JSON {
    var members: [JSON.Member] = [
      JSON.Member("id", .string(id.raw)), JSON.Member("kind", .string(kind.raw)),
    ]
    members.add("count", count == 1 ? nil : count)
    members.add("whom", whom?.text)
    members.add("every", every)
    members.add("period", period == .once ? nil : period.rawValue)
    members.add("from", from)
    members.add("until", until)
    members.add("paused", paused)
    members.add("rests", rests)
    members.add("finished", finished)
    members.add("note", note)
    return .object(members)
  }
}

extension Goal.Whom {
  /// Reads what a store has; a text of no known beginning is a query.
  public init(_ text: String) {
    let name = String(text.drop { $0 != ":" }.dropFirst())
    switch text.prefix(while: { $0 != ":" }) {
    case "person" where !name.isEmpty: self = .person(Person.ID(name))
    case "community" where !name.isEmpty: self = .community(Community.ID(name))
    case "topic" where !name.isEmpty: self = .topic(Topic.ID(name))
    case "query": self = .query(name)
    default: self = .query(text)
    }
  }

  /// The text under which it stands in the store.
  public var text: String {
    switch self {
    case .person(let id): "person:\(id.raw)"
    case .community(let id): "community:\(id.raw)"
    case .topic(let id): "topic:\(id.raw)"
    case .query(let text): "query:\(text)"
    }
  }
}

extension Goal {
  /// The days on which it rested or rests; what is written wrongly is left out.
  public func rests(until today: Day) -> [ClosedRange<Day>] {
    let past = rests.compactMap { text -> ClosedRange<Day>? in
      let days = text.split(separator: "/")
      guard days.count == 2, let from = Day(days[0]), let until = Day(days[1]), from <= until
      else { return nil }
      return from...until
    }
    guard let paused, paused <= today else { return past }
    return past + [paused...today]
  }
}

/// What was decided and is still to be done on the platforms.
///
/// Worked out from the graph and never stored: a verdict that was carried out, by hand or as an
/// import sees it, is no longer in it.
public struct Plan: Sendable, Equatable {
  /// What is to be done to one account.
  public struct Deed: Sendable, Equatable {
    /// What is to be done.
    public var kind: Kind
    /// Who is meant.
    public var person: Person.ID
    /// Where; of a follow the account that is offered first.
    public var account: Account.ID
    /// The other accounts that could be followed instead; empty for all other deeds.
    public var others: [Account.ID] = []
    /// The day on which it was decided.
    public var day: Day

    /// The platform on which it is to be done.
    public var platform: Platform.ID { Account(id: account).platform }
  }

  /// The three things that can be done to an account.
  public enum Kind: String, Sendable, CaseIterable {
    case unfollow, follow, mute
  }

  /// What is to be done on one platform.
  public struct Part: Sendable, Equatable {
    /// Where.
    public var platform: Platform.ID
    /// By the day of the verdict, then by person; never empty.
    public var deeds: [Deed]
  }

  /// A part for each platform on which there is something to do, in the order in which pleach lists
  /// platforms.
  public var parts: [Part] = []

  /// Nothing to do.
  public init() {}

  /// Everything, part by part.
  public var deeds: [Deed] { parts.flatMap(\.deeds) }
  /// How much there is to do.
  public var count: Int { parts.reduce(0) { $0 + $1.deeds.count } }

  /// The part of one platform; `nil` when there is nothing to do there.
  public subscript(platform: Platform.ID) -> Part? { parts.first { $0.platform == platform } }
}

extension Plan {
  /// What the last verdict on each person asks for and the ties do not show yet.
  ///
  /// - Complexity: O(*n* log *n*) in the number of people with a verdict, and O(accounts) once
  ///   somebody is to be followed.
  public init(_ graph: Graph) {
    var used: Set<Platform.ID>?
    var deeds: [Deed] = []
    for person in graph.judged {
      let own = person.accounts.compactMap { Self.deed(for: $0, of: person, graph) }
      deeds += own
      guard let verdict = graph.verdict(on: person.id), [.follow, .trial].contains(verdict.kind),
        !person.tie.youFollow, !own.contains(where: { $0.kind == .follow })
      else { continue }
      let known = used ?? graph.platformsInUse
      used = known
      if let deed = Self.follow(person, on: verdict.day, known) { deeds.append(deed) }
    }
    deeds.sort { ($0.day, $0.person) < ($1.day, $1.person) }
    let groups = Dictionary(grouping: deeds, by: \.platform)
    parts = groups.keys.sorted { Platform.order($0) < Platform.order($1) }
      .map { Part(platform: $0, deeds: groups[$0] ?? []) }
  }

  /// What is to be done to one account; whom to follow of all accounts is chosen elsewhere.
  private static func deed(
    for account: Account, of person: Person, _ graph: Graph
  ) -> Deed? {
    guard let verdict = graph.verdict(on: person.id, account: account.id) else { return nil }
    let kind: Kind? =
      switch verdict.kind {
      case .unfollow where account.isFollowing: .unfollow
      case .mute where account.isFollowing && !account.isMuted: .mute
      case .follow, .trial:
        verdict.account != nil && !account.isFollowing && account.isOpen ? .follow : nil
      default: nil
      }
    return kind.map { Deed(kind: $0, person: person.id, account: account.id, day: verdict.day) }
  }

  /// The first open account on a platform that is in use, else the first open one at all; `nil` for
  /// somebody who has none.
  private static func follow(_ person: Person, on day: Day, _ used: Set<Platform.ID>) -> Deed? {
    let open = person.accounts.filter(\.isOpen)
    guard let best = open.first(where: { used.contains($0.platform) }) ?? open.first else {
      return nil
    }
    return Deed(
      kind: .follow, person: person.id, account: best.id,
      others: open.map(\.id).filter { $0 != best.id }, day: day)
  }
}

extension Account {
  /// Whether it can be followed: still there, not left for another, and not blocked by you.
  public var isOpen: Bool { gone == nil && movedTo == nil && !isBlocked }
}

extension Graph {
  /// The platforms on which you follow anybody.
  ///
  /// - Complexity: O(accounts).
  var platformsInUse: Set<Platform.ID> {
    var used: Set<Platform.ID> = []
    for person in people {
      for account in person.accounts where account.isFollowing { used.insert(account.platform) }
    }
    return used
  }
}

extension Platform {
  /// Those that pleach knows in its own order, then the others by identifier.
  static func order(_ id: ID) -> (Int, ID) {
    (known.firstIndex { $0.id == id } ?? known.count, id)
  }
}

/// Who may be suggested to be followed, and where.
///
/// Nobody whom you let go, dismissed or put off, nobody whom you decided to follow already, and nobody
/// who is gone everywhere. Whoever you follow is open where they have another account that you do not
/// follow, on a platform where you follow people.
struct OpenAccounts: Sendable {
  private let graph: Graph
  private let isOpenAt: [Bool]
  private let elsewhereAt: [Int: Account.ID]

  /// - Complexity: O(accounts).
  init(_ graph: Graph, on today: Day) {
    let used = graph.platformsInUse
    var elsewhere: [Int: Account.ID] = [:]
    isOpenAt = graph.people.indices.map { place in
      let person = graph.people[place]
      guard person.tie.youFollow else { return Self.isOpen(person, in: graph, on: today) }
      elsewhere[place] = Self.elsewhere(person, used, graph)
      return elsewhere[place] != nil
    }
    elsewhereAt = elsewhere
    self.graph = graph
  }

  /// Whether somebody at a place in the graph's people may be suggested.
  func isOpen(_ place: Int) -> Bool { isOpenAt[place] }

  /// All who may be.
  var places: [Int] { isOpenAt.indices.filter { isOpenAt[$0] } }

  /// The account that is meant where others of the person are followed; `nil` where none is.
  func elsewhere(_ person: Person) -> Account.ID? {
    graph.people.place(of: person.id).flatMap { elsewhereAt[$0] }
  }

  /// Whether somebody whom you do not follow may be suggested.
  static func isOpen(_ person: Person, in graph: Graph, on today: Day) -> Bool {
    guard !person.isAlumnus, person.accounts.contains(where: \.isOpen),
      !person.accounts.contains(where: { $0.isBlocked || $0.isMuted })
    else { return false }
    guard let verdict = graph.verdict(on: person.id) else { return true }
    switch verdict.kind {
    case .unfollow, .follow, .trial, .mute, .dismiss: return false
    case .later: return verdict.askAgain.map { $0 <= today } ?? false
    case .keep: return true
    }
  }

  private static func elsewhere(
    _ person: Person, _ used: Set<Platform.ID>, _ graph: Graph
  ) -> Account.ID? {
    guard person.accounts.count > 1 else { return nil }
    switch graph.verdict(on: person.id)?.kind {
    case .unfollow, .mute: return nil
    default: break
    }
    let followed = Set(person.accounts.filter(\.isFollowing).map(\.platform))
    return person.accounts.first { account in
      !account.isFollowing && account.isOpen && account.followingUntil == nil && !account.isMuted
        && used.contains(account.platform) && !followed.contains(account.platform)
        && graph.verdict(on: person.id, account: account.id)?.account == nil
    }?.id
  }
}

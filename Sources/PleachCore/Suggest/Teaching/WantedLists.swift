/// Whose list of follows would teach most about those you follow, of all whose list is not known and can
/// be read by anybody.
///
/// Whoever you keep, talk with and are tied to both ways knows most of those whom you know; a community
/// of which hardly any list is known learns more from one than a community of which most are. What follows
/// thousands, or is followed by crowds, says little of anybody. The weights are pleach's own.
public struct WantedLists: Sendable {
  /// Best first, each with the account whose list is meant.
  public private(set) var wanted: [Suggestion] = []
  /// Those who would be among them, but no account of theirs has a handle that its platform can have
  /// given.
  public private(set) var leftOut: [Suggestion] = []
  /// How many could be named.
  public private(set) var count: Int
  /// How many more could be named if more were asked for.
  public var rest: Int { count - wanted.count - leftOut.count }
  /// How many you follow, and of how many of those it is known whom they follow.
  public let known: (people: Int, known: Int)

  /// Out of so many for each who is named the best are chosen: whoever is named makes the lists of their
  /// communities less wanted.
  private static let choice = 4

  /// - Parameters:
  ///   - top: How many at most.
  ///   - today: The reader's local day.
  /// - Complexity: O(people + follows of those you follow), and O(*top*²).
  public init(_ graph: Graph, top: Int, on today: Day) {
    var known = KnownLists()
    var open: [Int] = []
    var outline = JSONOutline([])
    for place in graph.people.indices {
      let person = graph.people[place]
      guard Voices.isVoice(person), !Self.isRefused(person, in: graph) else { continue }
      let isKnown = person.accounts.contains { KnownLists.isKnown($0, in: graph, &outline) }
      known.add(person, isKnown: isKnown)
      if !isKnown, person.accounts.contains(where: Self.isOpen) { open.append(place) }
    }
    (self.known, count) = (known.all, open.count)
    let before = known
    let teaching = Teaching(graph, today)
    var pool = open.map { Entry(graph.people[$0], at: $0, teaching, known) }
    // What a list is worth now is worked out once for each: there may be a hundred thousand.
    pool.sort { ($1.value, $0.place) < ($0.value, $1.place) }
    pool.removeLast(max(0, pool.count - Self.choice * min(top, pool.count) - 100))
    while wanted.count < top, let best = Self.best(pool, known) {
      let entry = pool.remove(at: best)
      // Nobody who is left teaches anything.
      guard entry.value(known) > 0 else {
        count = wanted.count + leftOut.count
        return
      }
      let evidence = teaching.evidence(
        about: entry.person, gap: known.gap(of: entry.person), before)
      if let account = entry.person.accounts.first(where: { Self.list(of: $0) != nil }) {
        wanted.append(Suggestion(entry.person.id, evidence, account: account.id))
        known.learn(entry.person)
      } else {
        leftOut.append(
          Suggestion(
            entry.person.id, evidence, account: entry.person.accounts.first(where: Self.isOpen)?.id)
        )
      }
    }
  }

  /// Somebody whose list could be asked for.
  private struct Entry {
    let place: Int
    let person: Person
    /// What does not change with the lists that are named before.
    let base: Double
    /// With the lists that are known now.
    let value: Double

    init(_ person: Person, at place: Int, _ teaching: Teaching, _ known: KnownLists) {
      (self.place, self.person) = (place, person)
      base = teaching.score(of: person)
      value = base + Teaching.weight(ofGap: known.gap(of: person).share)
    }

    func value(_ known: KnownLists) -> Double {
      base + Teaching.weight(ofGap: known.gap(of: person).share)
    }
  }

  /// The first of those of most value.
  private static func best(_ pool: [Entry], _ known: KnownLists) -> Int? {
    var best: (place: Int, value: Double)?
    for place in pool.indices {
      let value = pool[place].value(known)
      if best.map({ value > $0.value }) ?? true { best = (place, value) }
    }
    return best?.place
  }

  /// Whether somebody is let go, muted or a bot: their circle is none of yours.
  private static func isRefused(_ person: Person, in graph: Graph) -> Bool {
    if person.accounts.contains(where: { $0.isMuted || $0.isBlocked || $0.isBot }) { return true }
    switch graph.verdict(on: person.id)?.kind {
    case .unfollow, .mute: return true
    case .keep, .follow, .trial, .later, .dismiss, nil: return false
    }
  }

  /// Longer lists are not asked for: they are long to fetch, and name everybody.
  static let longest = 10_000

  /// Whether an account is still there, on a platform that shows lists, and follows somebody.
  private static func isOpen(_ account: Account) -> Bool {
    ListName.platforms.contains(account.platform) && account.isOpen
      && (1...longest).contains(account.followingCount ?? 1)
  }

  private static func list(of account: Account) -> PublicList? {
    isOpen(account) ? PublicList(of: account) : nil
  }
}

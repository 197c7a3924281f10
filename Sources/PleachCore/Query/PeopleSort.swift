/// An order for the list of people.
public enum PeopleSort: String, Sendable, CaseIterable {
  case name, tie, platform, community, quiet, talked, followed, added, posts

  /// What a menu calls it.
  public var title: String {
    switch self {
    case .name: "name"
    case .tie: "tie, closest first"
    case .platform: "platform"
    case .community: "community, untagged last"
    case .quiet: "last post, quietest first"
    case .talked: "last encounter, longest ago first"
    case .followed: "followed since, oldest first"
    case .added: "added to pleach, newest first"
    case .posts: "number of posts, loudest first"
    }
  }
}

extension Graph {
  /// The people at `places`, each once, in an order; equals stay in creation order.
  ///
  /// - Complexity: O(people) when the order is known, else O(people × log people).
  public func sorted(_ places: [Int], by sort: PeopleSort) -> [Int] {
    guard places.count > people.count / 16 else { return sorting(places, by: sort) }
    var isWanted = [Bool](repeating: false, count: people.count)
    for place in places { isWanted[place] = true }
    return order(by: sort).filter { isWanted[$0] }
  }

  /// Sorts anew, keys worked out once a person.
  func sorting(_ places: [Int], by sort: PeopleSort) -> [Int] {
    switch sort {
    case .name: sorted(places) { SortText(Self.sortName($0)) }
    case .tie: sorted(places) { $0.tie }
    case .platform: sorted(places) { SortText($0.accounts.first?.platform.raw) }
    case .community: sorted(places) { SortText($0.communities.first?.raw) }
    case .quiet: sorted(places) { SortDay($0.lastPost, unknownLast: true) }
    case .talked: sorted(places) { SortDay(lastEncounter(with: $0.id)?.day, unknownLast: false) }
    case .followed: sorted(places) { SortDay($0.followingSince, unknownLast: true) }
    case .added: places.sorted(by: >)
    case .posts: sorted(places) { -($0.accounts.compactMap(\.postCount).max() ?? -1) }
    }
  }

  /// People without a name, known by a number only, come last.
  private static func sortName(_ person: Person) -> String {
    let name = Folding.folded(person.name)
    let isNumber = name.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber ? "\u{10FFFF}" + name : name
  }

  private func sorted<Key: Comparable>(_ places: [Int], by key: (Person) -> Key) -> [Int] {
    let keyed = places.map { (key: key(people[$0]), place: $0) }
    return keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.place)
  }
}

/// Texts in the order of their scalars, nothing last.
private struct SortText: Comparable {
  /// The first sixteen bytes as a number, which settles nearly every comparison at once. From the first
  /// byte beyond ASCII on they are all ones: then the texts themselves have to be asked.
  private let start: UInt128
  private let text: String?

  init(_ text: String?) {
    self.text = text
    guard let text else {
      start = .max
      return
    }
    var start: UInt128 = 0
    var isBeyond = false
    var bytes = text.utf8.makeIterator()
    for _ in 0..<16 {
      let byte = isBeyond ? nil : bytes.next()
      isBeyond = isBeyond || byte.map { $0 >= 0x80 } ?? false
      start = start << 8 | UInt128(isBeyond ? 0xFF : byte ?? 0)
    }
    self.start = start
  }

  static func < (one: Self, other: Self) -> Bool {
    if one.start != other.start { return one.start < other.start }
    switch (one.text, other.text) {
    case (let one?, let other?): return one < other
    case (_?, nil): return true
    default: return false
    }
  }

  static func == (one: Self, other: Self) -> Bool {
    one.start == other.start && one.text == other.text
  }
}

/// Days, oldest first; the unknown at one of the ends.
private struct SortDay: Comparable {
  let rank: Int
  let day: Day?

  init(_ day: Day?, unknownLast: Bool) {
    self.day = day
    rank = day != nil ? 1 : unknownLast ? 2 : 0
  }

  static func < (one: Self, other: Self) -> Bool {
    if one.rank != other.rank { return one.rank < other.rank }
    guard let day = one.day, let otherDay = other.day else { return false }
    return day < otherDay
  }
}

import PleachCore

/// Going through the untagged, one at a time.
struct Tagging: Sendable, Equatable {
  /// What is proposed for whom; `nil` until it was worked out.
  private(set) var proposals: TagProposals?
  /// Whom one goes through, in order; those that were passed stay.
  private(set) var queue: [Person.ID] = []
  /// Who is asked about; `nil` before the first and after the last.
  private(set) var current: Person.ID?
  /// The letter of each community, as long as one is at it.
  private(set) var letters: [Letter] = []
  /// What was given last.
  var last: [Community.ID] = []
  /// Whether the next tag leaves one where one is.
  var stays = false
  /// How sure proposals must be to be accepted together.
  var confidence = Self.usualConfidence
  /// Whom one passed over.
  private var skipped = Set<Person.ID>()

  /// A key that tags.
  struct Letter: Sendable, Equatable {
    let letter: Character
    let community: Community.ID
  }

  static let usualConfidence = 0.9

  // MARK: Going on

  /// Takes new proposals; who is asked about stays, and who comes next may change.
  mutating func take(_ new: TagProposals, in graph: Graph) {
    proposals = new
    let passed = current.flatMap { queue.firstIndex(of: $0) }.map { queue[...$0] } ?? []
    let known = Set(passed)
    queue = passed + new.people.filter { !known.contains($0) }
    if current == nil { advance(in: graph) }
  }

  /// Goes to the next one who is still untagged, to those passed over when all others are done.
  mutating func advance(in graph: Graph) {
    stays = false
    let place = current.flatMap { queue.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    let open = queue[place...].first { isOpen($0, in: graph) && !skipped.contains($0) }
    if let open { return current = open }
    // Once round, then again those that were passed over.
    let before = queue.first { isOpen($0, in: graph) && !skipped.contains($0) }
    current = before ?? queue[place...].first { isOpen($0, in: graph) }
  }

  /// Passes somebody over.
  mutating func skip(in graph: Graph) {
    if let current { skipped.insert(current) }
    advance(in: graph)
  }

  /// To the one before, tagged or not; `false` at the first one.
  mutating func goBack(in graph: Graph) -> Bool {
    let place = current.flatMap { queue.firstIndex(of: $0) } ?? queue.count
    guard let before = queue[..<place].last(where: { graph.people[$0] != nil }) else {
      return false
    }
    go(to: before)
    return true
  }

  mutating func go(to person: Person.ID) {
    guard queue.contains(person) else { return }
    current = person
    stays = false
  }

  /// Whether somebody is still to be asked about.
  func isOpen(_ person: Person.ID, in graph: Graph) -> Bool {
    graph.people[person]?.communities.isEmpty == true
  }

  /// How many are still to be asked about.
  func openCount(in graph: Graph) -> Int { queue.count { isOpen($0, in: graph) } }

  /// Who comes next, the nearest first.
  func next(in graph: Graph) -> [Person.ID] {
    let place = current.flatMap { queue.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
    return queue[place...].filter { isOpen($0, in: graph) }
  }

  // MARK: Letters

  /// What keeps its meaning: leaving and taking back.
  static let reserved: Set<Character> = ["q", "u"]

  /// Gives each community a letter of its name, the fullest first; who has one keeps it.
  mutating func assignLetters(in graph: Graph) {
    letters.removeAll { graph.communities[$0.community] == nil }
    let shares = graph.sharesByCommunity()
    let known = Set(letters.map(\.community))
    let open = graph.communities.filter { !known.contains($0.id) }.enumerated().sorted {
      let (one, other) = (shares[$0.element.id]?.people ?? 0, shares[$1.element.id]?.people ?? 0)
      return (other, $0.offset) < (one, $1.offset)
    }
    for (_, community) in open {
      let taken = Self.reserved.union(letters.map(\.letter))
      guard let letter = Self.wishes(of: community).first(where: { !taken.contains($0) }) else {
        break
      }
      letters.append(Letter(letter: letter, community: community.id))
    }
    letters.sort { $0.letter < $1.letter }
  }

  /// The letters that suit a community, the best first: the first of its words, then the others of its name.
  private static func wishes(of community: Community) -> [Character] {
    let name = Folding.folded(String(community.name.split(separator: "/").last ?? ""))
    let words = name.split(whereSeparator: { !$0.isLetter })
    let all = "abcdefghijklmnopqrstuvwxyz"
    return (words.compactMap(\.first) + name + all).filter { all.contains($0) }
  }

  func community(of letter: Character) -> Community.ID? {
    letters.first { $0.letter == letter }?.community
  }

  func letter(of community: Community.ID) -> Character? {
    letters.first { $0.community == community }?.letter
  }
}

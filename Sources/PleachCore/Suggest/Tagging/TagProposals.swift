#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Which communities the untagged probably belong to, learnt from the tags given so far.
///
/// Who follows whom gives the first odds; what people say of themselves, what they speak of, where you keep
/// them and where they work multiply them (naive Bayes: M. E. Maron, *Journal of the ACM* 8, 1961). Whatever
/// was refused is not proposed again. The same store gives the same proposals.
public struct TagProposals: Sendable, Equatable {
  /// The untagged, in the order in which they are best gone through: those you follow first, those of one
  /// likely community together, the surest first; then those of whom nothing is known.
  public let people: [Person.ID]
  private let proposals: [Person.ID: [ProposedTag]]

  /// The likely communities of somebody, the likeliest first, three at most.
  public subscript(person: Person.ID) -> [ProposedTag] { proposals[person] ?? [] }

  /// Nothing to propose.
  public init() { (people, proposals) = ([], [:]) }

  /// More than these nobody goes through at once; the others follow when those are done.
  private static let most = 10_000

  /// - Parameters:
  ///   - query: Which of the untagged; `nil` is all.
  ///   - isCancelled: Asked now and then.
  /// - Returns: `nil` when cancelled.
  /// - Complexity: O(people + their terms + follows + untagged × communities).
  public init?(
    _ graph: Graph, among query: ((Person) -> Bool)? = nil,
    isCancelled: () -> Bool = { false }
  ) {
    let open = graph.people.indices.filter { place in
      let person = graph.people[place]
      return person.communities.isEmpty && query?(person) ?? true
    }.sorted { one, other in
      let (first, second) = (graph.people[one].tie.youFollow, graph.people[other].tie.youFollow)
      return first != second ? first : one < other
    }.prefix(Self.most)
    let book = TermBook(graph)
    guard !isCancelled() else { return nil }
    var ground = TagGround(graph, Links(graph, withYou: false), book)
    guard ground.spread(isCancelled: isCancelled) else { return nil }
    var proposals: [Person.ID: [ProposedTag]] = [:]
    for (count, place) in open.enumerated() {
      if count % 256 == 0, isCancelled() { return nil }
      proposals[graph.people[place].id] = ground.proposals(for: place)
    }
    self.proposals = proposals
    people = Self.order(open.map { graph.people[$0] }, proposals)
  }

  /// Those of one likely community stand together, the largest such group first.
  private static func order(
    _ people: [Person], _ proposals: [Person.ID: [ProposedTag]]
  ) -> [Person.ID] {
    func best(_ person: Person) -> ProposedTag? { proposals[person.id]?.first }
    let sizes = people.reduce(into: [Community.ID: Int]()) { sizes, person in
      if let tag = best(person) { sizes[tag.community, default: 0] += 1 }
    }
    struct Key: Comparable {
      let isFollowed, isKnown: Bool
      let size: Int
      let community: String
      let confidence: Double
      let place: Int

      static func < (one: Key, other: Key) -> Bool {
        if one.isFollowed != other.isFollowed { return one.isFollowed }
        if one.isKnown != other.isKnown { return one.isKnown }
        if one.size != other.size { return one.size > other.size }
        if one.community != other.community { return one.community < other.community }
        if one.confidence != other.confidence { return one.confidence > other.confidence }
        return one.place < other.place
      }
    }
    return people.enumerated().map { place, person in
      let tag = best(person)
      let key = Key(
        isFollowed: person.tie.youFollow, isKnown: tag != nil,
        size: tag.map { sizes[$0.community] ?? 0 } ?? 0, community: tag?.community.raw ?? "",
        confidence: tag?.confidence ?? 0, place: place)
      return (key, person.id)
    }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  /// The surest proposal of each untagged person at or above a confidence, in the order of going through.
  public func sure(above confidence: Double) -> [ProposedTag] {
    people.compactMap { self[$0].first }.filter { $0.confidence >= confidence }
  }
}

extension TagGround {
  /// How many communities are proposed for one person.
  private static let mostProposals = 3
  /// What is less likely is not worth a line.
  private static let least = 0.2
  /// How likely it is that an untagged person belongs to none of the communities there are.
  private static let none = 0.25

  /// The likely communities of the person at a place, the likeliest first.
  func proposals(for place: Int) -> [ProposedTag] {
    let person = graph.people[place]
    var odds: [(community: Int, odds: Double)] = []
    var isKnown = false
    for community in communities.indices where !members[community].isEmpty {
      let subject = Taste.Subject.tag(person.id, communities[community].id)
      guard graph.tastes[subject.id]?.percent != 0 else { continue }
      var sum = log(prior(of: community) * (1 - Self.none))
      for signal in Signals.tagging {
        guard let found = signal.find(place, community, self) else { continue }
        sum += found.odds
        isKnown = isKnown || found.odds > 0
      }
      odds.append((community, sum))
    }
    guard isKnown, let most = odds.map(\.odds).max() else { return [] }
    let total =
      odds.reduce(0) { $0 + exp($1.odds - most) } + Self.none * exp(-most)
    // Nobody is quite sure.
    return odds.map { ($0.community, min(0.99, exp($0.odds - most) / total)) }
      .filter { $0.1 >= Self.least }
      .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
      .prefix(Self.mostProposals)
      .map { proposal(person.id, place, $0.0, $0.1) }
  }

  private func proposal(
    _ person: Person.ID, _ place: Int, _ community: Int, _ confidence: Double
  ) -> ProposedTag {
    let evidence = Signals.tagging.compactMap { signal -> Evidence? in
      guard let found = signal.find(place, community, self), abs(found.odds) >= 0.2 else {
        return nil
      }
      let (sentence, people) = found.words()
      return Evidence(signal.name, weight: found.odds, sentence, people: people)
    }
    return ProposedTag(
      person: person, community: communities[community].id, confidence: confidence,
      evidence: evidence.enumerated().sorted {
        ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
      }.map(\.element))
  }
}

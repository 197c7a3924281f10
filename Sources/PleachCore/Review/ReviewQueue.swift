/// Puts together whom a review asks about.
public struct ReviewQueue: Sendable {
  private let graph: Graph
  private let today: Day
  private let texts: @Sendable () -> SearchTexts
  private let followers: @Sendable () -> FollowerIndex

  /// - Parameters:
  ///   - texts: What words of a query are looked for in, asked for when there are any.
  ///   - followers: Who follows whom, asked for when evidence is weighed.
  public init(
    _ graph: Graph, on today: Day, texts: @escaping @Sendable () -> SearchTexts,
    followers: @escaping @Sendable () -> FollowerIndex
  ) {
    (self.graph, self.today, self.texts, self.followers) = (graph, today, texts, followers)
  }

  /// Everyone whom a choice asks about, in its order, without regard to its size.
  ///
  /// Those you follow, but nobody protected, nobody about whom you decided and who is not due again.
  /// A query that asks for verdicts gets those whom it asks for.
  /// - Parameter known: Who is left out, as they are in the queue already.
  /// - Throws: `QueryError` for a query that cannot be understood.
  /// - Complexity: O(people × conditions), and the evidence of each where it orders them.
  public func people(
    for choice: ReviewChoice, but known: Set<Person.ID> = []
  ) throws(QueryError) -> [Person.ID] {
    let query = try Query(choice.query, today: today)
    let places = places(query, choice.order).filter { !known.contains(graph.people[$0].id) }
    guard !places.isEmpty else { return [] }
    return ordered(places, query, choice.order).map { graph.people[$0].id }
  }

  /// How many a choice would ask about, without regard to its size.
  ///
  /// - Throws: `QueryError` for a query that cannot be understood.
  /// - Complexity: O(people × conditions).
  public func count(for choice: ReviewChoice) throws(QueryError) -> Int {
    places(try Query(choice.query, today: today), choice.order).count
  }

  private func places(_ query: Query, _ order: ReviewOrder) -> [Int] {
    let asksForVerdicts = query.conditions.contains {
      if case .verdict = $0.test { !$0.isNegated } else { false }
    }
    return query.places(in: graph, texts: texts(), by: nil).filter { place in
      let person = graph.people[place]
      return Self.mayBeAsked(person) && (asksForVerdicts || isOpen(person.id, order))
    }
  }

  /// Whether somebody can be asked about at all: followed, and not protected.
  static func mayBeAsked(_ person: Person) -> Bool {
    person.tie.youFollow && !person.isProtected
  }

  /// Whether nothing was decided that still stands.
  private func isOpen(_ person: Person.ID, _ order: ReviewOrder) -> Bool {
    guard let verdict = graph.verdict(on: person) else { return order != .due }
    return order != .unreviewed && verdict.askAgain.map { $0 <= today } ?? false
  }

  private func ordered(_ places: [Int], _ query: Query, _ order: ReviewOrder) -> [Int] {
    guard query.sort == nil else { return places }
    switch order {
    case .weakest:
      return LetGo(Circle(graph, on: today, followers: followers())).weakestFirst(places)
    case .oldest, .unreviewed: return graph.sorted(places, by: .followed)
    case .due:
      let keyed = places.map { (day: due(graph.people[$0].id), place: $0) }
      return keyed.sorted { ($0.day, $0.place) < ($1.day, $1.place) }.map(\.place)
    case .loudest:
      let keyed = places.map { place in
        (Circle.postsADay(of: graph.people[place], until: today) ?? 0, place)
      }
      return keyed.sorted { ($1.0, $0.1) < ($0.0, $1.1) }.map(\.1)
    case .random:
      // Another order each day, the same all day long.
      var random = SeededRandom(UInt64(bitPattern: Int64(Day.first.days(until: today))))
      return places.shuffled(using: &random)
    }
  }

  private func due(_ person: Person.ID) -> Day { graph.verdict(on: person)?.askAgain ?? .last }
}

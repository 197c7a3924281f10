/// Puts together whom a review asks about.
public struct ReviewQueue: Sendable {
  private let graph: Graph
  private let today: Day
  private let texts: @Sendable () -> SearchTexts
  private let followers: @Sendable () -> FollowerIndex
  private let belonging: Lazily<Belonging>

  /// - Parameters:
  ///   - texts: What words of a query are looked for in, asked for when there are any.
  ///   - followers: Who follows whom, asked for when evidence is weighed.
  ///   - belonging: How those you follow hang together, worked out then too.
  public init(
    _ graph: Graph, on today: Day, texts: @escaping @Sendable () -> SearchTexts,
    followers: @escaping @Sendable () -> FollowerIndex,
    belonging: Lazily<Belonging> = Lazily()
  ) {
    (self.graph, self.today, self.texts, self.followers) = (graph, today, texts, followers)
    self.belonging = belonging
  }

  /// Everyone whom a choice asks about, in its order.
  ///
  /// Its size cuts nobody off, but those of the weakest reasons that are within it are chosen together, as
  /// `LetGo.choose` does it: they are the ones that a review of that size asks about.
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
    return ordered(places, query, choice).map { graph.people[$0].id }
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
      return person.mayBeLetGo && (asksForVerdicts || isOpen(person.id, order))
    }
  }

  /// Whether nothing was decided that still stands.
  private func isOpen(_ person: Person.ID, _ order: ReviewOrder) -> Bool {
    guard let verdict = graph.verdict(on: person) else { return order != .due }
    return order != .unreviewed && verdict.askAgain.map { $0 <= today } ?? false
  }

  /// Whom a review of a set size would ask about, chosen together, and what the list loses with them;
  /// `nil` for other orders than the weakest, without a size, and for a query that sorts.
  ///
  /// - Throws: `QueryError` for a query that cannot be understood.
  /// - Complexity: O(people × conditions), and the evidence of each.
  public func pruning(for choice: ReviewChoice) throws(QueryError) -> Pruning? {
    let query = try Query(choice.query, today: today)
    guard choice.order == .weakest, let size = choice.size, query.sort == nil else { return nil }
    return judge.choose(size, among: places(query, choice.order))
  }

  private var judge: LetGo {
    LetGo(
      Circle(graph, on: today, followers: followers(), belonging: belonging),
      weights: Weights(graph))
  }

  private func ordered(_ places: [Int], _ query: Query, _ choice: ReviewChoice) -> [Int] {
    guard query.sort == nil else { return places }
    switch choice.order {
    case .weakest: return weakest(places, choice.size)
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

  private func weakest(_ places: [Int], _ size: Int?) -> [Int] {
    let judge = judge
    guard let size, size < places.count else { return judge.weakestFirst(places) }
    let chosen = judge.choose(size, among: places).people.compactMap { graph.people.place(of: $0) }
    let known = Set(chosen)
    return chosen + judge.weakestFirst(places.filter { !known.contains($0) })
  }

  private func due(_ person: Person.ID) -> Day { graph.verdict(on: person)?.askAgain ?? .last }
}

/// What goals look at: the log up to today.
struct GoalGround: Sendable {
  let graph: Graph
  let today: Day

  /// Encounters of a span up to today, oldest first; of one day by identifier.
  func encounters(
    _ span: ClosedRange<Day>, _ direction: Encounter.Direction? = nil,
    where isMeant: (Encounter) -> Bool = { _ in true }
  ) -> [Encounter] {
    graph.encounters.filter {
      span.contains($0.day) && $0.day <= today && (direction == nil || $0.direction == direction)
        && isMeant($0)
    }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// Those whom a goal is about; `nil` is everybody.
  ///
  /// - Complexity: O(people).
  func members(_ whom: Goal.Whom?) -> Set<Person.ID>? {
    switch whom {
    case nil: nil
    case .person(let id): [id]
    case .community(let id): Set(graph.members(of: id).map(\.id))
    case .topic(let id): Set(graph.members(of: id).map(\.id))
    case .query(let text): EncounterQuery(text, today: today).people(in: graph)
    }
  }

  /// An encounter that counts when it is about what a goal is about, and says why when it is not.
  func piece(
    _ encounter: Encounter, _ whom: Goal.Whom?, _ members: Set<Person.ID>?
  ) -> Progress.Piece {
    Progress.Piece(
      encounter, whyNot: isAbout(encounter, whom, members) ? nil : whyNot(whom))
  }

  /// Whether an encounter is about what a goal is about.
  func isAbout(_ encounter: Encounter, _ whom: Goal.Whom?, _ members: Set<Person.ID>?) -> Bool {
    if case .topic(let id) = whom, encounter.topics.contains(id) { return true }
    guard members?.contains(encounter.person) ?? true else { return false }
    if case .query(let text) = whom {
      return EncounterQuery(text, today: today).holds(encounter)
    }
    return true
  }

  /// "not of Weavers": why somebody is none of those whom a goal is about.
  func whyNot(_ whom: Goal.Whom?) -> String {
    guard let whom else { return "" }
    let words = graph.words(for: whom)
    return switch whom {
    case .person: "not \(words)"
    case .community: "not of \(words)"
    case .topic: "neither about \(words) nor with somebody who speaks of it"
    case .query: "does not match \(words)"
    }
  }
}

/// A query for encounters: `kind:thanks direction:given` and all that a query for people has.
struct EncounterQuery: Sendable {
  private var kinds: [Encounter.Kind] = []
  private var directions: [Encounter.Direction] = []
  private var people: Query?
  /// What is wrong with it.
  private(set) var error: QueryError?

  init(_ text: String, today: Day) {
    var rest: [String] = []
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      let value = String(word.drop { $0 != ":" }.dropFirst()).lowercased()
      if word.lowercased().hasPrefix("kind:"), let kind = Encounter.Kind(rawValue: value) {
        kinds.append(kind)
      } else if word.lowercased().hasPrefix("direction:"),
        let direction = Encounter.Direction(rawValue: value)
      {
        directions.append(direction)
      } else {
        rest.append(String(word))
      }
    }
    do throws(QueryError) {
      people = try Query(rest.joined(separator: " "), today: today)
    } catch {
      self.error = error
    }
  }

  func holds(_ encounter: Encounter) -> Bool {
    (kinds.isEmpty || kinds.contains(encounter.kind))
      && (directions.isEmpty || directions.contains(encounter.direction))
  }

  /// `nil` for everybody; nobody when it cannot be understood.
  func people(in graph: Graph) -> Set<Person.ID>? {
    guard let people else { return [] }
    guard !people.conditions.isEmpty else { return nil }
    let places = people.places(in: graph, texts: SearchTexts(graph))
    return Set(places.map { graph.people[$0].id })
  }
}

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

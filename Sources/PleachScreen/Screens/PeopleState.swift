import PleachCore

/// The list of people: what is asked, how it is sorted, who is marked.
struct PeopleState: Sendable, Equatable {
  /// As typed, and understood.
  var query = ""
  var sort = PeopleSort.name
  var list = ListState()
  var marks: Set<Person.ID> = []
  /// What is looked for in texts, folded.
  private(set) var words: [String] = []
  /// The people listed, as places in the graph.
  private(set) var rows: [Int] = []

  init(_ query: String, in model: Model) {
    self.query = query
    refresh(model, current: nil)
  }

  /// Asks again; `current` is under the cursor as long as they are listed.
  mutating func refresh(_ model: Model, current: Person.ID?) {
    let query = (try? Query(query, today: model.today)) ?? Query()  // an understood one is kept
    words = query.words
    rows = query.places(in: model.graph, texts: model.searchTexts, by: sort)
    if query.sort == nil, let word = words.first {
      rows = Self.bestFirst(rows, model.searchTexts.hits(of: word))
    }
    marks = marks.filter { model.graph.people[$0] != nil }
    if let current, let place = model.graph.people.place(of: current),
      let row = rows.firstIndex(of: place)
    {
      list.go(to: row, of: rows.count)
    }
    list.settle(rows.count, height: Layout(size: model.size).listRows)
  }

  /// Whom a word names comes before those of whom it only speaks.
  private static func bestFirst(_ rows: [Int], _ hits: SearchTexts.Hits) -> [Int] {
    var tiers: [[Int]] = Array(repeating: [], count: 4)
    for row in rows { tiers[hits.distance(row)].append(row) }
    return tiers.flatMap(\.self)
  }

  /// The person under the cursor.
  func person(in graph: Graph) -> Person? {
    rows.indices.contains(list.current) && rows[list.current] < graph.people.count
      ? graph.people[rows[list.current]] : nil
  }

  /// Whom a deed is for: the marked, in the order listed, else the current one.
  func chosen(in graph: Graph) -> [Person.ID] {
    guard marks.isEmpty else {
      let listed = rows.map { graph.people[$0].id }.filter(marks.contains)
      return listed + marks.subtracting(listed).sorted()
    }
    return person(in: graph).map { [$0.id] } ?? []
  }

  mutating func toggleMark(in graph: Graph) {
    guard let id = person(in: graph)?.id else { return }
    if marks.remove(id) == nil { marks.insert(id) }
  }

  mutating func markAll(in graph: Graph) { marks.formUnion(rows.map { graph.people[$0].id }) }
}

/// Names a group after what its members say of themselves more than others do.
struct CommunityNaming {
  /// What they say, what tells most first; each subject once.
  let terms: [ProposedCommunity.Term]
  /// What they speak of more than others do, what tells most first.
  let topics: [ProposedCommunity.Term]
  private let graph: Graph
  private let size: Int

  /// How many terms are shown.
  private static let most = 5

  /// - Parameter places: The members, in the graph's people.
  init(_ places: [Int], _ graph: Graph, _ book: TermBook) {
    (self.graph, size) = (graph, places.count)
    var chosen: [TermBook.Distinctive] = []
    for found in book.distinctive(of: places)
    where !chosen.contains(where: { book.overlap($0.term, found.term) }) {
      chosen.append(found)
      if chosen.count == Self.most { break }
    }
    terms = chosen.map {
      ProposedCommunity.Term(name: book.names[Int($0.term)], members: $0.inside)
    }
    topics = Self.topics(places, graph)
  }

  /// The topics of a group that at least a third of it speak of, and twice as many of it as of all.
  private static func topics(_ places: [Int], _ graph: Graph) -> [ProposedCommunity.Term] {
    var (inside, all): ([Topic.ID: Int], [Topic.ID: Int]) = ([:], [:])
    for place in graph.people.indices {
      for topic in Set(graph.people[place].topics) { all[topic, default: 0] += 1 }
    }
    for place in places {
      for topic in Set(graph.people[place].topics) { inside[topic, default: 0] += 1 }
    }
    return inside.compactMap {
      id, count -> (id: Topic.ID, name: String, count: Int, lift: Double)? in
      let lift =
        Double(count) / Double(places.count) * Double(graph.people.count) / Double(all[id] ?? 1)
      guard count * 3 >= places.count, count >= 3, lift >= 2, let topic = graph.topics[id] else {
        return nil
      }
      return (id, topic.name, count, lift)
    }.sorted {
      ($1.lift * Double($1.count), $0.id) < ($0.lift * Double($0.count), $1.id)
    }.map { ProposedCommunity.Term(name: $0.name, members: $0.count) }
  }

  /// A topic, else one term or two, as a title; where they say nothing in common, after the one in the
  /// middle.
  func name(around centre: Person.ID) -> String {
    if let topic = topics.first { return topic.name }
    // One who says something speaks for oneself.
    let common = terms.filter { $0.members >= 3 || $0.members * 3 >= size }.prefix(2)
    guard let first = common.first else {
      return "Around " + (graph.people[centre]?.name ?? centre.raw)
    }
    let title = first.name.prefix(1).uppercased() + first.name.dropFirst()
    return common.count == 1 ? title : "\(title), \(common[common.startIndex + 1].name)"
  }
}

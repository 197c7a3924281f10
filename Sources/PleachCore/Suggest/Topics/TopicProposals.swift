/// Who probably speaks of which topic, and which topics there could be, from what people say of themselves.
///
/// Bios, hashtags and titles of feeds, read as terms; a topic is known by its name and by what those say who
/// are linked to it already. What was refused is not proposed again.
public struct TopicProposals: Sendable, Equatable {
  /// By topic, who speaks of it most surely first.
  private let links: [Topic.ID: [ProposedLink]]
  /// What many say and no topic is called, what most say first.
  public let ideas: [TopicIdea]

  /// Who probably speaks of a topic and is not linked to it, the surest first.
  public subscript(topic: Topic.ID) -> [ProposedLink] { links[topic] ?? [] }

  /// As many as one looks at.
  private static let (mostLinks, mostIdeas) = (20, 20)
  /// Saying the name of a topic is enough; of what its people say it takes more than one word.
  private static let least = 2.0
  /// A word that fewer say is no topic.
  private static let leastPeople = 3

  /// - Parameter isCancelled: Asked now and then.
  /// - Returns: `nil` when cancelled.
  /// - Complexity: O(people + their terms × topics that use them).
  public init?(_ graph: Graph, isCancelled: () -> Bool = { false }) {
    let book = TermBook(graph)
    guard !isCancelled() else { return nil }
    var found: [Topic.ID: [ProposedLink]] = [:]
    let words = TopicWords(graph, book)
    for place in graph.people.indices {
      if place % 1024 == 0, isCancelled() { return nil }
      let person = graph.people[place]
      guard person.tie != .none || person.isAlumnus else { continue }
      for (topic, says) in words.topics(at: place) {
        let id = graph.topics[topic].id
        guard says.odds >= Self.least, !person.topics.contains(id),
          graph.tastes[Taste.Subject.link(person.id, id).id]?.percent != 0
        else { continue }
        found[id, default: []].append(
          ProposedLink(
            person: person.id, topic: id, weight: says.odds, sentence: words.sentence(says, topic)))
      }
    }
    links = found.mapValues { links in
      Array(
        links.enumerated().sorted {
          ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
        }
        .map(\.element).prefix(Self.mostLinks))
    }
    ideas = Self.ideas(graph, book, words)
  }

  /// Terms that several of those you follow use, and that belong to no topic yet.
  private static func ideas(
    _ graph: Graph, _ book: TermBook, _ words: TopicWords
  ) -> [TopicIdea] {
    var users: [TermBook.Term: [Int]] = [:]
    for place in graph.people.indices where graph.people[place].tie.youFollow {
      for term in book.termsAt[place] where book.counts[Int(term)] >= leastPeople {
        users[term, default: []].append(place)
      }
    }
    // Two words say more than one of them, as long as nearly as many say both.
    let sorted = users.filter { $0.value.count >= leastPeople && !words.isNamed($0.key) }
      .map {
        (term: $0.key, places: $0.value, rank: Double($0.value.count) * book.specificity($0.key))
      }
      .sorted { ($1.rank, $0.term) < ($0.rank, $1.term) }
    var chosen: [(term: TermBook.Term, places: [Int])] = []
    for idea in sorted where !chosen.contains(where: { book.overlap($0.term, idea.term) }) {
      chosen.append((idea.term, idea.places))
      if chosen.count == mostIdeas { break }
    }
    return chosen.map { idea in
      TopicIdea(
        name: book.names[Int(idea.term)], people: idea.places.map { graph.people[$0].id })
    }
  }
}

/// What those say of themselves who speak of each topic.
struct TopicWords {
  private let graph: Graph
  private let book: TermBook
  private var counts = SharedCounts<TermBook.Term>()
  private var sizes: [Int]
  private var linked = 0
  /// The topics that a term names, by number.
  private var named: [TermBook.Term: [Int]] = [:]
  /// The topics whose people use a term.
  private var users: [TermBook.Term: Set<Int>] = [:]

  /// What somebody says that speaks for a topic: the term that says most.
  struct Says {
    var odds: Double
    let term: TermBook.Term
    let members: Int
    let isName: Bool
  }

  init(_ graph: Graph, _ book: TermBook) {
    (self.graph, self.book) = (graph, book)
    sizes = [Int](repeating: 0, count: graph.topics.count)
    for (number, topic) in graph.topics.enumerated() {
      // A whole name first; of a name in several words each says something too.
      let terms = TermReader.terms(in: topic.name).compactMap { book.number(of: $0) }
      for term in terms { named[term, default: []].append(number) }
    }
    for place in graph.people.indices {
      let topics = Set(graph.people[place].topics).compactMap { graph.topics.place(of: $0) }
      guard !topics.isEmpty else { continue }
      linked += 1
      for topic in topics { sizes[topic] += 1 }
      counts.count(book.termsAt[place], in: topics)
      for term in book.termsAt[place] { users[term, default: []].formUnion(topics) }
    }
  }

  /// Whether a topic is called so.
  func isNamed(_ term: TermBook.Term) -> Bool { named[term] != nil }

  /// The topics for which something speaks, by number, in their order.
  func topics(at place: Int) -> [(topic: Int, says: Says)] {
    var found: [Int: Says] = [:]
    for term in book.termsAt[place] {
      let names = named[term] ?? []
      for topic in (users[term] ?? []).union(names) {
        let shared = counts.odds(of: term, for: topic, size: sizes[topic], all: linked)
        let isName = names.contains(topic)
        // What few of its people say, or many others too, is chance.
        let isTelling =
          shared.members >= 3 && shared.odds > 1 && shared.members * 2 >= book.counts[Int(term)]
        guard isName || isTelling else { continue }
        let odds = isName ? 2.5 : min(1.5, shared.odds)
        let says = Says(odds: odds, term: term, members: shared.members, isName: isName)
        guard var best = found[topic] else {
          found[topic] = says
          continue
        }
        let sum = best.odds + odds * 0.6
        if odds > best.odds { best = says }
        best.odds = sum
        found[topic] = best
      }
    }
    return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  func sentence(_ says: Says, _ topic: Int) -> String {
    let word = book.names[Int(says.term)]
    return says.isName
      ? "bio says \(word)"
      : "bio says \(word), as \(says.members) of the \(sizes[topic]) who speak of it do"
  }
}

/// What the tags given so far say: who belongs to what, and what the members of each community share.
struct TagGround: Sendable {
  let graph: Graph
  let links: Links
  let book: TermBook
  /// Those that somebody can be tagged with, by number.
  let communities: [Community]
  /// The members of each, as places in the graph's people.
  let members: [[Int]]
  /// The communities of each person, by place.
  let tagsAt: [[Int]]
  /// How many people have any tag.
  let taggedCount: Int
  /// What members share, by what it is: how many of each community have it, and how many tagged people.
  private let terms: SharedCounts<TermBook.Term>
  private let topics: SharedCounts<Topic.ID>
  private let lists: SharedCounts<String>
  private let houses: SharedCounts<String>
  /// The terms of each community's own name.
  private let named: [Set<TermBook.Term>]

  /// - Parameter links: Without yourself.
  /// - Complexity: O(people + their terms).
  init(_ graph: Graph, _ links: Links, _ book: TermBook) {
    (self.graph, self.links, self.book) = (graph, links, book)
    communities = Array(graph.communities)
    let numbers = Dictionary(
      uniqueKeysWithValues: communities.enumerated().map { ($0.element.id, $0.offset) })
    tagsAt = graph.people.map { person in
      var tags: [Int] = []
      for id in person.communities {
        if let number = numbers[id], !tags.contains(number) { tags.append(number) }
      }
      return tags
    }
    var members = [[Int]](repeating: [], count: communities.count)
    var terms = SharedCounts<TermBook.Term>()
    var topics = SharedCounts<Topic.ID>()
    var (lists, houses) = (SharedCounts<String>(), SharedCounts<String>())
    var tagged = 0
    for place in tagsAt.indices where !tagsAt[place].isEmpty {
      tagged += 1
      let (tags, person) = (tagsAt[place], graph.people[place])
      for tag in tags { members[tag].append(place) }
      terms.count(book.termsAt[place], in: tags)
      topics.count(Set(person.topics), in: tags)
      lists.count(Self.lists(of: person), in: tags)
      houses.count(Self.houses(of: person), in: tags)
    }
    (self.members, taggedCount) = (members, tagged)
    (self.terms, self.topics, self.lists, self.houses) = (terms, topics, lists, houses)
    named = communities.map { community in
      Set(TermReader.terms(in: community.name).compactMap { book.number(of: $0) })
    }
  }

  // MARK: Who follows whom

  /// How near each person is to each community, by place; empty where nothing is known.
  private var near: [[Int: Double]] = []

  /// Works out how near everybody is to each community; `false` when cancelled.
  mutating func spread(isCancelled: () -> Bool) -> Bool {
    // You are nobody's neighbour here: all would meet in you.
    let tags = tagsAt + [[]]
    let spread = TagSpread(links.adjacency, tags: tags, tagCount: communities.count)
    guard let found = spread.proposals(isCancelled: isCancelled) else { return false }
    near = found.map { proposals in
      Dictionary(proposals.map { ($0.tag, $0.confidence) }, uniquingKeysWith: max)
    }
    return true
  }

  /// How likely it is that somebody belongs to a community, by the follows alone; `nil` when nobody who is
  /// tagged is within reach.
  func nearness(of place: Int, to community: Int) -> Double? {
    guard near.indices.contains(place), !near[place].isEmpty else { return nil }
    return near[place][community] ?? 0
  }

  // MARK: Odds

  /// The share of tagged people who are of a community, never quite 0.
  func prior(of community: Int) -> Double {
    (Double(members[community].count) + 1) / (Double(taggedCount) + Double(communities.count))
  }

  /// What a term in somebody's bio says for a community, and how many members use it; a term of the
  /// community's own name says it even while there are few members.
  func odds(of term: TermBook.Term, for community: Int) -> (odds: Double, members: Int) {
    let found = odds(terms, term, community)
    return (named[community].contains(term) ? max(found.odds, 2) : found.odds, found.members)
  }

  /// The same of a topic.
  func odds(of topic: Topic.ID, for community: Int) -> (odds: Double, members: Int) {
    odds(topics, topic, community)
  }

  /// The same of a list of yours.
  func odds(ofList list: String, for community: Int) -> (odds: Double, members: Int) {
    odds(lists, list, community)
  }

  /// The same of where somebody works.
  func odds(ofHouse house: String, for community: Int) -> (odds: Double, members: Int) {
    odds(houses, house, community)
  }

  private func odds<Thing>(
    _ counts: SharedCounts<Thing>, _ thing: Thing, _ community: Int
  ) -> (odds: Double, members: Int) {
    counts.odds(of: thing, for: community, size: members[community].count, all: taggedCount)
  }

  // MARK: What people share

  /// Your lists, folders and labels that hold somebody, with where they are: `mastodon/books`.
  static func lists(of person: Person) -> Set<String> {
    var lists = Set<String>()
    for place in person.accounts.indices where !person.accounts[place].lists.isEmpty {
      let account = person.accounts[place]
      for list in account.lists { lists.insert("\(account.platform.raw)/\(list)") }
    }
    return lists
  }

  /// Where somebody works, in small letters.
  static func houses(of person: Person) -> Set<String> {
    var houses = Set<String>()
    for place in person.accounts.indices {
      if let company = person.accounts[place].company { houses.insert(Folding.folded(company)) }
    }
    return houses
  }
}

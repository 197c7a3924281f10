/// What the links among people say of those you do not follow: the ranking's parts, and who stands behind
/// them.
struct Reach: Sendable {
  /// By place in the graph's people.
  private var parts: [Int: Candidate.Parts] = [:]
  /// Those of yours whose followers follow somebody too, for those who are shown.
  private var coFollowed: [Int: [Person.ID]] = [:]
  private let vicinity: Vicinity?

  /// Nothing is known of the links.
  init() { vicinity = nil }

  /// What a ranking found.
  init(_ candidates: [Candidate], in vicinity: Vicinity) {
    self.vicinity = vicinity
    for candidate in candidates {
      guard let place = vicinity.links.place(of: candidate.vertex) else { continue }
      parts[place] = candidate.parts
    }
  }

  /// The places that have parts.
  var places: some Collection<Int> { parts.keys }

  /// How much each kernel says for somebody; `nil` beyond reach.
  func parts(of person: Person.ID, in graph: Graph) -> Candidate.Parts? {
    graph.people.place(of: person).flatMap { parts[$0] }
  }

  /// How many of the store follow somebody; `nil` where your own ties lead to anybody.
  func followersHere(of person: Person.ID, in graph: Graph) -> Int? {
    guard parts.isEmpty, let vicinity, let place = graph.people.place(of: person) else {
      return nil
    }
    return vicinity.ranking.adjacency.followerCount(of: vicinity.links.vertex(ofPlace: place))
  }

  /// Those you follow who follow somebody, who says most first.
  func followedBy(_ person: Person.ID, in graph: Graph) -> [(person: Person, weight: Double)] {
    guard let vicinity, let place = graph.people.place(of: person) else { return [] }
    let (links, ranking) = (vicinity.links, vicinity.ranking)
    return ranking.followedBy(links.vertex(ofPlace: place), of: links.you).compactMap { witness in
      links.place(of: witness.vertex).map { (graph.people[$0], witness.weight) }
    }
  }

  /// Those you follow whose followers follow somebody too, who says most first; known once `explain` was
  /// told about the person.
  func coFollowed(with person: Person.ID, in graph: Graph) -> [Person.ID] {
    graph.people.place(of: person).flatMap { coFollowed[$0] } ?? []
  }

  /// Finds out who stands behind those who are shown.
  ///
  /// - Complexity: that of `Ranking.coFollowed`.
  mutating func explain(_ places: [Int], in graph: Graph) {
    guard let vicinity else { return }
    let links = vicinity.links
    var workspace = Workspace(vicinity.ranking.adjacency)
    let witnesses = vicinity.ranking.coFollowed(
      places.map { links.vertex(ofPlace: $0) }, of: links.you, in: &workspace)
    for (place, found) in zip(places, witnesses) {
      coFollowed[place] = found.prefix(8).compactMap { links.place(of: $0.vertex) }
        .map { graph.people[$0].id }
    }
  }

  /// Scales what the links say of somebody.
  mutating func scale(_ place: Int, by factor: Double) {
    parts[place]?.scale(
      by: Candidate.Parts(
        coFollow: factor, likeMinded: factor, twoStep: factor, nearness: factor, followBack: 1))
  }
}

/// Finds whom you might follow, and says why.
///
/// The links rank everybody within reach (`Ranking`, the very one that `pleach-bench suggest` measures);
/// then signals that know more than links add their part: who talked with you, what you care about, which
/// community you are thin in. Of equals, whoever stands first in the store.
public struct Discovery: Sendable {
  private let circle: Circle
  private let vicinity: Vicinity
  var graph: Graph { circle.graph }
  private let tastes: Tastes
  private let scale: Scale
  private let open: OpenAccounts

  /// As many as are looked at more closely than by their links.
  private static let pool = 400

  /// - Parameters:
  ///   - circle: Those you follow, as they are today.
  ///   - vicinity: The follows of the same graph.
  ///   - weights: How much each signal is to count for this reader.
  /// - Complexity: O(people).
  public init(_ circle: Circle, _ vicinity: Vicinity, weights: Weights = Weights()) {
    (self.circle, self.vicinity) = (circle, vicinity)
    tastes = Tastes(circle.graph)
    scale = Scale(Signals.following, weights)
    open = OpenAccounts(circle.graph, on: circle.today)
  }

  /// What was found.
  public struct Answer: Sendable, Equatable {
    /// Best first, after widening.
    public let suggestions: [Suggestion]
    /// How many could have been suggested.
    public let count: Int
    /// How close they are beside those that would come without widening, in `0...1`.
    public let closeness: Double
  }

  /// Why nobody at all can be suggested, and what would help, in two sentences or three.
  ///
  /// - Parameter wayToImport: Where importing is explained, as the end of a sentence: "I says how".
  public static func wordsForNobody(in graph: Graph, wayToImport: String) -> String {
    guard !graph.people.isEmpty else {
      return "There is nobody in the store yet. Import what a platform hands out of your account: "
        + wayToImport + "."
    }
    let isFollowed = graph.people.indices.contains { place in
      graph.people[place].accounts.contains(where: \.followsYou)
    }
    return isFollowed
      ? "Whoever is in the store is followed or decided on, or nothing speaks for them. Newer exports "
        + "bring new people; so do communities, topics and talks that you note, and the lists of those "
        + "you follow: pleach lists, in a shell, says whose."
      : "Nobody in the store follows you, as far as it knows. Import the list of your followers too, and "
        + "your replies and mentions: " + wayToImport + "."
  }

  /// The best to follow.
  ///
  /// - Parameters:
  ///   - top: How many at most.
  ///   - wider: From 0, the closest first, to 1, as many communities, platforms and languages as there
  ///     are.
  ///   - people: Places in the graph's people to choose from; `nil` is everybody.
  ///   - isCancelled: Asked every few milliseconds.
  /// - Returns: `nil` when cancelled.
  /// - Complexity: that of `Ranking.candidates`, and O(people).
  public func answer(
    top: Int, wider: Double = 0, among people: Set<Int>? = nil,
    isCancelled: () -> Bool = { false }
  ) -> Answer? {
    guard var circle = reached(people, isCancelled) else { return nil }
    let places = self.places(in: circle, people)
    let scored = places.map { place in
      (place: place, score: scale.score(of: circle.graph.people[place], in: circle))
    }.filter { $0.score > 0 }.sorted { ($1.score, $0.place) < ($0.score, $1.place) }
    let widening = Widening(
      scored.prefix(Self.pool).map { found in
        Widening.Choice(score: found.score, strands: strands(of: found.place, in: circle))
      })
    let (order, closeness) = widening.order(dial: wider, count: top)
    let chosen = order.map { scored[$0].place }
    circle.reach.explain(chosen, in: circle.graph)
    let suggestions = chosen.map { place in
      let person = circle.graph.people[place]
      return Suggestion(
        person.id, scale.evidence(about: person, in: circle), account: open.elsewhere(person))
    }
    return Answer(suggestions: suggestions, count: scored.count, closeness: closeness)
  }

  /// The circle that knows whom the links lead to, as far as tastes let them.
  private func reached(_ people: Set<Int>?, _ isCancelled: () -> Bool) -> Circle? {
    var workspace = Workspace(vicinity.ranking.adjacency)
    let links = vicinity.links
    let candidates = vicinity.ranking.candidates(
      for: links.you, top: Self.pool,
      isBarred: { vertex in
        guard let place = links.place(of: vertex) else { return true }
        return !open.isOpen(place) || people.map { !$0.contains(place) } ?? false
      }, in: &workspace, isCancelled: isCancelled)
    guard let candidates else { return nil }
    var circle = circle
    circle.reach = Reach(candidates, in: vicinity)
    guard !tastes.isEmpty else { return circle }
    for place in circle.reach.places.sorted() {
      circle.reach.scale(place, by: tastes.factor(for: circle.graph.people[place], in: circle))
    }
    return circle
  }

  /// Whom the links reach, and those of whom something else is known that could speak for them: everybody,
  /// where the links reach nobody.
  private func places(in circle: Circle, _ people: Set<Int>?) -> [Int] {
    var places = Set(circle.reach.places)
    for place in open.places where !places.contains(place) {
      let person = circle.graph.people[place]
      if circle.reach.places.isEmpty || person.tie.youFollow || person.tie == .follower
        || !person.topics.isEmpty
        || !person.communities.isEmpty
        || circle.graph.lastEncounter(with: person.id) != nil
      {
        places.insert(place)
      }
    }
    return places.filter { people?.contains($0) ?? true }.sorted()
  }

  /// What somebody would bring to the list.
  private func strands(of place: Int, in circle: Circle) -> [Strand] {
    let person = circle.graph.people[place]
    let communities =
      person.communities.isEmpty
      ? circle.likelyCommunity(of: person).map { [$0] } ?? [] : person.communities
    return communities.map { .community($0) }
      + Set(person.accounts.filter(\.isOpen).map(\.platform)).sorted().map { .platform($0) }
      + Set(person.accounts.flatMap(\.languages).map(Language.base)).sorted()
      .map { .language($0) }
  }
}

extension Circle {
  /// The community that most of those share whom you follow and who follow somebody: at least two, and
  /// half of them; `nil` where there is none.
  func likelyCommunity(of person: Person) -> Community.ID? {
    var counts: [Community.ID: Int] = [:]
    let yours = reach.followedBy(person.id, in: graph)
    for (follower, _) in yours {
      for id in Set(follower.communities) { counts[id, default: 0] += 1 }
    }
    guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
      most.value > 1, most.value * 2 >= yours.count
    else { return nil }
    return most.key
  }
}

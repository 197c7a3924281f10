/// How much somebody's list of follows would say about those you follow, and why.
struct Teaching: Sendable {
  private let graph: Graph
  private let today: Day

  init(_ graph: Graph, _ today: Day) { (self.graph, self.today) = (graph, today) }

  /// What a wholly unknown community weighs.
  static func weight(ofGap share: Double) -> Double { 1.5 * share }

  /// All that does not depend on which lists are known.
  func score(of person: Person) -> Double { pieces(about: person).reduce(0) { $0 + $1.weight } }

  /// Why, the heaviest first.
  ///
  /// - Parameters:
  ///   - gap: What would still be unknown with the lists that are named before theirs.
  ///   - known: What is known now.
  func evidence(
    about person: Person, gap: (share: Double, community: Community.ID?), _ known: KnownLists
  ) -> [Evidence] {
    let all =
      pieces(about: person) + [
        Evidence("few known", weight: Self.weight(ofGap: gap.share), words(gap.community, known))
      ]
    return all.enumerated().filter { $0.element.weight != 0 }
      .sorted { (-abs($0.element.weight), $0.offset) < (-abs($1.element.weight), $1.offset) }
      .map(\.element)
  }

  private func words(_ community: Community.ID?, _ known: KnownLists) -> String {
    let (people, count) = known.count(community)
    let whom = community.map { "of \(graph.communities[$0]?.name ?? $0.raw)" } ?? "in all"
    let lists = count == 0 ? "no list is" : count == 1 ? "one list is" : "\(count) lists are"
    return "you follow \(people) \(whom), and \(lists) known"
  }

  private func pieces(about person: Person) -> [Evidence] {
    [kept(person), mutual(person), talked(person), topic(person), size(person), crowd(person)]
      .compactMap(\.self)
  }

  private func kept(_ person: Person) -> Evidence? {
    guard let verdict = graph.verdict(on: person.id), verdict.kind == .keep else { return nil }
    return Evidence("kept", weight: 1, "you decided to keep them in \(verdict.day.year)")
  }

  private func mutual(_ person: Person) -> Evidence? {
    person.tie == .mutual ? Evidence("mutual", weight: 1, Tie.mutual.words) : nil
  }

  private func talked(_ person: Person) -> Evidence? {
    guard let last = graph.lastEncounter(with: person.id) else { return nil }
    let days = max(0, last.day.days(until: today))
    let when = days == 0 ? "today" : "\(last.day.length(until: today)) ago"
    return Evidence(
      "talked", weight: max(0.3, 1.2 - Double(days) / 730), "something passed between you \(when)")
  }

  private func topic(_ person: Person) -> Evidence? {
    guard
      let dearest = person.topics.compactMap({ graph.topics[$0] }).max(by: { $0.care < $1.care }),
      dearest.care > 0
    else { return nil }
    return Evidence(
      "topic", weight: Double(dearest.care) / 3, "speaks of \(dearest.name), which you care about")
  }

  /// A list that is known to be handy is surer to teach something than one of which nothing is known.
  private func size(_ person: Person) -> Evidence? {
    guard let count = person.accounts.compactMap(\.followingCount).max() else { return nil }
    switch count {
    case ..<20: return Evidence("short", weight: -1, "follows no more than \(count)")
    case ..<1_500:
      return Evidence("handy", weight: 0.5, "follows \(count): a list with a choice in it")
    default:
      return Evidence("long", weight: -1, "follows \(count): a list without much choice in it")
    }
  }

  private func crowd(_ person: Person) -> Evidence? {
    guard let count = person.accounts.compactMap(\.followerCount).max(), count >= 10_000 else {
      return nil
    }
    return Evidence("crowd", weight: -2, "\(count) follow them: one of a crowd")
  }
}

/// Somebody to follow when a list is full, and those who could make room.
public struct Swap: Sendable, Equatable {
  /// Whom you want to follow.
  public let person: Person.ID
  /// The budget that has no room left.
  public let budget: Budget
  /// Those with the weakest reasons to stay, of the person's communities where there are any.
  public let leaving: [Person.ID]

  /// As many as one looks at.
  private static let most = 5

  /// What is offered when somebody is to be followed; `nil` when there is room, or they are followed.
  ///
  /// Verdicts that are not carried out yet count as if they were. Whoever was decided about and is not to
  /// be asked about again yet is left alone.
  /// - Complexity: O(people), and the evidence of those who could leave.
  public init?(
    for person: Person, _ budgets: Budgets, in graph: Graph, on today: Day, judge: LetGo
  ) {
    let communities = Set(person.communities)
    let planned = Self.planned(graph)
    let full = ([budgets.overall] + budgets.groups).first { budget in
      guard budget.counts(person, in: communities), let limit = budget.limit else { return false }
      return budget.following + planned.count(where: { budget.counts($0.person) && $0.comes })
        - planned.count(where: { budget.counts($0.person) && !$0.comes }) >= limit
    }
    guard !person.tie.youFollow, let full else { return nil }
    self.person = person.id
    budget = full
    let open = graph.people.indices.filter { place in
      let other = graph.people[place]
      return other.mayBeLetGo && full.counts(other)
        && !Self.isDecided(other.id, in: graph, on: today)
    }
    let near = open.filter { !communities.isDisjoint(with: graph.people[$0].communities) }
    leaving = judge.weakestFirst(near.isEmpty ? open : near).prefix(Self.most)
      .map { graph.people[$0].id }
  }

  private static func isDecided(_ person: Person.ID, in graph: Graph, on today: Day) -> Bool {
    guard let verdict = graph.verdict(on: person) else { return false }
    return verdict.kind == .unfollow || verdict.askAgain.map { $0 > today } ?? false
  }

  private static func planned(_ graph: Graph) -> [(person: Person, comes: Bool)] {
    graph.judged.compactMap { person in
      switch graph.verdict(on: person.id)?.kind {
      case .unfollow where person.tie.youFollow: (person, false)
      case .follow where !person.tie.youFollow, .trial where !person.tie.youFollow: (person, true)
      default: nil
      }
    }
  }
}

extension Budget {
  /// Whether somebody is one of those whom it counts, once they are followed.
  fileprivate func counts(_ person: Person, in communities: Set<Community.ID>? = nil) -> Bool {
    switch scope {
    case .everybody: true
    // Which account will be followed is not known before it is.
    case .platform(let id, _): person.accounts.count == 1 && person.accounts[0].platform == id
    case .community(let id, _): (communities ?? Set(person.communities)).contains(id)
    }
  }
}

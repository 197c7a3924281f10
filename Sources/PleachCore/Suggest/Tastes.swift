/// Whose people and which communities are to count less or more when people are suggested.
struct Tastes: Sendable {
  private var people: [Person.ID: Double] = [:]
  private var communities: [Community.ID: Double] = [:]

  init(_ graph: Graph) {
    for taste in graph.tastes {
      let factor = Double(taste.percent) / 100
      switch taste.subject {
      case .person(let id): people[id] = factor
      case .community(let id): communities[id] = factor
      case .signal, .tag, .link, .found, .same, nil: continue
      }
    }
  }

  /// Nothing counts more or less.
  var isEmpty: Bool { people.isEmpty && communities.isEmpty }

  /// How much what the links say of somebody is to count: the mean over those of yours who follow them,
  /// each as their own taste and those of their communities have it.
  ///
  /// - Complexity: O(those of yours who follow them).
  func factor(for person: Person, in circle: Circle) -> Double {
    let own = factor(of: person)
    let yours = circle.reach.followedBy(person.id, in: circle.graph)
    let total = yours.reduce(0) { $0 + $1.weight }
    guard total > 0 else { return own }
    return own * yours.reduce(0) { $0 + $1.weight * factor(of: $1.person) } / total
  }

  private func factor(of person: Person) -> Double {
    person.communities.reduce(people[person.id] ?? 1) { $0 * (communities[$1] ?? 1) }
  }
}

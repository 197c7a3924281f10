extension Deeds {
  /// Says how much something is to count when people are suggested; `nil` when it counts so already.
  ///
  /// - Parameter percent: Within `Taste.percents`; 100 is usual, and leaves nothing in the store.
  public static func weigh(
    _ subject: Taste.Subject, _ percent: Int, in graph: Graph
  ) -> Proposal? {
    let known = graph.tastes[subject.id]
    guard (known?.percent ?? 100) != percent else { return nil }
    var taste = known ?? Taste(subject)
    taste.percent = percent
    let edits: [Edit] = percent == 100 ? [.drop(taste.id)] : [.put(taste)]
    return Proposal(title(subject, percent, in: graph), edits)
  }

  /// What is never to be proposed again; `nil` when it was refused before.
  public static func refuse(_ subject: Taste.Subject, in graph: Graph) -> Proposal? {
    weigh(subject, 0, in: graph)
  }

  private static func title(
    _ subject: Taste.Subject, _ percent: Int, in graph: Graph
  ) -> String {
    let name = graph.words(for: subject)
    switch subject {
    case .tag, .link: return percent == 0 ? "never propose \(name)" : "propose \(name) again"
    case .found: return percent == 0 ? "hide \(name)" : "show \(name) again"
    case .same: return percent == 0 ? "\(name) are two" : "\(name) may be one"
    case .signal, .person, .community: return "\(name) counts \(percent) %"
    }
  }

  /// Halves how much something counts: "less like this".
  public static func weighLess(_ subject: Taste.Subject, in graph: Graph) -> Proposal? {
    weigh(subject, (graph.tastes[subject.id]?.percent ?? 100) / 2, in: graph)
  }
}

extension Graph {
  /// What a taste is about, as lists and titles name it.
  public func words(for subject: Taste.Subject) -> String {
    func name(_ person: Person.ID) -> String { people[person]?.name ?? person.raw }
    switch subject {
    case .signal(let signal): return signal
    case .person(let id): return name(id)
    case .community(let id): return communities[id]?.name ?? id.raw
    case .tag(let person, let id): return "\(name(person)) for \(communities[id]?.name ?? id.raw)"
    case .link(let person, let id): return "\(name(person)) for \(topics[id]?.name ?? id.raw)"
    case .found(let person): return "the community around \(name(person))"
    case .same(let one, let other): return "\(name(one)) and \(name(other))"
    }
  }
}

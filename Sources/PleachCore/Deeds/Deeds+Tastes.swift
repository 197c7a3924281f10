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
    return Proposal("\(name(of: subject, in: graph)) counts \(percent) %", edits)
  }

  /// Halves how much something counts: "less like this".
  public static func weighLess(_ subject: Taste.Subject, in graph: Graph) -> Proposal? {
    weigh(subject, (graph.tastes[subject.id]?.percent ?? 100) / 2, in: graph)
  }

  private static func name(of subject: Taste.Subject, in graph: Graph) -> String {
    switch subject {
    case .signal(let name): name
    case .person(let id): graph.people[id]?.name ?? id.raw
    case .community(let id): graph.communities[id]?.name ?? id.raw
    }
  }
}

/// Somebody whom you stopped following, with what you said of it.
public struct Alumnus: Sendable, Equatable {
  /// Who.
  public var person: Person
  /// The last day on which you followed any of their accounts.
  public var until: Day
  /// The last verdict that let them go; `nil` where an import alone saw them gone.
  public var verdict: Verdict?

  /// Those of `people` who are alumni, who left last first.
  ///
  /// - Complexity: O(*n* log *n*) in people, and in the verdicts on each.
  public static func all(_ people: some Sequence<Person>, in graph: Graph) -> [Alumnus] {
    people.compactMap { person in
      guard person.isAlumnus, let until = person.accounts.compactMap(\.followingUntil).max() else {
        return nil
      }
      let verdict = graph.verdicts(on: person.id).first { $0.kind == .unfollow }
      return Alumnus(person: person, until: until, verdict: verdict)
    }.sorted { ($1.until, $0.person.id) < ($0.until, $1.person.id) }
  }
}

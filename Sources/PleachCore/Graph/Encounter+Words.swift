extension Encounter {
  /// In a few words: "thanks to Ana Quill on 2024-02-29".
  public func words(in graph: Graph) -> String {
    let who = graph.people[person]?.name ?? person.raw
    let link = kind.preposition(direction)
    return "\(kind.rawValue) \(link) \(who) on \(day)"
  }

  /// Which way it went, in one column: there, back, or both.
  public var mark: String { kind == .meeting ? "⇄" : direction == .given ? "→" : "←" }
}

extension Encounter.Kind {
  /// What stands between the deed and the person: "with", "to" or "from".
  public func preposition(_ direction: Encounter.Direction) -> String {
    self == .meeting ? "with" : direction == .given ? "to" : "from"
  }
}

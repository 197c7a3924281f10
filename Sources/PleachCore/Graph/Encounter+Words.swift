extension Encounter {
  /// In a few words: "thanks to Ana Quill on 2024-02-29".
  public func words(in graph: Graph) -> String {
    let who = graph.people[person]?.name ?? person.raw
    let link = kind == .meeting ? "with" : direction == .given ? "to" : "from"
    return "\(kind.rawValue) \(link) \(who) on \(day)"
  }
}

extension Deeds {
  /// Writes down what passed between you and some people, an encounter each; `nil` when nobody of them is
  /// there.
  ///
  /// - Parameters:
  ///   - topics: Kept as far as they are in the store: logging makes none.
  ///   - text: What was said or learnt; empty for nothing.
  public static func log(
    _ kind: Encounter.Kind, _ direction: Encounter.Direction = .given, with people: [Person.ID],
    on day: Day, platform: Platform.ID? = nil, topics: [Topic.ID] = [], text: String = "",
    in graph: Graph
  ) -> Proposal? {
    var seen = Set<Person.ID>()
    let known = people.filter { graph.people[$0] != nil && seen.insert($0).inserted }
    let encounters = known.map { person in
      var encounter = Encounter(
        id: newEncounter(person, kind, direction, day, text, graph), person: person, day: day,
        kind: kind)
      encounter.direction = direction
      encounter.platform = platform
      encounter.topics = topics.filter { graph.topics[$0] != nil }
      encounter.text = said(text)
      return encounter
    }
    let link = kind.preposition(direction)
    return proposal(
      "log \(kind.rawValue) \(link) \(who(known, in: graph))", encounters.map { .put($0) })
  }

  /// Writes down a draft; `nil` while it leaves a question open.
  public static func log(_ draft: LogDraft, in graph: Graph) -> Proposal? {
    guard draft.questions.isEmpty, let day = draft.day else { return nil }
    return log(
      draft.kind, draft.direction, with: draft.people.compactMap(\.person), on: day,
      platform: draft.platform, topics: draft.topics, text: draft.text, in: graph)
  }

  /// `log:2024-02-29:ada-quill-3f2k:…`, the last part being a checksum of what happened: two windows that
  /// log different things on a day do not give both the same name.
  private static func newEncounter(
    _ person: Person.ID, _ kind: Encounter.Kind, _ direction: Encounter.Direction, _ day: Day,
    _ text: String, _ graph: Graph
  ) -> Encounter.ID {
    var hash: UInt32 = 2_166_136_261  // FNV-1a
    for byte in "\(kind.rawValue)|\(direction.rawValue)|\(text)".utf8 {
      hash = (hash ^ UInt32(byte)) &* 16_777_619
    }
    let mark = String(hash % 0x1_000000, radix: 36)
    return Encounter.ID("log:\(day):\(person.raw):\(mark)").free { graph.encounters[$0] != nil }
  }

  /// Writes an encounter anew, field by field; `nil` when nothing of it differs or it is not there.
  public static func correct(_ encounter: Encounter, in graph: Graph) -> Proposal? {
    guard let known = graph.encounters[encounter.id] else { return nil }
    return rewriting(known, encounter, "correct \(known.words(in: graph))")
  }

  /// Takes an encounter out of the log; `nil` when it is not there. An import that tells of it brings it
  /// back.
  public static func forget(_ encounter: Encounter.ID, in graph: Graph) -> Proposal? {
    graph.encounters[encounter].map {
      Proposal("delete \($0.words(in: graph))", [.drop($0.id)])
    }
  }
}

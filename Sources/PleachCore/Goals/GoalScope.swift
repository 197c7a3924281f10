/// Whom or what a goal is about: looked up once, asked of each encounter.
struct GoalScope: Sendable {
  /// Everybody it is about; `nil` is everybody there is.
  let members: Set<Person.ID>?
  /// Half a sentence on somebody whom it is not about: "not of Weavers".
  let whyNot: String
  private let topic: Topic.ID?
  private let query: EncounterQuery?

  /// - Complexity: O(people).
  init(_ whom: Goal.Whom?, in ground: GoalGround) {
    let graph = ground.graph
    let words = whom.map { graph.words(for: $0) } ?? ""
    var (topic, query) = (Topic.ID?.none, EncounterQuery?.none)
    switch whom {
    case nil: (members, whyNot) = (nil, "")
    case .person(let id): (members, whyNot) = ([id], "not \(words)")
    case .community(let id):
      (members, whyNot) = (Set(graph.members(of: id).map(\.id)), "not of \(words)")
    case .topic(let id):
      topic = id
      members = Set(graph.members(of: id).map(\.id))
      whyNot = "neither about \(words) nor with somebody who speaks of it"
    case .query(let text):
      let read = EncounterQuery(text, today: ground.today)
      query = read
      (members, whyNot) = (read.people(in: graph), "does not match \(words)")
    }
    (self.topic, self.query) = (topic, query)
  }

  /// Whether it is about somebody.
  func holds(_ person: Person.ID) -> Bool { members?.contains(person) ?? true }

  /// Whether it is about an encounter: of one of them, or on the topic, and of the kind it asks for.
  func holds(_ encounter: Encounter) -> Bool {
    if let topic, encounter.topics.contains(topic) { return true }
    return holds(encounter.person) && query?.holds(encounter) ?? true
  }

  /// An encounter that counts when it is about what the goal is about, and says why when it is not.
  func piece(_ encounter: Encounter) -> Progress.Piece {
    Progress.Piece(encounter, whyNot: holds(encounter) ? nil : whyNot)
  }
}

extension GoalKind {
  /// Asking people what one wants to know.
  static let ask = GoalKind(
    "ask", "ask questions",
    example: "ask two questions each month",
    counts:
      "counts every question that you asked somebody; two to one person are two. Questions put "
      + "to you do not count",
    forms: [
      "ask {n} question|questions", "ask {n} question|questions of|in|about|on {who}",
      "ask {n} question|questions matching {query}",
    ],
    whom: .optional,
    phrase: { goal, whom in goal.withWhom("ask \(goal.many("question"))", whom) },
    measure: .deeds(eachPerson: false) { goal, ground, span in
      let scope = ground.scope(of: goal)
      return ground.encounters(span, .given) { $0.kind == .question }.map { encounter in
        scope.piece(encounter)
      }
    },
    seek: { goal, seeker, most in
      let scope = seeker.scope(of: goal)
      return seeker.best(most, "could know") { person in
        guard person.tie != .none, seeker.isReachable(person),
          scope.holds(person.id)
        else { return nil }
        let topic = person.topics.compactMap { seeker.graph.topics[$0] }
          .first { $0.question != nil && $0.care > 0 }
        return topic.map { "speaks of \($0.name), where you ask: \($0.question ?? "")" }
          ?? (scope.members == nil ? nil : "is one of those you want to ask")
      }
    })
}

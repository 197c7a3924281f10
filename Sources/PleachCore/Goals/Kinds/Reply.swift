extension GoalKind {
  /// Answering what people of a community write.
  static let reply = GoalKind(
    "reply", "reply to people of a community",
    example: "reply to three people of weavers each week",
    counts: "counts everybody to whom you gave a reply, a comment or an answer, once each period. "
      + "Hellos, shares and messages do not count",
    forms: [
      "reply to {n} [people|person|persons] of|from|in {who}",
      "reply to {n} [people|person|persons] matching {query}",
      "reply to {n} [people|person|persons]",
    ],
    whom: .optional,
    phrase: { goal, whom in goal.withWhom("reply to \(goal.people())", whom) },
    measure: .deeds(eachPerson: true) { goal, ground, span in
      let scope = ground.scope(of: goal)
      return ground.encounters(span, .given) { [.reply, .comment, .answer].contains($0.kind) }
        .map { encounter in
          scope.piece(encounter)
        }
    },
    seek: { goal, seeker, most in
      let scope = seeker.scope(of: goal)
      let done = seeker.counted(for: goal)
      return seeker.best(most, "of them", "is one of those you want to reply to") { person in
        person.tie != .none && seeker.isReachable(person) && !done.contains(person.id)
          && scope.holds(person.id)
      }
    })
}

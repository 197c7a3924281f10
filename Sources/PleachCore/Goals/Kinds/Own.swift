extension GoalKind {
  /// Whatever a query says.
  static let own = GoalKind(
    "own", "encounters that match a query of your own",
    example: "10 encounters matching tag:weavers kind:thanks by end of year",
    counts:
      "counts every encounter with people whom the query matches today; kind: and direction: in "
      + "it choose among encounters, and two with one person are two",
    forms: [
      "{n} encounter|encounters matching {query}", "{n} encounter|encounters with|of|from {who}",
      "log {n} encounter|encounters matching {query}", "{n} encounter|encounters",
      "log {n} encounter|encounters",
    ],
    whom: .optional,
    phrase: { goal, whom in goal.withWhom(goal.many("encounter"), whom) },
    measure: .deeds(eachPerson: false) { goal, ground, span in
      let scope = ground.scope(of: goal)
      return ground.encounters(span).compactMap { encounter in
        if scope.holds(encounter) { return Progress.Piece(encounter) }
        // Of the right people, but another kind: all others are no near misses.
        guard scope.members?.contains(encounter.person) ?? false else { return nil }
        return Progress.Piece(encounter, whyNot: scope.whyNot)
      }
    },
    seek: { goal, seeker, most in
      let scope = seeker.scope(of: goal)
      return seeker.best(most, "of them", GoalSeeker.isMeant) { person in
        scope.holds(person.id) && person.tie != .none && seeker.isReachable(person)
      }
    })
}

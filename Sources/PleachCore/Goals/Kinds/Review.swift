extension GoalKind {
  /// Deciding about people one follows.
  static let review = GoalKind(
    "review", "decide about people you follow",
    example: "review 20 people each week",
    counts: "counts everybody about whom you decided: keep, unfollow, trial or mute, once each "
      + "period. Putting somebody off does not count, nor do suggestions taken or dismissed",
    forms: [
      "review {n} [people|person|persons|follows]",
      "review {n} [people|person|persons|follows] of|from|in {who}",
      "review {n} [people|person|persons|follows] matching {query}",
      "decide about {n} [people|person|persons]",
    ],
    whom: .optional,
    phrase: { goal, whom in goal.withWhom("review \(goal.people())", whom) },
    measure: .deeds(eachPerson: true) { goal, ground, span in
      let scope = ground.scope(of: goal)
      return ground.graph.verdicts.filter { span.contains($0.day) && $0.day <= ground.today }
        .sorted { ($0.day, $0.id) < ($1.day, $1.id) }
        .compactMap { verdict in
          var whyNot: String?
          switch verdict.kind {
          case .keep, .unfollow, .trial, .mute:
            if !scope.holds(verdict.person) { whyNot = scope.whyNot }
          case .later: whyNot = "put off"
          case .follow, .dismiss: return nil
          }
          return Progress.Piece(verdict.person, on: verdict.day, whyNot: whyNot)
        }
    },
    seek: { goal, seeker, most in
      seeker.weakest(most, among: seeker.scope(of: goal).members)
    })
}

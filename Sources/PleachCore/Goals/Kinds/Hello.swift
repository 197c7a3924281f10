extension GoalKind {
  /// The first word you ever gave somebody.
  static let hello = GoalKind(
    "hello", "say hi to people you have never talked with",
    example: "say hi to five new people by friday",
    counts: "counts everybody to whom you gave a first word: a hello, reply, comment, question, "
      + "answer, thanks, message or meeting. Nobody counts with whom anything passed on an earlier "
      + "day; shares and mentions alone do not count",
    forms: [
      "say hi|hello to {n} [new] [people|person|persons]",
      "say hi|hello to {n} [new] [people|person|persons] of|from|in {who}",
      "say hi|hello to {n} [new] [people|person|persons] matching {query}",
      "greet|meet {n} [new] [people|person|persons]",
      "greet|meet {n} [new] [people|person|persons] of|from|in {who}",
    ],
    whom: .optional,
    phrase: { goal, whom in goal.withWhom("say hi to \(goal.people("new"))", whom) },
    measure: .deeds(eachPerson: true) { goal, ground, span in
      let scope = ground.scope(of: goal)
      return ground.encounters(span, .given) { !$0.isPassing }.map { encounter in
        if !scope.holds(encounter) {
          return Progress.Piece(encounter, whyNot: scope.whyNot)
        }
        let before = ground.graph.encounters(with: encounter.person).last { $0.day < encounter.day }
        return Progress.Piece(
          encounter, whyNot: before.map { "you were in touch before, on \($0.day)" })
      }
    },
    seek: { goal, seeker, most in
      let scope = seeker.scope(of: goal)
      return seeker.greet.first(
        most,
        among: seeker.places {
          seeker.graph.lastEncounter(with: $0.id) == nil && scope.holds($0.id)
        })
    })
}

extension Encounter {
  /// Passes somebody's words on, or only names them.
  var isPassing: Bool { kind == .share || kind == .mention }
}

extension Goal {
  /// "… of Weavers", "… matching tag:weavers".
  func withWhom(_ words: String, _ whom: String?) -> String {
    guard let whom else { return words }
    if case .query = self.whom { return "\(words) matching \(whom)" }
    return "\(words) of \(whom)"
  }
}

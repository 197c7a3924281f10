extension GoalKind {
  /// Saying thanks.
  static let thank = GoalKind(
    "thank", "thank people who helped you",
    example: "thank 3 people each week",
    counts:
      "counts everybody whom you thanked, once each period. Whether they helped is for you to "
      + "say; thanks that you received do not count",
    forms: [
      "thank {n} [people|person|persons] [who helped] [me]",
      "thank {n} [people|person|persons] of|from|in {who}",
      "thank {n} [people|person|persons] matching {query}",
      "say thanks|thank to {n} [people|person|persons]",
    ],
    whom: .optional,
    phrase: { goal, whom in goal.withWhom("thank \(goal.people())", whom) },
    measure: .deeds(eachPerson: true) { goal, ground, span in
      let scope = ground.scope(of: goal)
      return ground.encounters(span) { $0.kind == .thanks }.map { encounter in
        if encounter.direction == .received {
          return Progress.Piece(encounter, whyNot: "it was they who thanked you")
        }
        return scope.piece(encounter)
      }
    },
    seek: { goal, seeker, most in
      let scope = seeker.scope(of: goal)
      return seeker.talkedTo(most) { person in
        guard scope.holds(person.id) else { return nil }
        let all = seeker.graph.encounters(with: person.id)
        let thanked = all.first { $0.kind == .thanks && $0.direction == .given }?.day
        let help = all.filter { encounter in
          encounter.direction == .received && encounter.isHelp && encounter.day <= seeker.today
            && thanked.map { $0 < encounter.day } ?? true
        }
        guard let last = help.first else { return nil }
        let more = help.count > 1 ? ", \(help.count) in all" : ""
        return Evidence(
          "helped", weight: Double(min(help.count, 20)),
          "gave you \(last.thing) \(seeker.ago(last.day)) and had no thanks since\(more)")
      }
    })
}

extension Encounter {
  /// Something that is worth thanks.
  fileprivate var isHelp: Bool {
    switch kind {
    case .answer, .reply, .comment, .share, .mention: true
    case .hello, .thanks, .question, .meeting, .message: false
    }
  }

  /// "an answer", "thanks".
  var thing: String {
    switch kind {
    case .thanks: "thanks"
    case .answer: "an answer"
    default: "a \(kind.rawValue)"
    }
  }
}

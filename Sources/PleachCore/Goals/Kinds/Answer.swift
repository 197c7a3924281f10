extension GoalKind {
  /// Answering what people ask.
  static let answer = GoalKind(
    "answer", "answer questions",
    example: "answer one question each week",
    counts: "counts every answer that you gave; two to one person are two. Replies count only when "
      + "they are logged as answers, and answers that you received do not",
    forms: [
      "answer {n} question|questions", "answer {n} question|questions of|from|in|about|on {who}",
      "answer {n} question|questions matching {query}",
      "answer questions of {n} [people|person|persons]",
    ],
    whom: .optional,
    phrase: { goal, whom in goal.withWhom("answer \(goal.many("question"))", whom) },
    measure: .deeds(eachPerson: false) { goal, ground, span in
      let scope = ground.scope(of: goal)
      return ground.encounters(span, .given) { [.answer, .reply].contains($0.kind) }.map {
        encounter in
        if encounter.kind == .reply {
          return Progress.Piece(encounter, whyNot: "a reply, not an answer")
        }
        return scope.piece(encounter)
      }
    },
    seek: { goal, seeker, most in
      let scope = seeker.scope(of: goal)
      return seeker.talkedTo(most) { person in
        guard scope.holds(person.id) else { return nil }
        let all = seeker.graph.encounters(with: person.id)
        guard
          let question = all.first(where: {
            $0.kind == .question && $0.direction == .received && $0.day <= seeker.today
          }),
          !all.contains(where: {
            ($0.direction == .given || $0.kind == .meeting) && $0.day >= question.day
          })
        else { return nil }
        let days = max(0, question.day.days(until: seeker.today))
        return Evidence(
          "asked you", weight: 1 + 1 / Double(1 + min(days, 10_000)),
          "asked you \(seeker.ago(question.day)) and had nothing from you since"
            + (question.text.map { ": \($0)" } ?? ""))
      }
    })
}

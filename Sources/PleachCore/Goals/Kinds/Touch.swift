extension GoalKind {
  /// Not losing sight of people.
  static let touch = GoalKind(
    "touch", "keep in touch with each of a community",
    example: "keep in touch with weavers every 3 weeks",
    counts:
      "counts everybody of them with whom anything passed in the last weeks, given or received. "
      + "Any encounter begins the weeks anew",
    forms: [
      "keep in touch with {who}", "stay in touch with {who}", "keep in touch with matching {query}",
    ],
    whom: .required,
    phrase: { goal, whom in
      var who = whom ?? "everybody"
      if case .query = goal.whom { who = "matching \(who)" }
      let weeks = goal.weeks
      return "keep in touch with \(who) every \(weeks == 1 ? "week" : "\(weeks) weeks")"
    },
    measure: .state { goal, ground, _ in
      let contacts = Rhythm.contacts(of: goal, in: ground)
      let (fresh, due) = (contacts.filter { !$0.isDue }, contacts.filter(\.isDue))
      return GoalState(
        done: fresh.count, of: contacts.count,
        counted: fresh.map { Progress.Piece($0.person, on: $0.last) },
        misses: due.map { contact in
          Progress.Piece(contact.person, on: contact.last, whyNot: contact.words(on: ground.today))
        },
        words: contacts.isEmpty
          ? "nobody there yet" : "in touch with \(fresh.count) of \(contacts.count)")
    },
    seek: { goal, seeker, most in
      let ground = GoalGround(graph: seeker.graph, today: seeker.today)
      return Rhythm.contacts(of: goal, in: ground).filter(\.isDue).prefix(most).map { contact in
        Suggestion(
          contact.person,
          [
            Evidence(
              "due", weight: 1 + Double(min(contact.overdue, 3650)) / 365,
              contact.words(on: seeker.today))
          ])
      }
    })
}

extension Goal {
  /// How many weeks may pass, of a goal that does not say so: four.
  var weeks: Int { every ?? 4 }
}

extension GoalKind {
  /// Following as many as one wants.
  static let size = GoalKind(
    "size", "bring the list to a size",
    example: "bring the list to 250 by end of month",
    counts:
      "counts how many you follow less than on the first day, as far as exports and ticks of the "
      + "plan tell. Whom you decided to let go counts once it is carried out",
    forms: [
      "bring [the|my] list to {n} [people|follows]", "get [the|my] list to {n} [people|follows]",
      "follow at most {n} [people]", "shrink [the|my] list to {n} [people|follows]",
    ],
    phrase: { goal, _ in "bring the list to \(goal.count)" },
    measure: .state { goal, ground, span in
      let people = ground.graph.people
      var (now, came) = (0, 0)
      var gone: [Progress.Piece] = []
      var planned: [Progress.Piece] = []
      for place in people.indices {
        let person = people[place]
        if person.tie.youFollow {
          now += 1
          if let since = person.followingSince, since > span.lowerBound { came += 1 }
          if let verdict = ground.graph.verdict(on: person.id), verdict.kind == .unfollow {
            planned.append(
              Progress.Piece(
                person.id, on: verdict.day, whyNot: "decided, and not yet carried out"))
          }
        } else if let left = person.accounts.compactMap(\.followingUntil).max(),
          span.contains(left), left <= ground.today
        {
          gone.append(Progress.Piece(person.id, on: left))
        }
      }
      let order: (Progress.Piece, Progress.Piece) -> Bool = {
        ($0.day ?? .first, $0.person) < ($1.day ?? .first, $1.person)
      }
      // With a first day it is known how many there were then, as far as the days are known.
      let start = goal.from == nil ? now + gone.count : max(now + gone.count - came, goal.count)
      let left = max(0, now - goal.count)
      return GoalState(
        done: max(0, start - goal.count - left), of: max(0, start - goal.count),
        counted: gone.sorted(by: order), misses: planned.sorted(by: order),
        words: "following \(now)" + (left > 0 ? ", \(left) more than \(goal.count)" : ""))
    },
    seek: { _, seeker, most in seeker.weakest(most, among: nil) })
}

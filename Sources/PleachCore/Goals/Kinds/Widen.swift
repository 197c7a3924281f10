extension GoalKind {
  /// Following people of communities that you follow few of.
  static let widen = GoalKind(
    "widen", "follow people from communities you have few of",
    example: "widen by three people each month",
    counts:
      "counts everybody whom you follow since then and who belongs to a community of which you "
      + "followed fewer than \(thin) before. Who belongs to no community of yours does not count "
      + "until they are tagged",
    forms: [
      "widen by {n} [people|person|persons] [from communities i have few of]",
      "widen by {n} [people|person|persons] of|from|in {who}", "widen by {n}",
      "follow {n} [people|person|persons] from communities i have few of",
      "follow {n} [people|person|persons] of|from|in {who}",
    ],
    whom: .optional,
    phrase: { goal, whom in goal.withWhom("widen by \(goal.people())", whom) },
    measure: .deeds(eachPerson: true) { goal, ground, span in
      let scope = ground.scope(of: goal)
      let people = ground.graph.people
      let new = people.indices.compactMap { place -> (person: Person, day: Day)? in
        let person = people[place]
        guard let day = person.followed, span.contains(day), day <= ground.today else { return nil }
        return (person, day)
      }.sorted { ($0.day, $0.person.id) < ($1.day, $1.person.id) }
      guard !new.isEmpty else { return [] }
      let since = goal.from ?? span.lowerBound
      let before = Voices.counts(in: ground.graph, followedBefore: since)
      return new.map { person, day in
        let own = person.communities.filter { ground.graph.communities[$0] != nil }
        var whyNot: String?
        if scope.members != nil {
          if !scope.holds(person.id) { whyNot = scope.whyNot }
        } else if own.isEmpty {
          whyNot = "belongs to no community of yours"
        } else if let thinnest = own.min(by: {
          (before[$0] ?? 0, $0) < (before[$1] ?? 0, $1)
        }), let count = before[thinnest], count >= thin {
          let name = ground.graph.communities[thinnest]?.name ?? thinnest.raw
          whyNot = "you followed \(count) of \(name) before"
        }
        return Progress.Piece(person.id, on: day, whyNot: whyNot)
      }
    },
    seek: { goal, seeker, most in
      let scope = seeker.scope(of: goal)
      let voices = Voices.counts(in: seeker.graph, followedBefore: .last)
      return seeker.bestToFollow(most) { person in
        if scope.members != nil { return scope.holds(person.id) }
        return person.communities.contains {
          seeker.graph.communities[$0] != nil && (voices[$0] ?? 0) < thin
        }
      }
    })

  /// A community has few below that many: the bar of the signal "thin community".
  private static let thin = 5
}

extension Person {
  /// The first day of the tie, as an export or you yourself told.
  fileprivate var followed: Day? {
    followingSince ?? accounts.lazy.filter(\.isFollowing).compactMap(\.followingByHand).min()
  }
}

extension Voices {
  /// How many of each community you followed before a day, of those you follow now; those whose day is
  /// unknown among them.
  fileprivate static func counts(
    in graph: Graph, followedBefore day: Day
  ) -> [Community.ID: Int] {
    var counts: [Community.ID: Int] = [:]
    for person in graph.people where isVoice(person) && person.followed.map({ $0 < day }) ?? true {
      for community in Set(person.communities) { counts[community, default: 0] += 1 }
    }
    return counts
  }
}

extension GoalKind {
  /// The first comment on somebody's blog.
  static let comment = GoalKind(
    "comment", "comment on blogs that you have never commented on",
    example: "comment on one blog in two weeks",
    counts:
      "counts everybody on whose blog you commented for the first time. Comments elsewhere, on "
      + "YouTube for instance, do not count, nor does a blog that you commented on on an earlier day",
    forms: [
      "comment on {n} [new] blog|blogs", "comment on {n} [new] blog|blogs of|from|in {who}",
      "comment on {n} [new] blog|blogs matching {query}",
      "comment on {n} [new] blog|blogs i have never commented on",
    ],
    whom: .optional,
    phrase: { goal, whom in goal.withWhom("comment on \(goal.many("new blog"))", whom) },
    measure: .deeds(eachPerson: true) { goal, ground, span in
      let scope = ground.scope(of: goal)
      return ground.encounters(span, .given) { $0.kind == .comment }.map { encounter in
        if !scope.holds(encounter) {
          return Progress.Piece(encounter, whyNot: scope.whyNot)
        }
        if !encounter.isOnBlog(in: ground.graph) {
          let place = encounter.platform.map { Platform.knownName($0) }
          return Progress.Piece(
            encounter, whyNot: place.map { "on \($0), not on a blog" } ?? "not on a blog")
        }
        let before = ground.graph.encounters(with: encounter.person).last {
          $0.day < encounter.day && $0.direction == .given && $0.isOnBlog(in: ground.graph)
        }
        return Progress.Piece(
          encounter, whyNot: before.map { "you commented there before, on \($0.day)" })
      }
    },
    seek: { goal, seeker, most in
      let scope = seeker.scope(of: goal)
      return seeker.best(most, "new blog", "has a blog on which you never commented") { person in
        person.hasBlog && person.tie.youFollow && seeker.isReachable(person)
          && scope.holds(person.id)
          && !seeker.graph.encounters(with: person.id).contains {
            $0.direction == .given && $0.isOnBlog(in: seeker.graph)
          }
      }
    })
}

extension Person {
  fileprivate var hasBlog: Bool {
    accounts.contains { $0.platform == "feeds" && $0.gone == nil }
  }
}

extension Encounter {
  /// A comment on a blog: it says so, or says nowhere and they have a blog.
  fileprivate func isOnBlog(in graph: Graph) -> Bool {
    guard kind == .comment else { return false }
    if let platform { return platform == "feeds" }
    return graph.people[person]?.accounts.contains { $0.platform == "feeds" } ?? false
  }
}

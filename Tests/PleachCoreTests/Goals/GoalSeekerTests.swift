import Testing

@testable import PleachCore

@Suite struct GoalSeekerTests {
  private static func candidates(_ graph: Graph, _ goal: Goal) -> [Suggestion] {
    GoalSeeker(Circles.circle(graph)).candidates(for: goal, most: 5).map(\.suggestion)
  }

  private static func widen(_ fill: (inout Goal) -> Void = { _ in }) -> Goal {
    var goal = Goal(id: "g", kind: "widen")
    goal.count = 3
    fill(&goal)
    return goal
  }

  private static func stranger(_ id: String, _ tag: Community.ID) -> Person {
    Circles.person(id) {
      $0.communities = [tag]
      $1.isFollowing = false
    }
  }

  @Test(
    "for widening come those of thin communities whom those you follow follow, with their names")
  func links() {
    let yours = (0..<6).map { number in
      Circles.person("y\(number)") { person, _ in person.communities = ["many"] }
    }
    let follows = yours.map { person in
      Follow(from: person.accounts[0].id, to: ["mastodon:close@example.org"])
    }
    let graph = Circles.graph(
      yours + [
        Self.stranger("far", "few"), Self.stranger("close", "few"), Self.stranger("thick", "many"),
      ],
      [Community(id: "many", name: "Many"), Community(id: "few", name: "Few")]
        + follows.map { $0 as any Record })
    let found = Self.candidates(graph, Self.widen())
    #expect(found.map(\.person) == ["close", "far"])
    #expect(found[0].evidence.contains { $0.people.contains("y0") })
  }

  @Test("of a community that is meant, all come who may be followed, were it for no other reason")
  func named() {
    let graph = Circles.graph(
      [
        Circles.person("y") { person, _ in person.communities = ["w"] }, Self.stranger("a", "w"),
        Self.stranger("b", "w"), Self.stranger("no", "w"), Self.stranger("else", "v"),
      ],
      [
        Community(id: "w", name: "W"), Community(id: "v", name: "V"),
        Circles.verdict("no", .dismiss, "2026-03-01"),
      ])
    let found = Self.candidates(graph, Self.widen { $0.whom = .community("w") })
    #expect(Set(found.map(\.person)) == ["a", "b"])
    #expect(found.allSatisfy { !$0.evidence.isEmpty })
  }
}

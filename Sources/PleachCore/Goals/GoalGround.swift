/// What goals look at: the log up to today.
struct GoalGround: Sendable {
  let graph: Graph
  let today: Day

  /// Encounters of a span up to today, oldest first; of one day by identifier.
  func encounters(
    _ span: ClosedRange<Day>, _ direction: Encounter.Direction? = nil,
    where isMeant: (Encounter) -> Bool = { _ in true }
  ) -> [Encounter] {
    graph.encounters.filter {
      span.contains($0.day) && $0.day <= today && (direction == nil || $0.direction == direction)
        && isMeant($0)
    }.sorted { ($0.day, $0.id) < ($1.day, $1.id) }
  }

  /// Whom or what a goal is about.
  ///
  /// - Complexity: O(people).
  func scope(of goal: Goal) -> GoalScope { GoalScope(goal.whom, in: self) }
}

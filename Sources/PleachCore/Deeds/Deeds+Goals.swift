extension Deeds {
  /// Adds a goal; `nil` when one of that identifier is there.
  public static func add(_ goal: Goal, in graph: Graph) -> Proposal? {
    guard graph.goals[goal.id] == nil else { return nil }
    return Proposal("new goal: \(goal.phrase(in: graph))", [.put(goal)])
  }

  /// Writes a goal anew, field by field; `nil` when nothing of it differs or it is not there.
  public static func change(_ goal: Goal, in graph: Graph) -> Proposal? {
    guard let known = graph.goals[goal.id] else { return nil }
    return rewriting(known, goal, "change goal: \(goal.phrase(in: graph))")
  }

  /// Lets a goal rest; `nil` when it rests or is put away.
  public static func pause(_ goal: Goal.ID, on today: Day, in graph: Graph) -> Proposal? {
    guard let known = graph.goals[goal], known.paused == nil, known.finished == nil else {
      return nil
    }
    return Proposal(
      "pause goal: \(known.phrase(in: graph))", [.set(goal, "paused", .string("\(today)"))])
  }

  /// Goes on with a goal that rested or was put away; its last day stays. `nil` when it did not rest.
  ///
  /// The days of rest are kept, so that a streak passes over them.
  public static func goOn(_ goal: Goal.ID, on today: Day, in graph: Graph) -> Proposal? {
    guard let known = graph.goals[goal], known.paused != nil || known.finished != nil else {
      return nil
    }
    var running = known
    if let paused = [known.paused, known.finished].compactMap(\.self).min(), paused < today {
      running.rests.append("\(paused)/\(today.adding(days: -1))")
    }
    (running.paused, running.finished) = (nil, nil)
    return rewriting(known, running, "go on with goal: \(known.phrase(in: graph))")
  }

  /// Puts a goal away, reached or not; `nil` when it was before.
  public static func finish(_ goal: Goal.ID, on today: Day, in graph: Graph) -> Proposal? {
    guard let known = graph.goals[goal], known.finished == nil else { return nil }
    return Proposal(
      "finish goal: \(known.phrase(in: graph))", [.set(goal, "finished", .string("\(today)"))])
  }

  /// Takes a goal out of the store; what counted stays in the log. `nil` when it is not there.
  public static func delete(_ goal: Goal.ID, in graph: Graph) -> Proposal? {
    graph.goals[goal].map { Proposal("delete goal: \($0.phrase(in: graph))", [.drop(goal)]) }
  }
}

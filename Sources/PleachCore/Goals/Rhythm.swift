/// With whom to keep in touch, and whose turn it is.
public enum Rhythm {
  /// Somebody to keep in touch with.
  public struct Contact: Sendable, Equatable {
    /// Who it is.
    public let person: Person.ID
    /// The goal that says so.
    public let goal: Goal.ID
    /// How many weeks may pass.
    public let weeks: Int
    /// The last day on which anything passed, up to today; `nil` when nothing ever did.
    public let last: Day?
    /// How many days it is overdue: 0 on the first day, negative before; without any encounter it counts
    /// from the first day of the goal.
    public let overdue: Int

    /// Whether it is their turn.
    public var isDue: Bool { overdue >= 0 }

    /// "last on 2024-01-05, 8 weeks ago", "nothing passed yet".
    public func words(on today: Day) -> String {
      guard let last else { return "nothing passed yet" }
      let days = last.days(until: today)
      return days == 0 ? "last today" : "last on \(last), \(last.length(until: today)) ago"
    }
  }

  /// A few a day: who is asked for more puts it all off.
  public static let mostADay = 3

  /// Whose turn it is, the most overdue first, each person once; of equals by identifier.
  ///
  /// - Parameter most: How many at most.
  /// - Complexity: O(goals × people).
  public static func due(in graph: Graph, on today: Day, most: Int = mostADay) -> [Contact] {
    Array(all(in: graph, on: today).filter(\.isDue).prefix(max(0, most)))
  }

  /// Everybody to keep in touch with, due or not, the most overdue first, each person once.
  ///
  /// - Complexity: O(goals × people).
  public static func all(in graph: Graph, on today: Day) -> [Contact] {
    let ground = GoalGround(graph: graph, today: today)
    var seen = Set<Person.ID>()
    return graph.goals.filter { $0.kind == "touch" && $0.isRunning(on: today) }
      .flatMap { contacts(of: $0, in: ground) }.sorted(by: isBefore)
      .filter { seen.insert($0.person).inserted }
  }

  /// Everybody of a goal, the most overdue first. Nobody who was let go or muted, or whose accounts are
  /// all gone: there is nothing to keep.
  static func contacts(of goal: Goal, in ground: GoalGround) -> [Contact] {
    let members = ground.scope(of: goal).members ?? []
    return ground.graph.people.filter { members.contains($0.id) && isThere($0, ground.graph) }
      .map { person in
        let last = ground.graph.encounters(with: person.id).first { $0.day <= ground.today }?.day
        let start = last?.adding(days: 7 * goal.weeks) ?? goal.from ?? ground.today
        return Contact(
          person: person.id, goal: goal.id, weeks: goal.weeks, last: last,
          overdue: start.days(until: ground.today))
      }.sorted(by: isBefore)
  }

  private static func isBefore(_ one: Contact, _ other: Contact) -> Bool {
    (other.overdue, one.person, one.goal) < (one.overdue, other.person, other.goal)
  }

  private static func isThere(_ person: Person, _ graph: Graph) -> Bool {
    switch graph.verdict(on: person.id)?.kind {
    case .unfollow, .mute: return false
    default: return !PersonState.gone.holds(person, in: graph)
    }
  }
}

extension Goal {
  /// Whether it counts on a day: begun, not over, not resting, not put away.
  public func isRunning(on today: Day) -> Bool {
    finished == nil && paused == nil && (from ?? .first) <= today && (until ?? .last) >= today
  }
}

/// What you gave and what came to you, counted from the log.
public struct GiveAndTake: Sendable, Equatable {
  /// Given and received, side by side. A meeting counts on both sides: both speak.
  public struct Sides: Sendable, Equatable {
    /// What you gave, by kind.
    public private(set) var given: [Encounter.Kind: Int] = [:]
    /// What came to you, by kind.
    public private(set) var received: [Encounter.Kind: Int] = [:]

    /// How much you gave in all.
    public var givenCount: Int { given.values.reduce(0, +) }
    /// How much came to you in all.
    public var receivedCount: Int { received.values.reduce(0, +) }

    mutating func count(_ encounter: Encounter) {
      if encounter.direction == .given || encounter.kind == .meeting {
        given[encounter.kind, default: 0] += 1
      }
      if encounter.direction == .received || encounter.kind == .meeting {
        received[encounter.kind, default: 0] += 1
      }
    }
  }

  /// What passed between you and somebody, or a community.
  public struct Line<Subject: Record>: Sendable, Equatable {
    /// Who it is.
    public let subject: Subject.ID
    /// What passed in the span.
    public let sides: Sides
    /// In words, without a full stop: "you have taken from Ana 6 times and never replied".
    public let sentence: String
  }

  /// A week or a month, summed up.
  public struct Total: Sendable, Equatable {
    /// Its first and last day.
    public let span: ClosedRange<Day>
    /// How many you follow since then, of those you follow today and whose day is known.
    public fileprivate(set) var found = 0
    /// What you gave others to read or think of: replies, comments, shares, messages.
    public fileprivate(set) var fed = 0
    /// How often you thanked.
    public fileprivate(set) var thanked = 0
    /// How many questions you asked.
    public fileprivate(set) var asked = 0
    /// How many answers you gave.
    public fileprivate(set) var answered = 0
    /// What came to you.
    public fileprivate(set) var received = 0
  }

  /// The days that are counted.
  public let span: ClosedRange<Day>
  /// All together.
  public let all: Sides
  /// Everybody with whom anything passed, those who gave most beyond what they got first; of equals by
  /// identifier.
  public let people: [Line<Person>]
  /// The communities they belong to, in the same order; somebody of two counts in both.
  public let communities: [Line<Community>]
  /// Each week or month of the span, oldest first.
  public let totals: [Total]

  /// As many weeks or months as are shown at most.
  public static let mostTotals = 520

  /// - Parameters:
  ///   - span: Days after today are none of it.
  ///   - period: What is summed up together; `once` is the whole span.
  /// - Complexity: O(encounters + people).
  public init(
    _ graph: Graph, over span: ClosedRange<Day>, by period: Goal.Period = .week, on today: Day
  ) {
    self.span = span
    let encounters = graph.encounters.filter { span.contains($0.day) && $0.day <= today }
    var all = Sides()
    var people: [Person.ID: Sides] = [:]
    var communities: [Community.ID: Sides] = [:]
    for encounter in encounters {
      all.count(encounter)
      people[encounter.person, default: Sides()].count(encounter)
      for community in Set(graph.people[encounter.person]?.communities ?? []) {
        communities[community, default: Sides()].count(encounter)
      }
    }
    self.all = all
    self.people = people.filter { graph.people[$0.key] != nil }
      .sorted(by: Self.isBefore).map { id, sides in
        Line(subject: id, sides: sides, sentence: Self.sentence(id, sides, graph, today))
      }
    self.communities = communities.filter { graph.communities[$0.key] != nil }
      .sorted(by: Self.isBefore).map { id, sides in
        let name = graph.communities[id]?.name ?? id.raw
        return Line(
          subject: id, sides: sides,
          sentence: "\(name): \(sides.givenCount) given, \(sides.receivedCount) received")
      }
    totals = Self.totals(graph, encounters, span, period, today)
  }

  private static func isBefore<Of>(
    _ one: (key: Identifier<Of>, value: Sides), _ other: (key: Identifier<Of>, value: Sides)
  ) -> Bool {
    let (debt, others) = (
      one.value.receivedCount - one.value.givenCount,
      other.value.receivedCount - other.value.givenCount
    )
    return (others, one.key) < (debt, other.key)
  }

  private static func sentence(
    _ person: Person.ID, _ sides: Sides, _ graph: Graph, _ today: Day
  ) -> String {
    let name = graph.people[person]?.name ?? person.raw
    let taken = sides.receivedCount
    guard sides.givenCount == 0, taken > 0 else {
      return "\(name): \(sides.givenCount) given, \(taken) received"
    }
    let last = graph.encounters(with: person).first {
      $0.day <= today && ($0.direction == .given || $0.kind == .meeting)
    }
    let times = taken == 1 ? "once" : "\(taken) times"
    return last.map { "you have taken from \(name) \(times), and gave last on \($0.day)" }
      ?? "you have taken from \(name) \(times) and never replied"
  }

  private static func totals(
    _ graph: Graph, _ encounters: [Encounter], _ span: ClosedRange<Day>, _ period: Goal.Period,
    _ today: Day
  ) -> [Total] {
    var goal = Goal(id: "span", kind: "own")
    (goal.period, goal.from, goal.until) = (period, span.lowerBound, span.upperBound)
    // The latest are shown when there are too many.
    var totals: [Day: Total] = [:]
    var day = min(today, span.upperBound)
    for _ in 0..<mostTotals where day >= span.lowerBound {
      let part = goal.span(on: day)
      totals[part.lowerBound] = Total(span: part)
      guard part.lowerBound > .first else { break }
      day = part.lowerBound.adding(days: -1)
    }
    for encounter in encounters {
      let start = goal.span(on: encounter.day).lowerBound
      if encounter.direction == .received { totals[start]?.received += 1 }
      guard encounter.direction == .given else { continue }
      switch encounter.kind {
      case .reply, .comment, .share, .message: totals[start]?.fed += 1
      case .thanks: totals[start]?.thanked += 1
      case .question: totals[start]?.asked += 1
      case .answer: totals[start]?.answered += 1
      case .hello, .mention, .meeting: break
      }
    }
    for person in graph.people where person.tie.youFollow {
      if let day = person.followingSince, span.contains(day), day <= today {
        totals[goal.span(on: day).lowerBound]?.found += 1
      }
    }
    return totals.values.sorted { $0.span.lowerBound < $1.span.lowerBound }
  }
}

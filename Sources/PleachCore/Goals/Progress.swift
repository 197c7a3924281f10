/// How far a goal is, counted from the log.
public struct Progress: Sendable, Equatable {
  /// Something that counted, or nearly did.
  public struct Piece: Sendable, Equatable {
    /// With whom.
    public let person: Person.ID
    /// What is counted, when it is an encounter.
    public let encounter: Encounter.ID?
    /// When it was; `nil` where that is not known.
    public let day: Day?
    /// Why it did not count, as half a sentence; `nil` when it did.
    public var whyNot: String?

    init(_ encounter: Encounter, whyNot: String? = nil) {
      (person, self.encounter, day) = (encounter.person, encounter.id, encounter.day)
      self.whyNot = whyNot
    }

    init(_ person: Person.ID, on day: Day?, whyNot: String? = nil) {
      (self.person, encounter, self.day) = (person, nil, day)
      self.whyNot = whyNot
    }
  }

  /// Where a goal stands.
  public enum State: Sendable, Equatable {
    case running
    /// As many as were wanted.
    case reached
    /// It begins later.
    case ahead(Day)
    /// Its last day is over.
    case over(Day)
    /// It rests since a day.
    case paused(Day)
    /// It was put away on a day.
    case finished(Day)
    /// This version does not know its kind.
    case unknown
  }

  /// How many a week.
  public struct Pace: Sendable, Equatable {
    /// Since the first day of the period.
    public let soFar: Double
    /// From today on, for all that is left.
    public let needed: Double
  }

  /// How repeated periods went.
  public struct Streak: Sendable, Equatable {
    /// How many were met one after the other up to now; one that is still running counts when it is met,
    /// and breaks nothing when it is not. Those in which the goal rested are passed over.
    public let inARow: Int
    /// How many were met at all.
    public let met: Int
    /// How many there were, the running one aside unless it is met.
    public let of: Int
    /// "3 weeks in a row", "met in 2 of 5 weeks"; `nil` when there is nothing to be glad of.
    public let words: String?
  }

  /// Which goal.
  public let goal: Goal.ID
  /// How many were done in this period, 0...
  public let done: Int
  /// How many there are to do, at least 0.
  public let of: Int
  /// Where it stands.
  public let state: State
  /// The days that count now.
  public let span: ClosedRange<Day>
  /// What counted, oldest first.
  public let counted: [Piece]
  /// What nearly did, oldest first, and why not.
  public let misses: [Piece]
  /// How many days are left after today; `nil` when it has no end.
  public let daysLeft: Int?
  /// `nil` when it has no end, or nothing is left.
  public let pace: Pace?
  /// `nil` for goals that are counted once.
  public let streak: Streak?
  /// How it stands, without a full stop: "2 of 5, 4 days left".
  public let sentence: String

  /// How much is done, in `0...1`.
  public var share: Double { of == 0 ? 1 : min(1, Double(done) / Double(of)) }
}

extension Graph {
  /// The running goals that some encounters count for, with how far each is.
  ///
  /// - Complexity: that of the progress of each goal that runs.
  public func goals(
    broughtOnBy encounters: Set<Encounter.ID>, on today: Day
  ) -> [(goal: Goal, progress: Progress)] {
    guard !encounters.isEmpty else { return [] }
    return goals.filter { $0.isRunning(on: today) }.compactMap { goal in
      let progress = goal.progress(in: self, on: today)
      let counts = progress.counted.contains { $0.encounter.map(encounters.contains) ?? false }
      return counts ? (goal, progress) : nil
    }
  }
}

extension Goal {
  /// The days that count on a day: the whole span of a goal counted once, else the week or month.
  public func span(on day: Day) -> ClosedRange<Day> {
    let first = from ?? .first
    let last = max(first, until ?? .last)
    let day = min(max(day, first), last)
    switch period {
    case .once: return first...last
    case .week:
      let monday = day.startOfWeek
      return max(first, monday)...min(last, max(monday, monday.adding(days: 6)))
    case .month: return max(first, day.startOfMonth)...min(last, day.endOfMonth)
    }
  }

  /// How far it is on a day.
  ///
  /// - Complexity: O(encounters + people).
  public func progress(in graph: Graph, on today: Day) -> Progress {
    let ground = GoalGround(graph: graph, today: today)
    let span = span(on: today)
    var result = GoalState(done: 0, of: count)
    var streak: Progress.Streak?
    switch row?.measure {
    case .deeds(let eachPerson, let pieces)?:
      let all = period == .once ? span : (from ?? .first)...max(span.upperBound, from ?? .first)
      let found = pieces(self, ground, all)
      result = tally(found.filter { $0.day.map(span.contains) ?? false }, eachPerson)
      if period != .once { streak = self.streak(found, eachPerson, on: today) }
    case .state(let measure)?: result = measure(self, ground, span)
    case nil: break
    }
    return Progress(self, result, span, streak, on: today)
  }

  /// What counts of a period: everybody once, where that is so.
  private func tally(_ pieces: [Progress.Piece], _ eachPerson: Bool) -> GoalState {
    var counted: [Progress.Piece] = []
    var misses: [Progress.Piece] = []
    var known: [Person.ID: Day?] = [:]
    for var piece in pieces {
      if piece.whyNot == nil, eachPerson, let day = known[piece.person] {
        piece.whyNot = "counted already" + (day.map { " on \($0)" } ?? "")
      }
      if piece.whyNot == nil {
        known[piece.person] = .some(piece.day)
        counted.append(piece)
      } else {
        misses.append(piece)
      }
    }
    return GoalState(done: counted.count, of: count, counted: counted, misses: misses)
  }

  /// Ten years of weeks are enough to look back on.
  private static let longestStreak = 520

  private func streak(
    _ pieces: [Progress.Piece], _ eachPerson: Bool, on today: Day
  ) -> Progress.Streak? {
    var done: [Day: (count: Int, people: Set<Person.ID>)] = [:]
    for piece in pieces where piece.whyNot == nil {
      guard let day = piece.day else { continue }
      let start = span(on: day).lowerBound
      if eachPerson, !done[start, default: (0, [])].people.insert(piece.person).inserted {
        continue
      }
      done[start, default: (0, [])].count += 1
    }
    let now = span(on: today)
    let first = from ?? done.keys.min() ?? now.lowerBound
    let rests = rests(until: today)
    var (inARow, met, all, isRow) = (0, 0, 0, true)
    var period = now
    for step in 0..<Self.longestStreak {
      let isMet = done[period.lowerBound]?.count ?? 0 >= count
      let isRunning = step == 0 && period.upperBound >= today
      if isMet {
        (met, all) = (met + 1, all + 1)
        if isRow { inARow += 1 }
      } else if !isRunning, !rests.contains(where: { $0.overlaps(period) }) {
        (all, isRow) = (all + 1, false)
      }
      guard period.lowerBound > first, period.lowerBound > .first else { break }
      period = span(on: period.lowerBound.adding(days: -1))
    }
    return Progress.Streak(inARow: inARow, met: met, of: all, unit: self.period.rawValue)
  }
}

extension Progress.Streak {
  init(inARow: Int, met: Int, of: Int, unit: String) {
    (self.inARow, self.met, self.of) = (inARow, met, of)
    if inARow > 1 {
      words = "\(inARow) \(unit)s in a row"
    } else {
      words = met > 0 && of > 1 ? "met in \(met) of \(of) \(unit)s" : nil
    }
  }
}

extension Progress {
  init(
    _ goal: Goal, _ result: GoalState, _ span: ClosedRange<Day>, _ streak: Streak?, on today: Day
  ) {
    (self.goal, done, of, self.span) = (goal.id, result.done, result.of, span)
    (counted, misses, self.streak) = (result.counted, result.misses, streak)
    let state = State(goal, done: result.done, of: result.of, on: today)
    self.state = state
    let hasEnd = span.upperBound < .last
    let daysLeft = hasEnd ? max(0, today.days(until: span.upperBound)) : nil
    self.daysLeft = daysLeft
    let left = max(0, result.of - result.done)
    var pace: Pace?
    if state == .running, let daysLeft, left > 0 {
      // Today is one of the days left, and one of those gone.
      let gone = max(1, span.lowerBound.days(until: today) + 1)
      pace = Pace(
        soFar: Double(result.done) * 7 / Double(gone),
        needed: Double(left) * 7 / Double(daysLeft + 1))
    }
    self.pace = pace
    sentence = Self.sentence(state, result, left, daysLeft)
  }

  private static func sentence(
    _ state: State, _ result: GoalState, _ left: Int, _ daysLeft: Int?
  ) -> String {
    let count = result.words ?? "\(result.done) of \(result.of)"
    switch state {
    case .reached: return "\(count): done"
    case .ahead(let day): return "begins on \(day)"
    case .over(let day): return "\(count) when it ended on \(day)"
    case .paused(let day): return "\(count), paused since \(day)"
    case .finished(let day): return "\(count), put away on \(day)"
    case .unknown: return "a kind that this version does not know"
    case .running:
      guard let daysLeft else { return count }
      let time =
        daysLeft == 0 ? "today is the last day" : "\(daysLeft) day\(daysLeft == 1 ? "" : "s") left"
      return "\(count), \(time)" + (left > 0 ? ": \(rate(left, daysLeft + 1))" : "")
    }
  }

  /// "one a day will do", "one every 3 days will do", "4 a day are needed".
  private static func rate(_ left: Int, _ days: Int) -> String {
    if left > days { return "\((left + days - 1) / days) a day are needed" }
    let every = days / left
    if days == 1 { return "one more" }
    return every == 1 ? "one a day will do" : "one every \(every) days will do"
  }
}

extension Progress.State {
  init(_ goal: Goal, done: Int, of: Int, on today: Day) {
    if goal.row == nil {
      self = .unknown
    } else if let day = goal.finished {
      self = .finished(day)
    } else if let day = goal.paused {
      self = .paused(day)
    } else if let from = goal.from, from > today {
      self = .ahead(from)
    } else if done >= of {
      self = .reached
    } else if let until = goal.until, until < today {
      self = .over(until)
    } else {
      self = .running
    }
  }
}

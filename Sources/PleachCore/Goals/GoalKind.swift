/// One kind of goal: what it counts, how it is written, and who would be somebody for it.
public struct GoalKind: Sendable, Identifiable {
  /// A short word that never changes: `hello`.
  public typealias ID = Identifier<GoalKind>

  /// Whether it is about somebody in particular.
  public enum Need: Sendable, Equatable {
    case none, optional, required
  }

  /// What the store has.
  public let id: ID
  /// What it is for, as half a sentence.
  public let help: String
  /// A goal as somebody writes it.
  public let example: String
  /// What counts and what does not, as a sentence without a full stop.
  public let counts: String
  /// How it may be written: `{n}` is the number, `{who}` the rest, `a|b` either, `[a]` may be left out.
  public let forms: [String]
  /// Whether it is about somebody in particular.
  public let whom: Need
  /// How a goal of this kind is called, without its period.
  let phrase: @Sendable (Goal, _ whom: String?) -> String
  let measure: Measure
  /// Who would be somebody for it.
  let seek: @Sendable (Goal, GoalSeeker, _ most: Int) -> [Suggestion]

  /// How progress is counted.
  enum Measure: Sendable {
    /// By what happened in a span; `eachPerson` counts everybody once a period.
    case deeds(eachPerson: Bool, @Sendable (Goal, GoalGround, ClosedRange<Day>) -> [Progress.Piece])
    /// By how things stand.
    case state(@Sendable (Goal, GoalGround, ClosedRange<Day>) -> GoalState)
  }

  init(
    _ id: ID, _ help: String, example: String, counts: String, forms: [String],
    whom: Need = .none, phrase: @escaping @Sendable (Goal, _ whom: String?) -> String,
    measure: Measure,
    seek: @escaping @Sendable (Goal, GoalSeeker, _ most: Int) -> [Suggestion]
  ) {
    (self.id, self.help, self.example, self.counts) = (id, help, example, counts)
    (self.forms, self.whom, self.phrase) = (forms, whom, phrase)
    (self.measure, self.seek) = (measure, seek)
  }
}

/// How things stand for a goal that is not counted by deeds.
struct GoalState: Sendable {
  let done: Int
  let of: Int
  var counted: [Progress.Piece] = []
  var misses: [Progress.Piece] = []
  /// What the sentence says in place of "2 of 5"; `nil` for that.
  var words: String?
}

/// The kinds of goals, in the order in which help lists them.
public enum GoalKinds {
  /// Every kind.
  public static let all: [GoalKind] = [
    .hello, .comment, .reply, .widen, .thank, .review, .size, .touch, .ask, .answer, .own,
  ]

  /// The kind of that name; `nil` for one that this version does not know.
  public static func named(_ id: GoalKind.ID) -> GoalKind? { all.first { $0.id == id } }
}

extension Goal {
  /// Its kind; `nil` for one that this version does not know.
  public var row: GoalKind? { GoalKinds.named(kind) }

  /// How it is called: "say hi to 5 new people by 2024-03-01".
  public func phrase(in graph: Graph) -> String {
    let what = row?.phrase(self, whom.map { graph.words(for: $0) }) ?? "\(kind) \(count)"
    return what + periodWords
  }

  private var periodWords: String {
    switch period {
    case .once: until.map { " by \($0)" } ?? ""
    case .week, .month: " each \(period.rawValue)" + (until.map { " until \($0)" } ?? "")
    }
  }

  /// "5 people", "one person".
  func people(_ adjective: String = "") -> String {
    let adjective = adjective.isEmpty ? "" : adjective + " "
    return count == 1 ? "one \(adjective)person" : "\(count) \(adjective)people"
  }

  /// "5 questions", "one question".
  func many(_ thing: String) -> String { count == 1 ? "one \(thing)" : "\(count) \(thing)s" }
}

extension Graph {
  /// What a goal is about, as sentences name it; what is not there goes by its identifier.
  public func words(for whom: Goal.Whom) -> String {
    switch whom {
    case .person(let id): people[id]?.name ?? id.raw
    case .community(let id): communities[id]?.name ?? id.raw
    case .topic(let id): "#" + (topics[id]?.id.raw ?? id.raw)
    case .query(let text): text
    }
  }
}

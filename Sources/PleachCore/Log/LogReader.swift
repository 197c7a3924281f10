/// Finds in a line whom, where and what it is about.
public struct LogReader: Sendable {
  private let graph: Graph
  private let today: Day

  /// - Parameter today: The reader's local day.
  public init(_ graph: Graph, on today: Day) { (self.graph, self.today) = (graph, today) }

  /// What a line says; what is not clear is left open in the draft.
  ///
  /// - Complexity: O(people).
  public func draft(of line: String) -> LogDraft {
    let line = LogLine(line, on: today)
    let found = LogNames(line, graph).found
    var draft = LogDraft(text: line.text, today: today)
    draft.when = line.when
    draft.people = found.map { LogDraft.Who(words: $0.words, meaning: $0.meaning) }
    draft.kind = line.kind ?? .message
    draft.isKindGuessed = line.kind == nil
    draft.direction = LogDirection(line, people: found).direction
    let known = line.topics.map { ($0, topic($0)) }
    draft.topics = known.compactMap(\.1)
    draft.unknownTopics = known.filter { $0.1 == nil }.map(\.0)
    draft.platform = platform(line, found)
    return draft
  }

  private func topic(_ name: String) -> Topic.ID? {
    let spaced = String(name.map { $0 == "-" || $0 == "_" ? " " : $0 })
    return (graph.topic(named: name) ?? graph.topic(named: spaced))?.id
  }

  /// The platform that is named; else where the handle is, unless they met.
  private func platform(_ line: LogLine, _ found: [LogNames.Found]) -> Platform.ID? {
    for place in line.places {
      if let platform = graph.platform(named: place) { return platform.id }
      if let known = Platform.known.first(where: {
        $0.id.raw == place || Folding.folded($0.name) == place
      }) {
        return known.id
      }
      if place == "twitter" { return "x" }
    }
    if line.kind == .comment,
      line.words.contains(where: { ["blog", "blogs", "blogpost"].contains($0.folded) })
    {
      return "feeds"
    }
    guard line.kind != .meeting else { return nil }
    let platforms = Set(found.compactMap(\.platform))
    return platforms.count == 1 ? platforms.first : nil
  }
}

/// A line of the log before it is written down: what was understood, for somebody to look at and correct.
public struct LogDraft: Sendable, Equatable {
  /// Somebody in the line.
  public struct Who: Sendable, Equatable {
    /// As typed.
    public let words: String
    /// Whom it means: one, several to choose from, or nobody and a name that was perhaps meant.
    public var meaning: Graph.Resolution

    /// The person, when it is no question.
    public var person: Person.ID? { if case .one(let id) = meaning { id } else { nil } }
  }

  /// In the order of the line.
  public var people: [Who] = []
  /// What happened.
  public var kind: Encounter.Kind = .message
  /// Whether no word says so, and somebody should look.
  public var isKindGuessed = true
  /// Who gave it.
  public var direction: Encounter.Direction = .given
  /// Where it happened; `nil` away from all platforms, or not said.
  public var platform: Platform.ID?
  /// What it was about, as far as it is in the store.
  public var topics: [Topic.ID] = []
  /// What was written with `#` and is no topic of the store; it stays in the text.
  public var unknownTopics: [String] = []
  /// What is kept, as typed but for the day.
  public var text: String
  /// The phrase for the day; `nil` where there is none.
  public internal(set) var when: DayWords.Phrase?
  /// The day chosen by hand; goes before the phrase.
  public var chosenDay: Day?
  private let today: Day

  /// A draft without people.
  public init(text: String, today: Day) { (self.text, self.today) = (text, today) }

  /// The day; `nil` when the phrase may mean several.
  public var day: Day? { chosenDay ?? (when == nil ? today : when?.day) }

  /// What still stands in the way of writing it down, in the order of the line.
  public enum Question: Sendable, Equatable {
    /// The phrase may mean several days.
    case day(String, [Day])
    /// It would be in the future.
    case future(Day)
    /// Nobody is in the line.
    case nobody
    /// One of several people; the place is that in `people`.
    case many(Int, [Person.ID])
    /// Nobody is called so; a name that was perhaps meant.
    case unknown(Int, nearest: String?)
  }

  /// What somebody must answer first; none when it can be written down.
  public var questions: [Question] {
    var questions: [Question] = []
    if let day {
      if day > today { questions.append(.future(day)) }
    } else if let when {
      questions.append(.day(when.words, when.days))
    }
    if people.isEmpty { questions.append(.nobody) }
    for (place, who) in people.enumerated() {
      switch who.meaning {
      case .one: break
      case .many(let ids): questions.append(.many(place, ids))
      case .none(let nearest): questions.append(.unknown(place, nearest: nearest))
      }
    }
    return questions
  }
}

/// Who gave and who received, by the order of words.
struct LogDirection {
  let direction: Encounter.Direction

  /// Given, unless somebody else does it (`Ana thanked me`), it is from them (`a reply from @ana`), or
  /// it was done by them (`thanked by @ana`).
  init(_ line: LogLine, people: [LogNames.Found]) {
    direction = Self.isReceived(line, people) ? .received : .given
  }

  private static let me: Set<String> = ["me", "us", "my", "our", "mine"]
  private static let i: Set<String> = ["i", "we", "i've", "we've"]

  private static func isReceived(_ line: LogLine, _ people: [LogNames.Found]) -> Bool {
    let words = line.words
    guard let verb = line.verb else {
      return words.contains { ["got", "received", "learnt", "learned"].contains($0.folded) }
        && people.contains { $0.isBehind(["from", "by"], in: words) }
    }
    if words[..<verb].contains(where: { ["got", "received"].contains($0.folded) }) { return true }
    if !line.isDeed {
      // "Ana said hello"
      if people.contains(where: {
        $0.range.lowerBound == 0 && $0.range.upperBound <= verb && !$0.isPossessive
      }) {
        return true
      }
      return people.contains { $0.isBehind(["from", "by"], in: words) }
        || words[(verb + 1)...].prefix(2).contains { me.contains($0.folded) }
    }
    // "thanked by Ana", "was asked by Bo"
    if verb + 1 < words.count, words[verb + 1].folded == "by",
      people.contains(where: { $0.range.lowerBound == verb + 2 })
    {
      return true
    }
    guard !words[..<verb].contains(where: { i.contains($0.folded) }) else { return false }
    let isSubject = people.contains { $0.range.upperBound <= verb && !$0.isPossessive }
    if isSubject { return true }
    // "somebody thanked me"
    return verb > 0 && words[(verb + 1)...].prefix(2).contains { me.contains($0.folded) }
      && !["my", "our"].contains(words[verb - 1].folded)
  }
}

/// Who of the store may be one person under two names, and why.
///
/// Record linkage by blocking: people are compared only where they bear a mark in common, and the weights
/// of what speaks for and against it are added (I. Fellegi, A. Sunter, *JASA* 64, 1969,
/// doi:10.1080/01621459.1969.10501049). Weights are set by hand, with the invented exports in sight.
public struct Sameness: Sendable, Equatable {
  /// Two people who may be one.
  public struct Pair: Sendable, Equatable {
    /// Whoever stands first in the store.
    public let one: Person.ID
    /// The other.
    public let other: Person.ID
    /// For it, then against it; the heaviest first.
    public let evidence: [Evidence]
    /// The platforms themselves, or both accounts, say so: nobody need be asked.
    public let isProven: Bool

    /// A pair and what speaks for it.
    public init(one: Person.ID, other: Person.ID, evidence: [Evidence], isProven: Bool) {
      (self.one, self.other, self.evidence, self.isProven) = (one, other, evidence, isProven)
    }

    /// All weights together.
    public var score: Double { evidence.reduce(0) { $0 + $1.weight } }
  }

  /// Those who are worth asking about, the surest first; the proven among them.
  public let pairs: [Pair]

  /// People who may all be one, asked about together: the surest first, the proven among them.
  public let questions: [SameQuestion]

  /// Those that need no answer.
  public var proven: [Pair] { pairs.filter(\.isProven) }

  /// From so much on it is worth asking.
  public static let enough = 0.75
  /// A mark of more people than these says nothing of any two: nobody is on so many platforms.
  static let mostBearers = 16

  /// Pairs that were found already, the surest first.
  public init(_ pairs: [Pair], in graph: Graph) {
    self.pairs = pairs
    questions = SameQuestion.all(pairs, in: graph)
  }

  /// The same with pairs of which somebody else knows.
  func adding(_ told: [Pair], in graph: Graph) -> Sameness {
    told.isEmpty ? self : Sameness(told + pairs, in: graph)
  }

  /// - Parameter isCancelled: Asked now and then.
  /// - Returns: `nil` when cancelled.
  /// - Complexity: O(accounts + marks).
  public init?(_ graph: Graph, isCancelled: () -> Bool = { false }) {
    var shared: [Key: [Int: [SameSignal.Shared]]] = [:]
    for (number, signal) in SameSignals.all.enumerated() {
      if isCancelled() { return nil }
      Self.collect(signal, number, graph, into: &shared)
    }
    let refused = Set(
      graph.tastes.compactMap { taste -> Key? in
        guard case .same(let one, let other)? = taste.subject, taste.percent == 0 else {
          return nil
        }
        return Self.key(one, other, graph)
      })
    if isCancelled() { return nil }
    let found = shared.filter { !refused.contains($0.key) }.compactMap { key, marks in
      Self.pair(key, marks, graph)
    }
    let sorted = found.sorted {
      ($1.isProven ? 1 : 0, $1.pair.score, $0.key.one, $0.key.other)
        < ($0.isProven ? 1 : 0, $0.pair.score, $1.key.one, $1.key.other)
    }
    self.init(sorted.map(\.pair), in: graph)
  }

  /// Two places in the graph's people, the first before the second.
  private struct Key: Hashable {
    let one: Int
    let other: Int
  }

  private static func key(_ one: Person.ID, _ other: Person.ID, _ graph: Graph) -> Key? {
    guard let one = graph.people.place(of: one), let other = graph.people.place(of: other),
      one != other
    else { return nil }
    return Key(one: min(one, other), other: max(one, other))
  }

  private static func collect(
    _ signal: SameSignal, _ number: Int, _ graph: Graph,
    into shared: inout [Key: [Int: [SameSignal.Shared]]]
  ) {
    var marks: [(place: Int, mark: SameSignal.Mark)] = []
    // The last mark of each key, and for each mark the one before it of the same key.
    var last: [String: Int] = [:]
    var before: [Int] = []
    for place in graph.people.indices {
      for mark in signal.marks(graph.people[place]) {
        before.append(last.updateValue(marks.count, forKey: mark.key) ?? -1)
        marks.append((place, mark))
      }
    }
    for end in last.values where before[end] >= 0 {
      var all: [(place: Int, mark: SameSignal.Mark)] = []
      var here = end
      while here >= 0 {
        all.append(marks[here])
        here = before[here]
      }
      all.reverse()
      let people = Set(all.map(\.place))
      guard people.count > 1, people.count <= mostBearers else { continue }
      var onPlatform: [Platform.ID: Int] = [:]
      for place in people {
        for platform in graph.people[place].homes { onPlatform[platform, default: 0] += 1 }
      }
      func rivals(_ place: Int) -> Int {
        graph.people[place].homes.map { onPlatform[$0] ?? 1 }.max() ?? 1
      }
      for (index, one) in all.enumerated() {
        for other in all[(index + 1)...] where other.place != one.place {
          shared[Key(one: one.place, other: other.place), default: [:]][number, default: []]
            .append(
              SameSignal.Shared(
                one: one.mark, other: other.mark,
                rivals: max(rivals(one.place), rivals(other.place))))
        }
      }
    }
  }

  private static func pair(
    _ key: Key, _ shared: [Int: [SameSignal.Shared]], _ graph: Graph
  ) -> (key: Key, isProven: Bool, pair: Pair)? {
    let people = SamePeople(
      graph: graph, one: graph.people[key.one], other: graph.people[key.other])
    var isProven = false
    var evidence: [Evidence] = []
    for (number, signal) in SameSignals.all.enumerated() {
      let marks = (shared[number] ?? []).sorted {
        ($0.one.key, $0.other.key) < ($1.one.key, $1.other.key)
      }
      guard let clue = signal.judge(marks, people) else { continue }
      isProven = isProven || clue.isProof
      evidence.append(Evidence(signal.name, weight: clue.weight, clue.sentence))
    }
    // Names that are made to look like others prove nothing.
    if isProven, [people.one, people.other].contains(where: { SafeText($0.name).isSuspicious }) {
      isProven = false
    }
    let ordered = evidence.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }.map(\.element)
    let pair = Pair(
      one: people.one.id, other: people.other.id, evidence: ordered, isProven: isProven)
    return isProven || pair.score >= enough ? (key, isProven, pair) : nil
  }
}

extension Graph {
  /// "Ada Quill: @ada on Mastodon names @ada_quill on X, which names it in turn".
  public func words(for pair: Sameness.Pair) -> String {
    let names = [pair.one, pair.other].map { people[$0]?.name ?? $0.raw }
    let both = names[0] == names[1] ? names[0] : "\(names[0]) and \(names[1])"
    return "\(both): \(pair.evidence.first?.sentence ?? "")"
  }
}

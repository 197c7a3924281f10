/// How narrow or wide the network of those you follow is, how it came to be, and what would widen it.
///
/// "Those you follow" are here those who are still there: an account that is gone is no voice.
public struct Breadth: Sendable, Equatable {
  /// A community, platform or language with its voices.
  public struct Part: Sendable, Equatable {
    /// What it is.
    public let strand: Strand
    /// What it is called.
    public let name: String
    /// How many voices it has, 1...
    public let count: Int
  }

  /// How voices are spread over communities, platforms or languages.
  public struct Shares: Sendable, Equatable {
    /// Over what.
    public let kind: Strand.Kind
    /// The largest first; of equals by name.
    public let parts: [Part]
    /// How many of those you follow are of none, or it is not known.
    public let without: Int

    /// All voices together: who is of two counts in both.
    public var total: Int { parts.reduce(0) { $0 + $1.count } }

    /// The first few, and the rest of them.
    public func shown(_ most: Int) -> (parts: ArraySlice<Part>, rest: ArraySlice<Part>) {
      (parts.prefix(most), parts.dropFirst(most))
    }
  }

  /// How many you follow.
  public let following: Int
  /// Every measure, known or not, in the order in which they are listed.
  public let measures: [BreadthMeasure]
  /// Over communities, platforms and languages.
  public let shares: [Shares]
  /// Of the last three years.
  public let history: BreadthHistory
  /// What would widen most, the best first: at most three.
  public let changes: [BreadthChange]

  /// How many changes are named, and among how many suggestions they are looked for.
  private static let (changes, pool) = (3, 100)

  /// Measures a network.
  ///
  /// - Parameters:
  ///   - circle: Those you follow, as they are today, with who follows whom.
  ///   - vicinity: The follows of the same graph.
  ///   - weights: How much each signal is to count where somebody is suggested.
  ///   - isCancelled: Asked every few milliseconds; the result is then `nil`.
  /// - Complexity: that of `Discovery.answer`, of weighing those you follow, and O(people + follows).
  public init?(
    _ circle: Circle, _ vicinity: Vicinity, weights: Weights = Weights(),
    isCancelled: () -> Bool = { false }
  ) {
    let discovery = Discovery(circle, vicinity, weights: weights)
    guard let answer = discovery.answer(top: Self.pool, isCancelled: isCancelled) else {
      return nil
    }
    let ground = BreadthGround(circle, vicinity.links)
    let widening = BreadthChanges(circle, vicinity)
    following = ground.voices.count
    measures = BreadthRow.all.map { $0.measure(ground) }
    shares = BreadthGround.kinds.map { kind in
      Shares(kind: kind, parts: ground.parts(kind), without: ground.without(kind))
    }
    history = BreadthHistory(circle.graph, on: circle.today)
    changes = widening.best(
      Self.changes,
      of: widening.following(answer.suggestions)
        + widening.lettingGo(LetGo(circle, weights: weights)))
  }

  /// The measures that are shown: of those that say nearly the same, one.
  public var mainMeasures: [BreadthMeasure] { measures.filter(\.isMain) }

  /// A measure by its name.
  public func measure(_ name: String) -> BreadthMeasure? { measures.first { $0.name == name } }

  /// The E-I index over communities, platforms or languages.
  public func crossing(_ kind: Strand.Kind) -> BreadthMeasure? { measure("E-I \(kind.rawValue)") }
}

extension Circle {
  /// How many communities of the same size would be as varied as those of whom you follow; `nil` when
  /// nobody belongs to one.
  public var effectiveCommunities: Double? {
    Spread(everyVoice.counts.filter { $0.key.kind == .communities }).effective
  }

  /// The one follow that would widen most, among those whose communities are written down.
  ///
  /// - Complexity: O(people).
  public var widening: BreadthChange? { BreadthChanges(self).bestKnown() }
}

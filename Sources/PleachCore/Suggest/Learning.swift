/// What was taken and what was dismissed, by the signals that suggested it.
///
/// A signal of which more was taken than of all suggestions counts more, one of which less was taken
/// counts less. As if ten more had been answered in the usual way, so that few answers move little; never
/// below a half nor above twice.
public struct Learning: Sendable, Equatable {
  /// How suggestions of one signal were answered.
  public struct Tally: Sendable, Equatable {
    /// Followed, or tried.
    public var taken = 0
    /// Dismissed for good.
    public var dismissed = 0
  }

  /// By the name of the signal.
  public private(set) var tallies: [String: Tally] = [:]
  private var all = Tally()

  /// - Complexity: O(verdicts).
  public init(_ graph: Graph) {
    for verdict in graph.verdicts where !verdict.signals.isEmpty {
      let isTaken: Bool
      switch verdict.kind {
      case .follow, .trial: isTaken = true
      case .dismiss: isTaken = false
      case .keep, .unfollow, .later, .mute: continue
      }
      Self.count(isTaken, &all)
      for signal in Set(verdict.signals) { Self.count(isTaken, &tallies[signal, default: Tally()]) }
    }
  }

  private static func count(_ isTaken: Bool, _ tally: inout Tally) {
    if isTaken { tally.taken += 1 } else { tally.dismissed += 1 }
  }

  /// How much a signal is to count, in `0.5...2`: 1 as long as nothing was learnt of it.
  public func factor(of signal: String) -> Double {
    guard let tally = tallies[signal] else { return 1 }
    let (more, half) = (10.0, 5.0)
    let usual = (Double(all.taken) + half) / (Double(all.taken + all.dismissed) + more)
    let own =
      (Double(tally.taken) + more * usual) / (Double(tally.taken + tally.dismissed) + more)
    return max(0.5, min(2, own / usual))
  }
}

extension Weights {
  /// What the reader said of signals, and what was learnt from answers to suggestions.
  public init(_ graph: Graph) {
    let learning = Learning(graph)
    self.init(
      Dictionary(
        learning.tallies.keys.map { ($0, learning.factor(of: $0)) }, uniquingKeysWith: { $1 }))
    for taste in graph.tastes {
      if case .signal(let name) = taste.subject { self[name] *= Double(taste.percent) / 100 }
    }
  }
}

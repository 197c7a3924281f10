/// How a review stands, counted from the graph.
public struct ReviewTally: Sendable, Equatable {
  /// Decided in this review, by verdict, in the order of the queue.
  public private(set) var decided: [Verdict.Kind: [Person.ID]] = [:]
  /// How many of them on the day asked about.
  public private(set) var today = 0
  /// Still to be asked about, those skipped among them.
  public private(set) var open = 0
  /// Put off and still open.
  public private(set) var skipped = 0

  /// - Complexity: O(queue).
  public init(_ session: ReviewSession, in graph: Graph, on day: Day) {
    for person in session.queue {
      if let verdict = session.verdict(on: person, in: graph) {
        decided[verdict.kind, default: []].append(person)
        if verdict.day == day { today += 1 }
      } else if session.isOpen(person, in: graph) {
        open += 1
        if session.skipped.contains(person) { skipped += 1 }
      }
    }
  }

  /// How many were decided in all.
  public var count: Int { decided.values.reduce(0) { $0 + $1.count } }

  /// How many were decided or are still open: what the review comes to.
  public var all: Int { count + open }

  /// How many minutes those still open will take at the pace so far; at a guess of fifteen seconds each
  /// until three are decided. At least 1 as long as anybody is open.
  public func minutesLeft(after seconds: Int) -> Int {
    let pace = count >= 3 && seconds > 0 ? Double(seconds) / Double(count) : 15
    return open == 0 ? 0 : max(1, Int((Double(open) * pace / 60).rounded()))
  }
}

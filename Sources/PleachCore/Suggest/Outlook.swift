/// What a day offers beside what is due: whom to say hello to, and what would widen the network.
public struct Outlook: Sendable, Equatable {
  /// Whom to greet, the best reasons first.
  public let greetings: [Suggestion]
  /// How many communities of the same size would be as varied as yours; `nil` when nobody belongs to one.
  public let effectiveCommunities: Double?
  /// The follow that would widen most; `nil` when none would.
  public let widening: BreadthChange?

  /// - Parameters:
  ///   - circle: Those you follow, as they are today.
  ///   - greetings: How many at most.
  ///   - weights: How much each signal is to count for this reader.
  /// - Complexity: O(people): a quarter of a second for a hundred thousand.
  public init(_ circle: Circle, greetings: Int, weights: Weights) {
    self.greetings = Greet(circle, weights: weights).first(greetings)
    effectiveCommunities = circle.effectiveCommunities
    widening = circle.widening
  }
}

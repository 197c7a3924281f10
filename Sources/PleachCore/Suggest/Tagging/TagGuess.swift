/// A tag that somebody untagged is likely to deserve.
public struct TagGuess: Sendable, Equatable {
  /// Its number.
  public let tag: Int
  /// How likely it is right, in `0...1`, rather too low than too high: learnt from how well the tags
  /// given so far foretell each other.
  public let confidence: Double

  /// From here on, about 98 of 100 are right.
  public static let sure = 0.9

  /// A proposal as it was found, or made up for a test.
  public init(tag: Int, confidence: Double) {
    (self.tag, self.confidence) = (tag, confidence)
  }

  /// Whether it may be accepted unseen.
  public var isSure: Bool { confidence >= Self.sure }
}

/// One number of how narrow or wide a network is, with what it means.
public struct BreadthMeasure: Sendable, Equatable {
  /// How the number is written.
  public enum Form: String, Sendable {
    /// A number from 1 on, with a digit behind the point.
    case number
    /// A share of a whole, in percent.
    case share
    /// From -1, closed, to 1, open.
    case index
  }

  /// In a word or two, for tables and JSON: "closed triads".
  public let name: String
  /// What it looks at, as half a sentence.
  public let help: String
  /// How it is written.
  public let form: Form
  /// Of those that say nearly the same, the one that is shown.
  public let isMain: Bool
  /// `nil` when too little is known.
  public let value: Double?
  /// From the least to the most that it can be; `nil` together with the value.
  public let range: ClosedRange<Double>?
  /// What this very value means, or why there is none, in a sentence without a full stop.
  public let meaning: String

  /// As one reads it: "4.1", "34 %", "-0.23"; "unknown" without a value.
  public var text: String {
    guard let value else { return "unknown" }
    switch form {
    case .number: return Decimals.text(value, 1)
    case .share: return Decimals.percent(value)
    case .index: return Decimals.text(value, 2)
    }
  }
}

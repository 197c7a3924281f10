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

/// Numbers as sentences write them: always with a point, whatever the machine's language.
public enum Decimals {
  /// A number with so many digits behind the point.
  public static func text(_ number: Double, _ digits: Int) -> String {
    let scale = (0..<digits).reduce(1) { power, _ in power * 10 }
    let units = Int((number * Double(scale)).rounded())
    let rest = String(abs(units) % scale)
    let sign = units < 0 ? "-" : ""
    guard digits > 0 else { return "\(units)" }
    return "\(sign)\(abs(units) / scale)."
      + String(repeating: "0", count: digits - rest.count) + rest
  }

  /// A share of one in percent: "34 %"; what is less than half of one is not written as nothing.
  public static func percent(_ share: Double) -> String {
    let percent = Int((share * 100).rounded())
    return percent == 0 && share > 0 ? "under 1 %" : "\(percent) %"
  }

  /// Two numbers with as many digits as it takes to see that they differ, three at the most.
  public static func step(_ before: Double, _ after: Double) -> String {
    let digits = (1...3).first { text(before, $0) != text(after, $0) } ?? 3
    return "\(text(before, digits)) → \(text(after, digits))"
  }
}

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

  /// The weight of evidence, for which two digits are more than enough.
  public static func weight(_ weight: Double) -> String { text(weight, 2) }

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

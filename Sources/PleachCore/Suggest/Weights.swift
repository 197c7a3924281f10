/// How much each signal is to count for somebody, beside what it weighs by itself.
public struct Weights: Sendable, Equatable {
  private var factors: [String: Double] = [:]

  /// Every signal counts as it is, but for those named.
  ///
  /// - Parameter factors: By the name of the signal; what is no number or below 0 counts as 0.
  public init(_ factors: [String: Double] = [:]) {
    for (signal, factor) in factors { self[signal] = factor }
  }

  /// The factor of a signal, in `0...`: 1 as it is, 0 not at all, 2 twice as much.
  public subscript(signal: String) -> Double {
    get { factors[signal] ?? 1 }
    // Two that say the same are to be equal.
    set { factors[signal] = newValue == 1 ? nil : newValue > 0 && newValue.isFinite ? newValue : 0 }
  }
}

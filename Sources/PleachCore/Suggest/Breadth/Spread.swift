#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How evenly voices are spread over communities, or over whatever else one can be a voice of.
///
/// Who is a voice of several counts in each. The effective number is the Hill number of order 1, the
/// exponential of Shannon's entropy: as many of the same size would be just as varied (M. O. Hill,
/// *Ecology* 54, 1973, doi:10.2307/1934352; L. Jost, *Oikos* 113, 2006).
struct Spread: Sendable, Equatable {
  /// How many voices each has, 1...
  private(set) var counts: [Strand: Int]
  /// All of them together.
  private(set) var total: Int
  /// The sum of *n* ln *n*, from which the entropy follows: ln *N* less this by *N*.
  private let sum: Double

  /// - Parameter counts: How many voices each has; those without any are left out.
  init(_ counts: [Strand: Int]) {
    self.counts = counts.filter { $0.value > 0 }
    total = self.counts.values.reduce(0, +)
    // In one order, so that the same counts give the same last digit in each process.
    sum = self.counts.values.sorted().reduce(0) { $0 + Self.term($1) }
  }

  private static func term(_ count: Int) -> Double {
    count < 2 ? 0 : Double(count) * log(Double(count))
  }

  /// As many of the same size would be just as varied: from 1 to the number of those with a voice;
  /// `nil` without any.
  var effective: Double? { Self.effective(sum, total, counts.count) }

  /// The same after a voice more, or less, of each of `strands`.
  ///
  /// - Parameters:
  ///   - strands: Each once.
  ///   - step: 1 or -1; what has no voice loses none.
  /// - Complexity: O(strands).
  func effective(changing strands: [Strand], by step: Int) -> Double? {
    var (sum, total, groups) = (sum, total, counts.count)
    for strand in strands {
      let before = counts[strand] ?? 0
      let after = max(0, before + step)
      sum += Self.term(after) - Self.term(before)
      total += after - before
      groups += (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0)
    }
    return Self.effective(sum, total, groups)
  }

  /// How much an effective number grows, as a logarithm: below 0 when it shrinks. Those of several kinds
  /// can be added up.
  static func growth(from before: Double, to after: Double) -> Double { log(after) - log(before) }

  /// Rounding must not lead out of the range.
  private static func effective(_ sum: Double, _ total: Int, _ groups: Int) -> Double? {
    guard total > 0 else { return nil }
    return min(Double(groups), max(1, exp(log(Double(total)) - sum / Double(total))))
  }
}

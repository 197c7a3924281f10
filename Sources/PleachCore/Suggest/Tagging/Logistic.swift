#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How likely something is by up to four signs: a logistic regression that starts from what is usual and
/// moves away from it as far as many examples ask for.
///
/// The start is a normal prior (A. Genkin, D. Lewis, D. Madigan, *Technometrics* 49, 2007,
/// doi:10.1198/004017007000000245). The curvature is bounded from above, so that no step goes too far
/// (D. Böhning, B. Lindsay, *Ann. Inst. Statist. Math.* 40, 1988, doi:10.1007/BF00049423).
struct Logistic {
  /// The first is 1 by custom; signs that are not used are 0.
  typealias Signs = SIMD4<Double>

  struct Example {
    let signs: Signs
    let isSo: Bool
    /// How many it counts for.
    var weight = 1.0
  }

  private(set) var weights: Signs
  private static let steps = 300

  /// - Parameters:
  ///   - usual: The weights without any example.
  ///   - inertia: How much is asked for to move each away from there, above 0.
  /// - Complexity: O(examples).
  init(_ examples: [Example], usual: Signs, inertia: Signs) {
    weights = usual
    let inverse = Self.inverse(Self.curvature(examples, inertia))
    for _ in 0..<Self.steps {
      var slope = inertia * (usual - weights)
      for example in examples {
        let rest = (example.isSo ? 1 : 0) - chance(example.signs)
        slope += example.signs * (rest * example.weight)
      }
      let step = inverse.indices.reduce(Signs.zero) { $0 + inverse[$1] * slope[$1] }
      weights += step
      if (step * step).sum() < 1e-12 { break }
    }
  }

  /// In `0...1`.
  func chance(_ signs: Signs, less caution: Double = 0) -> Double {
    1 / (1 + exp(caution - (weights * signs).sum()))
  }

  /// A bound of the second derivatives, wherever the weights are.
  private static func curvature(_ examples: [Example], _ inertia: Signs) -> [Signs] {
    var rows = [Signs](repeating: .zero, count: 4)
    for place in 0..<4 { rows[place][place] = inertia[place] }
    for example in examples {
      for row in 0..<4 {
        rows[row] += example.signs * (example.signs[row] * example.weight / 4)
      }
    }
    return rows
  }

  /// By Gauss and Jordan; a positive definite matrix needs no exchange of rows.
  private static func inverse(_ matrix: [Signs]) -> [Signs] {
    var (left, right) = (matrix, [Signs](repeating: .zero, count: 4))
    for pivot in 0..<4 { right[pivot][pivot] = 1 }
    for pivot in 0..<4 {
      let scale = 1 / left[pivot][pivot]
      left[pivot] *= scale
      right[pivot] *= scale
      for row in 0..<4 where row != pivot {
        let factor = left[row][pivot]
        left[row] -= left[pivot] * factor
        right[row] -= right[pivot] * factor
      }
    }
    return right
  }
}

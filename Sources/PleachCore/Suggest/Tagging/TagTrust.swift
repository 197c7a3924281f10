#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How likely a proposal with certain signs is right, learnt from proposals of which it is known.
///
/// A logistic regression on three signs that starts from what was found on other networks and moves away
/// from it as far as many outcomes ask for (a normal prior; A. Genkin, D. Lewis, D. Madigan,
/// *Technometrics* 49, 2007, doi:10.1198/004017007000000245). The curvature is bounded from above, so
/// that no step goes too far (D. Böhning, B. Lindsay, *Ann. Inst. Statist. Math.* 40, 1988,
/// doi:10.1007/BF00049423).
struct TagTrust {
  /// What is known of a proposal beforehand.
  struct Sign {
    /// The agreement of the voices, how many ties somebody has and how many of them to tagged people.
    fileprivate let values: [Double]

    /// Around what is usual, so that the first weight speaks of a usual case.
    init(_ choice: TagVoices.Choice, _ around: (ties: Int, tagged: Int)) {
      values = [
        1, choice.agreement, log(Double(1 + around.ties)) - 4,
        log(Double(1 + around.tagged)) - 1.5,
      ]
    }
  }

  typealias Outcome = (sign: Sign, isRight: Bool)

  /// Where learning starts, in the order of the signs; the first weight is that of any proposal.
  struct Usual {
    fileprivate let weights: [Double]

    /// Of the best tag.
    static let first = Usual(weights: [1.3, 1.5, 0, 0])
    /// Of the tags after it: they are right where people have several.
    static let later = Usual(weights: [-1, 1, 0, 0])
  }

  /// How much is asked for to move away from each.
  private static let inertia = [0.5, 2.0, 2.0, 2.0]
  private static let steps = 300
  /// Taken off at the end: a tag that is wrong costs more than one that is missing.
  private static let caution = 0.25

  private var weights: [Double]

  /// - Complexity: O(outcomes).
  init(_ outcomes: [Outcome], _ usual: Usual) {
    weights = usual.weights
    let inverse = Self.inverse(Self.curvature(outcomes))
    for _ in 0..<Self.steps {
      var slope = weights.indices.map { Self.inertia[$0] * (usual.weights[$0] - weights[$0]) }
      for (sign, isRight) in outcomes {
        let rest = (isRight ? 1 : 0) - Self.chance(score(sign))
        for place in slope.indices { slope[place] += rest * sign.values[place] }
      }
      for place in weights.indices {
        weights[place] += zip(inverse[place], slope).reduce(0) { $0 + $1.0 * $1.1 }
      }
    }
  }

  /// In `0...1`.
  func confidence(_ sign: Sign) -> Double { Self.chance(score(sign) - Self.caution) }

  private func score(_ sign: Sign) -> Double {
    zip(weights, sign.values).reduce(0) { $0 + $1.0 * $1.1 }
  }

  private static func chance(_ score: Double) -> Double { 1 / (1 + exp(-score)) }

  /// A bound of the second derivatives, wherever the weights are.
  private static func curvature(_ outcomes: [Outcome]) -> [[Double]] {
    var sums = inertia.indices.map { row in
      inertia.indices.map { $0 == row ? inertia[row] : 0 }
    }
    for (sign, _) in outcomes {
      for row in sums.indices {
        for column in sums.indices {
          sums[row][column] += sign.values[row] * sign.values[column] / 4
        }
      }
    }
    return sums
  }

  /// By Gauss and Jordan; a positive definite matrix needs no exchange of rows.
  private static func inverse(_ matrix: [[Double]]) -> [[Double]] {
    var (left, right) = (
      matrix, matrix.indices.map { row in matrix.indices.map { $0 == row ? 1.0 : 0 } }
    )
    for pivot in left.indices {
      let scale = 1 / left[pivot][pivot]
      for column in left.indices {
        left[pivot][column] *= scale
        right[pivot][column] *= scale
      }
      for row in left.indices where row != pivot {
        let factor = left[row][pivot]
        for column in left.indices {
          left[row][column] -= factor * left[pivot][column]
          right[row][column] -= factor * right[pivot][column]
        }
      }
    }
    return right
  }
}

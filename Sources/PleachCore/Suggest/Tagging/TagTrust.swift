#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How likely a proposal is right, if the person deserves any of the tags at all.
struct TagTrust {
  /// What is known of a proposal beforehand: how far the voices agree, how many ties somebody has and how
  /// many of them to tagged people; each around what is usual.
  static func signs(_ choice: TagVoices.Choice, ties: Int, tagged: Int) -> Logistic.Signs {
    Logistic.Signs(1, choice.agreement, log(Double(1 + ties)) - 4, log(Double(1 + tagged)) - 1.5)
  }

  /// Which of somebody's proposals.
  enum Place {
    /// The best one.
    case first
    /// One of those after it: they are right where people have several tags.
    case later

    /// As found on three networks, roughly.
    fileprivate var usual: Logistic.Signs {
      switch self {
      case .first: [1.3, 1.5, 0, 0]
      case .later: [-1, 1, 0, 0]
      }
    }
  }

  /// Taken off at the end: a tag that is wrong costs more than one that is missing.
  private static let caution = 0.25
  private let logistic: Logistic

  /// - Parameter outcomes: Proposals of which is known whether they are right.
  init(_ outcomes: [Logistic.Example], _ place: Place) {
    logistic = Logistic(outcomes, usual: place.usual, inertia: [0.5, 2, 2, 2])
  }

  /// In `0...1`.
  func confidence(_ signs: Logistic.Signs) -> Double {
    logistic.chance(signs, less: Self.caution)
  }
}

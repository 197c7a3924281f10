#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How likely somebody deserves any of the tags there are.
///
/// Who has tagged librarians only must not hear that everybody else is one. Nobody says who deserves
/// none, but the untagged are a mixture of both, so what tells the tagged from them tells it too (C.
/// Elkan, K. Noto, KDD 2008, doi:10.1145/1401890.1401920). One sign is looked at: the *reach*, how near
/// the tagged are compared with everybody. Where the tagged are near to each other and others are not,
/// who is far from them deserves none; where people were tagged at random, it says nothing.
struct TagScope {
  /// Whoever is as near to the tagged as the upper three quarters of the tagged are is within.
  private let usual: Double
  private let slope: Double
  /// More of the untagged change nothing.
  private static let sample = 2000

  /// - Parameters:
  ///   - tagged: The reach of some of the tagged, by all tagged but a part they are in.
  ///   - untagged: The reach of all others.
  init(tagged: [Double], untagged: [Double]) {
    let sample = stride(from: 0, to: untagged.count, by: untagged.count / Self.sample + 1)
      .map { untagged[$0] }
    guard !tagged.isEmpty, !sample.isEmpty else {
      (usual, slope) = (0, 0)
      return
    }
    let usual = tagged.sorted()[tagged.count / 4]
    let weight = Double(tagged.count) / Double(sample.count)
    let examples =
      tagged.map { Logistic.Example(signs: [1, $0 - usual, 0, 0], isSo: true) }
      + sample.map { Logistic.Example(signs: [1, $0 - usual, 0, 0], isSo: false, weight: weight) }
    let logistic = Logistic(examples, usual: .zero, inertia: [0.5, 2, 1, 1])
    (self.usual, slope) = (usual, max(0, logistic.weights[1]))
  }

  /// In `0...1`.
  func chance(_ reach: Double) -> Double { min(1, exp(slope * (reach - usual))) }
}

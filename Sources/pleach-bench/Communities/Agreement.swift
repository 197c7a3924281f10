#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How far two ways to sort the same people agree.
struct Agreement {
  /// Mutual information by the mean of both entropies: 0 by chance of large groups, 1 when the same (A.
  /// Strehl, J. Ghosh, *JMLR* 3, 2002; with the arithmetic mean).
  let nmi: Double
  /// The share of pairs on which both agree, corrected for chance (L. Hubert, P. Arabie, *Journal of
  /// Classification* 2, 1985, doi:10.1007/BF01908075).
  let ari: Double

  /// - Parameter pairs: For everybody the group in the one and in the other.
  init(_ pairs: [(one: Int, other: Int)]) {
    var (ones, others): ([Int: Int], [Int: Int]) = ([:], [:])
    var both: [[Int]: Int] = [:]
    for (one, other) in pairs {
      ones[one, default: 0] += 1
      others[other, default: 0] += 1
      both[[one, other], default: 0] += 1
    }
    // In one order, so that the last digit stays the same.
    let sizes = [ones.values.sorted(), others.values.sorted(), both.values.sorted()]
    let total = Double(pairs.count)
    let entropies = sizes.map { sizes in
      sizes.reduce(0.0) { $0 - Double($1) / total * log(Double($1) / total) }
    }
    let mean = (entropies[0] + entropies[1]) / 2
    nmi = mean > 0 ? (entropies[0] + entropies[1] - entropies[2]) / mean : 1
    let together = sizes.map { $0.reduce(0.0) { $0 + Double($1) * Double($1 - 1) / 2 } }
    let byChance = together[0] * together[1] / max(1, total * (total - 1) / 2)
    let most = (together[0] + together[1]) / 2
    ari = most > byChance ? (together[2] - byChance) / (most - byChance) : 1
  }
}

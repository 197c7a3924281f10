#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Signal {
  /// Few enough follow them that a word is noticed: all of it at ten, nothing at ten thousand, on a
  /// logarithmic scale.
  static let smallEnough = Signal("small enough", weight: 0.6, "few enough follow them to notice") {
    person, _ in
    let counts = person.accounts.compactMap(\.followerCount)
    guard let most = counts.max() else { return nil }
    return Finding(1 - log10(Double(max(10, most)) / 10) / 3) {
      "\(most) follow them: a word is noticed"
    }
  }
}

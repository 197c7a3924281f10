#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// How much of what was hidden a ranked list finds, and how early; each in `0...1`.
struct Marks {
  /// Precision among the first ten.
  var p10 = 0.0
  /// The share of the hidden among the first twenty.
  var r20 = 0.0
  /// Whether any is among the first ten.
  var hit10 = 0.0
  /// One over the place of the first one found, within a hundred.
  var mrr = 0.0
  /// Discounted gain among the first twenty over the best possible (K. Järvelin, J. Kekäläinen, ACM
  /// TOIS 20, 2002, doi:10.1145/582415.582418).
  var ndcg20 = 0.0

  init() {}

  init(_ list: [UInt32], _ hidden: Set<UInt32>) {
    let places = list.prefix(100).indices.filter { hidden.contains(list[$0]) }
    let among = { (count: Int) in Double(places.count { $0 < count }) }
    p10 = among(10) / 10
    r20 = among(20) / Double(hidden.count)
    hit10 = min(1, among(10))
    mrr = places.first.map { 1 / Double($0 + 1) } ?? 0
    let gain = { (place: Int) in 1 / log2(Double(place + 2)) }
    ndcg20 =
      places.filter { $0 < 20 }.map(gain).reduce(0, +)
      / (0..<min(20, hidden.count)).map(gain).reduce(0, +)
  }

  static var all: [WritableKeyPath<Marks, Double>] { [\.p10, \.r20, \.hit10, \.mrr, \.ndcg20] }

  mutating func add(_ other: Marks) {
    for mark in Self.all { self[keyPath: mark] += other[keyPath: mark] }
  }

  mutating func divide(by count: Double) {
    for mark in Self.all { self[keyPath: mark] /= count }
  }
}

/// The same numbers each time from one seed: for tests, for orders that are to be random but
/// repeatable, and for the invented network.
///
/// SplitMix64 (S. Vigna, public domain algorithm). Not for secrets.
public struct SeededRandom: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Begins the numbers of `seed`; neighbouring seeds give unlike ones.
  public init(_ seed: UInt64) { state = seed }

  /// The next 64 random bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

// The standard library may draw otherwise in its next version; these never will.
extension SeededRandom {
  /// A whole number in `0..<limit`.
  public mutating func below(_ limit: Int) -> Int {
    precondition(limit > 0, "no number is below \(limit)")
    return Int(next().multipliedFullWidth(by: UInt64(limit)).high)
  }

  /// A whole number of `range`, both ends included.
  public mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.count)
  }

  /// True `percent` times in a hundred.
  public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of `things`, which must not be empty.
  public mutating func pick<Things: RandomAccessCollection>(_ things: Things) -> Things.Element {
    things[things.index(things.startIndex, offsetBy: below(things.count))]
  }

  /// `things` in another order (R. Durstenfeld's shuffle).
  public mutating func shuffled<Thing>(_ things: [Thing]) -> [Thing] {
    var things = things
    for place in stride(from: things.count - 1, to: 0, by: -1) {
      things.swapAt(place, below(place + 1))
    }
    return things
  }
}

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What a tie counts that is one of so many, by their number: a power of it, worked out once.
struct DegreePowers: Sendable, Equatable {
  private let values: [Double]

  /// - Parameter degree: The most that anybody has.
  init(_ exponent: Double, upTo degree: Int) {
    values = (0...degree).map { $0 == 0 ? 0 : pow(Double($0), exponent) }
  }

  @inline(__always) subscript(degree: Int) -> Double {
    values.withUnsafeBufferPointer { $0[degree] }
  }
}

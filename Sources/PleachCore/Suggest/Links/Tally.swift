/// A score for each vertex, most of them none: emptied and filled again without any new memory.
///
/// What is added must be positive: nothing else tells who has a score already.
struct Tally: Sendable {
  private var scores: [Double]
  /// Who has a score, in the order of the first addition; one place more than can be filled, which is
  /// written to before it is known whether it counts.
  private var places: [UInt32]
  private(set) var count = 0

  init(vertices: Int) {
    scores = [Double](repeating: 0, count: vertices)
    places = [UInt32](repeating: 0, count: vertices + 1)
  }

  /// Who has a score.
  var touched: ArraySlice<UInt32> { places[..<count] }

  subscript(vertex: UInt32) -> Double { scores[Int(vertex)] }

  /// - Complexity: O(touched).
  mutating func clear() {
    edit { cells in cells.clear() }
  }

  /// Hands the scores to `body` as they lie in memory.
  mutating func edit<Value>(_ body: (inout Cells) -> Value) -> Value {
    scores.withUnsafeMutableBufferPointer { scores in
      places.withUnsafeMutableBufferPointer { places in
        // Without vertices nothing is ever written.
        var cells = Cells(
          scores: scores.baseAddress ?? UnsafeMutablePointer(bitPattern: 8)!,
          places: places.baseAddress!, count: count)
        defer { count = cells.count }
        return body(&cells)
      }
    }
  }

  /// What an inner loop writes to, unchecked.
  struct Cells {
    let scores: UnsafeMutablePointer<Double>
    let places: UnsafeMutablePointer<UInt32>
    var count: Int

    @inline(__always) mutating func add(_ vertex: UInt32, _ score: Double) {
      let known = scores[Int(vertex)]
      places[count] = vertex
      count &+= known == 0 ? 1 : 0
      scores[Int(vertex)] = known + score
    }

    var touched: UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(start: places, count: count) }

    mutating func clear() {
      for place in touched { scores[Int(place)] = 0 }
      count = 0
    }
  }
}

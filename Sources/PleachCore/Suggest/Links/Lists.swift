/// The lists of an adjacency while they stay where they are: what inner loops read, unchecked.
struct Lists {
  let count: Int
  private let outStarts: UnsafePointer<UInt32>
  private let outEnds: UnsafePointer<UInt32>
  private let inStarts: UnsafePointer<UInt32>
  private let inEnds: UnsafePointer<UInt32>

  /// Whom a vertex follows.
  @inline(__always) func out(_ vertex: Int) -> UnsafeBufferPointer<UInt32> {
    Self.list(vertex, outStarts, outEnds)
  }

  /// Who follows a vertex.
  @inline(__always) func into(_ vertex: Int) -> UnsafeBufferPointer<UInt32> {
    Self.list(vertex, inStarts, inEnds)
  }

  @inline(__always) func outDegree(_ vertex: Int) -> Int {
    Int(outStarts[vertex + 1] &- outStarts[vertex])
  }

  @inline(__always) func inDegree(_ vertex: Int) -> Int {
    Int(inStarts[vertex + 1] &- inStarts[vertex])
  }

  @inline(__always) private static func list(
    _ vertex: Int, _ starts: UnsafePointer<UInt32>, _ ends: UnsafePointer<UInt32>
  ) -> UnsafeBufferPointer<UInt32> {
    let start = starts[vertex]
    return UnsafeBufferPointer(start: ends + Int(start), count: Int(starts[vertex + 1] &- start))
  }

  fileprivate init(
    _ adjacency: Adjacency, _ starts: (UnsafePointer<UInt32>, UnsafePointer<UInt32>),
    _ ends: (UnsafePointer<UInt32>, UnsafePointer<UInt32>)
  ) {
    count = adjacency.count
    (outStarts, inStarts) = starts
    (outEnds, inEnds) = ends
  }
}

extension Adjacency {
  /// Hands the lists to `body`, which must not keep them.
  func withLists<Value>(_ body: (Lists) throws -> Value) rethrows -> Value {
    try out.starts.withUnsafeBufferPointer { outStarts in
      try into.starts.withUnsafeBufferPointer { inStarts in
        try out.ends.withUnsafeBufferPointer { outEnds in
          try into.ends.withUnsafeBufferPointer { inEnds in
            // There is always a start; of no ends the address is never read.
            let none = outStarts.baseAddress!
            return try body(
              Lists(
                self, (outStarts.baseAddress!, inStarts.baseAddress!),
                (outEnds.baseAddress ?? none, inEnds.baseAddress ?? none)))
          }
        }
      }
    }
  }
}

extension Adjacency {
  /// Packs follows given in any order; those of oneself and repeats are left out.
  ///
  /// Three counting sorts, the last digit first: by the followed, by the follower, and back (D. E. Knuth,
  /// *The Art of Computer Programming* 3, §5.2). Nothing is compared.
  ///
  /// - Parameters:
  ///   - count: How many vertices there are; every end must be below it.
  ///   - from: Who follows.
  ///   - to: Whom, at the same places as `from`.
  /// - Complexity: O(vertices + follows).
  public init(count: Int, from: [Vertex], to: [Vertex]) {
    precondition(from.count == to.count, "\(from.count) follow \(to.count)")
    precondition(from.count < Int(UInt32.max), "\(from.count) follows are too many to number")
    let sources = Side.grouping(from, by: to, count: count)
    // Turned round, rows come out in rising order, for columns are read so.
    let repeated = sources.transposed(dropsTwins: true)
    self.init(count: count, out: repeated, into: repeated.transposed(dropsTwins: false))
  }
}

extension Adjacency.Side {
  /// Groups `ends` by the `keys` beside them, in the order given, leaving out what ends at its own key.
  fileprivate static func grouping(_ ends: [UInt32], by keys: [UInt32], count: Int) -> Self {
    var starts = [UInt32](repeating: 0, count: count + 1)
    var kept = 0
    for place in keys.indices where keys[place] != ends[place] {
      precondition(ends[place] < count, "vertex \(ends[place]) of \(count)")
      starts[Int(keys[place]) + 1] += 1
      kept += 1
    }
    starts.accumulate()
    let grouped = [UInt32](unsafeUninitializedCapacity: kept) { grouped, filled in
      var next = starts
      next.withUnsafeMutableBufferPointer { next in
        for place in keys.indices where keys[place] != ends[place] {
          let key = Int(keys[place])
          grouped[Int(next[key])] = ends[place]
          next[key] += 1
        }
      }
      filled = kept
    }
    return Self(starts: starts, ends: grouped)
  }

  /// The same ties seen from their other ends, each list in rising order.
  ///
  /// - Parameter dropsTwins: Whether the same tie may stand here more than once, and is to stand once.
  fileprivate func transposed(dropsTwins: Bool) -> Self {
    let count = starts.count - 1
    var turned = [UInt32](repeating: 0, count: count + 1)
    for end in ends { turned[Int(end) + 1] += 1 }
    turned.accumulate()
    var next = turned
    var sources = [UInt32](unsafeUninitializedCapacity: ends.count) { sources, filled in
      next.withUnsafeMutableBufferPointer { next in
        ends.withUnsafeBufferPointer { ends in
          for vertex in 0..<count {
            for place in Int(starts[vertex])..<Int(starts[vertex + 1]) {
              let end = Int(ends[place])
              // A list grows in rising order, so a twin stands right before.
              if dropsTwins, next[end] > turned[end], sources[Int(next[end]) - 1] == vertex {
                continue
              }
              sources[Int(next[end])] = UInt32(vertex)
              next[end] += 1
            }
          }
        }
      }
      filled = ends.count
    }
    guard dropsTwins else { return Self(starts: turned, ends: sources) }
    return Self.closingGaps(turned, next, &sources)
  }

  /// Moves lists together that do not fill their room.
  private static func closingGaps(
    _ starts: [UInt32], _ ends: [UInt32], _ lists: inout [UInt32]
  ) -> Self {
    var closed = starts
    var free = 0
    for vertex in 0..<starts.count - 1 {
      let (start, length) = (Int(starts[vertex]), Int(ends[vertex] - starts[vertex]))
      if start != free { for step in 0..<length { lists[free + step] = lists[start + step] } }
      closed[vertex] = UInt32(free)
      free += length
    }
    closed[starts.count - 1] = UInt32(free)
    lists.removeLast(lists.count - free)
    return Self(starts: closed, ends: lists)
  }
}

extension [UInt32] {
  /// Turns counts, each one place up, into the places where lists start.
  fileprivate mutating func accumulate() {
    for place in indices.dropFirst() { self[place] += self[place - 1] }
  }
}

/// Who follows whom among numbered people, packed into two flat lists.
///
/// For each vertex the ones it follows and the ones that follow it, both in rising order: the compressed
/// rows and columns of the follow matrix (compressed sparse row and column; T. A. Davis, *Direct Methods
/// for Sparse Linear Systems*, SIAM 2006, ch. 2). Eight bytes a follow and eight a vertex.
public struct Adjacency: Sendable, Equatable {
  /// A person's number, in `0..<count`.
  public typealias Vertex = UInt32

  /// How many vertices there are, tied to anybody or not.
  public let count: Int
  /// Whom each follows.
  var out: Side
  /// Who follows each.
  var into: Side

  /// One direction: the ends of vertex *v* stand from `starts[v]` to `starts[v + 1]`.
  struct Side: Sendable, Equatable {
    var starts: [UInt32]
    var ends: [Vertex]

    func ends(of vertex: Vertex) -> ArraySlice<Vertex> {
      ends[Int(starts[Int(vertex)])..<Int(starts[Int(vertex) + 1])]
    }

    func degree(of vertex: Vertex) -> Int {
      Int(starts[Int(vertex) + 1] - starts[Int(vertex)])
    }
  }

  /// How many follows there are.
  public var followCount: Int { out.ends.count }

  /// Whom a vertex follows, in rising order.
  public func followed(by vertex: Vertex) -> ArraySlice<Vertex> { out.ends(of: vertex) }

  /// Who follows a vertex, in rising order.
  public func followers(of vertex: Vertex) -> ArraySlice<Vertex> { into.ends(of: vertex) }

  /// How many a vertex follows.
  public func followedCount(of vertex: Vertex) -> Int { out.degree(of: vertex) }

  /// How many follow a vertex.
  public func followerCount(of vertex: Vertex) -> Int { into.degree(of: vertex) }

  /// Whether `one` follows `other`.
  ///
  /// - Complexity: O(log of the shorter list).
  public func follows(_ one: Vertex, _ other: Vertex) -> Bool {
    let (out, into) = (followed(by: one), followers(of: other))
    return out.count < into.count ? out.has(other) : into.has(one)
  }

  /// The same with every follow turned round.
  public var transposed: Adjacency { Adjacency(count: count, out: into, into: out) }

  init(count: Int, out: Side, into: Side) {
    (self.count, self.out, self.into) = (count, out, into)
  }
}

extension ArraySlice<UInt32> {
  /// Whether a rising list has a number, by halving.
  func has(_ number: UInt32) -> Bool {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low < endIndex && self[low] == number
  }
}

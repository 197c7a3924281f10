/// People sorted into communities, each into one.
///
/// Communities are numbered by size, the largest first; of equals the one with the lowest member.
public struct Partition: Sendable, Equatable {
  /// The community of each vertex, in `0..<count`.
  public let communityOf: [UInt32]
  /// How many communities there are, those of one person among them.
  public var count: Int { starts.count - 1 }
  /// The members of community *c* stand from `starts[c]` to `starts[c + 1]`.
  private let starts: [Int]
  private let order: [Adjacency.Vertex]

  /// - Parameter groupOf: Vertices with the same number are together; the numbers themselves say nothing.
  /// - Complexity: O(vertices + communities × log communities).
  public init(_ groupOf: [UInt32]) {
    var places: [UInt32: Int] = [:]
    var groups: [[Adjacency.Vertex]] = []
    for (vertex, group) in groupOf.enumerated() {
      let place = places[group] ?? groups.count
      if place == groups.count {
        places[group] = place
        groups.append([])
      }
      groups[place].append(UInt32(vertex))
    }
    groups.sort { ($1.count, $0[0]) < ($0.count, $1[0]) }
    var communityOf = [UInt32](repeating: 0, count: groupOf.count)
    var starts = [0]
    for (community, members) in groups.enumerated() {
      for member in members { communityOf[Int(member)] = UInt32(community) }
      starts.append(starts[community] + members.count)
    }
    (self.communityOf, self.starts, order) = (communityOf, starts, groups.flatMap(\.self))
  }

  /// Who is in a community, in rising order.
  public func members(of community: Int) -> ArraySlice<Adjacency.Vertex> {
    order[starts[community]..<starts[community + 1]]
  }

  /// How many are in a community.
  public func size(of community: Int) -> Int { starts[community + 1] - starts[community] }
}

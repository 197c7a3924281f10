/// Who is tied to whom and how strongly, no matter who follows: what communities are found in.
///
/// A mutual pair weighs two, a one-way pair one. Merged, a vertex stands for several people and weighs
/// what all their ties weigh; ties within it are not listed, they count in its strength.
struct TieGraph: ~Copyable {
  /// One end of a tie.
  struct Bond: BitwiseCopyable {
    var end: UInt32
    var weight: UInt32
  }

  let count: Int
  /// The bonds of vertex *v* stand from `starts[v]` to `starts[v + 1]`.
  private let starts: Slab<UInt32>
  private let bonds: Slab<Bond>
  /// The weight of all ties of a vertex, those within it twice. Whole numbers.
  let strength: Slab<Double>
  /// The strength of all vertices.
  let total: Double

  /// - Complexity: O(vertices + follows).
  init(_ adjacency: Adjacency) {
    count = adjacency.count
    total = Double(2 * adjacency.followCount)
    starts = Slab(repeating: 0, count: count + 1)
    strength = Slab(repeating: 0, count: count)
    // Twice the follows would do for any; the unread rest is never touched.
    bonds = Slab(unfilled: 2 * adjacency.followCount)
    var place = 0
    adjacency.withLists { lists in
      for vertex in 0..<lists.count {
        var weights = 0
        lists.forEachNeighbour(of: vertex) { neighbour, tie in
          let weight: UInt32 = tie == .mutual ? 2 : 1
          bonds[place] = Bond(end: neighbour, weight: weight)
          weights += Int(weight)
          place += 1
        }
        starts[vertex + 1] = UInt32(place)
        strength[vertex] = Double(weights)
      }
    }
  }

  /// Everybody tied to a vertex, once each, itself left out.
  @inline(__always) func bonds(of vertex: Int) -> UnsafeBufferPointer<Bond> {
    bonds.part(starts[vertex], starts[vertex + 1])
  }

  /// The graph of groups of vertices.
  ///
  /// - Parameters:
  ///   - groupOf: The group of each vertex, in `0..<groups`, none of them empty.
  /// - Complexity: O(vertices + bonds).
  init(merging graph: borrowing TieGraph, by groupOf: borrowing Slab<UInt32>, groups: Int) {
    count = groups
    total = graph.total
    starts = Slab(repeating: 0, count: groups + 1)
    strength = Slab(repeating: 0, count: groups)
    bonds = Slab(unfilled: graph.bonds.count)
    let members = Grouping(groupOf, count: graph.count, groups: groups)
    let weights = Slab<UInt32>(repeating: 0, count: groups)
    let met = Slab<UInt32>(unfilled: groups)
    var place = 0
    for group in 0..<groups {
      var metCount = 0
      for member in members.members(of: group) {
        strength[group] += graph.strength[Int(member)]
        for bond in graph.bonds(of: Int(member)) {
          let other = Int(groupOf[Int(bond.end)])
          if weights[other] == 0 {
            met[metCount] = UInt32(other)
            metCount += 1
          }
          weights[other] += bond.weight
        }
      }
      for other in met.part(0, UInt32(metCount)) {
        if Int(other) != group {
          bonds[place] = Bond(end: other, weight: weights[Int(other)])
          place += 1
        }
        weights[Int(other)] = 0
      }
      starts[group + 1] = UInt32(place)
    }
  }
}

/// The members of each group, in rising order.
struct Grouping: ~Copyable {
  private let starts: Slab<UInt32>
  private let order: Slab<UInt32>

  /// - Complexity: O(vertices + groups): a counting sort.
  init(_ groupOf: borrowing Slab<UInt32>, count: Int, groups: Int) {
    starts = Slab(repeating: 0, count: groups + 2)
    order = Slab(unfilled: count)
    // Two places up, so that filling a group leaves each start where it belongs.
    for vertex in 0..<count { starts[Int(groupOf[vertex]) + 2] += 1 }
    for group in 0..<groups { starts[group + 2] += starts[group + 1] }
    for vertex in 0..<count {
      let next = Int(groupOf[vertex]) + 1
      order[Int(starts[next])] = UInt32(vertex)
      starts[next] += 1
    }
  }

  @inline(__always) func members(of group: Int) -> UnsafeBufferPointer<UInt32> {
    order.part(starts[group], starts[group + 1])
  }
}

extension TieGraph {
  /// Communities with those taken apart of which one part is not tied to the other.
  ///
  /// - Complexity: O(vertices + bonds).
  func connectedParts(of communities: borrowing Slab<UInt32>) -> [UInt32] {
    let none = UInt32.max
    let parts = Slab<UInt32>(repeating: none, count: count)
    let stack = Slab<UInt32>(unfilled: count)
    for first in 0..<count where parts[first] == none {
      parts[first] = UInt32(first)
      stack[0] = UInt32(first)
      var height = 1
      while height > 0 {
        height -= 1
        let vertex = Int(stack[height])
        for bond in bonds(of: vertex) {
          let end = Int(bond.end)
          guard parts[end] == none, communities[end] == communities[first] else { continue }
          parts[end] = UInt32(first)
          stack[height] = bond.end
          height += 1
        }
      }
    }
    return parts.array(count)
  }
}

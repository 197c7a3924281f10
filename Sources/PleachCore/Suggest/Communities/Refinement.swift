/// Takes communities apart into well connected parts, the second step of the Leiden algorithm.
///
/// Everybody starts alone; whoever is still alone and well tied to the rest of the community joins the
/// well tied part that gains most. Parts grow only along ties, so each is connected.
struct Refinement: ~Copyable {
  /// The part of each vertex, in `0..<count`; those of one community have numbers in a row.
  let partOf: Slab<UInt32>
  private(set) var count = 0

  /// By part, which until the end has the number of the vertex that it grows around: its strength, what
  /// ties it to the rest of its community, and how many are in it.
  private let strength: Slab<Double>
  private let outward: Slab<Double>
  private let sizes: Slab<UInt32>
  private let weights: Slab<UInt32>
  private let met: Slab<UInt32>
  /// Resolution by the strength of the whole graph.
  private let scale: Double

  /// - Parameters:
  ///   - communities: Numbers below `count`, none of them empty.
  ///   - random: Draws who is asked first.
  /// - Complexity: O(vertices + bonds).
  init(
    of communities: borrowing Slab<UInt32>, count: Int, in graph: borrowing TieGraph,
    _ scale: Double, _ random: inout SeededRandom
  ) {
    self.scale = scale
    partOf = Slab(unfilled: graph.count)
    strength = Slab(unfilled: graph.count)
    outward = Slab(repeating: 0, count: graph.count)
    sizes = Slab(repeating: 1, count: graph.count)
    weights = Slab(repeating: 0, count: graph.count)
    met = Slab(unfilled: graph.count + 1)
    for vertex in 0..<graph.count {
      partOf[vertex] = UInt32(vertex)
      strength[vertex] = graph.strength[vertex]
    }
    let grouping = Grouping(communities, count: graph.count, groups: count)
    let numbers = Slab<UInt32>(unfilled: graph.count)
    for community in 0..<count {
      let members = grouping.members(of: community)
      if members.count > 1 { grow(random.shuffled(Array(members)), communities, graph) }
      for member in members where sizes[Int(member)] > 0 {
        numbers[Int(member)] = UInt32(self.count)
        self.count += 1
      }
    }
    for vertex in 0..<graph.count { partOf[vertex] = numbers[Int(partOf[vertex])] }
  }

  /// Grows the parts of one community.
  private func grow(
    _ members: [UInt32], _ communities: borrowing Slab<UInt32>, _ graph: borrowing TieGraph
  ) {
    let community = communities[Int(members[0])]
    var whole = 0.0
    for member in members {
      whole += strength[Int(member)]
      var weight = 0
      for bond in graph.bonds(of: Int(member)) where communities[Int(bond.end)] == community {
        weight += Int(bond.weight)
      }
      outward[Int(member)] = Double(weight)
    }
    for member in members where sizes[Int(member)] == 1 && partOf[Int(member)] == member {
      guard isWellTied(Int(member), in: whole) else { continue }
      join(Int(member), community, communities, graph, whole)
    }
  }

  /// Whether a part has at least as many ties to the rest of its community as chance would give it.
  @inline(__always) private func isWellTied(_ part: Int, in whole: Double) -> Bool {
    outward[part] >= scale * strength[part] * (whole - strength[part])
  }

  /// Puts somebody who is alone into the best part next to them, if that gains.
  private func join(
    _ vertex: Int, _ community: UInt32, _ communities: borrowing Slab<UInt32>,
    _ graph: borrowing TieGraph, _ whole: Double
  ) {
    var metCount = 0
    for bond in graph.bonds(of: vertex) where communities[Int(bond.end)] == community {
      let part = partOf[Int(bond.end)]
      let weight = weights[Int(part)]
      met[metCount] = part
      metCount &+= weight == 0 ? 1 : 0
      weights[Int(part)] = weight &+ bond.weight
    }
    var (best, gain, weight) = (vertex, 0.0, 0.0)
    for place in 0..<metCount {
      let part = Int(met[place])
      let value = Double(weights[part]) - scale * strength[vertex] * strength[part]
      if value > gain, isWellTied(part, in: whole) {
        (best, gain, weight) = (part, value, Double(weights[part]))
      }
      weights[part] = 0
    }
    guard best != vertex else { return }
    partOf[vertex] = UInt32(best)
    sizes[vertex] = 0
    sizes[best] += 1
    strength[best] += strength[vertex]
    outward[best] += outward[vertex] - 2 * weight
  }
}

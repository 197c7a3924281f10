/// People move, one after another, to the community among their neighbours' that gains most, or to one
/// of their own, until nobody gains: the first step of the Leiden algorithm.
///
/// Whoever moves wakes those neighbours who are elsewhere now; the others need not be asked again.
struct LocalMoves: ~Copyable {
  private let communities: Slab<UInt32>
  /// By community: the strength of its members, and how many they are.
  private let strength: Slab<Double>
  private let sizes: Slab<UInt32>
  /// Communities without members: a stack.
  private let empty: Slab<UInt32>
  private var emptyCount = 0
  /// What ties the vertex at hand to each community, and the communities met.
  private let weights: Slab<UInt32>
  private let met: Slab<UInt32>
  /// Resolution by the strength of the whole graph.
  private let scale: Double
  /// Gains below are rounding.
  private static let least = 1e-9

  /// - Parameter communities: Of each vertex, numbers below the count of vertices.
  init(_ graph: borrowing TieGraph, _ communities: consuming Slab<UInt32>, _ scale: Double) {
    let count = graph.count
    strength = Slab(repeating: 0, count: count)
    sizes = Slab(repeating: 0, count: count)
    empty = Slab(unfilled: count)
    weights = Slab(repeating: 0, count: count)
    // One more than can be met: it is written to before it is known whether it counts.
    met = Slab(unfilled: count + 1)
    self.scale = scale
    for vertex in 0..<count {
      strength[Int(communities[vertex])] += graph.strength[vertex]
      sizes[Int(communities[vertex])] += 1
    }
    self.communities = communities
    for community in 0..<count where sizes[community] == 0 { push(community) }
  }

  /// Where everybody is.
  consuming func result() -> Slab<UInt32> { communities }

  /// Moves until nobody gains.
  ///
  /// - Returns: Whether anybody moved; `nil` when cancelled.
  mutating func run(_ graph: borrowing TieGraph, _ isCancelled: () -> Bool) -> Bool? {
    var queue = RandomWalk.Queue(vertices: graph.count)
    // As they are numbered, not drawn: numbers given while a network was explored are near where people
    // are near, which finds more (slashdot: .362 instead of .356) and reads memory in a row.
    for vertex in 0..<UInt32(graph.count) { queue.append(vertex) }
    var (asked, hasMoved) = (0, false)
    while let vertex = queue.next() {
      if asked & 1023 == 0, isCancelled() { return nil }
      asked &+= 1
      guard let community = better(for: Int(vertex), graph) else { continue }
      hasMoved = true
      move(Int(vertex), to: community, graph)
      for bond in graph.bonds(of: Int(vertex)) where communities[Int(bond.end)] != community {
        queue.append(bond.end)
      }
    }
    return hasMoved
  }

  /// The community in which a vertex gains most; `nil` where it is best off already.
  @inline(__always) private func better(for vertex: Int, _ graph: borrowing TieGraph) -> Int? {
    let own = Int(communities[vertex])
    let metCount = meet(vertex, graph)
    let cost = scale * graph.strength[vertex]
    let stay = Double(weights[own]) - cost * (strength[own] - graph.strength[vertex])
    var (best, gain) = (own, stay + Self.least)
    for place in 0..<metCount {
      let community = Int(met[place])
      let value = Double(weights[community]) - cost * strength[community]
      weights[community] = 0
      if value > gain, community != own { (best, gain) = (community, value) }
    }
    if gain < 0, sizes[own] > 1 { return Int(empty[emptyCount - 1]) }
    return best == own ? nil : best
  }

  /// Sums what ties a vertex to each community; returns how many communities that are.
  @inline(__always) private func meet(_ vertex: Int, _ graph: borrowing TieGraph) -> Int {
    var metCount = 0
    for bond in graph.bonds(of: vertex) {
      let community = communities[Int(bond.end)]
      let weight = weights[Int(community)]
      met[metCount] = community
      metCount &+= weight == 0 ? 1 : 0
      weights[Int(community)] = weight &+ bond.weight
    }
    return metCount
  }

  @inline(__always) private mutating func move(
    _ vertex: Int, to community: Int, _ graph: borrowing TieGraph
  ) {
    let own = Int(communities[vertex])
    if sizes[community] == 0 { emptyCount -= 1 }
    communities[vertex] = UInt32(community)
    strength[own] -= graph.strength[vertex]
    strength[community] += graph.strength[vertex]
    sizes[own] -= 1
    sizes[community] += 1
    if sizes[own] == 0 { push(own) }
  }

  private mutating func push(_ community: Int) {
    empty[emptyCount] = UInt32(community)
    emptyCount += 1
  }
}

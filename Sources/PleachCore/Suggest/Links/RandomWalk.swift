/// How near everybody is to you by short random walks: personalised PageRank.
///
/// A walk goes on to somebody tied to where it stands, and starts again from you with a fixed chance;
/// a vertex has the share of steps that end there. Worked out by forward push, which touches nobody far
/// away and leaves at most `tolerance` of a vertex's degree unspent (R. Andersen, F. Chung, K. Lang,
/// FOCS 2006, doi:10.1109/FOCS.2006.44).
public struct RandomWalk: Sendable, Equatable {
  /// The chance of starting again, in `0...1`.
  public let restart: Double
  /// What may remain unspent of each tie of a vertex.
  public let tolerance: Double
  /// Whether follows are walked both ways, a mutual one weighing two; else from follower to followed.
  public let goesBothWays: Bool

  /// Near company, for suggestions: two steps in the mean, both ways.
  public static let near = RandomWalk(restart: 0.5, tolerance: 1e-5, goesBothWays: true)

  /// Walks of a kind; `restart` must be above 0 and at most 1, `tolerance` above 0.
  public init(restart: Double, tolerance: Double, goesBothWays: Bool) {
    precondition(restart > 0 && restart <= 1, "a chance of \(restart)")
    precondition(tolerance > 0, "a tolerance of \(tolerance)")
    (self.restart, self.tolerance, self.goesBothWays) = (restart, tolerance, goesBothWays)
  }

  /// The share of steps that end at each vertex, by vertex, none for those out of reach.
  ///
  /// - Returns: Also what was not worth spending: how far all shares together are from the truth.
  /// - Complexity: O(vertices + 1 / (restart × tolerance)), however many follows there are.
  public func shares(
    from ego: Adjacency.Vertex, _ adjacency: Adjacency, in workspace: inout Workspace
  ) -> (shares: [(vertex: Adjacency.Vertex, share: Double)], unspent: Double) {
    adjacency.withLists { run(from: Int(ego), $0, in: &workspace) }
    defer {
      workspace.walks.clear()
      workspace.residue.clear()
    }
    let shares = workspace.walks.touched.map { (vertex: $0, share: workspace.walks[$0]) }
    return (shares, workspace.residue.touched.reduce(0) { $0 + workspace.residue[$1] })
  }

  func run(from ego: Int, _ lists: Lists, in workspace: inout Workspace) {
    workspace.walks.edit { walks in
      workspace.residue.edit { residue in
        scores(of: ego, lists, into: &walks, residue: &residue, queue: &workspace.queue)
      }
    }
  }

  /// - Parameters:
  ///   - walks: Where walks end; adds up to one less the residue.
  ///   - residue: Empty, and empty again afterwards but for what was not worth spending.
  ///   - queue: Room for one more than all vertices.
  /// - Complexity: O(1 / (restart × tolerance)), however large the graph is.
  private func scores(
    of ego: Int, _ lists: Lists, into walks: inout Tally.Cells, residue: inout Tally.Cells,
    queue: inout Queue
  ) {
    residue.add(UInt32(ego), 1)
    queue.append(UInt32(ego))
    while let vertex = queue.next() {
      let here = Int(vertex)
      let mass = residue.scores[here]
      // Not nothing: the tally would take the vertex for one it has not seen.
      residue.scores[here] = .leastNonzeroMagnitude
      walks.add(vertex, restart * mass)
      let ties = degree(here, lists)
      guard ties > 0 else {
        // A walk that can go nowhere starts again.
        push((1 - restart) * mass, to: UInt32(ego), lists, &residue, &queue)
        continue
      }
      let share = (1 - restart) * mass / Double(ties)
      for end in lists.out(here) { push(share, to: end, lists, &residue, &queue) }
      if goesBothWays {
        for end in lists.into(here) { push(share, to: end, lists, &residue, &queue) }
      }
    }
  }

  @inline(__always) private func degree(_ vertex: Int, _ lists: Lists) -> Int {
    lists.outDegree(vertex) + (goesBothWays ? lists.inDegree(vertex) : 0)
  }

  @inline(__always) private func push(
    _ mass: Double, to vertex: UInt32, _ lists: Lists, _ residue: inout Tally.Cells,
    _ queue: inout Queue
  ) {
    residue.add(vertex, mass)
    let limit = tolerance * Double(max(1, degree(Int(vertex), lists)))
    if residue.scores[Int(vertex)] > limit { queue.append(vertex) }
  }

  /// Vertices in the order of their coming, each at most once at a time.
  struct Queue: Sendable {
    private var ring: [UInt32]
    private var isWaiting: [Bool]
    private var (first, end) = (0, 0)

    init(vertices: Int) {
      ring = [UInt32](repeating: 0, count: vertices + 1)
      isWaiting = [Bool](repeating: false, count: vertices)
    }

    @inline(__always) mutating func append(_ vertex: UInt32) {
      guard !isWaiting[Int(vertex)] else { return }
      isWaiting[Int(vertex)] = true
      ring[end] = vertex
      end = end + 1 == ring.count ? 0 : end + 1
    }

    @inline(__always) mutating func next() -> UInt32? {
      guard first != end else { return nil }
      let vertex = ring[first]
      isWaiting[Int(vertex)] = false
      first = first + 1 == ring.count ? 0 : first + 1
      return vertex
    }
  }
}

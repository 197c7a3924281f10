/// Who follows whom among the people of a store, and you among them.
///
/// Everybody is a vertex by place in the store's people, whatever accounts they have; you are one more.
/// Accounts that nobody in the store has are left out: they can neither be suggested nor named.
public struct Links: Sendable, Equatable {
  /// The follows, your own among them.
  public let adjacency: Adjacency

  /// You.
  public var you: Adjacency.Vertex { UInt32(adjacency.count - 1) }

  /// The vertex of somebody at a place in the store's people.
  public func vertex(ofPlace place: Int) -> Adjacency.Vertex { UInt32(place) }

  /// The place in the store's people of a vertex; `nil` for you.
  public func place(of vertex: Adjacency.Vertex) -> Int? { vertex == you ? nil : Int(vertex) }

  /// - Parameter withYou: Whether your own ties are among the follows; without them you are tied to nobody.
  /// - Complexity: O(people + accounts + follows), a hash of each follow's end among it.
  public init(_ graph: Graph, withYou: Bool = true) {
    let owners = AccountOwners(graph.people)
    var (from, to): ([UInt32], [UInt32]) = ([], [])
    func add(_ source: UInt32, _ end: UInt32) {
      from.append(source)
      to.append(end)
    }
    var outline = JSONOutline([])
    for follow in graph.follows {
      guard let source = owners.owner(of: follow.id.raw) else { continue }
      follow.ends.forEachBytes(&outline) { bytes in
        if let end = owners.owner(of: bytes) { add(source, end) }
      }
    }
    let you = UInt32(graph.people.count)
    for place in graph.people.indices where withYou {
      let tie = graph.people[place].tie
      if tie.youFollow { add(you, UInt32(place)) }
      if tie == .mutual || tie == .follower { add(UInt32(place), you) }
    }
    adjacency = Adjacency(count: graph.people.count + 1, from: from, to: to)
  }
}

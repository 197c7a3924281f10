/// The follows among those you follow, as far as known.
struct TiesAmong: Sendable {
  /// Who follows whom: places in the graph's people.
  private let follows: [(from: Int, to: Int)]
  /// How many have a list of follows that is known.
  let listed: Int
  /// How many pairs of those are tied in one direction or both.
  let tiedPairs: Int

  /// - Parameter voices: Places in the graph's people.
  /// - Complexity: O(their follows).
  init(_ voices: [Int], in graph: Graph, _ links: Links) {
    let among = Set(voices.map { links.vertex(ofPlace: $0) })
    let listed = Set(
      voices.filter { Self.hasList(graph.people[$0], in: graph) }
        .map { links.vertex(ofPlace: $0) })
    var follows: [(from: Int, to: Int)] = []
    var pairs = 0
    for place in voices {
      let from = links.vertex(ofPlace: place)
      for to in links.adjacency.followed(by: from) where among.contains(to) {
        follows.append((place, Int(to)))
        guard listed.contains(from), listed.contains(to) else { continue }
        if from < to || !links.adjacency.follows(to, from) { pairs += 1 }
      }
    }
    (self.follows, self.listed, tiedPairs) = (follows, listed.count, pairs)
  }

  private static func hasList(_ person: Person, in graph: Graph) -> Bool {
    person.accounts.contains { graph.follows.place(of: Follow.ID($0.id.raw)) != nil }
  }

  /// How many pairs of people with known lists there are.
  var pairs: Int { listed * (listed - 1) / 2 }

  /// How many of the follows lead from one group into others, and how many stay: between two who share
  /// no group, and between two who share one. Who belongs to none counts in neither.
  ///
  /// - Parameter groups: Of somebody at a place in the graph's people.
  func crossing(_ groups: [Int: [Strand]]) -> (external: Int, internal: Int) {
    var (external, inside) = (0, 0)
    for (from, to) in follows {
      guard let one = groups[from], let other = groups[to], !one.isEmpty, !other.isEmpty else {
        continue
      }
      if one.contains(where: other.contains) { inside += 1 } else { external += 1 }
    }
    return (external, inside)
  }
}

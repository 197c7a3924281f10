/// How a group of people hangs together: how closed it is, who stands in its middle, who leads out of it.
public struct CommunityShape: Sendable, Equatable {
  /// The members, who has most ties to others of the group first; of equals in creation order.
  public let members: [Person.ID]
  /// The share of all pairs of members who follow each other, or one the other, in `0...1`; `nil` where there
  /// are fewer than two members, or nobody's follows are known.
  public let density: Double?
  /// Of the ties of all members, the share that stays inside, in `0...1`; `nil` when they have none.
  public let closure: Double?
  /// Who leads to other groups, who leads there most first.
  public let bridges: [Bridge]

  /// A member with ties to another group.
  public struct Bridge: Sendable, Equatable {
    /// Who.
    public let person: Person.ID
    /// The number of the other group.
    public let group: Int
    /// How many there they are tied to.
    public let ties: Int
  }

  /// How few members one may have to speak of pairs.
  private static let least = 2
  /// A tie or two lead nowhere.
  private static let leastTies = 2

  /// - Parameters:
  ///   - places: The members, in the graph's people.
  ///   - links: Without yourself.
  ///   - groupsAt: The numbers of the other groups of the person at a place.
  /// - Complexity: O(ties of the members).
  init(_ places: [Int], in graph: Graph, _ links: Links, groupsAt: (Int) -> [Int]) {
    let inside = Set(places)
    var (pairs, ties) = (0, 0)
    var own: [(place: Int, ties: Int)] = []
    var bridges: [Bridge] = []
    for place in places {
      let neighbours = links.neighbours(ofPlace: place)
      let within = neighbours.filter(inside.contains)
      pairs += within.count
      ties += neighbours.count
      own.append((place, within.count))
      var outside: [Int: Int] = [:]
      for other in neighbours where !inside.contains(other) {
        for group in groupsAt(other) { outside[group, default: 0] += 1 }
      }
      let most = outside.min { ($1.value, $0.key) < ($0.value, $1.key) }
      if let most, most.value >= Self.leastTies {
        bridges.append(
          Bridge(person: graph.people[place].id, group: most.key, ties: most.value))
      }
    }
    own.sort { ($1.ties, $0.place) < ($0.ties, $1.place) }
    members = own.map { graph.people[$0.place].id }
    let count = places.count
    density =
      count < Self.least || ties == 0 ? nil : Double(pairs) / Double(count * (count - 1))
    closure = ties == 0 ? nil : Double(pairs) / Double(ties)
    self.bridges = bridges.enumerated()
      .sorted { ($1.element.ties, $0.offset) < ($0.element.ties, $1.offset) }.map(\.element)
  }
}

extension CommunityShape {
  /// How closed it is, as sentences say it; empty where nothing is known.
  public var words: String {
    [
      density.map { "\(Decimals.percent($0)) of all pairs tied" },
      closure.map { "\(Decimals.percent($0)) of ties inside" },
    ].compactMap(\.self).joined(separator: ", ")
  }
}

extension Links {
  /// The places of all whom somebody follows or is followed by, each once, in rising order.
  func neighbours(ofPlace place: Int) -> [Int] {
    let vertex = vertex(ofPlace: place)
    let (out, into) = (adjacency.followed(by: vertex), adjacency.followers(of: vertex))
    return Set(out).union(into).sorted().compactMap { self.place(of: $0) }
  }
}

/// How those you follow hang together, by the follows that are known among them.
///
/// Unknown is unknown: where the lists of few of yours are known on a platform, nothing is said of anybody
/// there.
public struct Belonging: Sendable {
  /// Somebody who shares next to nothing with the others you follow.
  struct Apart: Sendable, Equatable {
    /// To how many of the others they are tied: one follows the other.
    let ties: Int
    /// To how many somebody of yours is tied on that platform, in the middle of all of them.
    let usual: Int
    /// How badly they fit beside who fits as it is usual, above 0 and up to 1.
    let strength: Double
  }

  /// By place in the graph's people.
  private let apart: [Int: Apart]

  /// The lists of how many of yours must be known on a platform.
  static let leastLists = 10
  /// To how many of yours somebody of yours must be tied there, in the middle.
  static let leastUsual = 2

  /// - Complexity: O(follow records) where few lists are known; else that of `Vicinity` and of
  ///   `Ranking.fits`.
  public init(_ graph: Graph) {
    let told = Self.platformsTold(graph)
    guard !told.isEmpty else {
      apart = [:]
      return
    }
    let vicinity = Vicinity(graph)
    var workspace = Workspace(vicinity.ranking.adjacency)
    let fits = vicinity.ranking.fits(of: vicinity.links.you, in: &workspace) ?? []
    let yours = Yours(told, vicinity, graph)
    let usual = fits.map(\.belonging).middle
    var apart: [Int: Apart] = [:]
    for fit in fits where fit.mutual == 0 && fit.belonging * 3 < usual {
      guard let place = vicinity.links.place(of: fit.vertex),
        let ground = yours.ground(under: graph.people[place])
      else { continue }
      let ties = yours.ties(of: fit.vertex)
      guard ties * 4 <= ground else { continue }
      apart[place] = Apart(ties: ties, usual: ground, strength: 1 - fit.belonging * 3 / usual)
    }
    self.apart = apart
  }

  /// The platforms on which the lists of enough of yours are known.
  private static func platformsTold(_ graph: Graph) -> Set<Platform.ID> {
    var lists: [Platform.ID: Int] = [:]
    for follow in graph.follows {
      guard let owner = graph.owner(of: follow.from), owner.tie.youFollow else { continue }
      lists[Account(id: follow.from).platform, default: 0] += 1
    }
    return Set(lists.filter { $0.value >= leastLists }.keys)
  }

  /// `nil` for whoever fits, and where too little is known.
  func apart(_ place: Int) -> Apart? { apart[place] }
}

extension Fit {
  /// What the follows of others say.
  fileprivate var belonging: Double { coFollow + twoStep + nearness }
}

/// The ties among those you follow, and how many are usual where enough is known.
private struct Yours {
  private let adjacency: Adjacency
  private let isYours: [Bool]
  private var grounds: [Platform.ID: Int] = [:]

  init(_ told: Set<Platform.ID>, _ vicinity: Vicinity, _ graph: Graph) {
    let (links, adjacency) = (vicinity.links, vicinity.ranking.adjacency)
    var isYours = [Bool](repeating: false, count: adjacency.count)
    for vertex in adjacency.followed(by: links.you) { isYours[Int(vertex)] = true }
    (self.adjacency, self.isYours) = (adjacency, isYours)
    var counts: [Platform.ID: [Int]] = [:]
    for vertex in adjacency.followed(by: links.you) {
      guard let place = links.place(of: vertex) else { continue }
      let ties = ties(of: vertex)
      for platform in graph.people[place].followedPlatforms where told.contains(platform) {
        counts[platform, default: []].append(ties)
      }
    }
    grounds = counts.mapValues(\.middle).filter { $0.value >= Belonging.leastUsual }
  }

  /// To how many of the others somebody is tied.
  func ties(of vertex: Adjacency.Vertex) -> Int {
    let followers = adjacency.followers(of: vertex)
    return followers.count { isYours[Int($0)] }
      + adjacency.followed(by: vertex).count { isYours[Int($0)] && !followers.has($0) }
  }

  /// What is usual where somebody is followed; `nil` unless enough is known on each of the platforms.
  func ground(under person: Person) -> Int? {
    var usual: Int?
    for platform in person.followedPlatforms {
      guard let ground = grounds[platform] else { return nil }
      usual = min(ground, usual ?? ground)
    }
    return usual
  }
}

extension Person {
  /// Where you follow them, each platform once.
  fileprivate var followedPlatforms: [Platform.ID] {
    var platforms: [Platform.ID] = []
    for place in accounts.indices where accounts[place].isFollowing {
      let platform = accounts[place].platform
      if !platforms.contains(platform) { platforms.append(platform) }
    }
    return platforms
  }
}

extension Array where Element: Comparable & AdditiveArithmetic {
  /// The one in the middle, the lower of two; nothing of none.
  fileprivate var middle: Element { isEmpty ? .zero : sorted()[(count - 1) / 2] }
}

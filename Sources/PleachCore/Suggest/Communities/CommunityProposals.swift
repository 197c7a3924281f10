/// Communities that people belong to already though nobody named them: found in who follows whom, in the lists
/// one keeps on platforms, and in where people work.
///
/// What is tagged already is not proposed, nor what was hidden. The same store gives the same proposals.
public struct CommunityProposals: Sendable, Equatable {
  /// The ones with most people whom you follow first.
  public private(set) var communities: [ProposedCommunity]
  /// How fine they are: 1 is usual, more is finer.
  public let resolution: Double

  /// Fewer are no community, whoever named them.
  public static let least = 3
  /// Fewer whom nobody named may follow each other by chance.
  static let leastUnnamed = 4
  /// What people call their groups is finer than what modularity alone finds.
  public static let usual = 1.4
  /// From the coarsest to the finest that is offered.
  public static let resolutions = [0.35, 0.5, 0.7, 1, 1.4, 2, 2.8, 4]

  /// - Parameters:
  ///   - isCancelled: Asked now and then.
  /// - Returns: `nil` when cancelled.
  /// - Complexity: about O(people + their terms + follows).
  public init?(_ graph: Graph, resolution: Double = Self.usual, isCancelled: () -> Bool = { false })
  {
    let ground = CommunityGround(graph)
    guard !isCancelled(),
      let found = Leiden(resolution: resolution).partition(
        ground.links.adjacency, isCancelled: isCancelled)
    else { return nil }
    self.resolution = resolution
    communities = ground.proposals(found)
  }

  /// The same with one of them in smaller parts; `nil` when it does not fall apart.
  public func splitting(_ place: Int, in graph: Graph) -> CommunityProposals? {
    let people = communities[place].members
    guard let parts = CommunityGround(graph).parts(of: people, isOpen: true) else { return nil }
    var split = self
    split.communities.replaceSubrange(place...place, with: parts)
    return split
  }

  /// The parts into which a community falls by its members' follows; `nil` when it does not.
  public static func parts(of community: Community.ID, in graph: Graph) -> [ProposedCommunity]? {
    let people = graph.people.filter { $0.communities.contains(community) }.map(\.id)
    return CommunityGround(graph).parts(of: people, isOpen: false)
  }

  /// The same without one that was adopted or hidden.
  public func removing(_ place: Int) -> CommunityProposals {
    var rest = self
    rest.communities.remove(at: place)
    return rest
  }
}

/// What communities are found in.
struct CommunityGround {
  let graph: Graph
  let links: Links
  private let book: TermBook

  init(_ graph: Graph) {
    self.graph = graph
    links = Links(graph, withYou: false)
    book = TermBook(graph)
  }

  /// What a partition of the follows, the lists and the houses propose.
  func proposals(_ partition: Partition) -> [ProposedCommunity] {
    var groups: [(ProposedCommunity.Source, String?, [Int])] = (0..<partition.count).prefix {
      partition.size(of: $0) >= CommunityProposals.leastUnnamed
    }.map { number in
      (.follows, nil, partition.members(of: number).compactMap { links.place(of: $0) })
    }
    groups += kept().map { (.list($0.platforms), $0.name, $0.places) }
    groups += houses().map { (.house, $0.name, $0.places) }
    return groups.compactMap { source, name, places in
      proposal(source, name, places) { place in
        [Int(partition.communityOf[Int(links.vertex(ofPlace: place))])]
      }
    }.enumerated().sorted {
      ($1.element.following, $0.offset) < ($0.element.following, $1.offset)
    }.map(\.element)
  }

  /// Smaller parts of some people; `nil` when they do not fall apart.
  ///
  /// - Parameter isOpen: Whether what is tagged or hidden is left out.
  func parts(of people: [Person.ID], isOpen: Bool) -> [ProposedCommunity]? {
    let places = people.compactMap { graph.people.place(of: $0) }.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: places.enumerated().map { ($1, UInt32($0)) })
    var (from, to): ([UInt32], [UInt32]) = ([], [])
    for (number, place) in places.enumerated() {
      for end in links.adjacency.followed(by: links.vertex(ofPlace: place)) {
        guard let other = links.place(of: end), let other = numbers[other] else { continue }
        from.append(UInt32(number))
        to.append(other)
      }
    }
    let inside = Adjacency(count: places.count, from: from, to: to)
    for resolution in CommunityProposals.resolutions where resolution >= 1 {
      guard let partition = Leiden(resolution: resolution).partition(inside) else { return nil }
      let parts = (0..<partition.count).compactMap { number -> ProposedCommunity? in
        let members = partition.members(of: number).map { places[Int($0)] }
        return proposal(.follows, nil, members, isOpen: isOpen) { place in
          numbers[place].map { [Int(partition.communityOf[Int($0)])] } ?? []
        }
      }
      if parts.count > 1 { return parts }
    }
    return nil
  }

  /// A group as a proposal; `nil` when it is too small, tagged already or hidden.
  private func proposal(
    _ source: ProposedCommunity.Source, _ name: String?, _ all: [Int], isOpen: Bool = true,
    groupsAt: (Int) -> [Int]
  ) -> ProposedCommunity? {
    // Whom you neither follow nor are followed by would only fill the list.
    let places = isOpen ? all.filter { graph.people[$0].tie != .none } : all
    guard places.count >= CommunityProposals.least, !isOpen || !isTagged(places, name) else {
      return nil
    }
    let shape = CommunityShape(places, in: graph, links, groupsAt: groupsAt)
    let isHidden = graph.tastes[Taste.Subject.found(shape.members[0]).id]?.percent == 0
    guard !isOpen || !isHidden else { return nil }
    let naming = CommunityNaming(places, graph, book)
    return ProposedCommunity(
      source: source, name: name ?? naming.name(around: shape.members[0]),
      members: shape.members, following: places.count { graph.people[$0].tie.youFollow },
      terms: naming.terms, shape: shape)
  }

  /// Whether most of a group have one tag in common, or a community has its name.
  private func isTagged(_ places: [Int], _ name: String?) -> Bool {
    if let name, graph.community(named: name) != nil { return true }
    var counts: [Community.ID: Int] = [:]
    for place in places {
      for id in Set(graph.people[place].communities) { counts[id, default: 0] += 1 }
    }
    return counts.values.contains { $0 * 2 >= places.count }
  }

  /// People who have something in common that has a name.
  private struct Group {
    var name: String
    var platforms: [Platform.ID]
    var places: [Int]
  }

  /// The lists you keep on platforms; those of one name are one.
  private func kept() -> [Group] {
    groups { person in
      person.accounts.flatMap { account in account.lists.map { ($0, account.platform) } }
    }
  }

  /// Where several work.
  private func houses() -> [Group] {
    groups { person in
      person.accounts.compactMap { account in account.company.map { ($0, account.platform) } }
    }
  }

  /// People by what they have, in the order of the first of each.
  private func groups(_ names: (Person) -> [(String, Platform.ID)]) -> [Group] {
    var places: [String: Int] = [:]
    var groups: [Group] = []
    for place in graph.people.indices {
      for (name, platform) in names(graph.people[place]) {
        let key = Folding.folded(name)
        let number = places[key] ?? groups.count
        if number == groups.count {
          places[key] = number
          groups.append(Group(name: name, platforms: [], places: []))
        }
        if !groups[number].platforms.contains(platform) {
          groups[number].platforms.append(platform)
        }
        if groups[number].places.last != place { groups[number].places.append(place) }
      }
    }
    return groups
  }
}

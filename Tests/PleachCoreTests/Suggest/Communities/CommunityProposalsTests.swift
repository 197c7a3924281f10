import Testing

@testable import PleachCore

@Suite struct CommunityProposalsTests {
  /// The demo without any tags.
  private static let bare: Graph = {
    var graph = DemoGraph.graph
    for person in graph.people {
      var bare = person
      bare.communities = []
      try! graph.put(.people, person.id.raw, bare.json)  // read from such a record
    }
    return graph
  }()

  @Test("the communities of the demo are found again without their tags")
  func findsThem() throws {
    let found = try #require(CommunityProposals(Self.bare))
    #expect(found == CommunityProposals(Self.bare))
    let truth = DemoGraph.graph
    var kinds = Set<Community.ID>()
    for community in found.communities where community.source == .follows {
      var counts: [Community.ID: Int] = [:]
      for person in community.members {
        for id in truth.people[person]?.communities ?? [] { counts[id, default: 0] += 1 }
      }
      if let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
        most.value * 3 >= community.members.count * 2
      {
        kinds.insert(most.key)
      }
    }
    #expect(kinds.count >= 6, "\(kinds)")
  }

  @Test("what is tagged already is not proposed, nor what was hidden")
  func leavesOut() throws {
    let found = try #require(CommunityProposals(DemoGraph.graph))
    for community in found.communities {
      var counts: [Community.ID: Int] = [:]
      for person in community.members {
        for id in DemoGraph.graph.people[person]?.communities ?? [] { counts[id, default: 0] += 1 }
      }
      #expect(counts.values.allSatisfy { $0 * 2 < community.members.count })
    }
    let bare = try #require(CommunityProposals(Self.bare)).communities[0]
    var graph = Self.bare
    var taste = Taste(.found(bare.centre))
    taste.percent = 0
    try graph.put(.tastes, taste.id.raw, taste.json)
    let rest = try #require(CommunityProposals(graph))
    #expect(!rest.communities.map(\.centre).contains(bare.centre))
  }

  @Test("shares and terms are those of the members")
  func shape() throws {
    let graph = Self.bare
    let links = Links(graph, withYou: false)
    for community in try #require(CommunityProposals(graph)).communities {
      let places = community.members.compactMap { graph.people.place(of: $0) }
      #expect(Set(places).count == community.members.count)
      var (pairs, ties) = (0, 0)
      for one in places {
        for other in graph.people.indices where other != one {
          let isTied =
            links.adjacency.follows(UInt32(one), UInt32(other))
            || links.adjacency.follows(UInt32(other), UInt32(one))
          guard isTied else { continue }
          ties += 1
          if places.contains(other) { pairs += 1 }
        }
      }
      let count = places.count
      #expect(
        community.shape.density
          == (ties == 0 ? nil : Double(pairs) / Double(count * (count - 1))))
      #expect(community.shape.closure == (ties == 0 ? nil : Double(pairs) / Double(ties)))
      #expect(community.following == places.count { graph.people[$0].tie.youFollow })
    }
  }

  @Test("a list kept on two platforms is one proposal, under its own name")
  func lists() throws {
    let people = (0..<6).map { number in
      Circles.person("p\(number)") { person, account in
        account.lists = number < 5 ? ["Weavers"] : []
        if number == 0 {
          var other = Account(id: "x:p0", handle: "p0")
          other.lists = ["weavers"]
          person.accounts.append(other)
        }
      }
    }
    let found = try #require(CommunityProposals(Circles.graph(people))).communities
    #expect(found.map(\.name) == ["Weavers"])
    #expect(found[0].source == .list(["mastodon", "x"]))
    #expect(found[0].members.count == 5)
  }

  @Test("a finer grain never makes fewer communities of the demo, a split makes parts of one")
  func grain() throws {
    let counts = CommunityProposals.resolutions.compactMap { resolution in
      CommunityProposals(Self.bare, resolution: resolution)?.communities
        .count { $0.source == .follows }
    }
    #expect(counts.count == CommunityProposals.resolutions.count)
    #expect(counts[0] < counts[counts.count - 1])
    let coarse = try #require(CommunityProposals(Self.bare, resolution: 0.35))
    let split = try #require(coarse.splitting(0, in: Self.bare))
    #expect(split.communities.count > coarse.communities.count)
    let parts = split.communities.prefix(split.communities.count - coarse.communities.count + 1)
    #expect(Set(parts.flatMap(\.members)).isSubset(of: coarse.communities[0].members))
  }
}

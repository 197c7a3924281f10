import Testing

@testable import PleachCore

@Suite struct LeidenTests {
  /// Rings of mutual follows in which everybody follows everybody, and one-way ties between.
  private static func cliques(_ sizes: [Int], bridges: [[UInt32]] = []) -> SmallWorld {
    var pairs = bridges
    var first: UInt32 = 0
    for size in sizes {
      let members = first..<first + UInt32(size)
      for one in members { for other in members where one != other { pairs.append([one, other]) } }
      first = members.upperBound
    }
    return SmallWorld(count: Int(first), pairs)
  }

  @Test("two circles of friends and one acquaintance between them are two communities")
  func twoCircles() {
    let world = Self.cliques([4, 5], bridges: [[0, 4]])
    let partition = Leiden().partition(world.adjacency)
    #expect(partition?.communityOf == [1, 1, 1, 1, 0, 0, 0, 0, 0])
    #expect(partition.map { Array($0.members(of: 0)) } == [4, 5, 6, 7, 8])
    #expect(partition?.size(of: 1) == 4)
  }

  @Test("a mutual pair binds more than one-way ties")
  func mutual() {
    // A ring of six: mutual, one-way, mutual, one-way …
    let world = SmallWorld(
      count: 6, [[0, 1], [1, 0], [1, 2], [2, 3], [3, 2], [3, 4], [4, 5], [5, 4], [5, 0]])
    #expect(Leiden().partition(world.adjacency)?.communityOf == [0, 0, 1, 1, 2, 2])
  }

  @Test("a higher resolution finds the circles within circles, a lower one takes them together")
  func resolution() {
    let near = [[0, 4], [1, 5], [4, 0], [2, 6], [3, 7]].map { $0.map(UInt32.init) }
    let far = near.map { $0.map { $0 + 8 } }
    let world = Self.cliques([4, 4, 4, 4], bridges: near + far + [[0, 8]])
    let counts = [0.0, 0.5, 2].map {
      Leiden(resolution: $0).partition(world.adjacency)?.count
    }
    #expect(counts == [1, 2, 4])
  }

  @Test("who is tied to nobody is alone, and nobody at all is no community")
  func alone() {
    #expect(Leiden().partition(SmallWorld(count: 0, []).adjacency)?.count == 0)
    #expect(Leiden().partition(SmallWorld(count: 1, [[0, 0]]).adjacency)?.communityOf == [0])
    let world = SmallWorld(count: 4, [[1, 3]])
    #expect(Leiden().partition(world.adjacency)?.communityOf == [1, 0, 2, 0])
  }

  @Test("cancelled, it finds nothing")
  func cancelled() {
    let world = Self.cliques([40, 30])
    #expect(Leiden().partition(world.adjacency) { true } == nil)
  }

  @Test("every community is connected, whatever the grain", arguments: 0..<80)
  func connected(seed: Int) throws {
    let world = SmallWorld(seed: seed)
    for resolution in [0, 0.3, 1, 3] {
      let leiden = Leiden(resolution: resolution, seed: UInt64(seed))
      let partition = try #require(leiden.partition(world.adjacency))
      for community in 0..<partition.count {
        let members = Set(partition.members(of: community))
        var reached: Set<UInt32> = []
        var waiting = Array(members.prefix(1))
        while let one = waiting.popLast() {
          guard reached.insert(one).inserted else { continue }
          waiting += (world.out(one) + world.into(one)).filter(members.contains)
        }
        #expect(reached == members)
      }
    }
  }

  @Test("nobody gains by moving to a neighbour's community or by leaving", arguments: 0..<40)
  func settled(seed: Int) throws {
    let world = SmallWorld(seed: seed)
    let partition = try #require(Leiden(rounds: 50).partition(world.adjacency))
    let own = partition.modularity(in: world.adjacency)
    for one in world.everybody {
      let neighbours = world.out(one) + world.into(one)
      for community in neighbours.map({ partition.communityOf[Int($0)] }) + [UInt32.max] {
        var moved = partition.communityOf
        moved[Int(one)] = community
        #expect(Partition(moved).modularity(in: world.adjacency) <= own + 1e-9)
      }
    }
  }

  @Test("it is at least as good as everybody alone and as all together", arguments: 0..<50)
  func better(seed: Int) throws {
    let world = SmallWorld(seed: seed)
    let partition = try #require(Leiden().partition(world.adjacency))
    let found = partition.modularity(in: world.adjacency)
    let alone = Partition(world.everybody).modularity(in: world.adjacency)
    #expect(found >= alone - 1e-12 && found >= -1e-12)
  }

  @Test("the same graph has the same communities each time", arguments: 0..<50)
  func sameAgain(seed: Int) {
    let world = SmallWorld(seed: seed)
    let leiden = Leiden(seed: UInt64(seed))
    #expect(leiden.partition(world.adjacency) == leiden.partition(world.adjacency))
  }
}

import Testing

@testable import PleachCore

@Suite struct AdjacencyTests {
  @Test("its lists are the follows, rising, once each, without oneself", arguments: 0..<300)
  func lists(seed: Int) {
    let world = SmallWorld(seed: seed)
    let adjacency = world.adjacency
    #expect(adjacency.followCount == world.follows.count)
    for one in world.everybody {
      #expect(Array(adjacency.followed(by: one)) == world.out(one))
      #expect(Array(adjacency.followers(of: one)) == world.into(one))
      #expect(adjacency.followedCount(of: one) == world.out(one).count)
      #expect(adjacency.followerCount(of: one) == world.into(one).count)
      for other in world.everybody {
        #expect(adjacency.follows(one, other) == world.follows.contains([one, other]))
      }
    }
  }

  @Test(
    "turned round twice it is the same, and once it is that of the follows turned round",
    arguments: 0..<100)
  func transposed(seed: Int) {
    let world = SmallWorld(seed: seed)
    #expect(world.adjacency.transposed.transposed == world.adjacency)
    #expect(
      world.adjacency.transposed
        == Adjacency(count: world.count, from: world.to, to: world.from))
  }

  @Test("the order in which follows come says nothing", arguments: 0..<100)
  func shuffled(seed: Int) {
    let world = SmallWorld(seed: seed)
    var random = SeededRandom(UInt64(seed) + 1000)
    let order = random.shuffled(Array(world.from.indices))
    #expect(
      world.adjacency
        == Adjacency(
          count: world.count, from: order.map { world.from[$0] }, to: order.map { world.to[$0] }))
  }

  @Test("a change makes what building anew makes", arguments: 0..<200)
  func changes(seed: Int) {
    let world = SmallWorld(seed: seed)
    var random = SeededRandom(UInt64(seed) + 2000)
    var (adjacency, follows) = (world.adjacency, world.follows)
    for _ in 0..<10 {
      let pair = [UInt32(random.below(world.count)), UInt32(random.below(world.count))]
      let isSo = random.chance(50)
      adjacency.set(pair[0], follows: pair[1], to: isSo)
      if isSo, pair[0] != pair[1] { follows.insert(pair) } else { follows.remove(pair) }
    }
    #expect(adjacency == SmallWorld(count: world.count, follows.map { $0 }).adjacency)
  }

  @Test("nobody at all is a graph too")
  func nobody() {
    let nobody = Adjacency(count: 0, from: [], to: [])
    #expect(nobody.followCount == 0 && nobody.transposed == nobody)
    _ = Ranking(nobody)
    _ = Workspace(nobody)
  }
}

import Testing

@testable import PleachCore

@Suite struct PartitionTests {
  @Test("communities are numbered by size, of equals the one with the lowest member first")
  func numbered() {
    let partition = Partition([9, 7, 5, 7, 5, 3])
    #expect(partition.communityOf == [2, 0, 1, 0, 1, 3])
    #expect(partition.count == 4)
    #expect((0..<4).map { Array(partition.members(of: $0)) } == [[1, 3], [2, 4], [0], [5]])
    #expect((0..<4).map { partition.size(of: $0) } == [2, 2, 1, 1])
  }

  @Test("the numbers it is made of say nothing but who is together", arguments: 0..<100)
  func namesSayNothing(seed: Int) {
    var random = SeededRandom(UInt64(seed))
    let groups = (0..<random.below(30)).map { _ in UInt32(random.below(6)) }
    let names = random.shuffled((0..<6).map { UInt32($0 * 1000) })
    let partition = Partition(groups)
    #expect(partition == Partition(groups.map { names[Int($0)] }))
    #expect(partition == Partition(partition.communityOf))
    let members = (0..<partition.count).flatMap { partition.members(of: $0) }
    #expect(members.sorted() == Array(0..<UInt32(groups.count)))
    for community in 0..<partition.count {
      for member in partition.members(of: community) {
        #expect(partition.communityOf[Int(member)] == community)
      }
    }
  }

  @Test("modularity is what a sum over all pairs gives", arguments: 0..<40)
  func modularity(seed: Int) {
    let world = SmallWorld(seed: seed)
    var random = SeededRandom(UInt64(seed) + 5000)
    let groups = world.everybody.map { _ in UInt32(random.below(4)) }
    func weight(_ one: UInt32, _ other: UInt32) -> Double {
      [[one, other], [other, one]].reduce(0) { $0 + (world.follows.contains($1) ? 1 : 0) }
    }
    func strength(_ one: UInt32) -> Double { world.everybody.reduce(0) { $0 + weight(one, $1) } }
    let total = world.everybody.reduce(0) { $0 + strength($1) }
    for resolution in [0.5, 1, 2] {
      var sum = 0.0
      for one in world.everybody {
        for other in world.everybody where groups[Int(one)] == groups[Int(other)] && total > 0 {
          sum += weight(one, other) - resolution * strength(one) * strength(other) / total
        }
      }
      let expected = total > 0 ? sum / total : 0
      let found = Partition(groups).modularity(in: world.adjacency, resolution: resolution)
      #expect(abs(found - expected) < 1e-12)
    }
  }
}

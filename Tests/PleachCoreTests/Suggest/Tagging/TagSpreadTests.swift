import Testing

@testable import PleachCore

@Suite struct TagSpreadTests {
  /// Circles of friends who mostly follow each other, and which circle each belongs to.
  private static func circles(_ count: Int, of size: Int, seed: Int) -> (SmallWorld, [Int]) {
    var random = SeededRandom(UInt64(seed))
    let people = count * size
    let circleOf = random.shuffled((0..<people).map { $0 % count })
    var pairs: [[UInt32]] = []
    for one in 0..<people {
      for other in 0..<people where one != other {
        if random.chance(circleOf[one] == circleOf[other] ? 30 : 2) {
          pairs.append([UInt32(one), UInt32(other)])
        }
      }
    }
    return (SmallWorld(count: people, pairs), circleOf)
  }

  @Test("friends of the tagged are likely to deserve the same tag")
  func friends() throws {
    // Two triangles, one of them with a stranger who follows into it; somebody alone.
    let world = SmallWorld(
      count: 8,
      [
        [0, 1], [1, 0], [1, 2], [2, 1], [2, 0], [0, 2], [3, 4], [4, 3], [4, 5], [5, 4], [5, 3],
        [3, 5], [6, 0], [2, 3],
      ])
    let tags = [[0], [], [], [1], [], [], [], []]
    let found = try #require(TagSpread(world.adjacency, tags: tags, tagCount: 2).proposals())
    #expect(found.map { $0.first?.tag } == [nil, 0, 0, nil, 1, 1, 0, nil])
    #expect(found[2].map(\.tag) == [0, 1])
    #expect(found[4][0].confidence > found[4][1].confidence)
  }

  @Test("nobody tagged, nobody at all and no tags: no proposals")
  func nothing() {
    let world = SmallWorld(count: 3, [[0, 1], [1, 2]])
    let none = [[TagGuess]](repeating: [], count: 3)
    #expect(TagSpread(world.adjacency, tags: [[], [], []], tagCount: 2).proposals() == none)
    #expect(TagSpread(world.adjacency, tags: [[], [], []], tagCount: 0).proposals() == none)
    let nobody = SmallWorld(count: 0, [])
    #expect(TagSpread(nobody.adjacency, tags: [], tagCount: 1).proposals() == [])
  }

  @Test("cancelled, it proposes nothing")
  func cancelled() {
    let world = SmallWorld(count: 3, [[0, 1], [1, 2]])
    #expect(TagSpread(world.adjacency, tags: [[0], [], []], tagCount: 1).proposals { true } == nil)
  }

  @Test("the untagged within reach get one to three tags each, best first", arguments: 0..<30)
  func shape(seed: Int) throws {
    let world = SmallWorld(seed: seed)
    var random = SeededRandom(UInt64(seed) + 9000)
    let tagCount = random.within(1...40)
    let tags = world.everybody.map { _ in
      random.chance(30) ? [random.below(tagCount)] + (random.chance(10) ? [tagCount] : []) : []
    }
    let spread = TagSpread(world.adjacency, tags: tags, tagCount: tagCount + 1)
    let found = try #require(spread.proposals())
    #expect(spread.proposals() == found)
    for one in world.everybody {
      let proposals = found[Int(one)]
      #expect(
        proposals.count <= TagSpread.most && Set(proposals.map(\.tag)).count == proposals.count)
      #expect(tags[Int(one)].isEmpty || proposals.isEmpty)
      #expect(proposals.allSatisfy { 0...1 ~= $0.confidence })
      #expect(zip(proposals, proposals.dropFirst()).allSatisfy { $0.confidence >= $1.confidence })
      let near = world.out(one) + world.into(one)
      if tags[Int(one)].isEmpty, near.contains(where: { !tags[Int($0)].isEmpty }) {
        #expect(!proposals.isEmpty)
      }
    }
  }

  @Test("in clear circles nearly all are found, and of the sure ones nearly all are right")
  func found() throws {
    var (count, right, sure, sureRight) = (0, 0, 0, 0)
    for seed in 0..<2 {
      let (world, circleOf) = Self.circles(4, of: 30, seed: seed)
      let tags = circleOf.enumerated().map { $0 % 5 == 0 ? [$1] : [] }
      let found = try #require(TagSpread(world.adjacency, tags: tags, tagCount: 4).proposals())
      for (one, proposals) in found.enumerated() {
        guard let best = proposals.first else { continue }
        let isRight = best.tag == circleOf[one]
        count += 1
        right += isRight ? 1 : 0
        sure += best.isSure ? 1 : 0
        sureRight += best.isSure && isRight ? 1 : 0
      }
    }
    #expect(count == 2 * 96)
    #expect(right * 100 >= count * 95)
    #expect(sure * 100 >= count * 60 && sureRight * 100 >= sure * 97)
  }

  @Test("where tags say nothing about friends, nobody is sure")
  func chance() throws {
    let (world, _) = Self.circles(4, of: 25, seed: 7)
    var random = SeededRandom(8)
    let tags = (0..<100).map { _ in random.chance(60) ? [random.below(4)] : [] }
    let found = try #require(TagSpread(world.adjacency, tags: tags, tagCount: 4).proposals())
    let best = found.compactMap(\.first)
    #expect(best.allSatisfy { !$0.isSure })
    #expect(best.reduce(0) { $0 + $1.confidence } < 0.5 * Double(best.count))
  }

  @Test("who has tagged one circle only does not hear that everybody belongs to it")
  func oneTag() throws {
    var (inside, outside, sureInside, sureOutside) = (0, 0, 0, 0)
    for seed in 0..<2 {
      let (world, circleOf) = Self.circles(4, of: 30, seed: seed)
      let tags = circleOf.enumerated().map { $0 % 3 == 0 && $1 == 0 ? [0] : [] }
      let found = try #require(TagSpread(world.adjacency, tags: tags, tagCount: 1).proposals())
      for (one, proposals) in found.enumerated() where tags[one].isEmpty {
        let isSure = proposals.first?.isSure ?? false
        if circleOf[one] == 0 {
          inside += 1
          sureInside += isSure ? 1 : 0
        } else {
          outside += 1
          sureOutside += isSure ? 1 : 0
        }
      }
    }
    #expect(sureInside * 100 >= inside * 50)
    #expect(sureOutside * 100 <= outside * 2)
  }
}

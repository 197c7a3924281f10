import Testing

@testable import PleachCore

@Suite struct TagScoresTests {
  /// People with tags at random, more tags than stand side by side, and groups of the tagged.
  private struct Case {
    let world: SmallWorld
    let spread: TagSpread
    let groups: [[UInt32]]

    init(seed: Int) {
      var random = SeededRandom(UInt64(seed) + 7000)
      let world = SmallWorld(seed: seed)
      let tags = world.everybody.map { _ in random.chance(50) ? [random.below(20)] : [] }
      spread = TagSpread(world.adjacency, tags: tags, tagCount: 20)
      // The first group is never empty where anybody is tagged.
      let order = random.shuffled(world.everybody.filter { !tags[Int($0)].isEmpty })
      let groupOf = Dictionary(uniqueKeysWithValues: zip(order, order.indices.map { $0 % 3 }))
      self.world = world
      groups = (0..<3).map { group in world.everybody.filter { groupOf[$0] == group } }
    }
  }

  @Test("nearness and company are what the formulas say", arguments: 0..<30)
  func formulas(seed: Int) {
    let (world, spread) = (Case(seed: seed).world, Case(seed: seed).spread)
    let scores = TagScores(spread, Case(seed: seed).groups) { false }!  // nobody cancels
    func strength(_ one: UInt32) -> Double { Double(world.out(one).count + world.into(one).count) }
    for tag in [0, 17] {
      let has = world.everybody.map { spread.tags[Int($0)].contains(tag) ? 1.0 : 0 }
      var near = has.map { _ in 0.0 }
      for sweep in 0..<8 {
        for one in sweep % 2 == 0 ? world.everybody : world.everybody.reversed() {
          guard strength(one) > 0 else { continue }
          let sum = (world.out(one) + world.into(one)).reduce(0) { $0 + near[Int($1)] }
          near[Int(one)] =
            0.85 * sum / strength(one) + 0.15 * has[Int(one)] / strength(one).squareRoot()
        }
      }
      for one in world.everybody {
        let row = scores.total(of: Int(one))
        #expect(abs(Double(row.nearness[tag / 16][tag % 16]) - near[Int(one)]) < 1e-5)
        var company = 0.0
        for follower in world.into(one) {
          for other in world.out(follower) {
            let coFollow = CoFollow(upTo: 30)
            let taste = has[Int(other)] * coFollow.ofFollowed[world.into(other).count]
            company += world.adjacency.withLists { coFollow.share(of: taste, Int(follower), $0) }
          }
        }
        #expect(abs(Double(row.company[tag / 16][tag % 16]) - company) < 1e-4)
      }
    }
  }

  @Test("without a group it is what the others give", arguments: 0..<30)
  func withoutOwn(seed: Int) {
    let trial = Case(seed: seed)
    let scores = TagScores(trial.spread, trial.groups) { false }!  // nobody cancels
    for (place, group) in trial.groups.enumerated() {
      var tags = trial.spread.tags
      for member in group { tags[Int(member)] = [] }
      let others = TagSpread(trial.world.adjacency, tags: tags, tagCount: 20)
      let rest = trial.groups.enumerated().filter { $0.offset != place }.map(\.element)
      let expected = TagScores(others, rest) { false }!  // nobody cancels
      for (seat, member) in group.enumerated() {
        let (one, other) = (
          scores.totalWithoutOwn(place, seat), expected.total(of: Int(member))
        )
        // Behind the tags stands everybody, which is no group's.
        for (lanes, expected) in [(one.nearness, other.nearness), (one.company, other.company)] {
          for block in lanes.indices {
            for lane in 0..<16 where block * 16 + lane < 20 {
              #expect(abs(lanes[block][lane] - expected[block][lane]) < 1e-4)
            }
          }
        }
      }
    }
  }
}

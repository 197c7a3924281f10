/// Who follows whom among the invented: dense within a circle, thin between, with some bridges.
struct DemoTies {
  private var random = SeededRandom(3)

  /// One end of a tie.
  private struct End {
    var id: Account.ID
    var circle: String
    var communities: [Community.ID]
    /// In thousandths, added to the chance of being followed from one's own circle.
    var pull: Int
  }

  static func follows(_ sketches: [DemoSketch], _ people: [Person]) -> [Follow] {
    var ties = DemoTies()
    let platforms: [Platform.ID] = ["mastodon", "bluesky", "x"]  // the others do not tell
    return platforms.flatMap { platform in
      ties.follows(among: ties.ends(sketches, people, on: platform))
    }
  }

  private mutating func ends(
    _ sketches: [DemoSketch], _ people: [Person], on platform: Platform.ID
  ) -> [End] {
    zip(sketches, people).flatMap { sketch, person in
      person.accounts.filter { $0.platform == platform && sketch.trait != .nameless }
        .map {
          let pull = random.below(18) * random.below(18)
          return End(
            id: $0.id, circle: sketch.circle.name, communities: sketch.communities, pull: pull)
        }
    }
  }

  private mutating func follows(among ends: [End]) -> [Follow] {
    var targets: [Set<Int>] = Array(repeating: [], count: ends.count)
    for from in ends.indices {
      for to in ends.indices where to != from && random.below(1000) < chance(ends[from], ends[to]) {
        targets[from].insert(to)
        if random.chance(40) { targets[to].insert(from) }
      }
    }
    return ends.indices.filter { !targets[$0].isEmpty }.map { from in
      Follow(from: ends[from].id, to: targets[from].sorted().map { ends[$0].id })
    }
  }

  private func chance(_ from: End, _ to: End) -> Int {
    if from.circle == to.circle { return 210 + to.pull }
    let isBridge = to.communities.contains { from.communities.contains($0) }
    return isBridge ? 120 : 7 + to.pull / 20
  }
}

/// What reaches everybody of every tag, by both voices, and what of it comes from each group of the
/// tagged: the voices are sums over the tagged, so what comes from some can be taken away again.
///
/// Tags go sixteen at a time, side by side in memory.
struct TagScores: ~Copyable {
  typealias Lanes = SIMD16<Float>

  /// One score of each voice for each tag.
  struct Row {
    /// Lanes enough for all tags; those beyond are zero.
    let nearness: [Lanes]
    let company: [Lanes]
  }

  private let groups: [[Adjacency.Vertex]]
  private let blocks: Int
  /// By vertex and block.
  private let nearness: Slab<Lanes>
  private let company: Slab<Lanes>
  /// By group, its members and block: what a group gives its own members.
  private var own: [(nearness: [Lanes], company: [Lanes])]

  /// `nil` when cancelled.
  init?(_ spread: TagSpread, _ groups: [[Adjacency.Vertex]], _ isCancelled: () -> Bool) {
    let count = spread.adjacency.count
    self.groups = groups
    let blocks = (spread.tagCount + 15) / 16
    self.blocks = blocks
    nearness = Slab(repeating: .zero, count: count * blocks)
    company = Slab(repeating: .zero, count: count * blocks)
    own = groups.map { group in
      let none = [Lanes](repeating: .zero, count: group.count * blocks)
      return (none, none)
    }
    let waves = TagWaves(spread.adjacency)
    let wave = Slab<Lanes>(unfilled: count)
    for block in 0..<blocks {
      for (place, group) in groups.enumerated() where !group.isEmpty {
        let sources = group.map { ($0, Self.lanes(spread.tags[Int($0)], block)) }
        guard waves.nearness(from: sources, wave, isCancelled) else { return nil }
        for vertex in 0..<count { nearness[vertex * blocks + block] += wave[vertex] }
        for (seat, member) in group.enumerated() {
          own[place].nearness[seat * blocks + block] = wave[Int(member)]
        }
        guard waves.company(from: sources, wave, isCancelled) else { return nil }
        for vertex in 0..<count { company[vertex * blocks + block] += wave[vertex] }
        for (seat, member) in group.enumerated() {
          own[place].company[seat * blocks + block] = wave[Int(member)]
        }
      }
    }
  }

  /// One for each of somebody's tags that is in the block.
  private static func lanes(_ tags: [Int], _ block: Int) -> Lanes {
    var lanes = Lanes.zero
    for tag in tags where tag / 16 == block { lanes[tag % 16] = 1 }
    return lanes
  }

  /// What reaches a vertex from all the tagged.
  func total(of vertex: Int) -> Row {
    let part = (UInt32(vertex * blocks), UInt32((vertex + 1) * blocks))
    return Row(
      nearness: Array(nearness.part(part.0, part.1)), company: Array(company.part(part.0, part.1)))
  }

  /// What reaches a member of a group from the other groups; rounding leaves nothing below zero.
  func totalWithoutOwn(_ group: Int, _ place: Int) -> Row {
    let total = total(of: Int(groups[group][place]))
    func rest(_ total: [Lanes], _ own: [Lanes]) -> [Lanes] {
      total.indices.map { block in
        let rest = total[block] - own[place * blocks + block]
        // What is left of nothing by rounding must not pass for something.
        return rest.replacing(with: 0, where: rest .<= total[block] * 1e-5)
      }
    }
    return Row(
      nearness: rest(total.nearness, own[group].nearness),
      company: rest(total.company, own[group].company))
  }
}

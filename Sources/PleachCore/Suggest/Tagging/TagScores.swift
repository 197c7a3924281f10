#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What reaches everybody of every tag, by both voices, and what of it comes from each group of the
/// tagged: the voices are sums over the tagged, so what comes from some can be taken away again.
///
/// Tags go sixteen at a time, side by side in memory. Behind the last tag stands what would come if
/// everybody were tagged.
struct TagScores: ~Copyable {
  typealias Lanes = SIMD16<Float>

  /// What reaches somebody, by tag.
  struct Row {
    let nearness: [Lanes]
    let company: [Lanes]
    fileprivate let tagCount: Int

    /// How near the tagged are compared with everybody, as a logarithm: 0 if all were tagged. `nil` for
    /// who is tied to nobody.
    var reach: Double? {
      let all = nearness[tagCount / 16][tagCount % 16]
      guard all > 0 else { return nil }
      let sum = (0..<tagCount).reduce(Float(0)) { $0 + nearness[$1 / 16][$1 % 16] }
      return log(Double(sum / all) + 1e-6)
    }
  }

  private let groups: [[Adjacency.Vertex]]
  private let tagCount: Int
  private let blocks: Int
  /// By vertex and block.
  private let nearness: Slab<Lanes>
  private let company: Slab<Lanes>
  /// By group, its members and block: what a group gives its own members.
  private var own: [(nearness: [Lanes], company: [Lanes])]

  /// - Parameter groups: The tagged, each in one group; the first is not empty.
  /// - Returns: `nil` when cancelled.
  init?(_ spread: TagSpread, _ groups: [[Adjacency.Vertex]], _ isCancelled: () -> Bool) {
    let count = spread.adjacency.count
    let blocks = spread.tagCount / 16 + 1
    (self.groups, self.blocks, tagCount) = (groups, blocks, spread.tagCount)
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
        // Everybody once, with the first.
        let everybody = place == 0 ? Self.lanes([spread.tagCount], block) : .zero
        guard waves.nearness(from: sources, everybody, wave, isCancelled) else { return nil }
        for vertex in 0..<count { nearness[vertex * blocks + block] += wave[vertex] }
        for (seat, member) in group.enumerated() {
          own[place].nearness[seat * blocks + block] =
            wave[Int(member)].replacing(with: 0, where: everybody .> 0)
        }
        guard waves.company(from: sources, wave, isCancelled) else { return nil }
        for vertex in 0..<count { company[vertex * blocks + block] += wave[vertex] }
        for (seat, member) in group.enumerated() {
          own[place].company[seat * blocks + block] = wave[Int(member)]
        }
      }
    }
  }

  /// One for each of the tags that is in the block.
  private static func lanes(_ tags: [Int], _ block: Int) -> Lanes {
    var lanes = Lanes.zero
    for tag in tags where tag / 16 == block { lanes[tag % 16] = 1 }
    return lanes
  }

  /// What reaches a vertex from all the tagged.
  func total(of vertex: Int) -> Row {
    let (start, end) = (UInt32(vertex * blocks), UInt32((vertex + 1) * blocks))
    return Row(
      nearness: Array(nearness.part(start, end)), company: Array(company.part(start, end)),
      tagCount: tagCount)
  }

  /// What reaches a member of a group from the other groups.
  func totalWithoutOwn(_ group: Int, _ place: Int) -> Row {
    let total = total(of: Int(groups[group][place]))
    func rest(_ total: [Lanes], _ own: [Lanes]) -> [Lanes] {
      total.indices.map { block in
        let rest = total[block] - own[place * blocks + block]
        // What rounding leaves of nothing must not pass for something.
        return rest.replacing(with: 0, where: rest .<= total[block] * 1e-5)
      }
    }
    return Row(
      nearness: rest(total.nearness, own[group].nearness),
      company: rest(total.company, own[group].company), tagCount: tagCount)
  }
}

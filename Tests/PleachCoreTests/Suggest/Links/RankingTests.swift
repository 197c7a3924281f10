import Foundation
import Testing

@testable import PleachCore

/// The kernels beside slow ones that say the same in dictionaries and full matrices.
@Suite struct RankingTests {
  private static func isNear(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= 1e-9 * max(1, abs(one), abs(other))
  }

  private static func power(_ number: Int, _ exponent: Double) -> Double {
    number == 0 ? 0 : pow(Double(number), exponent)
  }

  /// What each shares with the ego.
  private static func taste(_ world: SmallWorld, _ ego: UInt32) -> [UInt32: Double] {
    var taste: [UInt32: Double] = [:]
    for followed in world.out(ego) {
      for other in world.into(followed) where other != ego {
        taste[other, default: 0] += power(world.into(followed).count, -0.6)
      }
    }
    return taste
  }

  private static func coFollow(_ world: SmallWorld, _ ego: UInt32) -> [UInt32: Double] {
    var scores: [UInt32: Double] = [:]
    for (other, taste) in taste(world, ego) {
      for candidate in world.out(other) {
        scores[candidate, default: 0] +=
          taste * power(world.out(other).count, -0.7) * power(world.into(candidate).count, -0.3)
      }
    }
    return scores
  }

  private static func twoStep(_ world: SmallWorld, _ ego: UInt32) -> [UInt32: Double] {
    var scores: [UInt32: Double] = [:]
    for neighbour in world.everybody {
      let (isOut, isIn) = (
        world.follows.contains([ego, neighbour]), world.follows.contains([neighbour, ego])
      )
      let weight = isOut ? isIn ? 1.5 : 1 : isIn ? 0.5 : 0
      for candidate in world.out(neighbour) where weight > 0 {
        scores[candidate, default: 0] += weight * power(world.out(neighbour).count, -0.5)
      }
    }
    return scores
  }

  /// Walks by full steps of everybody until nothing moves.
  private static func walks(_ world: SmallWorld, _ ego: UInt32, _ walk: RandomWalk) -> [Double] {
    var mass = [Double](repeating: 0, count: world.count)
    mass[Int(ego)] = 1
    var ends = [Double](repeating: 0, count: world.count)
    let ties = world.everybody.map { world.out($0) + (walk.goesBothWays ? world.into($0) : []) }
    for _ in 0..<(walk.restart < 0.5 ? 160 : 40) {
      var next = [Double](repeating: 0, count: world.count)
      for one in world.everybody {
        let ties = ties[Int(one)]
        ends[Int(one)] += walk.restart * mass[Int(one)]
        let moving = (1 - walk.restart) * mass[Int(one)]
        for end in ties { next[Int(end)] += moving / Double(ties.count) }
        if ties.isEmpty { next[Int(ego)] += moving }
      }
      mass = next
    }
    return ends
  }

  /// Ridge regression by elimination; the few of a small world are all asked.
  private static func likeMinded(_ world: SmallWorld, _ ego: UInt32) -> [UInt32: Double] {
    let members = taste(world, ego).keys.sorted()
    func length(_ one: UInt32) -> Double {
      world.out(one).reduce(0) { $0 + power(world.into($1).count, -0.6) }
    }
    func common(_ one: UInt32, _ other: UInt32) -> Double {
      Set(world.out(one)).intersection(world.out(other))
        .reduce(0) { $0 + power(world.into($1).count, -0.6) }
    }
    let scales = members.map { 1 / length($0).squareRoot() }
    let matrix = members.indices.map { row in
      members.indices.map { column in
        common(members[row], members[column]) * scales[row] * scales[column]
          + (row == column ? LikeMinded.caution : 0)
      }
    }
    let right = members.indices.map { common(members[$0], ego) * scales[$0] }
    let weights = steps(matrix, right)
    var scores: [UInt32: Double] = [:]
    for (place, member) in members.enumerated() {
      for candidate in world.out(member) {
        scores[candidate, default: 0] +=
          weights[place] * scales[place] * power(world.into(candidate).count, -0.3)
      }
    }
    return scores
  }

  /// Conjugate gradients as textbooks have them, on a full matrix.
  private static func steps(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    func product(_ one: [Double], _ other: [Double]) -> Double {
      zip(one, other).map(*).reduce(0, +)
    }
    var (found, rest) = (right.map { _ in 0.0 }, right)
    var direction = rest
    for _ in 0..<LikeMinded.steps where product(rest, rest) > 0 {
      let image = matrix.map { product($0, direction) }
      let step = product(rest, rest) / product(direction, image)
      found = zip(found, direction).map { $0 + step * $1 }
      let next = zip(rest, image).map { $0 - step * $1 }
      let turn = product(next, next) / product(rest, rest)
      direction = zip(next, direction).map { $0 + turn * $1 }
      rest = next
    }
    return found
  }

  /// All that a ranking says, made slowly.
  private static func slowly(_ world: SmallWorld, _ ego: UInt32, _ faces: Ranking.Faces)
    -> [UInt32: Candidate.Parts]
  {
    var weights = RankingWeights.standard
    let company = Double(taste(world, ego).count)
    let moved = weights.likeMinded * 100 / (company + 100)
    weights.likeMinded -= moved
    weights.twoStep += moved / 2
    let (out, into) = (Set(world.out(ego)), Set(world.into(ego)))
    let walks = walks(world, ego, .near)
    let (coFollow, likeMinded) = (coFollow(world, ego), likeMinded(world, ego))
    let twoStep = twoStep(world, ego)
    let sides: [(WritableKeyPath<Candidate.Parts, Double>, Double, (UInt32) -> Double)] = [
      (\.coFollow, weights.coFollow, { coFollow[$0] ?? 0 }),
      (\.likeMinded, weights.likeMinded, { likeMinded[$0] ?? 0 }),
      (\.twoStep, weights.twoStep, { twoStep[$0] ?? 0 }),
      (\.nearness, weights.nearness, { walks[Int($0)] }),
    ]
    let pool = world.everybody.filter { one in
      one != ego && !out.contains(one) && (faces == .all || !into.contains(one))
        && walks[Int(one)] > 0
    }
    var parts = Dictionary(uniqueKeysWithValues: pool.map { ($0, Candidate.Parts()) })
    for (side, weight, score) in sides {
      let best = pool.map(score).filter { $0 > 0 }.sorted(by: >).prefix(3)
      for one in pool where !best.isEmpty {
        parts[one]?[keyPath: side] = weight * score(one) * Double(best.count) / best.reduce(0, +)
      }
    }
    let mutual = world.follows.count { world.follows.contains([$0[1], $0[0]]) }
    let usual = world.follows.isEmpty ? 0 : Double(mutual) / Double(world.follows.count)
    let back = Double(out.intersection(into).count)
    let odds = (back + 5 * usual) / (Double(into.count) - back + 5)
    for one in pool where into.contains(one) {
      let (out, into) = (Double(world.out(one).count + 5), Double(world.into(one).count + 5))
      parts[one]?.followBack = weights.followBack * odds * min(1, into / out)
    }
    return parts
  }

  @Test("it says what the slow way says", arguments: 0..<200)
  func beside(seed: Int) throws {
    let world = SmallWorld(seed: seed)
    let ranking = Ranking(world.adjacency)
    var workspace = Workspace(world.adjacency)
    for ego in world.everybody.prefix(2) {
      for faces in [Ranking.Faces.all, .new] {
        let found = try #require(
          ranking.candidates(for: ego, top: 100, faces: faces, in: &workspace))
        let slowly = Self.slowly(world, ego, faces)
        // Walks are cut off where they say little, and some reach nobody else.
        let missing = Set(slowly.keys).subtracting(found.map(\.vertex))
        #expect(missing.allSatisfy { (slowly[$0]?.total ?? 1) < 1e-3 })
        for candidate in found {
          let parts = try #require(slowly[candidate.vertex])
          for side in [
            \Candidate.Parts.coFollow, \.likeMinded, \.twoStep, \.followBack, \.total,
          ] {
            let room = side == \.total ? 1e-3 : 1e-9
            #expect(abs(candidate.parts[keyPath: side] - parts[keyPath: side]) <= room)
          }
        }
      }
    }
  }

  @Test("the best come first, and fewer are the beginning of more", arguments: 0..<100)
  func order(seed: Int) throws {
    let world = SmallWorld(seed: seed)
    let ranking = Ranking(world.adjacency)
    var workspace = Workspace(world.adjacency)
    let all = try #require(ranking.candidates(for: 0, top: 100, in: &workspace))
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.score >= $1.score })
    for top in 0..<5 {
      #expect(ranking.candidates(for: 0, top: top, in: &workspace) == Array(all.prefix(top)))
    }
    let barred = all.first?.vertex
    let others = try #require(
      ranking.candidates(for: 0, top: 100, isBarred: { $0 == barred }, in: &workspace))
    #expect(others.count == max(0, all.count - 1))
  }

  @Test("a workspace remembers nothing", arguments: 0..<100)
  func afresh(seed: Int) {
    let world = SmallWorld(seed: seed)
    let ranking = Ranking(world.adjacency)
    var used = Workspace(world.adjacency)
    for ego in world.everybody {
      var questions = 0
      _ = ranking.candidates(
        for: ego, top: 9, in: &used,
        isCancelled: {
          questions += 1
          return questions == Int(ego) % 7
        })
      _ = ranking.fits(of: ego, in: &used, isCancelled: { ego % 3 == 1 })
      _ = ranking.coFollowed(world.everybody, of: ego, in: &used)
      _ = RandomWalk.near.shares(from: ego, world.adjacency, in: &used)
      var fresh = Workspace(world.adjacency)
      #expect(
        ranking.candidates(for: 0, top: 9, in: &used)
          == ranking.candidates(for: 0, top: 9, in: &fresh))
    }
  }

  @Test("who is tied to nobody is suggested nobody, and cancelled is not the same as none")
  func alone() {
    let world = SmallWorld(count: 4, [[1, 2], [2, 3], [0, 0]])
    let ranking = Ranking(world.adjacency)
    var workspace = Workspace(world.adjacency)
    #expect(ranking.candidates(for: 0, top: 9, in: &workspace) == [])
    #expect(ranking.fits(of: 0, in: &workspace) == [])
    #expect(ranking.candidates(for: 0, top: 9, in: &workspace, isCancelled: { true }) == nil)
  }

  @Test("walks are near what full steps give", arguments: 0..<150)
  func walks(seed: Int) {
    let world = SmallWorld(seed: seed)
    var workspace = Workspace(world.adjacency)
    for walk in [
      RandomWalk.near, RandomWalk(restart: 0.15, tolerance: 1e-7, goesBothWays: false),
    ] {
      let truth = Self.walks(world, 0, walk)
      let (shares, unspent) = walk.shares(from: 0, world.adjacency, in: &workspace)
      let found = Dictionary(uniqueKeysWithValues: shares.map { ($0.vertex, $0.share) })
      for one in world.everybody {
        #expect(abs((found[one] ?? 0) - truth[Int(one)]) <= unspent + 1e-12)
      }
      #expect(Self.isNear(shares.reduce(unspent) { $0 + $1.share }, 1))
    }
  }

  @Test(
    "witnesses are those who are named, and say together what their kernel says",
    arguments: 0..<150)
  func witnesses(seed: Int) {
    let world = SmallWorld(seed: seed)
    let ranking = Ranking(world.adjacency)
    var workspace = Workspace(world.adjacency)
    let strangers = world.everybody.filter { $0 != 0 && !world.follows.contains([0, $0]) }
    let coFollow = Self.coFollow(world, 0)
    let table = ranking.coFollowed(strangers, of: 0, in: &workspace)
    for (stranger, witnesses) in zip(strangers, table) {
      let sum =
        witnesses.reduce(0) { $0 + $1.weight }
        * Self.power(world.into(stranger).count, -0.3)
      #expect(Self.isNear(sum, coFollow[stranger] ?? 0))
      for witness in witnesses {
        #expect(world.follows.contains([0, witness.vertex]))
        let both = Set(world.into(stranger)).intersection(world.into(witness.vertex))
        #expect(ranking.followersOfBoth(stranger, witness.vertex) == both.count)
        #expect(!both.subtracting([0]).isEmpty)
      }
      let named = ranking.followedBy(stranger, of: 0).map(\.vertex)
      #expect(
        named.sorted() == world.out(0).filter { world.follows.contains([$0, stranger]) })
    }
  }

  @Test("how somebody fits is not told by your own follow of them", arguments: 0..<150)
  func fits(seed: Int) throws {
    let world = SmallWorld(seed: seed)
    var workspace = Workspace(world.adjacency)
    let fits = try #require(Ranking(world.adjacency).fits(of: 0, in: &workspace))
    #expect(fits.map(\.vertex).sorted() == world.out(0))
    #expect(zip(fits, fits.dropFirst()).allSatisfy { $0.score <= $1.score })
    // Without the follow the rest says as much, but for its part in the person's number of followers.
    let raw = world.out(0).map { followed -> Double in
      let others = world.out(0).filter { $0 != followed }
      return world.into(followed).filter { $0 != 0 }.reduce(0.0) { sum, other in
        let shared = others.filter { world.follows.contains([other, $0]) }
          .reduce(0) { $0 + Self.power(world.into($1).count, -0.6) }
        return sum + shared * Self.power(world.out(other).count, -0.7)
      } * Self.power(world.into(followed).count, -0.3)
    }
    let highest = raw.max() ?? 0
    for (followed, raw) in zip(world.out(0), raw) {
      let fit = try #require(fits.first { $0.vertex == followed })
      #expect(abs(fit.coFollow - (highest > 1e-12 ? raw / highest : 0)) <= 1e-9 || highest <= 1e-12)
      #expect(fit.mutual == (world.follows.contains([followed, 0]) ? 1 : 0))
    }
  }
}

@testable import PleachCore

/// A few people and follows at random, with oneself and repeats among them, and slow ways to ask about
/// them.
struct SmallWorld {
  let count: Int
  let from: [UInt32]
  let to: [UInt32]
  let follows: Set<[UInt32]>
  let adjacency: Adjacency

  init(seed: Int) {
    var random = SeededRandom(UInt64(seed))
    let count = random.within(1...24)
    let pairs = (0..<random.below(count * 6 + 1)).map { _ in
      [UInt32(random.below(count)), UInt32(random.below(count))]
    }
    self.init(count: count, pairs)
  }

  init(count: Int, _ pairs: [[UInt32]]) {
    self.count = count
    from = pairs.map { $0[0] }
    to = pairs.map { $0[1] }
    follows = Set(pairs.filter { $0[0] != $0[1] })
    adjacency = Adjacency(count: count, from: from, to: to)
  }

  var everybody: [UInt32] { (0..<count).map(UInt32.init) }
  func out(_ one: UInt32) -> [UInt32] { everybody.filter { follows.contains([one, $0]) } }
  func into(_ one: UInt32) -> [UInt32] { everybody.filter { follows.contains([$0, one]) } }
}

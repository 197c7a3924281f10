#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the members of several groups have in common: how many of each group have what.
struct SharedCounts<Thing: Hashable & Sendable>: Sendable {
  /// By thing: how many members of each group have it.
  private var counts: [Thing: [Int: Int]] = [:]
  private var totals: [Thing: Int] = [:]

  /// Counts the things of somebody who is in some groups.
  mutating func count(_ things: some Sequence<Thing>, in groups: [Int]) {
    for thing in things {
      totals[thing, default: 0] += 1
      for group in groups { counts[thing, default: [:]][group, default: 0] += 1 }
    }
  }

  /// By how much having something makes it likelier to be of a group: the logarithm of the ratio of its
  /// shares among the members and among everybody counted, drawn towards 0 where few have it.
  ///
  /// - Parameters:
  ///   - size: How many members the group has.
  ///   - all: How many people were counted.
  func odds(of thing: Thing, for group: Int, size: Int, all: Int) -> (odds: Double, members: Int) {
    let having = counts[thing]?[group] ?? 0
    let caution = 2.0
    let usual = (Double(totals[thing] ?? 0) + 0.5) / Double(all + 1)
    let share = (Double(having) + caution * usual) / (Double(size) + caution)
    // One alone may be chance.
    return (min(log(share / usual), having < 2 ? 0.7 : .infinity), having)
  }
}

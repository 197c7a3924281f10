#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Turns what reaches somebody of each tag into shares, and both voices into one order.
struct TagVoices {
  /// How much company counts beside nearness.
  private static let company: Float = 0.25
  private static let unseen: Float = 10

  /// What one who has a tag is worth for it, by tag: (tagged + 10) / tagged.
  ///
  /// Were people tagged as they come, each would be worth the same and a frequent tag likelier; were all
  /// tags as frequent, each would be worth one by the number of the tagged, those with few being short
  /// by chance. Ten more of each tag are assumed than were seen.
  private let worth: [Float]

  /// - Parameter counts: How many have each tag.
  init(counts: [Int]) {
    worth = counts.map { $0 == 0 ? 0 : (Float($0) + Self.unseen) / Float($0) }
  }

  /// A tag and what speaks for it.
  struct Choice {
    let tag: Int
    /// How well both voices agree and how far the tag is ahead of the best other one: a logarithm.
    let agreement: Double
  }

  /// Room for the shares of all tags.
  struct Room {
    fileprivate var nearness: [Float]
    fileprivate var company: [Float]
    fileprivate var both: [Float]
  }

  var room: Room {
    let none = [Float](repeating: 0, count: worth.count)
    return Room(nearness: none, company: none, both: none)
  }

  /// The best tags, best first; of equals the lower number.
  func choices(_ most: Int, _ row: TagScores.Row, _ room: inout Room) -> [Choice] {
    guard share(row.nearness, &room.nearness) else { return [] }
    if !share(row.company, &room.company) { room.company = room.nearness }
    for tag in worth.indices {
      room.both[tag] =
        (room.nearness[tag] + Self.company * room.company[tag]) / (1 + Self.company)
    }
    let best = Self.best(max(2, most), room.both)
    return best.prefix(most).enumerated().map { place, tag in
      let rival = place == 0 ? best.dropFirst().first : best[0]
      return Choice(tag: tag, agreement: agreement(on: tag, against: rival, room))
    }
  }

  /// What both voices say, and what sets it apart.
  private func agreement(on tag: Int, against rival: Int?, _ room: Room) -> Double {
    let least = Double(min(room.nearness[tag], room.company[tag]))
    let other = rival.map { Double(room.both[$0]) } ?? 0
    let odds = log((least + 0.01) / (1.01 - least))
    return (odds + log((Double(room.both[tag]) + 0.02) / (other + 0.02))) / 2
  }

  /// Fills in what part of everything each tag has; `false` where nothing came.
  private func share(_ lanes: [TagScores.Lanes], _ shares: inout [Float]) -> Bool {
    var sum: Float = 0
    for tag in worth.indices {
      shares[tag] = lanes[tag / 16][tag % 16] * worth[tag]
      sum += shares[tag]
    }
    guard sum > 0 else { return false }
    for tag in worth.indices { shares[tag] /= sum }
    return true
  }

  private static func best(_ count: Int, _ shares: [Float]) -> [Int] {
    var best: [Int] = []
    for tag in shares.indices where shares[tag] > 0 {
      guard best.count < count || shares[tag] > shares[best[best.count - 1]] else { continue }
      let place = best.firstIndex { shares[$0] < shares[tag] } ?? best.count
      best.insert(tag, at: place)
      if best.count > count { best.removeLast() }
    }
    return best
  }
}

/// Where records stand, by the hash of their identifiers: the hashes and a table of places, no texts.
///
/// A dictionary would hold every identifier once more, and hash all of them anew each time it grows:
/// that took a quarter of the time that reading a store takes.
@usableFromInline struct Places: Sendable {
  /// By place; of this process alone.
  private var hashes: [Int] = []
  /// Places counted from 1, each at the first free row from its hash on. At most half full, a power of
  /// two long.
  private var table: [UInt32] = []

  /// No records.
  @usableFromInline init() {}

  /// The place of the identifier of that hash; `isIt` looks whether it is the one.
  @usableFromInline func first(_ hash: Int, where isIt: (Int) -> Bool) -> Int? {
    guard !table.isEmpty else { return nil }
    var row = hash & (table.count - 1)
    while table[row] != 0 {
      let place = Int(table[row]) - 1
      if hashes[place] == hash, isIt(place) { return place }
      row = (row + 1) & (table.count - 1)
    }
    return nil
  }

  /// Notes a record behind all others.
  mutating func append(_ hash: Int) {
    hashes.append(hash)
    if hashes.count * 2 > table.count { fill() } else { enter(hashes.count - 1) }
  }

  /// Places of records in the order of their hashes, all entered at once: the table then stays in the
  /// processor's cache, which whatever is read between two records drives it out of.
  ///
  /// - Parameter isSame: Whether the records at two places have one identifier.
  /// - Returns: The first record that has a twin further up, and that twin; `nil` when none has.
  mutating func fill(
    with hashes: [Int], isSame: (Int, Int) -> Bool
  ) -> (twin: Int, place: Int)? {
    table = [UInt32](repeating: 0, count: Self.rows(for: hashes.count))
    self.hashes = hashes
    for (place, hash) in hashes.enumerated() {
      if let twin = first(hash, where: { isSame($0, place) }) { return (twin, place) }
      enter(place)
    }
    return nil
  }

  private static func rows(for count: Int) -> Int {
    var rows = 8
    while count * 2 > rows { rows *= 2 }
    return rows
  }

  /// Notes a record that pushes those behind it on.
  ///
  /// - Complexity: O(*n*), one or two nanoseconds each.
  mutating func insert(_ hash: Int, at place: Int) {
    guard place < hashes.count else { return append(hash) }
    hashes.insert(hash, at: place)
    fill()
  }

  /// Forgets a record; those behind it move up.
  ///
  /// - Complexity: O(1) for the last one, which is what undo takes away; else O(*n*), one or two
  ///   nanoseconds each.
  mutating func remove(at place: Int) {
    guard place == hashes.count - 1 else {
      hashes.remove(at: place)
      return fill()
    }
    let last = row(of: place)
    hashes.removeLast()
    closeGap(at: last)
  }

  private func row(of place: Int) -> Int {
    var row = hashes[place] & (table.count - 1)
    while table[row] != UInt32(truncatingIfNeeded: place + 1) {
      row = (row + 1) & (table.count - 1)
    }
    return row
  }

  /// Moves those up that stand behind a row only because it was taken (D. E. Knuth, *The Art of Computer
  /// Programming* 3, §6.4, algorithm R).
  private mutating func closeGap(at row: Int) {
    let mask = table.count - 1
    var gap = row
    var next = (row + 1) & mask
    while table[next] != 0 {
      let home = hashes[Int(table[next]) - 1] & mask
      if (next &- home) & mask >= (next &- gap) & mask {
        table[gap] = table[next]
        gap = next
      }
      next = (next + 1) & mask
    }
    table[gap] = 0
  }

  private mutating func fill() {
    table = [UInt32](repeating: 0, count: Self.rows(for: hashes.count))
    for place in hashes.indices { enter(place) }
  }

  private mutating func enter(_ place: Int) {
    var row = hashes[place] & (table.count - 1)
    while table[row] != 0 { row = (row + 1) & (table.count - 1) }
    table[row] = UInt32(truncatingIfNeeded: place + 1)
  }
}

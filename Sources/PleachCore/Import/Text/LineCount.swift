/// Counts the lines of a text of which only a window is in hand.
struct LineCount {
  /// Line ends as editors know them: a line feed, a return, or both together.
  private(set) var ends = 0
  /// Line feeds, as errors about JSON count them, up to the start of the window.
  private(set) var feeds = 0
  /// Line feeds of the window before `place`.
  private var feedsWithin = 0
  /// Up to where the window is counted.
  private var place = 0

  /// The line ends before a byte of the window that does not lie before the one asked for last.
  mutating func passed(to end: Int, in window: [UInt8]) -> (ends: Int, feeds: Int) {
    let end = min(end, window.count)
    if end > place {
      window.withUnsafeBufferPointer { bytes in
        let passed = UnsafeBufferPointer(rebasing: bytes[place..<end])
        let new = Self.count(0x0A, in: passed)
        feedsWithin += new
        ends += new
        if Self.count(0x0D, in: passed) > 0 {
          ends += (place..<end).count {
            bytes[$0] == 0x0D && !($0 + 1 < bytes.count && bytes[$0 + 1] == 0x0A)
          }
        }
      }
      place = end
    }
    return (ends, feeds + feedsWithin)
  }

  /// The window is about to lose so many bytes at its start; what is behind them was not asked for.
  mutating func leaveBehind(_ count: Int, in window: [UInt8]) {
    _ = passed(to: count, in: window)
    let left = window[count..<place].count { $0 == 0x0A }
    feeds += feedsWithin - left
    feedsWithin = left
    place -= count
  }

  private static func count(_ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let wanted = UInt64(byte) * 0x0101_0101_0101_0101
    let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
    let raw = UnsafeRawBufferPointer(bytes)
    var (count, place) = (0, 0)
    while place + 8 <= raw.count {
      // Eight bytes at once: where one is wanted, its difference is 0, and only then its top bit
      // stays unset (H. S. Warren, Hacker's Delight, 6-1).
      let rest = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self) ^ wanted
      let hits = ~(((rest & low) + low) | rest | low)
      if hits != 0 { count += hits.nonzeroBitCount }
      place += 8
    }
    for other in bytes[place...] where other == byte { count += 1 }
    return count
  }
}

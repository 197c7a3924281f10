/// Looks for one byte eight at a time, as a word (H. Warren, *Hacker's Delight*, 6-1).
enum ByteSearch {
  private static let everyByte: UInt64 = 0x0101_0101_0101_0101
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The high bit of each byte of `word` that is `byte`; right up to the first that is.
  static func marks(of byte: UInt8, in word: UInt64) -> UInt64 {
    let other = word ^ (everyByte &* UInt64(byte))
    return (other &- everyByte) & ~other & highBits
  }

  /// The high bit of each byte of `word` below `limit`, at most 128; right up to the first that is.
  static func marks(below limit: UInt8, in word: UInt64) -> UInt64 {
    (word &- everyByte &* UInt64(limit)) & ~word & highBits
  }

  /// Whether `word` has a byte that is not ASCII.
  static func isBeyondASCII(_ word: UInt64) -> Bool { word & highBits != 0 }

  /// The eight bytes at `offset`, the first of them lowest.
  static func word(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> UInt64 {
    UInt64(
      littleEndian: UnsafeRawBufferPointer(bytes)
        .loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// Where `byte` stands first in a range that lies within `bytes`.
  static func first(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, _ range: ClosedRange<Int>
  ) -> Int? {
    var here = range.lowerBound
    while here + 7 <= range.upperBound {
      let found = marks(of: byte, in: word(bytes, at: here))
      if found != 0 { return here + found.trailingZeroBitCount / 8 }
      here += 8
    }
    while here <= range.upperBound {
      if bytes[here] == byte { return here }
      here += 1
    }
    return nil
  }
}

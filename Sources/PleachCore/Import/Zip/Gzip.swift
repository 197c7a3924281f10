/// Unpacks `.gz` files (RFC 1952), one member a file as every tool writes them.
public enum Gzip {
  /// Why bytes could not be unpacked.
  public enum Failure: Error, Equatable {
    case notGzip
    /// Cut short, changed on the way, or larger than the limit.
    case damaged
  }

  /// The bytes of a file as they were before they were packed.
  ///
  /// - Parameter limit: What unpacks to more is refused at that size, so that a bomb costs no more.
  public static func unpacked(_ bytes: [UInt8], limit: Int) throws(Failure) -> [UInt8] {
    let start = try contents(bytes)
    guard bytes.count >= start + 8 else { throw .damaged }
    let tail = bytes.suffix(8)
    do {
      let whole = try Inflater.inflate(
        ByteSource(bytes), in: start..<bytes.count - 8, limit: limit)
      guard whole.isWhole, number(tail.prefix(4)) == Inflater.checksum(whole.bytes),
        number(tail.suffix(4)) == UInt32(truncatingIfNeeded: whole.bytes.count)
      else { throw Failure.damaged }
      return whole.bytes
    } catch { throw .damaged }
  }

  static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  /// Where the deflated bytes start, behind a head of ten bytes and what its flags announce.
  static func contents(_ bytes: [UInt8]) throws(Failure) -> Int {
    guard bytes.starts(with: [0x1f, 0x8b, 8]), bytes.count > 10 else { throw .notGzip }
    let flags = bytes[3]
    var place = 10
    if flags & 4 != 0 {
      guard bytes.count > place + 2 else { throw .damaged }
      place += 2 + Int(bytes[place]) + Int(bytes[place + 1]) << 8
    }
    // A name and a comment, each ended by a zero.
    for flag: UInt8 in [8, 16] where flags & flag != 0 {
      guard place < bytes.count, let end = bytes[place...].firstIndex(of: 0) else {
        throw .damaged
      }
      place = end + 1
    }
    return flags & 2 != 0 ? place + 2 : place
  }
}

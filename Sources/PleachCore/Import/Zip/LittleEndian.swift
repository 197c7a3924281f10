/// Bytes read from the small end on, as ZIP stores its numbers.
struct LittleEndian {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The number of `width` bytes at `offset`, or `nil` past the end or above `Int.max`.
  func number(at offset: Int, width: Int) -> Int? {
    guard offset >= 0, offset <= bytes.count - width else { return nil }
    var value: UInt64 = 0
    for index in (0..<width).reversed() { value = value << 8 | UInt64(bytes[offset + index]) }
    return Int(exactly: value)
  }

  /// Whether `PK` and these two bytes stand at `offset`.
  func hasMark(_ third: UInt8, _ fourth: UInt8, at offset: Int) -> Bool {
    offset >= 0 && offset <= bytes.count - 4 && bytes[offset] == 0x50 && bytes[offset + 1] == 0x4B
      && bytes[offset + 2] == third && bytes[offset + 3] == fourth
  }
}

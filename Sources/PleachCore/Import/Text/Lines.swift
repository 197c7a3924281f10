/// Counts lines while a reader walks on, so that each place costs only the way since the last.
struct Lines {
  private let bytes: [UInt8]
  private var offset = 0
  private var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The line, from 1, of a byte that does not lie before the one asked for last.
  mutating func line(at place: Int) -> Int {
    let end = min(place, bytes.count)
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      let isReturn = byte == 0x0D && !(offset < bytes.count && bytes[offset] == 0x0A)
      if byte == 0x0A || isReturn { line += 1 }
    }
    return line
  }
}

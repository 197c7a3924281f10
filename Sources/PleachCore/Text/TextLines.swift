/// Where the lines of a text begin, for whoever asks for many places of it.
public struct TextLines: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Finds the lines of UTF-8 bytes.
  ///
  /// - Complexity: O(*n*).
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for (place, byte) in bytes.enumerated() where byte == 0x0A { starts.append(place + 1) }
    self.starts = starts
  }

  /// Line and column of a byte, as `TextPlace.of` counts them.
  ///
  /// - Complexity: O(log lines + length of the line).
  public func place(of offset: Int) -> (line: Int, column: Int) {
    let offset = min(offset, bytes.count)
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    var column = 1
    for byte in bytes[starts[low]..<offset] where byte & 0xC0 != 0x80 { column += 1 }
    if low == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]), column > 1 { column -= 1 }
    return (low + 1, column)
  }
}

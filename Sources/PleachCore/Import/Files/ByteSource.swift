/// Bytes that are fetched when needed, so that a ZIP of 20 GB costs no memory.
public struct ByteSource: Sendable {
  /// How many bytes there are.
  public let size: Int
  /// The local day on which its file was last written; `nil` where nobody knows.
  public let written: Day?
  private let read: @Sendable (Int, Int) throws(ImportError) -> [UInt8]

  /// - Parameters:
  ///   - size: How many bytes there are.
  ///   - written: The local day on which its file was last written.
  ///   - read: Hands out `count` bytes from `offset`, fewer when the source ends there. It is
  ///     never asked for bytes outside `0..<size`.
  public init(
    size: Int, written: Day? = nil,
    read: @escaping @Sendable (_ offset: Int, _ count: Int) throws(ImportError) -> [UInt8]
  ) {
    self.size = max(0, size)
    self.written = written
    self.read = read
  }

  /// A source that has its bytes in hand.
  public init(_ bytes: [UInt8]) {
    self.init(size: bytes.count) { (offset, count) throws(ImportError) -> [UInt8] in
      Array(bytes[offset..<min(offset + count, bytes.count)])
    }
  }

  /// The bytes of a range, cut to what exists; a range outside gives none.
  public func bytes(at offset: Int, count: Int) throws(ImportError) -> [UInt8] {
    guard offset >= 0, offset < size, count > 0 else { return [] }
    return try read(offset, min(count, size - offset))
  }

  /// Hands the bytes of a range out piece by piece, as far as they exist.
  func read(
    _ range: Range<Int>, _ take: (ArraySlice<UInt8>) -> Void
  ) throws(ImportError) {
    var place = range.lowerBound
    while place < range.upperBound {
      let bytes = try bytes(at: place, count: min(Self.piece, range.upperBound - place))
      guard !bytes.isEmpty else { return }
      take(bytes[...])
      place += bytes.count
    }
  }

  private static let piece = 256 << 10
}

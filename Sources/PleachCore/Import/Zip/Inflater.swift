import CZlib

/// Unpacks deflated bytes as they stream in, and stops at a limit.
enum Inflater {
  /// What came out, and whether the stream had its proper end.
  struct Yield {
    var bytes: [UInt8]
    var isWhole: Bool
  }

  /// Why a stream could not be unpacked.
  enum Failure: Error {
    case source(ImportError)
    /// `offset` counts bytes of the source.
    case damaged(offset: Int)
  }

  private static let chunk = 64 << 10

  /// Unpacks at most `limit` bytes of the raw deflate stream in `range` of `source`.
  ///
  /// Output past the limit is never made, so a bomb costs no more than its limit.
  static func inflate(
    _ source: ByteSource, in range: Range<Int>, limit: Int
  ) throws(Failure) -> Yield {
    var result = Yield(bytes: [], isWhole: false)
    result.isWhole = try inflate(source, in: range, limit: limit) { result.bytes += $0 }
    return result
  }

  /// The same, handing the bytes out as they come instead of keeping them.
  ///
  /// - Returns: Whether the stream had its proper end.
  static func inflate(
    _ source: ByteSource, in range: Range<Int>, limit: Int, take: (ArraySlice<UInt8>) -> Void
  ) throws(Failure) -> Bool {
    // zlib keeps the stream's address, so it may not be a Swift variable that moves.
    let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    defer { stream.deallocate() }
    stream.initialize(to: z_stream())
    let size = Int32(MemoryLayout<z_stream>.size)
    // Minus: no zlib header, as ZIP wants it.
    guard inflateInit2_(stream, -MAX_WBITS, zlibVersion(), size) == Z_OK else {
      throw .damaged(offset: range.lowerBound)
    }
    defer { inflateEnd(stream) }

    var (place, left, isWhole) = (range.lowerBound, limit, false)
    while place < range.upperBound, !isWhole, left > 0 {
      var input = try read(source, at: place, count: min(chunk, range.upperBound - place))
      guard !input.isEmpty else { break }
      guard let ended = feed(&input, to: stream, left: &left, take: take) else {
        throw .damaged(offset: place + input.count - Int(stream.pointee.avail_in))
      }
      isWhole = ended
      place += input.count
    }
    return isWhole
  }

  private static func read(
    _ source: ByteSource, at offset: Int, count: Int
  ) throws(Failure) -> [UInt8] {
    do { return try source.bytes(at: offset, count: count) } catch { throw .source(error) }
  }

  /// - Returns: Whether the stream ended here; `nil` when zlib finds it damaged.
  private static func feed(
    _ input: inout [UInt8], to stream: UnsafeMutablePointer<z_stream>, left: inout Int,
    take: (ArraySlice<UInt8>) -> Void
  ) -> Bool? {
    var output = [UInt8](repeating: 0, count: chunk)
    return input.withUnsafeMutableBufferPointer { input in
      stream.pointee.next_in = input.baseAddress
      stream.pointee.avail_in = UInt32(input.count)
      while left > 0 {
        let room = min(chunk, left)
        let status = output.withUnsafeMutableBufferPointer { output in
          stream.pointee.next_out = output.baseAddress
          stream.pointee.avail_out = UInt32(room)
          return CZlib.inflate(stream, Z_NO_FLUSH)
        }
        let made = room - Int(stream.pointee.avail_out)
        take(output[..<made])
        left -= made
        if status == Z_STREAM_END { return true }
        // Z_BUF_ERROR only says that nothing more can be made of this input.
        guard status == Z_OK || status == Z_BUF_ERROR else { return nil }
        if made < room { return false }
      }
      return false
    }
  }

  /// The checksum that ZIP writes beside each member; `sum` is that of the bytes before these.
  static func checksum(_ bytes: some Collection<UInt8>, after sum: UInt32 = 0) -> UInt32 {
    var sum = uLong(sum)
    _ = bytes.withContiguousStorageIfAvailable { all in
      var rest = all[...]
      while !rest.isEmpty {
        let part = rest.prefix(1 << 30)
        sum = crc32(sum, UnsafeBufferPointer(rebasing: part).baseAddress, UInt32(part.count))
        rest = rest.dropFirst(part.count)
      }
    }
    return UInt32(truncatingIfNeeded: sum)
  }
}

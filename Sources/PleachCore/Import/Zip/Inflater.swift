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

    var result = Yield(bytes: [], isWhole: false)
    var place = range.lowerBound
    while place < range.upperBound, !result.isWhole, result.bytes.count < limit {
      var input = try read(source, at: place, count: min(chunk, range.upperBound - place))
      guard !input.isEmpty else { break }
      guard feed(&input, to: stream, into: &result, limit: limit) else {
        throw .damaged(offset: place + input.count - Int(stream.pointee.avail_in))
      }
      place += input.count
    }
    return result
  }

  private static func read(
    _ source: ByteSource, at offset: Int, count: Int
  ) throws(Failure) -> [UInt8] {
    do { return try source.bytes(at: offset, count: count) } catch { throw .source(error) }
  }

  /// - Returns: `false` when zlib finds the stream damaged.
  private static func feed(
    _ input: inout [UInt8], to stream: UnsafeMutablePointer<z_stream>, into result: inout Yield,
    limit: Int
  ) -> Bool {
    var output = [UInt8](repeating: 0, count: chunk)
    return input.withUnsafeMutableBufferPointer { input in
      stream.pointee.next_in = input.baseAddress
      stream.pointee.avail_in = UInt32(input.count)
      while result.bytes.count < limit {
        let room = min(chunk, limit - result.bytes.count)
        let status = output.withUnsafeMutableBufferPointer { output in
          stream.pointee.next_out = output.baseAddress
          stream.pointee.avail_out = UInt32(room)
          return CZlib.inflate(stream, Z_NO_FLUSH)
        }
        let made = room - Int(stream.pointee.avail_out)
        result.bytes.append(contentsOf: output[..<made])
        if status == Z_STREAM_END {
          result.isWhole = true
          return true
        }
        // Z_BUF_ERROR only says that nothing more can be made of this input.
        guard status == Z_OK || status == Z_BUF_ERROR else { return false }
        if made < room { return true }
      }
      return true
    }
  }

  /// The checksum that ZIP writes beside each member.
  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum = crc32(0, nil, 0)
    bytes.withUnsafeBufferPointer { all in
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

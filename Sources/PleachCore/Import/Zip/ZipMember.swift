extension Zip {
  /// One file of an archive, as the list of contents describes it.
  struct Member: Sendable, Equatable {
    /// Cleaned, for showing and recognising; never a place on disk.
    var path: String
    /// 0 is stored, 8 is deflated.
    var method: Int
    var checksum: UInt32
    var packed: Int
    var size: Int
    /// Of its own header, from the start of the source.
    var offset: Int
    /// Why it is not opened, if so.
    var refusal: String?
    /// A lower bound of where its bytes end.
    var end: Int

    init(
      path: String, flags: Int, method: Int, checksum: UInt32, packed: Int, size: Int, offset: Int,
      nameLength: Int
    ) {
      self.path = path
      self.method = method
      self.checksum = checksum
      self.packed = packed
      self.size = size
      self.offset = offset
      let end = (offset + 30 + nameLength).addingReportingOverflow(packed)
      self.end = end.overflow ? .max : end.partialValue
      refusal = Self.refusal(flags: flags, method: method, packed: packed, size: size)
    }

    private static func refusal(flags: Int, method: Int, packed: Int, size: Int) -> String? {
      if flags & 1 != 0 { return "encrypted: unpack it with its password first" }
      if method != 0, method != 8 {
        return "compressed by method \(method), not the usual deflate: unpack it first"
      }
      if method == 0, packed != size { return "stored, but its two lengths differ" }
      if size > ImportLimit.streamed { return "larger than \(ImportLimit.streamed >> 30) GiB" }
      if size > Limit.ratioFrom, size / Limit.ratio > packed {
        return "unpacks to more than \(Limit.ratio) times its size"
      }
      return nil
    }

    var isFolder: Bool { path.isEmpty || path.utf8.last == UInt8(ascii: "/") }
  }
}

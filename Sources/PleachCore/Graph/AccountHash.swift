/// What an account's identifier is known by where no texts are kept: 64 bits of a function with a key of
/// this process.
enum AccountHash {
  static func of(_ id: ArraySlice<UInt8>) -> UInt64 { id.withUnsafeBufferPointer { of($0) } }

  /// Identifiers beyond ASCII may be spelled in two ways and are one all the same.
  static func of(_ id: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hasher = Hasher()
    if id.allSatisfy({ $0 < 0x80 }) {
      hasher.combine(bytes: UnsafeRawBufferPointer(id))
    } else {
      hasher.combine(String(decoding: id, as: UTF8.self))
    }
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}

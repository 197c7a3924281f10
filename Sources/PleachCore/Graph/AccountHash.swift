/// Stands for an account's identifier where a million of them are looked up: 64 bits of a function with a
/// key of this process.
enum AccountHash {
  /// Identifiers beyond ASCII may be spelled in two ways and are one all the same.
  static func of(_ id: ArraySlice<UInt8>) -> UInt64 {
    var hasher = Hasher()
    if id.allSatisfy({ $0 < 0x80 }) {
      id.withUnsafeBytes { hasher.combine(bytes: $0) }
    } else {
      hasher.combine(String(decoding: id, as: UTF8.self))
    }
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}

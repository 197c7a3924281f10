/// The SHA-256 of bytes (FIPS 180-4), to tell whether a file is the one we know.
///
/// Our own, because FoundationEssentials has none and CryptoKit is not on Linux.
enum SHA256 {
  /// 64 hexadecimal digits.
  static func hex(_ bytes: [UInt8]) -> String {
    var state: [UInt32] = [
      0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab,
      0x5be0_cd19,
    ]
    var schedule = [UInt32](repeating: 0, count: 64)
    let whole = bytes.count / 64 * 64
    mix(bytes, upTo: whole, &state, &schedule)
    let tail = padded(bytes[whole...], total: bytes.count)
    mix(tail, upTo: tail.count, &state, &schedule)
    return state.map(hex).joined()
  }

  private static func hex(_ word: UInt32) -> String {
    let digits = String(word, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  private static func padded(_ rest: ArraySlice<UInt8>, total: Int) -> [UInt8] {
    var tail = Array(rest)
    tail.append(0x80)
    while tail.count % 64 != 56 { tail.append(0) }
    let bits = UInt64(total) * 8
    for shift in stride(from: 56, through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    return tail
  }

  /// One function over pointers: it sees every byte of the store, and a debug build shall be able
  /// to run the tests.
  private static func mix(
    _ bytes: [UInt8], upTo end: Int, _ state: inout [UInt32], _ schedule: inout [UInt32]
  ) {
    bytes.withUnsafeBufferPointer { bytes in
      schedule.withUnsafeMutableBufferPointer { w in
        rounds.withUnsafeBufferPointer { k in
          var start = 0
          while start < end {
            var i = 0
            while i < 16 {
              let at = start + i * 4
              w[i] =
                UInt32(bytes[at]) << 24 | UInt32(bytes[at + 1]) << 16
                | UInt32(bytes[at + 2]) << 8 | UInt32(bytes[at + 3])
              i += 1
            }
            while i < 64 {
              let x = w[i - 15]
              let y = w[i - 2]
              let s0 = (x >> 7 | x << 25) ^ (x >> 18 | x << 14) ^ (x >> 3)
              let s1 = (y >> 17 | y << 15) ^ (y >> 19 | y << 13) ^ (y >> 10)
              w[i] = w[i - 16] &+ s0 &+ w[i - 7] &+ s1
              i += 1
            }
            var a = state[0]
            var b = state[1]
            var c = state[2]
            var d = state[3]
            var e = state[4]
            var f = state[5]
            var g = state[6]
            var h = state[7]
            i = 0
            while i < 64 {
              let s1 = (e >> 6 | e << 26) ^ (e >> 11 | e << 21) ^ (e >> 25 | e << 7)
              let choice = (e & f) ^ (~e & g)
              let one = h &+ s1 &+ choice &+ k[i] &+ w[i]
              let s0 = (a >> 2 | a << 30) ^ (a >> 13 | a << 19) ^ (a >> 22 | a << 10)
              let two = s0 &+ ((a & b) ^ (a & c) ^ (b & c))
              h = g
              g = f
              f = e
              e = d &+ one
              d = c
              c = b
              b = a
              a = one &+ two
              i += 1
            }
            state[0] &+= a
            state[1] &+= b
            state[2] &+= c
            state[3] &+= d
            state[4] &+= e
            state[5] &+= f
            state[6] &+= g
            state[7] &+= h
            start += 64
          }
        }
      }
    }
  }

  /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
  private static let rounds: [UInt32] = primes(64).map(cubeRootFraction)

  private static func primes(_ count: Int) -> [UInt64] {
    var found: [UInt64] = []
    var candidate: UInt64 = 2
    while found.count < count {
      if !found.contains(where: { candidate % $0 == 0 }) { found.append(candidate) }
      candidate += 1
    }
    return found
  }

  /// The 32 bits after the point of ∛`number`, by halving over whole numbers, so exactly.
  private static func cubeRootFraction(_ number: UInt64) -> UInt32 {
    let wanted = UInt128(number) << 96
    var root: UInt128 = 0
    for bit in stride(from: 35, through: 0, by: -1) {
      let next = root | UInt128(1) << UInt128(bit)
      if next * next * next <= wanted { root = next }
    }
    return UInt32(truncatingIfNeeded: root)
  }
}

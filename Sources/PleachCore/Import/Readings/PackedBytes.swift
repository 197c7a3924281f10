/// Numbers and texts back to back, without names: whoever reads them knows what comes when.
struct PackedBytes: Sendable {
  private(set) var bytes: [UInt8] = []

  /// A number of at least 0: seven bits a byte, the lowest first, the eighth for "more follows".
  mutating func put(_ number: Int) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  mutating func put(_ text: String) {
    put(text.utf8.count)
    bytes += text.utf8
  }

  mutating func put(optional text: String?) {
    put(text == nil ? 0 : 1)
    if let text { put(text) }
  }

  /// Reads what was put, in its order.
  struct Walk {
    private let bytes: [UInt8]
    private var place: Int

    init(_ bytes: [UInt8], at place: Int) { (self.bytes, self.place) = (bytes, place) }

    mutating func number() -> Int {
      var (number, shift) = (0, 0)
      while bytes[place] >= 0x80 {
        number |= Int(bytes[place] & 0x7F) << shift
        shift += 7
        place += 1
      }
      number |= Int(bytes[place]) << shift
      place += 1
      return number
    }

    mutating func text() -> String {
      let count = number()
      defer { place += count }
      return String(decoding: bytes[place..<place + count], as: UTF8.self)
    }

    mutating func optionalText() -> String? { number() == 0 ? nil : text() }
  }
}

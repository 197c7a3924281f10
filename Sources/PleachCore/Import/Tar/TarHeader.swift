/// The block of 512 bytes before each file of a tar archive.
struct TarHeader {
  var name: String
  /// What kind of thing follows: `0` is a file, `5` a folder, `L` a long name.
  var kind: UInt8
  var size: Int

  /// `nil` when the checksum or the length makes no sense.
  init?(_ block: [UInt8]) {
    guard block.count == TarStream.block, let size = Self.number(block[124..<136]),
      let sum = Self.number(block[148..<156])
    else { return nil }
    // The checksum counts its own place as spaces.
    let counted = block.indices.reduce(0) { sum, place in
      sum + ((148..<156).contains(place) ? 0x20 : Int(block[place]))
    }
    guard counted == sum else { return nil }
    self.size = size
    kind = block[156]
    name = TextDecoding.text(block[..<100].prefix { $0 != 0 })
    if block[257..<262].elementsEqual("ustar".utf8), block[263] == UInt8(ascii: "0") {
      let folder = TextDecoding.text(block[345..<500].prefix { $0 != 0 })
      if !folder.isEmpty { name = "\(folder)/\(name)" }
    }
  }

  /// Octal digits among spaces and zeros; or, with the highest bit set, plain bytes.
  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    guard let first = field.first else { return nil }
    if first & 0x80 != 0 {
      guard first == 0x80, field.dropFirst().dropLast(7).allSatisfy({ $0 == 0 }) else { return nil }
      return field.suffix(7).reduce(0) { $0 << 8 | Int($1) }
    }
    let digits = field.drop { $0 == 0x20 }.prefix { $0 != 0 && $0 != 0x20 }
    guard digits.allSatisfy({ (0x30...0x37).contains($0) }) else { return nil }
    return digits.reduce(0) { $0 << 3 | Int($1 - 0x30) }
  }
}

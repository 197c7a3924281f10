import Testing

@testable import PleachCore

@Suite struct ByteSearchTests {
  @Test("a byte is found where a plain search finds it", arguments: 0..<300)
  func first(seed: UInt64) {
    var random = SeededRandom(seed)
    let bytes = (0..<random.within(1...40)).map { _ in
      random.pick([0x00, 0x01, 0x21, 0x22, 0x23, 0x7F, 0x80, 0xA2, 0xFF] as [UInt8])
    }
    let start = random.below(bytes.count)
    let end = random.within(start...bytes.count - 1)
    let found = bytes.withUnsafeBufferPointer { ByteSearch.first(0x22, in: $0, start...end) }
    #expect(found == bytes[start...end].firstIndex(of: 0x22))
  }
}

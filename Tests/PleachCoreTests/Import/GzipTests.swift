import Testing

@testable import PleachCore

@Suite struct GzipTests {
  /// `printf 'ana\tbo\n' | gzip -n`, and the same with a name.
  private static let plain: [UInt8] = [
    31, 139, 8, 0, 0, 0, 0, 0, 2, 255, 75, 204, 75, 228, 76, 202, 231, 2, 0, 74, 102, 234,
    18, 7, 0, 0, 0,
  ]
  private static let named: [UInt8] = [
    31, 139, 8, 8, 0, 0, 0, 0, 2, 255, 116, 105, 101, 115, 46, 116, 115, 118, 0, 75, 204,
    75, 228, 76, 202, 231, 2, 0, 74, 102, 234, 18, 7, 0, 0, 0,
  ]

  @Test("what was packed comes out, with a name in its head or without")
  func unpacks() throws {
    for packed in [Self.plain, Self.named] {
      #expect(try Gzip.unpacked(packed, limit: 1000) == Array("ana\tbo\n".utf8))
    }
  }

  @Test("cut at any byte, or larger than allowed, it is refused")
  func refuses() {
    for packed in [Self.plain, Self.named] {
      for length in packed.indices {
        #expect(throws: Gzip.Failure.self) {
          try Gzip.unpacked(Array(packed[..<length]), limit: 1000)
        }
      }
      #expect(throws: Gzip.Failure.damaged) { try Gzip.unpacked(packed, limit: 3) }
    }
  }
}

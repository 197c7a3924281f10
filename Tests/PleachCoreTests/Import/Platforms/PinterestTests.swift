import Testing

@testable import PleachCore

@Suite struct PinterestTests {
  @Test("the export is known, and says that it names nobody")
  func refused() throws {
    let outcome = try Fixtures.read("pinterest")
    #expect(outcome.batches == [])
    #expect(
      outcome.unread.map(\.reason) == [
        "Pinterest's export has boards and pins, and nobody whom you follow"
      ])
  }
}

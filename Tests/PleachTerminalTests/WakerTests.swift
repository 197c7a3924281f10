import Testing

@testable import PleachTerminal

@Suite struct WakerTests {
  @Test("many wakes are one, and a full pipe does not block")
  func manyAreOne() {
    let waker = Waker()
    #expect(!waker.drain())
    for _ in 0..<100_000 { waker.wake() }
    #expect(waker.drain())
    #expect(!waker.drain())
  }

  @Test("a wake from another thread arrives")
  func fromElsewhere() async {
    let waker = Waker()
    await Task.detached { waker.wake() }.value
    #expect(waker.drain())
  }

  @Test("signs that a terminal lacks have a stand-in")
  func substitutes() {
    #expect(Substitute.of("╭", isUTF8: true) == "┌")
    #expect(Substitute.of("é", isUTF8: true) == "é")
    #expect(Substitute.of("─", isUTF8: false) == "-")
    #expect(Substitute.of("作", isUTF8: false) == "?")
  }
}

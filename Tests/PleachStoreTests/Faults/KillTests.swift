import PleachCore
import Testing

@testable import PleachStore

@Suite struct KillTests {
  @Test("300 times kill -9: no acknowledged change is lost, the store always opens")
  func killLoop() throws {
    var loop = try KillLoop(seed: .random(in: 0...UInt64.max))
    try loop.run(300)
    #expect(loop.complaints == [], "seed \(loop.seed)")
    #expect(loop.acknowledged > 300, "the loop must have something to lose")
  }
}

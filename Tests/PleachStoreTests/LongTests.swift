import Glibc
import PleachCore
import Testing

@testable import PleachStore

/// What takes too long for every day: `PLEACH_LONG=1 swift test --filter Long`.
@Suite(.enabled(if: getenv("PLEACH_LONG") != nil, "set PLEACH_LONG=1 to run it"), .serialized)
struct LongTests {
  @Test("12,000 states after a power failure: nothing acknowledged is lost, all of them open")
  func powerLoss() throws {
    var states = 0
    var seed: UInt64 = 1000
    while states < 12_000 {
      var day = try PowerLoss(seed: seed, steps: 40)
      try day.run(isUnlucky: seed % 2 == 1)
      #expect(day.complaints == [], "seed \(seed)")
      states += day.states
      seed += 1
    }
    print("power loss: \(states) states from seeds 1000..<\(seed)")
  }
}

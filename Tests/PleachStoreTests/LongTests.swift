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
    print("power loss: \(states) states, seeds 1000..<\(seed)")
  }

  @Test("every call fails with every error, once, twice, three times and for ever")
  func failingCalls() throws {
    let day = try FailingCalls(StepScript.day())
    var runs = 0
    for times in [1, 2, 3, FaultyFiles.Plan.forEver] {
      for short in [false, true] {
        let plans = day.plans(times: times, short: short) { _ in [ENOSPC, EIO, EDQUOT] }
        #expect(plans.compactMap(day.complaint) == [])
        runs += plans.count
      }
    }
    print("failing calls: \(runs) runs")
  }

  @Test("5,000 saves that another program meddles with, 10,000 that another one reads")
  func foreign() throws {
    for seed in 1000..<1050 as Range<UInt64> { try ForeignTests.meddle(seed: seed, saves: 100) }
    try ForeignTests.readWhileSaving(10_000)
  }

  @Test("10,000 times kill -9: no acknowledged change is lost, the store always opens")
  func kills() throws {
    var acknowledged = 0
    // A store of its own for every hundred: each fold reads the history, which grows.
    for hundred in 1...100 {
      var loop = try KillLoop(seed: .random(in: 0...UInt64.max))
      try loop.run(100)
      #expect(loop.complaints == [], "seed \(loop.seed)")
      acknowledged += loop.acknowledged
      if hundred % 10 == 0 { print("kills: \(hundred * 100), \(acknowledged) acknowledged") }
    }
  }
}

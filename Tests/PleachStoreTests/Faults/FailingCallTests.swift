import Glibc
import PleachCore
import Testing

@testable import PleachStore

@Suite struct FailingCallTests {
  @Test(
    "whichever calls fail, nothing acknowledged is lost, and once the disk is well all works",
    arguments: [1, 2, 3, FaultyFiles.Plan.forEver], [false, true])
  func failingCalls(times: Int, short: Bool) throws {
    let day = try FailingCalls(StepScript.day())
    let codes = [ENOSPC, EIO, EDQUOT]
    // Which error it is makes little difference: here each call meets one of them.
    let plans = day.plans(times: times, short: short) { [codes[$0 % codes.count]] }
    #expect(plans.compactMap(day.complaint) == [])
    #expect(Set(day.calls).isSuperset(of: ["open", "write", "flush", "rename to", "remove"]))
  }
}

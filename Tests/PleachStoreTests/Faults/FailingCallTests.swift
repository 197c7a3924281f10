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
    var complaints: [String] = []
    // Short or not is the same for calls that do not write.
    for (index, call) in day.calls.enumerated() where !short || call == "write" {
      let plan = FaultyFiles.Plan(
        from: index + 1, code: codes[index % codes.count], times: times, short: short)
      if let complaint = day.complaint(plan) {
        complaints.append("\(call), call \(index + 1), errno \(plan.code): \(complaint)")
      }
    }
    #expect(complaints.prefix(9) == [])
    #expect(Set(day.calls).isSuperset(of: ["open", "write", "flush", "rename to", "remove"]))
  }
}

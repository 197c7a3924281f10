import Glibc
import Testing

@Suite("A review, end to end", .serialized) struct ReviewRuns {
  @Test("the demo's list is reviewed over three sittings, two of them killed, by keys alone")
  func threeSittings() throws {
    let home = try Home()
    for sitting in 0..<3 {
      let terminal = try Pty(home, ["demo", "review"])
      if sitting == 0 {
        try terminal.see("Begin with")
        terminal.type("\r")
      }
      // Everybody who can be asked about, first and last.
      try terminal.see("\(sitting * 10) of 235")
      terminal.type("yxzrmyxyyy")
      try terminal.see("\(sitting * 10 + 10) of 235")
      if sitting < 2 {
        kill(terminal.child, SIGKILL)
      } else {
        terminal.type("qq")
      }
      try terminal.waitForEnd()
    }
    let history = try home.run([Home.program, "demo", "history", "--limit", "60", "--json"]).output
    #expect(history.split(separator: "\"kind\":\"done\"").count > 30)
    let undone = try home.run([Home.program, "demo", "undo"]).output
    #expect(undone.contains("Undone: keep"))
  }
}

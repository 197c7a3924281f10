import Glibc
import Testing

@Suite("Giving the terminal back, end to end", .serialized) struct SignalRuns {
  /// What must be sent on the way out: the first screen, a visible cursor, no mouse, no paste marks.
  private static let farewell = [
    "\u{1B}[?1049l", "\u{1B}[?25h", "\u{1B}[?1000l", "\u{1B}[?2004l",
  ]

  @Test(
    "a signal ends pleach with the terminal as it was",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT])
  func endsWell(signal: Int32) throws {
    let home = try Home()
    try home.writeReadingRoom()
    let terminal = try Pty(home)
    let before = terminal.modes
    try terminal.see("Today")
    #expect(terminal.modes != before)
    // A crash leaves a core file where the machine keeps such.
    kill(terminal.child, signal)
    let end = try terminal.waitForEnd()
    let isCrash = signal == SIGSEGV || signal == SIGABRT
    #expect(end.signal == (isCrash ? signal : 0))
    #expect(end.status == 0)
    #expect(terminal.modes == before)
    for bytes in Self.farewell { #expect(terminal.hasSent(bytes), "\(bytes.dropFirst())") }
  }

  @Test("q leaves the terminal as it was, and every byte sent was harmless")
  func leavesWell() throws {
    let home = try Home()
    try home.writeReadingRoom()
    let terminal = try Pty(home)
    let before = terminal.modes
    try terminal.see("Today")
    terminal.type("q")
    #expect(try terminal.waitForEnd() == (0, 0))
    #expect(terminal.modes == before)
    #expect(ByteChecker.violations(in: terminal.sent) == [])
    for bytes in Self.farewell { #expect(terminal.hasSent(bytes), "\(bytes.dropFirst())") }
  }

  @Test("closing the terminal's window ends pleach, and what was typed is kept")
  func hangsUp() throws {
    let home = try Home()
    try home.writeReadingRoom()
    let terminal = try Pty(home)
    try terminal.see("Today")
    terminal.type("2")
    try terminal.see("Celia")
    terminal.type("n")
    try terminal.see("Why I follow")
    terminal.type("lent me a loom")
    try terminal.see("loom")
    terminal.hangUp()
    try terminal.waitForEnd()
    let draft = home.files(below: "state").first { $0.contains("/drafts/") }
    #expect(draft.flatMap { home.read("state/" + $0) }?.contains("lent me a loom") == true)
  }

  @Test("Ctrl-Z stops pleach into the shell, and fg brings the same screen back")
  func stopsAndGoesOn() throws {
    let home = try Home()
    try home.writeReadingRoom()
    let window = try Tmux(home, "sh -i", with: ["PS1": "ready> "])
    try window.wait(for: "ready>")
    try window.type("stty -g > before; \(Home.program)\n")
    try window.wait(for: "Today")
    try window.press("2")
    let before = try window.wait(for: "3 of 3")
    try window.press("C-z")
    try window.wait(for: "Stopped")
    try window.type("stty -g > while; echo stopped $((40 + 2))\n")
    try window.wait(for: "stopped 42")
    try window.type("fg\n")
    try window.wait(until: "the picture of before") { $0 == before }
    try window.press("q", "q")
    try window.wait(without: "Celia")
    try window.type("stty -g > after; echo left $((40 + 3))\n")
    try window.wait(for: "left 43")
    let modes = try #require(home.read("before"))
    #expect(home.read("while") == modes)
    #expect(home.read("after") == modes)
  }
}

import Glibc
import Testing

@Suite("Giving the terminal back, end to end", .serialized) struct SignalRuns {
  /// What must be sent on the way out: the first screen, a visible cursor, no mouse, no paste marks.
  private static let farewell = [
    "\u{1B}[?1049l", "\u{1B}[?25h", "\u{1B}[?1000l", "\u{1B}[?2004l",
  ]

  private static let friendly = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]
  private static let crashes = [SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE]

  @Test("a signal ends pleach with the terminal as it was", arguments: friendly + crashes)
  func endsWell(signal: Int32) throws {
    let (terminal, before) = try opened()
    // A crash leaves a core file where the machine keeps such.
    kill(terminal.child, signal)
    let end = try terminal.waitForEnd()
    #expect(end == (0, Self.crashes.contains(signal) ? signal : 0))
    try expectGivenBack(terminal, before)
  }

  #if os(Linux)
    @Test("a crash of its own ends pleach with the terminal as it was", arguments: Crash.allCases)
    func crashesWell(crash: Crash) throws {
      let (terminal, before) = try opened()
      try terminal.make(crash)
      #expect(crash.signals.contains(try terminal.waitForEnd().signal))
      try expectGivenBack(terminal, before)
    }
  #endif

  /// A terminal with pleach on it, and its modes of before.
  private func opened() throws -> (Pty, [UInt32]) {
    let home = try Home()
    try home.writeReadingRoom()
    let terminal = try Pty(home)
    let before = terminal.modes
    try terminal.see("Today")
    #expect(terminal.modes != before)
    return (terminal, before)
  }

  private func expectGivenBack(
    _ terminal: Pty, _ before: [UInt32], _ place: SourceLocation = #_sourceLocation
  ) throws {
    #expect(terminal.modes == before, sourceLocation: place)
    for bytes in Self.farewell {
      #expect(terminal.hasSent(bytes), "\(bytes.dropFirst())", sourceLocation: place)
    }
    #expect(ByteChecker.violations(in: terminal.sent) == [], sourceLocation: place)
  }

  @Test("q leaves the terminal as it was, and every byte sent was harmless")
  func leavesWell() throws {
    let (terminal, before) = try opened()
    terminal.type("q")
    #expect(try terminal.waitForEnd() == (0, 0))
    try expectGivenBack(terminal, before)
  }

  @Test("in the smallest terminal no sequence is torn either")
  func tearsNothing() throws {
    let home = try Home()
    try home.writeReadingRoom()
    for size: UInt16 in [1, 2, 3] {
      let terminal = try Pty(home, columns: size, rows: size)
      try terminal.waitForBytes("\u{1B}[?2004h")
      terminal.type("q")
      try terminal.waitForEnd()
      #expect(ByteChecker.violations(in: terminal.sent) == [], "\(size)×\(size)")
      #expect(ByteChecker.torn(in: terminal.sent) == [], "\(size)×\(size)")
    }
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

  @Test("closing the terminal's window ends pleach with the editor that it waits for")
  func hangsUpWhileEditing() throws {
    let home = try Home()
    try home.writeReadingRoom()
    let editor = try home.writeScript(
      "echo '{\"mine\":1}' > \"$1\"; echo $$ > \"$HOME/editing\"\nsleep 60", to: "editor")
    let terminal = try Pty(home, with: ["EDITOR": editor])
    try terminal.see("Today")
    terminal.type("2")
    try terminal.see("Celia")
    terminal.type("e")
    try eventually("the editor") { home.read("editing")?.hasSuffix("\n") == true }
    let process = try #require(home.read("editing").flatMap { pid_t($0.dropLast()) })
    terminal.hangUp()
    try terminal.waitForEnd()
    try eventually("the editor's end") { kill(process, 0) != 0 }
    let kept = home.files(below: "state").first { $0.contains("/drafts/edit-") }
    #expect(kept.flatMap { home.read("state/" + $0) } == "{\"mine\":1}\n")
  }
}

import Testing

@Suite("Names from strangers, end to end", .serialized) struct HostileRuns {
  /// As JSON writes them, so that any editor and any export can bring them.
  private static let names = [
    "\\u001b[31mred\\u001b[0m", "\\u001b]52;c;aGFjaw==\\u0007clip", "\\u001b]2;PWNED\\u0007title",
    "\\u001bP+q544e\\u001b\\\\dcs", "\\u009b31mc1", "nul\\u0000cut", "rtl\\u202edesrever",
    "iso\\u2066late\\u2069", "back\\b\\b\\b\\bspace", "line\\nfeed\\rreturn\\ttab",
    "zero\\u200bwidth\\ufeff", "soft\\u00adhyphen", "\\u001b[6n asks", "\\u001b[2J\\u001b[Hclears",
    "tag\\udb40\\udc41s", "\\u007fdelete", "z\\u0300\\u0301\\u0302\\u0303\\u0304\\u0305algo",
  ]

  private func home() throws -> Home {
    let home = try Home()
    try home.writeStore(
      people: Self.names.enumerated().map { number, name in
        "\"id\":\"p\(number)\",\"name\":\"A\(number) \(name)\",\"note\":\"N \(name)\","
          + "\"communities\":[\"reading-room\"],\"accounts\":[{\"id\":\"mastodon:k\(number)\","
          + "\"handle\":\"h\(name)\",\"url\":\"https://x.example/\(name)\",\"following\":true}]"
      })
    return home
  }

  @Test("no screen sends a byte of them to the terminal as a command")
  func sendsNoCommands() throws {
    let terminal = try Pty(try home(), rows: 40)
    try terminal.see("Today")
    terminal.type("2")
    try terminal.see("17 of 17")
    for _ in Self.names {
      terminal.forget()
      terminal.type("\r")
      try terminal.see("Accounts")
      terminal.forget()
      terminal.type("n")
      try terminal.see("Why I follow")
      terminal.forget()
      // The note as it was, back to the list, and on to the next.
      terminal.type("\r\u{7F}j")
      try terminal.see("17 of 17")
    }
    #expect(ByteChecker.violations(in: terminal.sent) == [])
  }

  @Test("the clipboard, the title and the columns stay as they are")
  func leavesTheTerminalAlone() throws {
    let window = try Tmux(try home(), "sleep 600")
    try window.run("set-option", "-s", "set-clipboard", "on")
    let title = try window.ask("#{pane_title}")
    try window.run("respawn-pane", "-k", "-t", "first", Home.program)
    try window.wait(for: "Today")
    try window.press("2")
    let list = try window.wait(for: "17 of 17")
    // A sign of each name may be of several scalars, but is one column wide.
    let columns = list.split(separator: "\n").compactMap { line in
      line.firstRange(of: "Reading Room").map { line[..<$0.lowerBound].count }
    }
    #expect(columns.count == Self.names.count)
    #expect(Set(columns).count == 1)
    #expect(try window.ask("#{pane_title}") == title)
    #expect(try window.run("list-buffers") == "")
  }
}

import FoundationEssentials
import Testing

@Suite("The screen, end to end", .serialized) struct ScreenRuns {
  @Test("the screen follows every size and comes back whole")
  func resizes() throws {
    let home = try Home()
    try home.writeReadingRoom()
    let window = try Tmux(home)
    let before = try window.goToPeople()
    for (columns, rows) in [(40, 12), (200, 60), (20, 3), (1, 1)] {
      try window.resize(columns: columns, rows: rows)
      try window.wait(until: "a picture of \(columns)×\(rows)") { screen in
        guard columns >= 40 else { return !screen.contains("? help") }
        let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.count > rows - 1 && lines[rows - 1].contains("? help")
      }
    }
    try window.resize(columns: 80, rows: 24)
    try window.wait(until: "the picture of before") { $0 == before }
  }

  @Test("with NO_COLOR no colour is sent")
  func sendsNoColour() throws {
    let home = try Home()
    try home.writeReadingRoom()
    let terminal = try Pty(home, with: ["NO_COLOR": "1"])
    try terminal.see("Today")
    terminal.type("2")
    try terminal.see("Celia")
    terminal.type("q")
    terminal.type("q")
    try terminal.waitForEnd()
    let colours = ByteChecker.colours(in: terminal.sent)
    #expect(colours == [])
    let coloured = try Pty(home)
    try coloured.see("Today")
    #expect(!ByteChecker.colours(in: coloured.sent).isEmpty)
  }

  @Test("a terminal that cannot show a screen is refused with a sentence")
  func refusesDumb() throws {
    let terminal = try Pty(Home(), with: ["TERM": "dumb"])
    #expect(try terminal.waitForEnd().status == 1)
    #expect(terminal.shown.contains("\"dumb\" cannot show a screen"))
    #expect(!terminal.sent.contains(0x1B))
  }

  @Test("without a terminal pleach says so")
  func refusesNull() throws {
    let home = try Home()
    let end = try home.run([Home.program])
    #expect(end.status == 1)
    #expect(end.output.contains("input is not a terminal"))
    #expect(!end.output.contains("\u{1B}"))
  }

  @Test("a theme of one's own is offered, taken, and kept")
  func offersOwnTheme() throws {
    let home = try Home()
    try home.write(
      "about = like wet slate\ninherits = mono\n", to: "config/pleach/themes/slate.theme")
    let window = try Tmux(home)
    try window.wait(for: "Welcome")
    try window.press("T")
    try window.wait(for: "catppuccin")
    try window.type("slate")
    try window.wait(for: "like wet slate")
    try window.press("Enter")
    try window.wait(for: "theme slate")
    try eventually("the settings") {
      home.read("config/pleach/settings.json")?.contains("slate") == true
    }
  }

  @Test("the program shows its themes when it lies alone in another folder")
  func carriesItsThemes() throws {
    let home = try Home()
    let copy = home.path + "/alone"
    try FileManager.default.copyItem(atPath: Home.program, toPath: copy)
    let window = try Tmux(home, copy)
    try window.wait(for: "Welcome")
    try window.press("T")
    let screen = try window.wait(for: "catppuccin")
    for theme in ["dawn", "dusk", "gruvbox", "nord", "solarized"] {
      #expect(screen.contains(theme))
    }
  }
}

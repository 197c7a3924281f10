import CSystem
import Glibc
import TerminalCorpus
import Testing

@Suite("Names from strangers, end to end", .serialized) struct HostileRuns {
  private static let texts = Corpus.short.map(\.text)
  /// A day on which the hostile store has something to say on every page.
  private static let today = ["--today", "2026-03-14"]

  /// One of each kind: the cells of all of them on every screen are the screens' own tests.
  private static let some = Dictionary(grouping: Corpus.short) { text in
    text.description.prefix { $0.isLetter || $0 == "-" }
  }.values.compactMap(\.first?.text).sorted()

  private func home(_ texts: [String] = texts) throws -> Home {
    let home = try Home()
    try home.write(HostileStore.json(of: texts), to: "data/pleach/network.json")
    return home
  }

  @Test("no person's page sends a byte of a name to the terminal as a command")
  func sendsNoCommands() throws {
    let terminal = try Pty(try home(), Self.today, rows: 40)
    try terminal.see("Today")
    terminal.type("2")
    try terminal.waitUntilQuiet()
    for _ in Self.texts {
      // Back to the list, and on to the next but one: two people have each text.
      for keys in ["\r", "\u{7F}jj"] {
        terminal.type(keys)
        try terminal.waitUntilQuiet()
      }
    }
    #expect(terminal.sent.count > Self.texts.count * 200)
    #expect(ByteChecker.violations(in: terminal.sent) == [])
  }

  @Test("no screen and nothing over one does either", arguments: [(80, 24), (40, 10)])
  func sendsNoneAnywhere(columns: Int, rows: Int) throws {
    let home = try home(Self.some)
    for walk in Walks.all {
      let terminal = try Pty(
        home, Self.today, columns: UInt16(columns), rows: UInt16(rows),
        with: ["EDITOR": "true"])
      try terminal.waitForBytes("\u{1B}[?2004h")
      terminal.type(Self.bytes(of: walk))
      try terminal.waitUntilQuiet()
      terminal.type("\u{1B}[200~\(Self.texts[0])\u{1B}[201~")
      try terminal.waitUntilQuiet()
      #expect(ByteChecker.violations(in: terminal.sent) == [], "\(walk)")
    }
  }

  @Test(
    "title, clipboard, cursor and the neighbour stay as they are, and frames are closed",
    arguments: [(80, 24), (40, 10)])
  func leavesTheTerminalAlone(columns: Int, rows: Int) throws {
    let home = try home(Self.some)
    let window = try Tmux(home, "sleep 600", columns: columns, rows: rows * 2 + 1)
    try window.run("set-option", "-s", "set-clipboard", "on")
    try window.run("set-option", "-g", "allow-passthrough", "on")
    try window.run(
      "split-window", "-d", "-t", "first", "-l", "\(rows)", "printf neighbour; sleep 600")
    try eventually("the neighbour") {
      try window.run("capture-pane", "-p", "-t", "first.1").contains("neighbour")
    }
    let title = try window.ask("#{pane_title}")
    let neighbour = try neighbour(of: window)
    for walk in Walks.all {
      try window.run(
        "respawn-pane", "-k", "-t", "first.0",
        window.inHome(([Home.program] + Self.today).joined(separator: " ")))
      try window.wait(for: "Today", in: "first.0")
      try window.keys(Self.bytes(of: walk), in: "first.0")
      let screen = try window.wait(until: "a picture", in: "first.0") { !$0.isEmpty }
      let problems = Frames.problems(in: Self.columns(of: screen, columns))
      #expect(problems == [], "\(walk)\n\(screen)")
      #expect(try self.neighbour(of: window) == neighbour, "\(walk)")
    }
    #expect(try window.ask("#{pane_title}") == title)
    #expect(try window.run("list-buffers") == "")
  }

  /// What the pane beside shows, and where its cursor stands.
  private func neighbour(of window: Tmux) throws -> String {
    try window.run("capture-pane", "-p", "-e", "-t", "first.1")
      + window.run(
        "display-message", "-p", "-t", "first.1",
        "#{cursor_x} #{cursor_y} #{pane_title} #{pane_width} #{pane_height}")
  }

  /// The bytes that a terminal sends for keys.
  private static func bytes(of walk: String) -> String {
    walk.replacing("<enter>", with: "\r").replacing("<esc>", with: "\u{1B}")
  }

  /// A captured picture column by column, each row filled up to the screen's width.
  private static func columns(of screen: String, _ width: Int) -> [[String]] {
    screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
      var columns: [String] = []
      for scalar in line.unicodeScalars {
        switch cs_width(Int32(bitPattern: scalar.value)) {
        case 2: columns += [String(scalar), ""]
        case 1: columns.append(String(scalar))
        default: continue
        }
      }
      return columns + Array(repeating: " ", count: max(0, width - columns.count))
    }
  }

  @Test("commands in a pipe and on a terminal send none, and neither does what they complain of")
  func commandsSendNone() throws {
    let home = try home()
    let name = Self.texts.joined(separator: " ").replacing("\0", with: "")
    for words in [
      ["list"], ["today"], ["show", "p0"], ["show", name], [name], ["--" + name], ["topics"],
      ["communities"], ["platforms", name], ["list", "--json"], ["help", name],
      ["--store", "/nowhere/" + name, "list"], ["import", "nowhere/" + name],
    ] {
      let arguments = Self.today + ["--color=never"] + words
      let end = try home.run([Home.program] + arguments)
      #expect(end.output != "")
      #expect(
        Forbidden.first(inOutput: Array(end.output.utf8), isJSON: words.contains("--json")) == nil,
        "\(words.map { $0.prefix(20) })")
      let terminal = try Pty(home, arguments)
      try terminal.waitForEnd()
      #expect(!terminal.sent.contains(0x1B), "\(words.map { $0.prefix(20) })")
      #expect(ByteChecker.violations(in: terminal.sent) == [] || words.contains("--json"))
    }
  }
}

import Glibc
import Testing

@Suite("Stopping and going on, end to end", .serialized) struct StopRuns {
  /// A shell in which pleach stands on the list of three; its modes of before are in a file.
  private func shell(editor: String? = nil) throws -> Tmux {
    let home = try Home()
    try home.writeReadingRoom()
    var variables = ["PS1": "ready> "]
    variables["EDITOR"] = try editor.map { try home.writeScript($0, to: "editor") }
    let window = try Tmux(home, "sh -i", with: variables)
    try window.wait(for: "ready>")
    try window.type("stty -g > before; \(Home.program)\n")
    try window.goToPeople()
    return window
  }

  /// The shell has its line, its modes and its screen again.
  private func expectGivenBack(
    _ window: Tmux, _ place: SourceLocation = #_sourceLocation
  ) throws {
    try window.type("stty -g > after; echo left $((40 + 3))\n")
    try window.wait(for: "left 43", place)
    #expect(window.home.read("after") == window.home.read("before"), sourceLocation: place)
    let flags = try window.ask(
      "#{alternate_on} #{cursor_flag} #{mouse_any_flag} #{keypad_cursor_flag} #{keypad_flag}")
    #expect(flags == "0 1 0 0 0", sourceLocation: place)
  }

  private func leave(_ window: Tmux) throws {
    try window.press("q", "q")
    try window.wait(without: "Celia")
  }

  @Test("Ctrl-Z stops pleach into the shell, and fg brings the same screen back")
  func stopsAndGoesOn() throws {
    let window = try shell()
    let before = try window.screen()
    try window.press("C-z")
    try window.wait(for: "Stopped")
    try expectGivenBack(window)
    try window.type("fg\n")
    try window.wait(until: "the picture of before") { $0 == before }
    try leave(window)
    try expectGivenBack(window)
  }

  @Test("a terminal resized while pleach is stopped is drawn at its new size")
  func resizedWhileStopped() throws {
    let window = try shell()
    try window.press("C-z")
    try window.wait(for: "Stopped")
    try window.resize(columns: 60, rows: 15)
    try window.type("fg\n")
    try window.wait(until: "a picture of 60×15") { screen in
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.count > 14 && lines[14].contains("? help") && screen.contains("3 of 3")
    }
    try leave(window)
    try expectGivenBack(window)
  }

  @Test("stopped, sent to the background and brought back, it is the same screen")
  func sentToTheBackground() throws {
    let window = try shell()
    let before = try window.screen()
    try window.press("C-z")
    try window.wait(for: "Stopped")
    try window.type("bg\n")
    let process = try process(of: window)
    try eventually("a stop of its own") { Self.state(of: process) == "T" }
    try expectGivenBack(window)
    try window.type("fg\n")
    try window.wait(until: "the picture of before") { $0 == before }
    try leave(window)
  }

  @Test(
    "killed while it is stopped, it ends and leaves the shell alone",
    arguments: [SIGTERM, SIGHUP])
  func killedWhileStopped(signal: Int32) throws {
    let window = try shell()
    let process = try process(of: window)
    try window.press("C-z")
    try window.wait(for: "Stopped")
    kill(process, signal)
    kill(process, SIGCONT)
    try eventually("its end") { Self.state(of: process) == nil }
    try expectGivenBack(window)
    #expect(try !window.screen().contains("Celia"))
  }

  @Test("killed after somebody else stopped it, it gives the screen back from the background")
  func killedWhileFrozen() throws {
    let window = try shell()
    let process = try process(of: window)
    kill(process, SIGSTOP)
    try eventually("the stop") { Self.state(of: process) == "T" }
    kill(process, SIGTERM)
    kill(process, SIGCONT)
    try eventually("its end") { Self.state(of: process) == nil }
    try expectGivenBack(window)
  }

  @Test("an editor that is killed leaves a usable screen", arguments: [SIGKILL, SIGSEGV, SIGTERM])
  func editorKilled(signal: Int32) throws {
    let window = try shell(
      editor: """
        stty raw -echo; printf '\\033[?1003h\\033[?1049h'
        echo $$ > "$HOME/editing"
        sleep 60
        """)
    let before = try window.screen()
    try window.press("e")
    try eventually("the editor") { window.home.read("editing")?.hasSuffix("\n") == true }
    kill(try #require(window.home.read("editing").flatMap { pid_t($0.dropLast()) }), signal)
    try window.wait(for: "killed by signal \(signal)")
    try window.press("j", "k")
    try window.wait(until: "the picture of before") { $0 == before }
    try leave(window)
    try expectGivenBack(window)
  }

  @Test("Ctrl-Z in the editor stops the two of them, and fg goes on with both")
  func editorStopped() throws {
    let window = try shell(editor: "kill -TSTP 0; sed -i 's/Ada Winterbourne/Ada Winter/' \"$1\"")
    try window.press("e")
    try window.wait(for: "Stopped")
    try expectGivenBack(window)
    try window.type("fg\n")
    try window.wait(for: "Ada Winter ")
    try leave(window)
    try expectGivenBack(window)
  }

  /// The program that the pane's shell started.
  private func process(of window: Tmux) throws -> pid_t {
    let shell = try window.ask("#{pane_pid}")
    let children = Home.text(ofFile: "/proc/\(shell)/task/\(shell)/children") ?? ""
    return try #require(children.split(separator: " ").first.flatMap { pid_t($0) })
  }

  /// What the kernel says of a process, such as `T` for stopped; `nil` when it has ended.
  private static func state(of process: pid_t) -> String? {
    let status = Home.text(ofFile: "/proc/\(process)/stat") ?? ""
    let state = status.split(separator: ")").last?.split(separator: " ").first.map(String.init)
    return state == "Z" ? nil : state
  }
}

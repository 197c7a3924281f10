import Glibc
import Testing

@Suite("The user's own editor, end to end", .serialized) struct EditorRuns {
  /// A window on the list of three, with a script for an editor.
  private func window(_ script: String) throws -> Tmux {
    let home = try Home()
    try home.writeReadingRoom()
    let editor = try home.writeScript(script, to: "editor")
    let window = try Tmux(home, with: ["EDITOR": editor])
    try window.goToPeople()
    return window
  }

  @Test("e gives the record to $EDITOR and takes it back")
  func editsARecord() throws {
    let window = try window("sed -i 's/Ada Winterbourne/Ada Winter/' \"$1\"")
    try window.press("e")
    try window.wait(for: "Ada Winter ")
    try window.wait(for: "saved")
    try window.leave()
    #expect(window.home.read("data/pleach/network.json")?.contains("\"Ada Winter\"") == true)
  }

  @Test("a mistaken edit is told with its place, and e goes on with the same text")
  func keepsAMistake() throws {
    let window = try window(
      """
      cp "$1" "$HOME/seen-$(ls "$HOME" | grep -c seen-)"
      sed -i 's/"name":/"name"/' "$1"
      """)
    try window.press("e")
    try window.wait(for: "e goes on editing")
    try window.press("e")
    try eventually("the second edit") { window.home.read("seen-1") != nil }
    #expect(window.home.read("seen-1")?.contains("\"name\" \"Ada") == true)
    try window.wait(for: "Celia Marsh")
    #expect(window.home.read("data/pleach/network.json")?.contains("Ada Winterbourne") == true)
  }

  @Test("an editor that crashes leaves a usable screen and its text")
  func survivesACrash() throws {
    let window = try window("echo '{\"mine\":1}' > \"$1\"; kill -SEGV $$")
    let before = try window.screen()
    try window.press("e")
    try window.wait(for: "killed by signal 11")
    try window.press("e")
    try eventually("two texts that were kept") {
      window.home.files(below: "state").filter { $0.contains("/drafts/edit-") }.count == 2
    }
    try window.press("j", "k")
    try window.wait(until: "the picture of before") { $0 == before }
  }

  @Test("an editor that leaves the terminal raw takes nothing from the screen's keys")
  func survivesRawModes() throws {
    let window = try window("stty raw -echo; printf '\\033[?25l\\033[31mleft over\\033[2J'")
    let before = try window.screen()
    try window.press("e")
    try window.wait(for: "nothing was changed")
    try window.press("j", "k")
    try window.wait(until: "the picture of before") { $0 == before }
    try window.press("/")
    try window.type("cel")
    try window.wait(for: "1 of 3")
  }

  @Test("a terminal resized behind the editor's back is drawn at its new size")
  func noticesTheNewSize() throws {
    let window = try window("while [ ! -e \"$HOME/go\" ]; do sleep 0.05; done")
    try window.press("e")
    try window.wait(without: "3 of 3")
    try window.resize(columns: 60, rows: 15)
    try window.home.write("", to: "go")
    try window.wait(until: "a picture of 60×15") { screen in
      let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
      return lines.count > 14 && lines[14].contains("? help") && screen.contains("3 of 3")
    }
  }

  @Test("an editor that is not there is named")
  func namesTheMissing() throws {
    let window = try window("")
    unlink(window.home.path + "/editor")
    try window.press("e")
    try window.wait(for: "not found")
    try window.press("j")
    try window.wait(for: "Celia Marsh")
  }
}

import Glibc
import Testing

@Suite("Commands beside the screens, end to end", .serialized) struct CommandRuns {
  @Test("what a command imports shows in an open window, which can undo it")
  func importShowsInAWindow() throws {
    let home = try Home()
    try home.writeMastodonExport()
    let window = try Tmux(home)
    try window.wait(for: "Welcome")
    let end = try home.run([Home.program, "import", home.path + "/following_accounts.csv"])
    #expect(end.status == 0, "\(end.output)")
    try window.wait(for: "following 12")
    try window.press("u")
    try window.wait(for: "following 0")
  }

  @Test(
    "a path that is not UTF-8 is refused, and nothing is made in its stead",
    arguments: [
      "--store \"$(printf '%s/caf\\351' \"$HOME\")\" add Ada",
      "import \"$(printf '%s/caf\\351.csv' \"$HOME\")\"", "--store \"$(printf 'caf\\351')\"",
    ])
  func refusesOtherBytes(words: String) throws {
    let home = try Home()
    let end = try home.run(["sh", "-c", "\(Home.program) \(words)"])
    #expect(end.status == 64)
    #expect(end.output.contains("caf\u{FFFD}"))
    #expect(end.output.contains("is not UTF-8"))
    #expect(home.files() == [])
  }

  @Test("a home that is not UTF-8 is refused as well", arguments: ["HOME", "PLEACH_STORE"])
  func refusesOtherHomes(name: String) throws {
    let home = try Home()
    let end = try home.run([
      "sh", "-c", "\(name)=\"$(printf '%s/caf\\351' \"$HOME\")\" \(Home.program) add Ada",
    ])
    #expect(end.status == 64)
    #expect(end.output.contains("$\(name): "))
    #expect(home.files() == [])
  }

  @Test("a stack too small to work on is told of, and is no crash", arguments: [32, 100, 500])
  func refusesASmallStack(kilobytes: Int) throws {
    let home = try Home()
    let end = try home.run(["sh", "-c", "ulimit -s \(kilobytes); \(Home.program) demo list"])
    #expect(end.status == 1)
    #expect(end.output.contains("its stack may have \(kilobytes) KiB. It needs 512: ulimit"))
  }

  @Test("a reader that stops early ends a command without a word")
  func endsWithItsReader() throws {
    let home = try Home()
    let end = try home.run([
      "sh", "-c", "\(Home.program) demo list --json | head -c 10 > /dev/null",
    ])
    #expect(end.output == "")
    #expect(end.status == 0)
  }

  @Test("pleach edit gives a record to $EDITOR on the terminal and takes it back")
  func editsOnTheTerminal() throws {
    let home = try Home()
    try home.writeReadingRoom()
    let editor = try home.writeScript(
      "test -t 0 && test -t 1 && sed -i 's/Celia Marsh/Celia Moor/' \"$1\"", to: "editor")
    let window = try Tmux(home, "sh", with: ["EDITOR": editor, "PS1": "ready> "])
    try window.wait(for: "ready>")
    try window.type("\(Home.program) edit 'Celia Marsh'; echo ended with $?\n")
    try window.wait(for: "ended with 0")
    let end = try home.run([Home.program, "list"])
    #expect(end.output.contains("Celia Moor"))
    #expect(!end.output.contains("\u{1B}"))
  }

  @Test("a mistake in network.json is answered by commands as by the screens")
  func mistakeIsAnswered() throws {
    let home = try Home()
    try home.writeReadingRoom()
    let store = try #require(home.read("data/pleach/network.json"))
    try home.write(
      store.replacing("\"name\":\"Bruno", with: "\"name:\"Bruno"), to: "data/pleach/network.json")
    let end = try home.run([Home.program, "list"])
    #expect(end.status == 1)
    #expect(end.output.contains("\(home.store):5:"))
  }

  @Test("a broken store is refused by screens and commands with both remedies, and each helps")
  func remedies() throws {
    let home = try Home()
    try home.writeReadingRoom()
    #expect(try home.run([Home.program, "add", "Zed"]).status == 0)
    let whole = try #require(home.read("data/pleach/network.json"))
    try home.write(
      whole.replacing("\"name\":\"Bruno", with: "\"name:\"Bruno"), to: "data/pleach/network.json")
    for command in [[], ["list"]] {
      let end = try home.run([Home.program] + command)
      #expect(end.status == 1)
      #expect(end.output.contains("pleach doctor") && end.output.contains("pleach restore"))
      #expect(!end.output.contains("\u{1B}"))
    }
    #expect(try home.run([Home.program, "doctor"]).status == 2)
    #expect(try home.run([Home.program, "doctor", "--fix"]).status == 0)
    #expect(try home.run([Home.program, "list"]).output.contains("Bruno"))
    unlink(home.store)
    #expect(try home.run([Home.program, "restore", "1", "--yes"]).status == 0)
    let end = try home.run([Home.program, "list"])
    #expect(end.output.contains("Bruno") && end.output.contains("Zed"))
  }
}

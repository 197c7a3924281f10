import Glibc
import Testing

@Suite("Changing the store, end to end", .serialized) struct EditRuns {
  @Test("ten are tagged at once; undo, redo and undo again work, also after a restart")
  func tagsTen() throws {
    let home = try Home()
    try home.writeMastodonExport()
    do {
      let window = try Tmux(home)
      try window.importEveryone()
      for _ in 0..<10 { try window.press("Space") }
      try window.wait(for: "10 marked")
      try window.press("t")
      try window.type("Weavers")
      try window.press("Enter")
      try window.wait(until: "ten tagged") { Self.tagged($0) == 10 }
      try window.press("u")
      try window.wait(until: "none tagged") { Self.tagged($0) == 0 }
      try window.press("U")
      try window.wait(until: "ten tagged again") { Self.tagged($0) == 10 }
      try window.leave()
    }
    let window = try Tmux(home)
    try window.wait(for: "following 12")
    try window.press("2")
    try window.wait(until: "ten still tagged") { Self.tagged($0) == 10 }
    try window.press("u")
    try window.wait(until: "none tagged") { Self.tagged($0) == 0 }
    try window.leave()
    #expect(home.read("data/pleach/network.json")?.contains("weavers") == false)
  }

  /// Rows of the list that show the community; not the status line, which tells of it too.
  private static func tagged(_ screen: String) -> Int {
    screen.split(separator: "\n").filter { $0.contains("→") && $0.contains("Weavers") }.count
  }

  @Test("a note that is being typed outlives SIGKILL")
  func noteOutlivesAKill() throws {
    let home = try Home()
    try home.writeReadingRoom()
    do {
      let window = try Tmux(home)
      try window.goToPeople()
      try window.press("n")
      try window.wait(for: "Why I follow Ada")
      try window.type("mends old looms")
      try window.wait(for: "mends old looms")
      try eventually("the draft on disk") {
        // The file that is just being written begins with a dot.
        home.files(below: "state").contains {
          $0.contains("/drafts/") && !$0.contains("/.")
            && home.read("state/" + $0)?.contains("mends old looms") == true
        }
      }
      kill(try #require(pid_t(try window.ask("#{pane_pid}"))), SIGKILL)
      try window.waitForEnd()
    }
    let window = try Tmux(home)
    try window.goToPeople()
    try window.press("n")
    try window.wait(for: "mends old looms")
    try window.press("Enter")
    try window.wait(for: "saved")
    try window.leave()
    #expect(home.read("data/pleach/network.json")?.contains("\"mends old looms\"") == true)
  }

  @Test("an edit in one window shows in the other")
  func windowsSeeEachOther() throws {
    let home = try Home()
    try home.writeReadingRoom()
    let window = try Tmux(home)
    try window.open("second")
    for name in ["first", "second"] {
      try window.wait(for: "Today", in: name)
      try window.press("2", in: name)
      try window.wait(for: "3 of 3", in: name)
    }
    try window.press("n")
    try window.type("lends me books")
    try window.press("Enter")
    try window.press("t", in: "second")
    try window.type("Binders", in: "second")
    try window.press("Enter", in: "second")
    let bothMade = { (screen: String) in
      screen.contains("lends me") && screen.contains("Binders")
        || screen.contains("lends") && screen.contains("+1")
    }
    try window.wait(until: "both edits here") { bothMade($0) }
    try window.wait(until: "both edits there", in: "second") { bothMade($0) }
    try window.leave()
    try window.leave("second")
    let store = try #require(home.read("data/pleach/network.json"))
    #expect(store.contains("lends me books"))
    #expect(store.contains("Binders"))
  }

  @Test("an edit of network.json by hand is noticed while pleach is open")
  func handEditIsNoticed() throws {
    let home = try Home()
    try home.writeReadingRoom()
    let window = try Tmux(home)
    try window.goToPeople()
    let store = try #require(home.read("data/pleach/network.json"))
    try home.write(
      store.replacing("Bruno Ashdown", with: "Bruno Ashdown-Reed"), to: "data/pleach/network.json")
    try window.wait(for: "Bruno Ashdown-Reed")
  }

  @Test("a mistake in network.json is answered with its place, and the bytes stay")
  func mistakeIsAnswered() throws {
    let home = try Home()
    try home.writeReadingRoom()
    let store = try #require(home.read("data/pleach/network.json"))
    let mistaken = store.replacing("\"name\":\"Bruno", with: "\"name:\"Bruno")
    try home.write(mistaken, to: "data/pleach/network.json")
    let terminal = try Pty(home)
    #expect(try terminal.waitForEnd().status == 1)
    #expect(terminal.shown.contains("\(home.store):5:"))
    #expect(!terminal.hasSent("\u{1B}[?1049h"))
    #expect(home.read("data/pleach/network.json") == mistaken)
  }
}

extension Tmux {
  /// From the first start to the list of the twelve of `writeMastodonExport`.
  func importEveryone() throws {
    try wait(for: "Welcome")
    try press("i")
    try type("following_accounts.csv")
    try press("Enter")
    try wait(for: "12 new")
    try press("Enter")
    try wait(for: "following 12")
    try press("2")
    try wait(for: "12 of 12")
  }

  /// Presses q until the program is gone.
  func leave(_ window: String = "first") throws {
    try eventually("the end of \(window)") {
      _ = try? press("q", in: window)  // the window may just have gone
      return (try? screen(of: window)) == nil
    }
  }
}

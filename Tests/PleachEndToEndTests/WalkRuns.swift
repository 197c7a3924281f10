import Testing

@Suite("Walking the graph, end to end", .serialized) struct WalkRuns {
  @Test("Enter walks from person to community to person, and Backspace back to the same row")
  func walksAndComesBack() throws {
    let home = try Home()
    try home.writeReadingRoom()
    let window = try Tmux(home, with: ["NO_COLOR": "1"])
    try window.goToPeople()
    try window.press("j", "Enter")
    try window.wait(for: "People › Bruno Ashdown")
    try window.follow("Reading Room")
    try window.wait(for: "Bruno Ashdown › Reading Room")
    try window.follow("Celia Marsh")
    try window.wait(for: "Reading Room › Celia Marsh")
    try window.press("BSpace")
    try window.wait(for: "Bruno Ashdown › Reading Room")
    try window.press("BSpace", "BSpace")
    try window.wait(for: "3 of 3")
    try window.press("Enter")
    try window.wait(for: "People › Bruno Ashdown")
  }

  @Test("a topic and a platform lead to their people")
  func walksThroughTopics() throws {
    let home = try Home()
    try home.writeReadingRoom()
    let window = try Tmux(home, with: ["NO_COLOR": "1"])
    try window.wait(for: "Today")
    try window.press("4")
    try window.wait(for: "Weaving")
    try window.press("Enter")
    try window.wait(for: "Topics › Weaving")
    try window.follow("Ada Winterbourne")
    try window.wait(for: "Weaving › Ada Winterbourne")
    try window.press("3")
    try window.wait(for: "Mastodon")
    try window.press("Enter")
    try window.wait(for: "Platforms › Mastodon")
  }

  @Test("a click selects a row, and a second one opens it")
  func clicks() throws {
    let home = try Home()
    try home.writeReadingRoom()
    let window = try Tmux(home)
    try window.wait(for: "Today")
    try window.press("2")
    let screen = try window.wait(for: "Celia Marsh")
    let row = try #require(
      screen.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains("Celia Marsh") })
    let click = "\u{1B}[<0;8;\(row + 1)M\u{1B}[<0;8;\(row + 1)m"
    try window.type(click)
    try window.press("Space")
    try window.wait(for: "1 marked")
    try window.wait(until: "the mark before Celia") { screen in
      screen.split(separator: "\n").contains { $0.contains("●") && $0.contains("Celia Marsh") }
    }
    try window.type(click + click)
    try window.wait(for: "People › Celia Marsh")
  }

  @Test("what is pasted into the filter is typed, not run")
  func pastes() throws {
    let home = try Home()
    try home.writeReadingRoom()
    let window = try Tmux(home)
    try window.goToPeople()
    try window.run("set-buffer", "*Dyqq")
    try window.run("paste-buffer", "-p", "-t", "first")
    #expect(try window.screen().contains("3 of 3"))
    try window.press("/")
    try window.wait(until: "a prompt") { !$0.contains("? help") }
    try window.run("set-buffer", "celia\n")
    try window.run("paste-buffer", "-p", "-t", "first")
    let screen = try window.wait(for: "1 of 3")
    #expect(screen.contains("Celia Marsh"))
  }
}

extension Tmux {
  /// Goes to a link of the page by Tab, as many as it takes, and opens it.
  ///
  /// Without colours: there the link in focus is drawn in reverse.
  func follow(_ name: String) throws {
    var last = ""
    for _ in 0..<40 {
      last = try looks()
      if last.contains("7m\(name)") { return try press("Enter") }
      try press("Tab")
      let before = last
      try eventually("the next link in focus") { try looks() != before }
    }
    throw Complaint("no link \"\(name)\" on\n\(last)")
  }

  /// The screen with its attributes.
  private func looks() throws -> String {
    try run("capture-pane", "-p", "-e", "-t", "first")
      .replacing("\u{1B}[39m", with: "").replacing("\u{1B}[49m", with: "")
  }
}

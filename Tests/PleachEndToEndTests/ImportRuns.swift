import Testing

@Suite("Importing, end to end", .serialized) struct ImportRuns {
  @Test("the first start greets and says where exports come from")
  func firstStartGreets() throws {
    let window = try Tmux(Home(), rows: 60)
    let screen = try window.wait(for: "Where to get an export")
    #expect(screen.contains("import an export"))
    #expect(screen.contains("Mastodon"))
    #expect(screen.contains("Download an archive of your data"))
    try window.press("q")
    try window.waitForEnd()
    #expect(!window.home.files().contains { $0.hasSuffix("network.json") })
  }

  @Test("i, a path by Tab, Enter and Enter put an export's people into the list")
  func importsAnExport() throws {
    let home = try Home()
    try home.writeMastodonExport()
    let window = try Tmux(home)
    try window.wait(for: "Welcome")
    try window.press("i")
    try window.type("foll")
    try window.wait(for: "│ ~/following_accounts.csv")
    try window.press("Tab")
    try window.wait(for: "import ~/following_accounts.csv")
    try window.press("Enter")
    try window.wait(for: "12 new")
    try window.press("Enter")
    try window.wait(for: "following 12")
    try window.press("2")
    try window.wait(for: "12 of 12")
    try window.press("/")
    try window.type("gre")
    let found = try window.wait(for: "1 of 12")
    #expect(found.contains("greta.sund@shelf.example"))
    try window.press("Enter", "Enter")
    try window.wait(for: "https://shelf.example/@greta.sund")
  }

  @Test("an X archive is read as a folder, and a second time changes nothing")
  func importsAnArchive() throws {
    let home = try Home()
    try home.writeXArchive()
    let window = try Tmux(home)
    try window.wait(for: "Welcome")
    try window.press("i")
    try window.type("twitter-archive")
    try window.press("Enter")
    let preview = try window.wait(for: "<enter> import")
    #expect(preview.contains("2 new"))
    try window.press("Enter")
    try window.wait(for: "following 2")
    try window.press("i")
    try window.type("twitter-archive")
    try window.press("Enter")
    try window.wait(for: "Everything in it is known already")
  }

  @Test("Esc leaves an import without a trace")
  func leavesAnImport() throws {
    let home = try Home()
    try home.writeMastodonExport()
    let window = try Tmux(home)
    try window.wait(for: "Welcome")
    try window.press("i")
    try window.type("following_accounts.csv")
    try window.press("Enter")
    try window.wait(for: "12 new")
    try window.press("Escape")
    try window.wait(for: "nothing was imported")
    try window.press("q")
    try window.waitForEnd()
    #expect(home.read("data/pleach/network.json") == nil)
  }

  @Test("a whole path typed or dragged behind the offered ~/ is taken for itself")
  func takesAWholePath() throws {
    let home = try Home()
    try home.writeMastodonExport()
    let window = try Tmux(home)
    try window.wait(for: "Welcome")
    try window.press("i")
    try window.type(home.path + "/following_accounts.csv")
    try window.press("Enter")
    try window.wait(for: "12 new")
  }
}

import Testing

@Suite("The demo, end to end", .serialized) struct DemoRuns {
  @Test(
    "it shows its network, and leaves the user's own store and the temporary folder as they were")
  func leavesNothingBehind() throws {
    let home = try Home()
    try home.writeReadingRoom()
    let store = home.read("data/pleach/network.json")
    do {
      let window = try Tmux(home, Home.program + " demo", columns: 100)
      try window.wait(for: "demo · following")
      try window.press("2")
      try window.wait(for: "403 of 403")
      try window.press("/")
      try window.type("loom")
      try window.wait(for: "Weavers")
      try window.press("Enter", "Space", "t")
      try window.type("Menders")
      try window.press("Enter")
      try window.wait(for: "saved")
      try window.leave()
    }
    #expect(home.read("data/pleach/network.json") == store)
    #expect(home.files(below: "data/pleach") == ["network.json"])
    #expect(home.files(below: "config") == [])
    #expect(home.files(below: "tmp") == [])
    let others = home.files(below: "state/pleach").filter { !$0.hasPrefix("pleach-demo-") }
    #expect(others == [])
  }
}

import FoundationEssentials
import Testing

@Suite("Changes underneath, end to end", .serialized) struct ConflictRuns {
  private static let store = "data/pleach/network.json"

  @Test(
    "what vim and the screens changed together is merged, and the one clash is decided by a key")
  func foreignEdit() throws {
    let home = try Home()
    try home.writeReadingRoom()
    let window = try Tmux(home)
    try window.goToPeople()
    try window.press("n")
    try window.type("from the screens")
    try window.press("Enter")
    try window.wait(for: "saved: note on Ada Winterbourne")
    let text = try #require(home.read(Self.store))
    let note = #""name":"Ada Winterbourne","note":"from an editor","#
    try home.write(
      text.replacing(#""name":"Ada Winterbourne","#, with: note)
        .replacing("Celia Marsh", with: "Celia Moor"), to: Self.store)
    try window.wait(for: "theirs stands until")
    try window.press("!")
    let screen = try window.wait(for: "✓ theirs")
    #expect(screen.contains("from the screens") && screen.contains("from an editor"))
    try window.press("m")
    try window.wait(for: "There is nothing to decide.")
    try window.press("q", "q")
    try window.press("q")
    try window.waitForEnd()
    let merged = try #require(home.read(Self.store))
    #expect(merged.contains("Celia Moor"), "what only the editor changed")
    #expect(merged.contains("from the screens") && !merged.contains("from an editor"))
  }

  @Test("git merges two branches of a store by field, and leaves what both changed to be decided")
  func gitMerge() throws {
    let home = try Home()
    func git(_ arguments: String...) throws -> Child.End {
      try home.run(
        ["git", "-C", home.path + "/net", "-c", "user.name=A", "-c", "user.email=a@b.c"]
          + arguments)
    }
    func pleach(_ arguments: String...) throws -> Child.End {
      try home.run([Home.program] + arguments + ["--store", home.path + "/net"])
    }
    _ = try pleach("add", "Ada Quill")
    _ = try pleach("add", "Bo Reed")
    guard try home.run(["sh", "-c", "command -v git"]).status == 0 else {
      return print("git is not installed, so its merges are not tried")
    }
    try home.write("network.json merge=pleach\n", to: "net/.gitattributes")
    for step in [
      ["init", "-q", "-b", "main"], ["add", "."], ["commit", "-qm", "begin"],
      ["config", "merge.pleach.driver", "\(Home.program) merge-driver %O %A %B %P"],
      ["checkout", "-qb", "other"],
    ] {
      let end = try home.run(
        [
          "git", "-C", home.path + "/net", "-c", "user.name=A",
          "-c", "user.email=a@b.c",
        ] + step)
      #expect(end.status == 0, "\(step): \(end.output)")
    }
    _ = try pleach("note", "ada", "from the branch")
    _ = try pleach("note", "bo", "only there")
    _ = try git("commit", "-qam", "branch")
    _ = try git("checkout", "-q", "main")
    _ = try pleach("note", "ada", "from here")
    _ = try pleach("add", "Cy Pell")
    _ = try git("commit", "-qam", "here")
    let merge = try git("merge", "other")
    #expect(merge.status == 1 && merge.output.contains("CONFLICT"), "\(merge.output)")
    let listed = try pleach("conflicts").output
    #expect(listed.contains("from here") && listed.contains("from the branch"), "\(listed)")
    #expect(try pleach("conflicts", "1", "both").status == 0)
    let merged = try #require(home.read("net/network.json"))
    #expect(merged.contains(#""note":"from here\nfrom the branch""#), "\(merged)")
    #expect(merged.contains("only there") && merged.contains("Cy Pell"))
    _ = try git("add", "network.json")
    #expect(try git("commit", "-qm", "merged").status == 0)
    #expect(try git("status", "--porcelain").output == "")
  }
}

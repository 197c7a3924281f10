import PleachCore
import Testing

@testable import PleachStore

/// A disk that is really full, as the program itself meets it.
@Suite struct FullDiskTests {
  /// More than fits into what is left of any page.
  private static let longNote = String(repeating: "looms ", count: 2000)

  @Test("a file that may not grow ends no change half-way, and later all goes on")
  func fileSize() throws {
    let folder = TestFolder()
    let end = folder.run("selftest-writer", "1000", shell: "ulimit -f 16")
    #expect(end.status == 1 && end.text.contains("could not write: File too large"))
    let told = try #require(end.acknowledged.last)
    var (store, graph) = try Store.open(at: folder.programLocation)
    #expect(graph.topics["counter"]?.name == "\(told)")
    let longer = folder.run("note", "Person \(told)", Self.longNote, shell: "ulimit -f 16")
    #expect(longer.status == 1)
    #expect(
      longer.text.hasSuffix("/journal: not saved: could not write: File too large.\n"),
      "\(longer.text)")
    #expect(folder.run("note", "Person \(told)", Self.longNote).status == 0)
    (store, graph) = try Store.open(at: folder.programLocation)
    #expect(graph.people.contains { $0.note == Self.longNote })
    #expect(store.pending == 0 && store.notices.isEmpty)
  }

  @Test(
    "a full disk is told, costs nothing, and once there is space the same command works",
    .enabled(if: Mounts.work, "a file system of our own needs root or user namespaces"))
  func fullDisk() {
    let folder = TestFolder()
    let end = Mounts.run(
      """
      mkdir "$HOME/disk"
      mount -t tmpfs -o size=1m tmpfs "$HOME/disk"
      export PLEACH_STORE="$HOME/disk/data" XDG_STATE_HOME="$HOME/disk/state"
      "$0" add "Ada Quill"
      cat /dev/zero > "$HOME/disk/ballast" 2>/dev/null
      "$0" note ada "$1"; echo "status $?"
      "$0" list --json | grep -c "Ada Quill"
      rm "$HOME/disk/ballast"
      "$0" note ada "$1"; echo "status $?"
      "$0" note ada | wc -c
      ls "$XDG_STATE_HOME"/pleach/*/ "$PLEACH_STORE"
      """, Self.longNote, in: folder)
    let lines = end.text.split(separator: "\n")
    #expect(lines.first == "Added Ada Quill.", "\(end.text)")
    #expect(
      end.text.contains(
        "not saved: could not write: No space left on device. Free some space and try again.\n"
          + "status 1\n1\nWrote the note on Ada Quill.\nstatus 0\n"), "\(end.text)")
    #expect(!end.text.contains(".pleach-"), "temporary files are left: \(end.text)")
  }
}

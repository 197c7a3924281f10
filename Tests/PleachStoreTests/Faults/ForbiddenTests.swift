import Glibc
import PleachCore
import Testing

@testable import PleachStore

/// Files and folders that the system lets nobody write, as the program itself meets them.
@Suite(.enabled(if: Modes.count, "root that cannot give its rights up may write everywhere"))
struct ForbiddenTests {
  private let folder = TestFolder()
  private let before: [UInt8]

  init() throws {
    #expect(folder.run("add", "Ada Quill").status == 0)
    before = try folder.bytes(folder.location.file)
  }

  @Test(
    "what may not be written can be looked at, and why nothing changes is said",
    arguments: ["data/network.json", "data", "machine/pleach/*/journal", "machine"])
  func forbidden(path: String) throws {
    let change = path == "machine" ? "chmod -R" : "chmod"
    #expect(folder.run("list", shell: "\(change) a-w \"$HOME\"/\(path)").status == 0)
    defer { _ = folder.run("list", shell: "\(change) u+w \"$HOME\"/\(path)") }
    let look = folder.run("list", shell: Modes.program)
    #expect(look.status == 0 && look.text.contains("Ada Quill"), "\(look.text)")
    let addition = folder.run("add", "Bo Reed", shell: Modes.program)
    #expect(addition.status == 1 && !addition.text.contains("Added"))
    #expect(addition.text.hasSuffix(": Permission denied. Check who owns it and its mode.\n"))
    #expect(try folder.bytes(folder.location.file) == before)
    #expect(folder.run("list").text.contains("Bo Reed") == false)
  }

  @Test("a change that can be written down but not put away is there all the same")
  func forbiddenFolder() throws {
    let state = "\"$HOME\"/machine/pleach/*"
    _ = folder.run("list", shell: "chmod a-w \(state)")
    defer { _ = folder.run("list", shell: "chmod u+w \(state)") }
    let addition = folder.run("add", "Bo Reed", shell: Modes.program)
    #expect(addition.status == 0 && addition.text.contains("Saved in this machine's journal"))
    #expect(folder.run("list", shell: Modes.program).text.contains("Bo Reed"))
  }

  @Test(
    "a file system that was mounted to be read only can be looked at",
    .enabled(if: Mounts.work, "a file system of our own needs root or user namespaces"))
  func readOnlyMount() throws {
    let end = Mounts.run(
      """
      mount --bind "$HOME" "$HOME" && mount -o remount,bind,ro "$HOME"
      "$0" list; echo "status $?"
      "$0" add "Bo Reed"; echo "status $?"
      """, "", in: folder)
    #expect(end.text.contains("Ada Quill"), "\(end.text)")
    #expect(end.text.contains("status 0\n") && end.text.hasSuffix("status 1\n"), "\(end.text)")
    #expect(end.text.contains(": Read-only file system. Check how its disk is mounted.\n"))
    #expect(try folder.bytes(folder.location.file) == before)
  }
}

/// Modes as they hold for people who are not root.
enum Modes {
  /// Before a command: gives up root's right to pass them by.
  private static let honest =
    geteuid() == 0 ? "setpriv --bounding-set -dac_override,-dac_read_search" : ""

  /// A script that has the program take its place, with no more rights than modes give.
  static let program = "exec \(honest) \"$0\" \"$@\""

  /// Whether they count here.
  static let count =
    TestFolder().run(
      shell: """
        touch "$HOME"/x && chmod 400 "$HOME"/x
        exec \(honest) /bin/sh -c '! test -w "$HOME"/x && exit 3'
        """
    ).status == 3
}

import Glibc
import PleachCore
import Testing

@testable import PleachStore

/// What the program itself does in surroundings that are not made for it.
@Suite struct ProgramTests {
  private let folder = TestFolder()

  /// One command of each kind that writes something.
  private func session(_ shell: String) throws {
    try folder.put("Account address\nbo@weavers.example\n", at: folder.path + "/following.csv")
    let commands = [
      ["add", "Ada Quill", "--community", "weavers"], ["note", "ada", "looms"],
      ["tag", "ada", "readers"], ["import", folder.path + "/following.csv"], ["undo"], ["redo"],
      ["edit", "ada", "met=2024-02-29"], ["budget", "250"], ["demo", "list"], ["today"],
    ]
    for command in commands {
      let end = Program(command, in: folder, shell: shell).ended()
      #expect(end.status == 0, "\(command): \(end.text)")
    }
  }

  @Test(
    "nobody else may read what any command writes, whatever the umask", arguments: ["000", "022"])
  func modes(umask: String) throws {
    try session("umask \(umask)")
    var seen: [String] = []
    for name in ["data", "machine", "config", ".local"] {
      let path = folder.path + "/" + name
      guard try PosixFiles().statusIfAny(path) != nil else { continue }
      try walk(path) { path, status in
        seen.append(path)
        let wanted: UInt32 = status.kind == .folder ? 0o700 : 0o600
        #expect(status.mode == wanted, "\(path) \(String(status.mode, radix: 8))")
      }
    }
    for part in ["network.json", "/journal", "/lock", "/history", "base.json", "/backups/network-"]
    {
      #expect(seen.contains { $0.contains(part) }, "\(part) was to be looked at")
    }
  }

  private func walk(_ path: String, _ visit: (String, FileStatus) -> Void) throws {
    let status = try PosixFiles().status(path, followingLinks: false)
    visit(path, status)
    guard status.kind == .folder else { return }
    for name in try PosixFiles().names(in: path) { try walk(path + "/" + name, visit) }
  }

  @Test("sixteen descriptors are enough; with too few nothing is half done")
  func descriptors() throws {
    try session("ulimit -n 16")
    let before = try folder.bytes(folder.location.file)
    for count in 4...7 {
      let end = folder.run("note", "ada", "many", shell: "ulimit -n \(count)")
      #expect(end.status != 0 || count == 7, "\(count): \(end.text)")
      if end.status != 0 { #expect(try folder.bytes(folder.location.file) == before) }
    }
  }

  @Test("without HOME the program says what it lacks, and with --store alone too")
  func home() {
    let without: [String: String?] = ["HOME": nil, "XDG_STATE_HOME": nil, "XDG_CONFIG_HOME": nil]
    for arguments in [["list"], ["list", "--store", folder.path]] {
      let end = Program(arguments, in: folder, with: without).ended()
      #expect(end.status == 1)
      #expect(end.text.hasPrefix("pleach: HOME is not set"), "\(end.text)")
    }
  }

  @Test(
    "a folder whose name is out to break things is used, and shown harmless",
    arguments: ["a\nb", "e\u{1B}[2J", "$(id)", "-rf", "ü\u{202E}中"])
  func hostileFolder(name: String) throws {
    let store = folder.path + "/" + name
    let addition = folder.run("add", "Ada Quill", "--store", store)
    #expect(addition.status == 0, "\(addition.text)")
    #expect(folder.run("list", "--store", store).text.contains("Ada Quill"))
    try folder.put("{", at: store + "/network.json")
    let broken = folder.run("list", "--store", store)
    #expect(broken.status == 1)
    let isHarmless = broken.text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n" || scalar.properties.generalCategory != .control && scalar != "\u{202E}"
    }
    #expect(isHarmless && broken.text.split(separator: "\n").count == 1, "\(broken.text)")
  }

  @Test(
    "what is no file is refused at once", .timeLimit(.minutes(1)),
    arguments: [
      ("mkfifo %", "found a pipe"), ("mkdir %", "found a folder"), (": > %", "nothing is in it"),
      ("ln -s /dev/zero %", "found a device"), ("ln -s % %", "lead in a circle"),
      ("truncate -s 5G %", "5120 MiB are more than the 512 MiB that pleach reads"),
    ])
  func noFile(command: String, says: String) throws {
    try PosixFiles().makeFolders(folder.location.folder)
    let shell = command.replacing("%", with: "'\(folder.location.file)'")
    let end = folder.run("add", "Ada Quill", shell: shell)
    #expect(end.status == 1 && end.text.contains(says), "\(end.text)")
    #expect(folder.run("list").status == 1)
  }

  @Test("a store behind a link is written where it lies, and the link stays")
  func link() throws {
    let real = folder.path + "/real.json"
    try folder.put("{\"pleach\":{\"schema\":1}}\n", at: real)
    try PosixFiles().makeFolders(folder.location.folder)
    symlink("../real.json", folder.location.file)
    #expect(folder.run("add", "Ada Quill").status == 0)
    #expect(try folder.text(real).contains("Ada Quill"))
    let look = try PosixFiles().status(folder.location.file, followingLinks: false)
    #expect(look.kind == .link)
  }
}

/// File systems of a test's own, in a mount namespace that ends with the script.
enum Mounts {
  /// As root, or in a user namespace where those are allowed.
  private static let ways = [["unshare", "-m"], ["unshare", "-rm"]]

  private static let way: [String]? = ways.first { way in
    run("mount -t tmpfs tmpfs \"$HOME\" && exit 3", "", in: TestFolder(), by: way).status == 3
  }

  static var work: Bool { way != nil }

  /// Runs a shell script in which `$0` is the program and `$1` the word given.
  static func run(_ script: String, _ word: String, in folder: TestFolder) -> Program.End {
    guard let way else { preconditionFailure("no mounts here") }
    return run(script, word, in: folder, by: way)
  }

  private static func run(
    _ script: String, _ word: String, in folder: TestFolder, by way: [String]
  ) -> Program.End {
    let command = way.joined(separator: " ")
    return Program(
      [word], in: folder, shell: "exec \(command) /bin/sh -c '\(script)' \"$0\" \"$@\""
    ).ended()
  }
}

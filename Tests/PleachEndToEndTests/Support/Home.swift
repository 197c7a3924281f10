import FoundationEssentials
import Glibc

/// A home of its own for one test, removed with it. The user's own is never seen.
final class Home {
  let path: String

  /// The program, built beside the tests.
  static let program =
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/pleach"

  init() throws {
    let template = FileManager.default.temporaryDirectory.path + "/pleach-e2e-XXXXXX"
    var bytes = Array(template.utf8CString)
    guard mkdtemp(&bytes) != nil else { throw Complaint("no temporary folder: errno \(errno)") }
    path = String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try FileManager.default.createDirectory(
      atPath: path + "/tmp", withIntermediateDirectories: true)
  }

  deinit {
    // A program that is just leaving may still write.
    for _ in 0..<100 where FileManager.default.fileExists(atPath: path) {
      try? FileManager.default.removeItem(atPath: path)  // tried again
      if FileManager.default.fileExists(atPath: path) { usleep(20_000) }
    }
  }

  /// What the program is started with, and nothing else.
  var environment: [String: String] {
    [
      "HOME": path, "TZ": "UTC", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin",
      "TMPDIR": path + "/tmp", "SWIFT_BACKTRACE": "enable=no",
      "XDG_DATA_HOME": path + "/data", "XDG_STATE_HOME": path + "/state",
      "XDG_CONFIG_HOME": path + "/config", "XDG_CACHE_HOME": path + "/cache",
    ]
  }

  /// Runs a program to its end; the home is there as long.
  func run(_ arguments: [String]) throws -> Child.End {
    try Child.run(arguments, environment: environment)
  }

  var store: String { path + "/data/pleach/network.json" }

  /// Writes a file below the home, with the folders it needs.
  func write(_ text: String, to name: String) throws {
    let whole = path + "/" + name
    try FileManager.default.createDirectory(
      atPath: URL(fileURLWithPath: whole).deletingLastPathComponent().path,
      withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: whole), options: .atomic)
  }

  /// Writes a shell script that can be run.
  func writeScript(_ lines: String, to name: String) throws -> String {
    try write("#!/bin/sh\n" + lines + "\n", to: name)
    chmod(path + "/" + name, 0o755)
    return path + "/" + name
  }

  func read(_ name: String) -> String? { Self.text(ofFile: path + "/" + name) }

  static func text(ofFile path: String) -> String? {
    (try? Data(contentsOf: URL(fileURLWithPath: path)))  // absent is an answer
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Every file below the home, by path from it.
  func files(below folder: String = "") -> [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: path + "/" + folder)) ?? []
    return names.filter { name in
      var isFolder = false
      _ = FileManager.default.fileExists(
        atPath: path + "/" + folder + "/" + name, isDirectory: &isFolder)
      return !isFolder
    }.sorted()
  }
}

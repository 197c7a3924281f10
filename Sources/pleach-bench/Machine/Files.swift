import FoundationEssentials
import PleachStore

/// Files of this run, all of them in one folder that goes with it.
enum Files {
  static func read(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  static func write(_ bytes: [UInt8], to path: String) throws {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(filePath: path))
  }

  static func copy(_ path: String, to other: String) throws { try write(try read(path), to: other) }

  static func temporaryFolder() throws -> String {
    let path =
      FileManager.default.temporaryDirectory.path
      + "/pleach-bench-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    return path
  }

  static func remove(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

  /// A store in a folder, found as pleach finds it.
  static func location(_ folder: String) throws -> StoreLocation {
    try StoreLocation.find(option: folder, environment: ProcessInfo.processInfo.environment)
  }
}

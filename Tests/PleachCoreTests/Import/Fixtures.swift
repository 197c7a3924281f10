import Foundation

@testable import PleachCore

/// The invented exports beside this file.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Exports")

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: path)))
  }

  /// The folders of samples that importers read, by name.
  static func folders() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !["refused", "zips"].contains($0) }.sorted()
  }

  /// Every file below a folder, in the order of their paths, or the one file.
  static func paths(_ path: String) throws -> [String] {
    let url = folder.appending(path: path)
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) else {
      throw CocoaError(.fileNoSuchFile)
    }
    guard isFolder.boolValue else { return [path] }
    return try FileManager.default.subpathsOfDirectory(atPath: url.path).sorted()
      .filter {
        let name = url.appending(path: $0)
        return !((try? name.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false)
      }
      .map { "\(path)/\($0)" }
  }

  static func export(_ paths: String...) throws -> Export {
    var export = Export()
    for path in try paths.flatMap({ try self.paths($0) }) {
      export.add(path, ByteSource(try bytes(path)))
    }
    return export
  }

  static func read(_ paths: String..., as owner: String? = nil) throws -> Importers.Outcome {
    var export = Export()
    for path in try paths.flatMap({ try self.paths($0) }) {
      export.add(path, ByteSource(try bytes(path)))
    }
    return Importers.read(export, as: owner)
  }

  /// The one batch that a folder or file gives.
  static func batch(_ path: String, as owner: String? = nil) throws -> ImportBatch {
    let outcome = try read(path, as: owner)
    guard let batch = outcome.batches.first, outcome.batches.count == 1 else {
      throw CocoaError(.fileReadCorruptFile)
    }
    return batch
  }

  /// What text under a name gives.
  static func read(_ name: String, text: String, as owner: String? = nil) -> Importers.Outcome {
    Importers.read(Export([(name, ByteSource(Array(text.utf8)))]), as: owner)
  }
}

extension ImportBatch {
  var followed: [AccountReading] { accounts.filter { $0.isFollowing == true } }
  var followers: [AccountReading] { accounts.filter { $0.followsYou == true } }
  var mutual: [AccountReading] { followed.filter { $0.followsYou == true } }
  var skipped: [Skip] { files.flatMap(\.skipped) }
}

/// A day that a test names.
func day(_ text: String) -> Day { Day(text)! }

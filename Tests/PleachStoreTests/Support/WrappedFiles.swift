@testable import PleachStore

/// A disk behind a gate that each changing call must pass.
protocol WrappedFiles: FileOps {
  /// The real one, unless there is another.
  var disk: any FileOps { get }
  /// Whether flushes reach it. Those of the real one take time and prove nothing here.
  var flushes: Bool { get }
  /// - Returns: `false` for a write that may only write half.
  func before(_ call: String, _ path: String, bytes: Int) throws(FileError) -> Bool
}

extension WrappedFiles {
  var disk: any FileOps { PosixFiles() }
  var flushes: Bool { !(disk is PosixFiles) }

  func open(_ path: String, _ manner: OpenManner) throws(FileError) -> OpenFile {
    _ = try before("open", path, bytes: 0)
    return try disk.open(path, manner)
  }
  func close(_ file: OpenFile) throws(FileError) { try disk.close(file) }
  func read(_ file: OpenFile, at offset: Int, count: Int) throws(FileError) -> [UInt8] {
    _ = try before("read", file.path, bytes: 0)
    return try disk.read(file, at: offset, count: count)
  }
  func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile, at offset: Int) throws(FileError) -> Int
  {
    let isWhole = try before("write", file.path, bytes: bytes.count)
    return try disk.write(isWhole ? bytes : bytes.prefix(bytes.count / 2), to: file, at: offset)
  }
  func sync(_ file: OpenFile, _ what: SyncKind) throws(FileError) {
    _ = try before("flush", file.path, bytes: 0)
    if flushes { try disk.sync(file, what) }
  }
  func truncate(_ file: OpenFile, to length: Int) throws(FileError) {
    _ = try before("shorten", file.path, bytes: 0)
    try disk.truncate(file, to: length)
  }
  func setMode(_ file: OpenFile, _ mode: UInt32) throws(FileError) {
    _ = try before("set the mode of", file.path, bytes: 0)
    try disk.setMode(file, mode)
  }
  func rename(_ from: String, to: String, _ manner: RenameManner) throws(FileError) {
    _ = try before("rename to", to, bytes: 0)
    try disk.rename(from, to: to, manner)
  }
  func unlink(_ path: String) throws(FileError) {
    _ = try before("remove", path, bytes: 0)
    try disk.unlink(path)
  }
  func status(_ path: String, followingLinks: Bool) throws(FileError) -> FileStatus {
    try disk.status(path, followingLinks: followingLinks)
  }
  func status(_ file: OpenFile) throws(FileError) -> FileStatus { try disk.status(file) }
  func syncFolder(_ path: String) throws(FileError) {
    _ = try before("flush", path, bytes: 0)
    if flushes { try disk.syncFolder(path) }
  }
  func makeFolder(_ path: String) throws(FileError) {
    _ = try before("make the folder", path, bytes: 0)
    try disk.makeFolder(path)
  }
  func names(in folder: String) throws(FileError) -> [String] { try disk.names(in: folder) }
  func target(ofLink path: String) throws(FileError) -> String { try disk.target(ofLink: path) }
  func isWritable(_ path: String) -> Bool { disk.isWritable(path) }
  func tryLock(_ file: OpenFile) throws(FileError) -> Bool { try disk.tryLock(file) }
  func unlock(_ file: OpenFile) { disk.unlock(file) }
  func pause(milliseconds: Int) {}
}

/// The disk without its slowness: flushes do nothing, and nobody waits.
struct QuickFiles: WrappedFiles {
  func before(_ call: String, _ path: String, bytes: Int) throws(FileError) -> Bool { true }
}

import Glibc
import Synchronization

@testable import PleachStore

/// The disk without its slowness: flushes do nothing, and nobody waits.
struct QuickFiles: WrappedFiles {
  func before(_ call: String, _ path: String, bytes: Int) throws(FileError) -> Bool { true }
}

/// The disk that counts each call that changes it, and fails those it is told to.
final class FaultyFiles: WrappedFiles {
  struct Plan: Sendable {
    /// The first call to fail, counted from 1.
    var from: Int
    var code: Int32
    var forEver: Bool
    /// Whether a write that fails first writes half.
    var short: Bool
  }

  private let state: Mutex<(calls: [String], bytes: Int, plan: Plan?)>

  init(_ plan: Plan? = nil) { state = Mutex(([], 0, plan)) }

  var calls: [String] { state.withLock { $0.calls } }
  var bytes: Int { state.withLock { $0.bytes } }
  func mend() { state.withLock { $0.plan = nil } }
  /// Fails a call counted from now on.
  func fail(from: Int, code: Int32, forEver: Bool = true) {
    state.withLock {
      $0.plan = Plan(from: $0.calls.count + from, code: code, forEver: forEver, short: false)
    }
  }
  func forget() { state.withLock { ($0.calls, $0.bytes) = ([], 0) } }

  func before(_ call: String, _ path: String, bytes: Int) throws(FileError) -> Bool {
    let (failure, short) = state.withLock { state -> (Int32?, Bool) in
      state.calls.append(call)
      state.bytes += bytes
      guard let plan = state.plan, state.calls.count >= plan.from,
        plan.forEver || state.calls.count == plan.from
      else { return (nil, false) }
      let isHalf = plan.short && call == "write" && state.calls.count == plan.from && bytes > 1
      return isHalf ? (nil, true) : (plan.code, false)
    }
    if let failure { throw FileError(path: path, call: call, code: failure) }
    return !short
  }
}

/// A disk behind a gate that each changing call must pass.
protocol WrappedFiles: FileOps {
  /// The real one, unless there is another.
  var disk: any FileOps { get }
  /// - Returns: `false` for a write that may only write half.
  func before(_ call: String, _ path: String, bytes: Int) throws(FileError) -> Bool
}

extension WrappedFiles {
  var disk: any FileOps { PosixFiles() }

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

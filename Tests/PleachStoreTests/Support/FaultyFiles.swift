import Glibc
import Synchronization

@testable import PleachStore

/// The disk that counts each call that changes it or opens or reads, and fails those it is told to.
final class FaultyFiles: WrappedFiles {
  struct Plan: Sendable {
    /// The first call to fail, counted from 1.
    var from: Int
    var code: Int32
    /// How many calls fail, one after the other.
    var times = 1
    /// Whether the first to fail, if it is a write, writes half of it.
    var short = false

    static let forEver = Int.max
  }

  /// A call, by the name that errors give it.
  struct Call: Sendable {
    let name: String
    let path: String
  }

  let disk: any FileOps
  private let state: Mutex<State>

  private struct State {
    var plan: Plan?
    var calls: [String] = []
    var bytes = 0
    var failed: [Call] = []
  }

  init(_ plan: Plan? = nil, over disk: any FileOps = PosixFiles()) {
    self.disk = disk
    state = Mutex(State(plan: plan))
  }

  var calls: [String] { state.withLock { $0.calls } }
  var bytes: Int { state.withLock { $0.bytes } }
  /// The calls that failed.
  var failed: [Call] { state.withLock { $0.failed } }
  func mend() { state.withLock { $0.plan = nil } }
  /// Fails a call counted from now on.
  func fail(from: Int, code: Int32, forEver: Bool = true) {
    state.withLock {
      $0.plan = Plan(
        from: $0.calls.count + from, code: code, times: forEver ? Plan.forEver : 1)
    }
  }
  func forget() { state.withLock { ($0.calls, $0.bytes) = ([], 0) } }

  func before(_ call: String, _ path: String, bytes: Int) throws(FileError) -> Bool {
    let (failure, short) = state.withLock { state -> (Int32?, Bool) in
      state.calls.append(call)
      state.bytes += bytes
      let place = state.calls.count
      guard let plan = state.plan, place >= plan.from, place - plan.from < plan.times else {
        return (nil, false)
      }
      if plan.short, call == "write", place == plan.from, bytes > 1 { return (nil, true) }
      state.failed.append(Call(name: call, path: path))
      return (plan.code, false)
    }
    guard let failure else { return !short }
    if call == "flush" { (disk as? MemoryDisk)?.forget(path) }
    throw FileError(path: path, call: call, code: failure)
  }
}

import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Wakes the event loop from any thread: work in the background puts its result somewhere safe, then
/// calls `wake`, and the loop gets `.wake`.
///
/// A pipe rather than `eventfd`, which only Linux has. It is never closed: a signal handler writes to it
/// as long as the process lives.
public final class Waker: Sendable {
  let readEnd: Int32
  let writeEnd: Int32

  /// Makes a waker; without file descriptors to spare, one that wakes nobody.
  public init() {
    var ends: [Int32] = [-1, -1]
    if cs_wake_pipe(&ends) != 0 { ends = [-1, -1] }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  /// Makes the loop return. Many calls before it looks make one `.wake`.
  public func wake() {
    var sign: UInt8 = 1
    // A full pipe is awake already.
    _ = write(writeEnd, &sign, 1)
  }

  /// Empties the pipe; true when `wake` was called and not only a signal caught.
  func drain() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 512)
    var isAsked = false
    while true {
      let count = read(readEnd, &bytes, bytes.count)
      guard count > 0 else { return isAsked }
      // Signal handlers write 0.
      if bytes[..<count].contains(1) { isAsked = true }
    }
  }
}

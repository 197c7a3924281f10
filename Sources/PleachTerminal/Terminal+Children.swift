import CNcurses

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

extension Terminal {
  /// Runs a program on this terminal, such as the user's editor, and waits for it.
  ///
  /// The screen is left before and taken again after; whatever state the program leaves the terminal
  /// in, ours is set anew. Draw afterwards; a new size comes as the next event.
  ///
  /// - Parameter arguments: The program, looked up on `PATH`, and its arguments. No shell is involved.
  public func runChild(_ arguments: [String]) -> ChildEnd {
    let before = size
    cn_suspend()
    defer {
      cn_resume()
      cn_repaint()
      // The signal told this program while it waited, and is answered by now.
      wasResized = size != before
    }
    let child = Terminal.spawn(arguments, isDetached: false)
    guard child > 0 else { return .notStarted(-child) }
    var value: Int32 = 0
    let end = cn_wait(child, &value)
    return Terminal.meaning(end, value)
  }

  /// Starts a program away from the terminal, such as `xdg-open`: no input, no output, a session of its
  /// own. `nextEvents` tells how it ended.
  ///
  /// - Returns: The number that `.childEnded` will carry, or why it could not be started.
  public func openDetached(_ arguments: [String]) -> Result<Int32, ChildStartError> {
    let child = Terminal.spawn(arguments, isDetached: true)
    guard child > 0 else { return .failure(ChildStartError(errorNumber: -child)) }
    children.append(child)
    return .success(child)
  }

  /// Children that have ended since the last look.
  func endedChildren() -> [TerminalEvent] {
    var ended: [TerminalEvent] = []
    children.removeAll { child in
      var value: Int32 = 0
      let state = cn_look(child, &value)
      guard state != Int32(CN_RUNNING) else { return false }
      ended.append(.childEnded(child, Terminal.meaning(state, value)))
      return true
    }
    return ended
  }

  private static func meaning(_ state: Int32, _ value: Int32) -> ChildEnd {
    state == Int32(CN_EXITED) ? .exited(value) : .killed(by: value)
  }

  private static func spawn(_ arguments: [String], isDetached: Bool) -> Int32 {
    // A NUL would silently cut an argument short, and no program has one in its name.
    guard !arguments.isEmpty, !arguments.contains(where: { $0.utf8.contains(0) }) else {
      return -EINVAL
    }
    var copies: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for copy in copies { free(copy) } }
    return cn_spawn(&copies, isDetached ? 1 : 0)
  }
}

/// Why a program could not be started.
public struct ChildStartError: Error, Sendable, Equatable {
  /// The system's number for it.
  public let errorNumber: Int32
}

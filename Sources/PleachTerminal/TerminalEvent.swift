import PleachScreen

/// Something that happened at the terminal.
public enum TerminalEvent: Sendable, Hashable {
  /// A key was pressed. Ctrl-C is `<c-c>` like any other.
  case key(Key)
  /// The mouse was pressed, released or wheeled.
  case mouse(Mouse)
  /// Text was pasted; its line ends are `\n`. It is raw: show it as `SafeText` only.
  case paste(String)
  /// The screen has this size now, or must be drawn anew at it.
  case resize(Size)
  /// Someone called `Waker.wake`.
  case wake
  /// The program was stopped (Ctrl-Z) and goes on; the day may be another. A `.resize` follows.
  case continued
  /// A program started by `openDetached` has ended.
  case childEnded(Int32, ChildEnd)
  /// The terminal is gone, or a signal asks to end: save and leave. Comes again until that is done.
  case hangUp
}

/// What has become of a program that was started.
public enum ChildEnd: Sendable, Hashable {
  /// It ended by itself with this status; 0 is success.
  case exited(Int32)
  /// It was ended by this signal.
  case killed(by: Int32)
  /// It could not be started; the number is `errno`.
  case notStarted(Int32)
}

/// Why the screen cannot be opened.
public enum TerminalError: Error, Sendable, Equatable, CustomStringConvertible {
  /// Input or output is a file or a pipe.
  case notATerminal(input: Bool)
  /// The terminal, named by `TERM`, cannot place a cursor.
  case tooSimple(String)
  /// Neither this terminal nor `xterm-256color` is known here.
  case unknown(String)
  /// A screen is open already, in this process.
  case openAlready
  /// ncurses could not start.
  case notStarted

  /// What is wrong, as a sentence without place.
  public var description: String {
    switch self {
    case .notATerminal(let input): "\(input ? "input" : "output") is not a terminal"
    case .tooSimple(let name): "the terminal \"\(name)\" cannot show a screen"
    case .unknown(let name): "the terminal \"\(name)\" is unknown on this machine"
    case .openAlready: "the screen is open already"
    case .notStarted: "the screen could not be opened"
    }
  }

  /// What to do about it.
  public var hint: String? {
    switch self {
    case .notATerminal: "the commands work without one: see pleach --help"
    case .tooSimple, .unknown: "try TERM=xterm-256color pleach"
    case .openAlready, .notStarted: nil
    }
  }
}

import CNcurses
import CSystem
import PleachScreen

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The screen of the terminal, while it is ours: pictures out, events in.
///
/// Whatever happens, the terminal is given back: at `close`, at the end of this object, at a signal, at a
/// crash. One at a time, on the main thread.
public final class Terminal {
  /// Wakes `nextEvents` from any thread.
  public let waker: Waker
  /// How many colours pictures are drawn in.
  public let depth: ColourDepth
  /// Letters beyond ASCII can be shown.
  let isUTF8: Bool
  /// The Linux console has no rounded corners.
  let hasRoundCorners: Bool
  var decoder: InputDecoder
  var children: [Int32] = []
  var isHungUp = false
  /// The screen has another size since `runChild`, and `nextEvents` has not told yet.
  var wasResized = false

  /// Opens the screen.
  ///
  /// - Parameters:
  ///   - colours: What the user chose; `nil` goes by `NO_COLOR`, `COLORTERM` and terminfo.
  ///   - waker: One that background work already has.
  /// - Throws: `TerminalError` when there is no terminal or it cannot show a screen; nothing has been
  ///   written to it then.
  public init(colours: ColourDepth? = nil, waker: Waker = Waker()) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1 else { throw .notATerminal(input: true) }
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal(input: false) }
    let term = Terminal.environment("TERM") ?? ""
    let plan = ColourPlan(
      term: term, colourTerm: Terminal.environment("COLORTERM"),
      noColour: Terminal.environment("NO_COLOR"), wish: colours)
    isUTF8 = cs_use_utf8() == 1
    hasRoundCorners = term != "linux"
    try Terminal.open(term, plan)
    self.waker = waker
    depth = plan.depth(colours: cn_colours())
    decoder = InputDecoder(
      extra: KeyTable.fromTerminfo { name in
        cn_capability(name).map { Array(String(cString: $0).utf8) }
      })
    cn_catch_signals(waker.writeEnd)
  }

  deinit { cn_close() }

  /// Gives the terminal back. May be called twice; drawing afterwards does nothing.
  public func close() { cn_close() }

  /// Rows and columns of the screen now.
  public var size: Size { Size(rows: Int(cn_rows()), columns: Int(cn_columns())) }

  private static func open(_ term: String, _ plan: ColourPlan) throws(TerminalError) {
    let colours: Int32 = plan.most > .none ? 1 : 0
    if term == "dumb" { throw .tooSimple(term) }
    var answer = cn_open(term, plan.entry.rawValue, colours)
    // Terminals newer than the terminfo of this machine all speak xterm.
    if answer == CN_UNKNOWN { answer = cn_open("xterm-256color", plan.entry.rawValue, colours) }
    switch Int(answer) {
    case Int(CN_OK): return
    case Int(CN_UNKNOWN): throw .unknown(term)
    case Int(CN_DUMB): throw .tooSimple(term)
    case Int(CN_OPEN): throw .openAlready
    default: throw .notStarted
    }
  }

  private static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }
}

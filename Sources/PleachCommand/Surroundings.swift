import PleachCore
import PleachStore

/// All that a command may know of the world: handed in, so that a test can make one up.
public struct Surroundings {
  /// The environment's variables.
  public var environment: [String: String]
  /// The reader's local day.
  public var today: Day
  /// The time in UTC, asked when a change is written down.
  public var clock: @Sendable () -> Moment
  /// Where typed text comes from.
  public var input: Input
  /// Where results go.
  public var output: Sink
  /// Where errors and hints go, and progress.
  public var errors: Sink
  /// How wide the terminal is; a pipe has no width.
  public var columns: Int
  /// The disk.
  public var files: any FileOps
  /// The themes that are part of the program; commands have not heard of screens.
  public var themes: [(name: String, about: String)]
  /// What cannot be read of a theme file: line and sentence.
  public var themeProblems:
    @Sendable (_ name: String, _ bytes: [UInt8]) -> [(line: Int, what: String)]
  /// Runs an editor command on a file and waits for it; `false` when it did not end well.
  public var edit: (_ command: String, _ path: String) -> Bool

  /// Surroundings of eighty columns, without themes and an editor that works.
  public init(
    environment: [String: String], today: Day, clock: @escaping @Sendable () -> Moment,
    input: Input, output: Sink, errors: Sink, columns: Int = 80,
    files: any FileOps = PosixFiles(), themes: [(name: String, about: String)] = [],
    themeProblems: @escaping @Sendable (String, [UInt8]) -> [(line: Int, what: String)] = { _, _ in
      []
    },
    edit: @escaping (_ command: String, _ path: String) -> Bool = { _, _ in false }
  ) {
    self.environment = environment
    self.today = today
    self.clock = clock
    self.input = input
    self.output = output
    self.errors = errors
    self.columns = columns
    self.files = files
    self.themes = themes
    self.themeProblems = themeProblems
    self.edit = edit
  }

  /// Where typed text comes from.
  public struct Input {
    /// Whether somebody types there, and may be asked.
    public var isTerminal: Bool
    /// Everything up to the end.
    public var read: () -> [UInt8]
    /// The next line, for an answer; `nil` at the end.
    public var line: () -> String?

    /// Input that `read` gives whole, and `line` by the line.
    public init(
      isTerminal: Bool, read: @escaping () -> [UInt8], line: @escaping () -> String? = { nil }
    ) {
      self.isTerminal = isTerminal
      self.read = read
      self.line = line
    }
  }

  /// Where text goes.
  public struct Sink {
    /// Whether somebody looks on; a pipe gets neither colours nor progress.
    public var isTerminal: Bool
    /// Writes all of the bytes, or says why not.
    public var write: ([UInt8]) -> Written

    /// A sink that hands all to `write`.
    public init(isTerminal: Bool, write: @escaping ([UInt8]) -> Written) {
      self.isTerminal = isTerminal
      self.write = write
    }
  }

  /// What became of bytes that were written.
  public enum Written: Sendable, Equatable {
    case done
    /// Nobody reads any more, as when `head` has seen enough.
    case closed
    /// The system's reason.
    case failed(String)
  }
}

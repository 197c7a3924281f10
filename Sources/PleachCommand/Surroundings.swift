import PleachCore
import PleachStore

/// All that a command may know of the world: handed in, so that a test can make one up.
public struct Surroundings {
  public var environment: [String: String]
  /// The reader's local day.
  public var today: Day
  public var clock: @Sendable () -> Moment
  public var input: Input
  public var output: Sink
  public var errors: Sink
  /// How wide the terminal is; a pipe has no width.
  public var columns: Int
  public var files: any FileOps
  /// The themes that are part of the program; commands have not heard of screens.
  public var themes: [(name: String, about: String)]
  /// Runs an editor command on a file and waits for it; `false` when it did not end well.
  public var edit: (_ command: String, _ path: String) -> Bool

  public init(
    environment: [String: String], today: Day, clock: @escaping @Sendable () -> Moment,
    input: Input, output: Sink, errors: Sink, columns: Int = 80,
    files: any FileOps = PosixFiles(), themes: [(name: String, about: String)] = [],
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
    self.edit = edit
  }

  /// Where typed text comes from.
  public struct Input {
    public var isTerminal: Bool
    /// Everything up to the end.
    public var read: () -> [UInt8]

    public init(isTerminal: Bool, read: @escaping () -> [UInt8]) {
      self.isTerminal = isTerminal
      self.read = read
    }
  }

  /// Where text goes.
  public struct Sink {
    public var isTerminal: Bool
    public var write: ([UInt8]) -> Written

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

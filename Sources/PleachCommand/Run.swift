import PleachCore
import PleachStore

/// The version of this program.
public let pleachVersion = "0.1.0"

/// How a run of the command line ends.
public enum Ending: Equatable, Sendable {
  /// 0 done, 1 could not, 64 wrong usage, 70 our bug.
  case exit(Int32)
  /// No command was given: the screens are wanted.
  case screen(ScreenOptions)
}

/// What the command line says about the screens.
public struct ScreenOptions: Equatable, Sendable {
  /// As given with `--store`.
  public var store: String?
  /// The day given with `--today`, else the surroundings' own.
  public var today: Day
  /// As given with `--color`; `auto` leaves it to the terminal.
  public var colour: Settings.Colour
  /// Whether the demo network is wanted; see `DemoStore`.
  public var isDemo: Bool
  /// A review to begin with.
  public var review: ReviewChoice?
}

/// Runs one command line.
///
/// - Parameters:
///   - arguments: Without the program's name.
///   - surroundings: All that the command may know and touch.
/// - Returns: The status to exit with, or that the screens should open; all output is written.
public func run(_ arguments: [String], in surroundings: Surroundings) -> Ending {
  do throws(Failure) {
    return try Runner(surroundings: surroundings).run(try Arguments(arguments))
  } catch {
    for line in [error.sentence] + error.lines {
      _ = surroundings.errors.write(Array((line.string + "\n").utf8))
    }
    return .exit(error.status.rawValue)
  }
}

/// One run, once the command line is understood.
private struct Runner {
  let surroundings: Surroundings

  func run(_ arguments: Arguments) throws(Failure) -> Ending {
    let colour = try colour(arguments["color"])
    let today = try today(arguments["today"])
    if arguments.has("version") { return try print("pleach \(pleachVersion)") }
    guard let command = arguments.has("help") ? Command.help : arguments.command else {
      return .screen(
        ScreenOptions(
          store: arguments["store"], today: today, colour: colour, isDemo: arguments.isDemo))
    }
    var call = Call(
      command: command, arguments: arguments, surroundings: surroundings, today: today,
      out: output(colour))
    try command.run(&call)
    if let review = call.review {
      return .screen(
        ScreenOptions(
          store: arguments["store"], today: today, colour: colour, isDemo: arguments.isDemo,
          review: review))
    }
    return try write(call.out.bytes, status: call.status)
  }

  private func print(_ text: SafeText) throws(Failure) -> Ending {
    try write(Array((text.string + "\n").utf8))
  }

  private func write(_ bytes: [UInt8], status: Int32 = 0) throws(Failure) -> Ending {
    guard !bytes.isEmpty, case .failed(let reason) = surroundings.output.write(bytes) else {
      return .exit(status)
    }
    throw Failure("output", "could not write: \(reason)")
  }

  private func output(_ colour: Settings.Colour) -> Output {
    let isTerminal = surroundings.output.isTerminal
    let isPlain =
      surroundings.environment["NO_COLOR"]?.isEmpty == false
      || surroundings.environment["TERM"] == "dumb"
    let usesColour =
      switch colour {
      case .always: true
      case .never: false
      case .auto: isTerminal && !isPlain
      }
    return Output(usesColour: usesColour, width: isTerminal ? surroundings.columns : nil)
  }

  private func colour(_ text: String?) throws(Failure) -> Settings.Colour {
    guard let text else { return .auto }
    guard let colour = Settings.Colour(rawValue: text) else {
      throw .usage(nil, "--color cannot be \"\(text)\"", hint: "It is auto, always or never")
    }
    return colour
  }

  private func today(_ text: String?) throws(Failure) -> Day {
    guard let text else { return surroundings.today }
    guard text.utf8.count == 10, let day = Day(text) else {
      throw .usage(nil, "--today cannot be \"\(text)\"", hint: "Write it as 2024-02-29")
    }
    return day
  }
}

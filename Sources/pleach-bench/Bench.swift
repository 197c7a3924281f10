import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// One run: the stores it made, and how often each thing is measured.
struct Bench {
  /// Where everything of this run stands.
  let folder: String
  let options: Options
  let peers = Peers()

  /// The big store.
  var store: String { folder + "/big" }
  var storeFile: String { store + "/network.json" }
  /// The store of a long list by today's measure.
  var usualStore: String { folder + "/usual" }

  /// One person a line, for fzf.
  var lines: String { folder + "/lines" }

  /// The people that the usual store has.
  static let usual = 2000

  static let environment = ProcessInfo.processInfo.environment

  /// Children see this run's folders, never the user's own.
  private var environment: [String: String] {
    Self.environment.merging([
      "XDG_DATA_HOME": folder + "/data", "XDG_STATE_HOME": folder + "/state",
      "XDG_CONFIG_HOME": folder + "/config", "TERM": "xterm-256color", "LANG": "C.UTF-8",
    ]) { $1 }
  }

  /// Runs a job, and gives back all the figures it told, by name; `memory` is among them, in bytes.
  func job(
    _ name: String, _ arguments: [String], columns: UInt16 = 0, rows: UInt16 = 0
  ) throws -> [String: [Double]] {
    let size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    let end = try Child.run(
      [CommandLine.arguments[0], "job", name] + arguments, environment: environment,
      terminal: columns > 0 ? size : nil)
    guard end.status == 0 else {
      throw Failure("the job \(name) ended with \(end.status): \(end.output)")
    }
    var figures: [String: [Double]] = [:]
    for line in end.output.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 2, let figure = Double(words[1]) else { continue }
      figures[String(words[0]), default: []].append(figure)
    }
    return figures
  }

  /// From the start of the program itself until its first picture stands.
  func firstFrame(of store: String) throws -> Double {
    let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().path
    return try Child.timeToSee(
      "help", [program + "/pleach", "--store", store], environment: environment,
      size: winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0))
  }
}

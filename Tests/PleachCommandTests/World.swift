import PleachCore
import PleachStore

@testable import PleachCommand

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A made-up place to run commands in: a temporary home, a fixed day, and streams that are kept.
final class World {
  let home: String
  var today = Day(year: 2026, month: 1, day: 15)!  // there was such a day
  var environment: [String: String] = [:]
  /// What a pipe brings; `nil` is a terminal, where nobody types.
  var input: [UInt8]? = []
  /// What somebody types who is asked.
  var answers: [String] = []
  /// The width of the terminal; `nil` is a pipe.
  var columns: Int?
  var themes: [(name: String, about: String)] = [("plain", "the colours of your terminal")]
  /// What the editor makes of a text; `nil` is an editor that fails.
  var editing: (String) -> String? = { $0 }
  var outcome: Surroundings.Written = .done

  private(set) var stdout: [UInt8] = []
  private(set) var stderr: [UInt8] = []
  private(set) var ending = Ending.exit(0)

  init() {
    var template = Array("/tmp/pleach-story-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { preconditionFailure("no temporary folder") }
    home = String(cString: made)
    environment = ["HOME": home, "TZ": "UTC", "LANG": "C.UTF-8"]
  }

  deinit { World.remove(home) }

  private static func remove(_ path: String) {
    let files = PosixFiles()
    if (try? files.status(path, followingLinks: false).kind) == .folder {
      for name in (try? files.names(in: path)) ?? [] { remove(path + "/" + name) }
      rmdir(path)
    } else {
      unlink(path)
    }
  }

  /// Runs one command line.
  @discardableResult
  func run(_ arguments: [String]) -> Int32? {
    (stdout, stderr) = ([], [])
    ending = PleachCommand.run(arguments, in: surroundings)
    if case .exit(let status) = ending { return status }
    return nil
  }

  var out: String { String(decoding: stdout, as: UTF8.self) }
  var errors: String { String(decoding: stderr, as: UTF8.self) }

  private var surroundings: Surroundings {
    let input = input
    return Surroundings(
      environment: environment, today: today, clock: { Moment(seconds: 1_768_471_200) },
      input: Surroundings.Input(
        isTerminal: input == nil, read: { input ?? [] },
        line: { [self] in answers.isEmpty ? nil : answers.removeFirst() }),
      output: Surroundings.Sink(isTerminal: columns != nil) { [self] bytes in
        if outcome == .done { stdout += bytes }
        return outcome
      },
      errors: Surroundings.Sink(isTerminal: columns != nil) { [self] bytes in
        stderr += bytes
        return .done
      },
      columns: columns ?? 80, themes: themes,
      edit: { [self] _, path in
        guard let bytes = World.read(path),
          let new = editing(String(decoding: bytes, as: UTF8.self))
        else { return false }
        World.write(new, to: path)
        return true
      })
  }

  /// Writes a file below the home.
  func put(_ name: String, _ text: String) { World.write(text, to: "\(home)/\(name)") }

  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while case let count = fread(&part, 1, part.count, file), count > 0 {
      bytes += part[..<count]
    }
    return bytes
  }

  static func write(_ text: String, to path: String) {
    guard let file = fopen(path, "w") else { preconditionFailure("cannot write \(path)") }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }
}

extension World {
  /// Paths of all files below a folder.
  static func files(below folder: String) -> [String] {
    let files = PosixFiles()
    return ((try? files.names(in: folder)) ?? []).flatMap { name -> [String] in
      let path = folder + "/" + name
      let kind = try? files.status(path, followingLinks: false).kind
      return kind == .folder ? Self.files(below: path) : [path]
    }
  }
}

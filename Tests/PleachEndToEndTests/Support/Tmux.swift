import Glibc
import Testing

/// A terminal with eyes: a tmux server of its own, with one pane that runs the program.
///
/// The server ends with this object, also after a failure.
final class Tmux {
  let home: Home
  private let socket: String
  private let variables: [String: String]

  /// - Parameters:
  ///   - command: What the pane runs; `nil` is the program itself.
  ///   - variables: Beside those of the home.
  init(
    _ home: Home, _ command: String? = nil, columns: Int = 80, rows: Int = 24,
    with variables: [String: String] = [:]
  ) throws {
    self.home = home
    socket = home.path + "/tmux-\(UInt16.random(in: 0...UInt16.max))"
    self.variables = ["TERM": "tmux-256color"].merging(variables) { $1 }
    try run(
      "new-session", "-d", "-c", home.path, "-s", "first", "-x", "\(columns)", "-y", "\(rows)",
      inHome(command ?? Home.program))
  }

  deinit {
    // A program that were only hung up would save what it has, into the home that is just going.
    let panes = (try? run("list-panes", "-a", "-F", "#{pane_pid}")) ?? ""
    for pane in panes.split(separator: "\n").compactMap({ pid_t($0) }) { kill(pane, SIGKILL) }
    _ = try? run("kill-server")
  }

  /// A command that begins with an empty environment, so that the user's own has no say.
  func inHome(_ command: String) -> String {
    let all = home.environment.merging(variables) { $1 }.sorted { $0.key < $1.key }
    let quoted = all.map { "\($0.key)='\($0.value)'" }.joined(separator: " ")
    return "exec env -i \(quoted) \(command)"
  }

  /// A second window on the same home.
  func open(_ name: String, _ command: String? = nil) throws {
    try run(
      "new-session", "-d", "-c", home.path, "-s", name, "-x", "80", "-y", "24",
      inHome(command ?? Home.program))
  }

  /// Runs one of tmux's commands and returns what it prints.
  @discardableResult
  func run(_ arguments: String...) throws -> String {
    let end = try Child.run(
      ["tmux", "-S", socket, "-f", "/dev/null"] + arguments, environment: home.environment)
    guard end.status == 0 else { throw Complaint("tmux \(arguments): \(end.output)") }
    return end.output
  }

  /// Waits for the start of the reading room, and goes to its three people.
  @discardableResult
  func goToPeople() throws -> String {
    try wait(for: "Today")
    try press("2")
    return try wait(for: "3 of 3")
  }

  /// Presses keys: tmux's names, such as `Enter`, or text that is none of them.
  func press(_ keys: String..., in window: String = "first") throws {
    for key in keys { try run("send-keys", "-t", window, key) }
  }

  /// Types a text letter by letter.
  func type(_ text: String, in window: String = "first") throws {
    try run("send-keys", "-t", window, "-l", text)
  }

  /// Sends the bytes of keys, all in one go.
  func keys(_ bytes: String, in window: String = "first") throws {
    guard !bytes.isEmpty else { return }
    let numbers = bytes.utf8.map { String($0, radix: 16) }
    let end = try Child.run(
      ["tmux", "-S", socket, "-f", "/dev/null", "send-keys", "-t", window, "-H"] + numbers,
      environment: home.environment)
    guard end.status == 0 else { throw Complaint("tmux send-keys: \(end.output)") }
  }

  func screen(of window: String = "first") throws -> String {
    try run("capture-pane", "-p", "-t", window)
  }

  /// Waits until the screen shows a text, and returns the screen.
  @discardableResult
  func wait(
    for text: String, in window: String = "first", _ place: SourceLocation = #_sourceLocation
  ) throws -> String {
    try wait(until: "\"\(text)\"", in: window, place) { $0.contains(text) }
  }

  /// Waits until a text is gone from the screen.
  func wait(
    without text: String, in window: String = "first", _ place: SourceLocation = #_sourceLocation
  ) throws {
    try wait(until: "no \"\(text)\"", in: window, place) { !$0.contains(text) }
  }

  @discardableResult
  func wait(
    until what: String, in window: String = "first", _ place: SourceLocation = #_sourceLocation,
    _ isSo: (String) -> Bool
  ) throws -> String {
    var last = ""
    // A picture arrives from top to bottom: it is there when three looks see the same.
    var same = 0
    do {
      try eventually(what) {
        let now = try screen(of: window)
        same = now == last ? same + 1 : 0
        last = now
        return same >= 2 && isSo(last)
      }
    } catch let complaint as Complaint {
      Issue.record("\(complaint) in\n\(last)", sourceLocation: place)
      throw complaint
    }
    return last
  }

  /// Waits until the program has ended and its pane with it.
  func waitForEnd() throws {
    try eventually("the pane's end") {
      try Child.run(
        ["tmux", "-S", socket, "-f", "/dev/null", "has-session", "-t", "first"],
        environment: home.environment
      ).status != 0
    }
  }

  func resize(columns: Int, rows: Int) throws {
    try run("resize-window", "-t", "first", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// What tmux knows of the pane, such as `#{pane_title}`.
  func ask(_ format: String) throws -> String {
    try run("display-message", "-p", "-t", "first", format)
      .trimmingCharacters { $0.isNewline }
  }
}

extension String {
  /// Without such characters at both ends.
  func trimmingCharacters(_ isUnwanted: (Character) -> Bool) -> String {
    let start = drop(while: isUnwanted)
    return String(start.reversed().drop(while: isUnwanted).reversed())
  }
}

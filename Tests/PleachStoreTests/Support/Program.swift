import FoundationEssentials
import Glibc

@testable import PleachStore

/// The program, running on a store of a test's own, and the end of a pipe that all it says comes
/// through.
struct Program {
  /// Built beside the tests.
  static let path =
    URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent().path + "/pleach"

  let process: pid_t
  private let output: Int32

  /// How a program ended, and what it said.
  struct End {
    let status: Int32
    let text: String
    /// The numbers of the changes that were acknowledged, by whole lines.
    let acknowledged: [Int]

    init(status: Int32, _ bytes: [UInt8]) {
      self.status = status
      text = String(decoding: bytes, as: UTF8.self)
      acknowledged = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .compactMap { $0.hasPrefix("ack ") ? Int($0.dropFirst(4)) : nil }
    }
  }

  /// - Parameters:
  ///   - shell: A script that runs before; the program takes the shell's place.
  ///   - variables: What of the environment is to be another; `nil` takes a variable away.
  init(
    _ arguments: [String], in folder: TestFolder, shell: String? = nil,
    with variables: [String: String?] = [:]
  ) {
    var ends: [Int32] = [0, 0]
    precondition(pipe(&ends) == 0, "no pipe")
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for file: Int32 in 1...2 { posix_spawn_file_actions_adddup2(&actions, ends[1], file) }
    let script = shell.map { ["/bin/sh", "-c", $0 + "\nexec \"$0\" \"$@\"", Self.path] }
    let environment = folder.environment.merging(variables) { $1 }
    process = Self.spawn(
      (script ?? [Self.path]) + arguments,
      environment.compactMap { name, value in value.map { "\(name)=\($0)" } }, &actions)
    close(ends[1])
    output = ends[0]
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String], _ actions: inout posix_spawn_file_actions_t
  ) -> pid_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // The testing library blocks signals, and children would inherit that.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var child: pid_t = 0
    let failure = withCStrings(arguments) { arguments in
      withCStrings(environment) { environment in
        posix_spawn(&child, arguments[0]!, &actions, &attributes, arguments, environment)
      }
    }
    // There is a first argument: the file that is run.
    precondition(failure == 0, "\(arguments[0]) does not start: \(failure)")
    return child
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }

  /// Whether it is gone; it can still be asked how it ended.
  var hasEnded: Bool {
    var found = siginfo_t()
    waitid(P_PID, id_t(process), &found, WEXITED | WNOHANG | WNOWAIT)
    return found.si_signo == SIGCHLD
  }

  /// Waits for its end.
  func ended() -> End { killed(after: .max) }

  /// Reads until `bytes` have come, then kills, then reads the rest.
  func killed(after bytes: Int) -> End {
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    var isKilled = false
    while true {
      if !isKilled, text.count >= bytes {
        kill(process, SIGKILL)
        isKilled = true
      }
      let wanted = isKilled ? buffer.count : min(buffer.count, bytes - text.count)
      let count = read(output, &buffer, wanted)
      if count <= 0 { break }
      text.append(contentsOf: buffer[..<count])
    }
    close(output)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return End(status: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F), text)
  }
}

extension TestFolder {
  /// What the program is started with, and nothing else.
  var environment: [String: String?] {
    [
      "HOME": path, "XDG_STATE_HOME": path + "/machine", "PLEACH_STORE": location.folder,
      "XDG_CONFIG_HOME": path + "/config", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "TZ": "UTC",
      "LANG": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no",
    ]
  }

  /// The store as the program finds it.
  var programLocation: StoreLocation {
    get throws { try StoreLocation.find(environment: environment.compactMapValues(\.self)) }
  }

  func run(
    _ arguments: String..., shell: String? = nil, with variables: [String: String?] = [:]
  ) -> Program.End {
    Program(arguments, in: self, shell: shell, with: variables).ended()
  }
}

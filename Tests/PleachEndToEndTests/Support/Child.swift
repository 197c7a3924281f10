import FoundationEssentials
import Glibc

/// A started process. Not Foundation's: that gives each child a process group of its own, and waits
/// for whatever the child leaves behind, such as tmux's server.
enum Child {
  /// What a finished child leaves.
  struct End {
    let status: Int32
    let output: String
  }

  /// Starts a program; its signals are as a shell would leave them, where the testing library's
  /// threads block most of them.
  ///
  /// - Parameters:
  ///   - files: What the child's descriptors are, by number; those from 3 on are closed.
  ///   - isLeader: In a session of its own; the first terminal it opens becomes its own.
  static func start(
    _ arguments: [String], environment: [String: String], isLeader: Bool = false,
    files: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    files(&actions)
    // tmux's server would keep a pipe of another test open for good.
    for file: Int32 in 3..<256 { posix_spawn_file_actions_addclose(&actions, file) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var every = sigset_t()
    sigemptyset(&none)
    sigfillset(&every)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &every)
    let setSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, which Swift's module lacks
    let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | (isLeader ? setSession : 0)
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var child: pid_t = 0
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let failure = withCStrings(arguments) { arguments in
      withCStrings(variables) { variables in
        posix_spawnp(&child, arguments[0]!, &actions, &attributes, arguments, variables)
      }
    }
    guard failure == 0 else { throw Complaint("\(arguments[0]) does not start: errno \(failure)") }
    return child
  }

  /// Runs a program to its end, with nothing to read, and returns all it printed.
  static func run(
    _ arguments: [String], environment: [String: String], input: String = "/dev/null"
  ) throws -> End {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Complaint("no pipe: errno \(errno)") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let child = try start(arguments, environment: environment) { actions in
      posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
      posix_spawn_file_actions_adddup2(&actions, ends[1], 2)
    }
    close(ends[1])
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(ends[0], &buffer, buffer.count)
      if count <= 0 { break }
      output += buffer[..<count]
    }
    return End(status: wait(for: child).status, output: String(decoding: output, as: UTF8.self))
  }

  /// Waits for a child: the status it left with, or the signal that ended it.
  @discardableResult
  static func wait(for child: pid_t) -> (status: Int32, signal: Int32) {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return (status >> 8 & 0xFF, status & 0x7F)
  }

  /// Whether a child has ended, and how; `nil` while it runs.
  static func look(at child: pid_t) -> (status: Int32, signal: Int32)? {
    var status: Int32 = 0
    guard waitpid(child, &status, WNOHANG) == child else { return nil }
    return (status >> 8 & 0xFF, status & 0x7F)
  }

  private static func withCStrings<Result>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

/// What a test could not do, or waited for in vain.
struct Complaint: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

/// Asks again and again until something is so, for twenty seconds: a machine may be busy.
func eventually(
  _ what: String, every microseconds: UInt32 = 15_000, _ isSo: () throws -> Bool
) throws {
  let deadline = ContinuousClock.now + .seconds(20)
  repeat {
    if try isSo() { return }
    usleep(microseconds)
  } while ContinuousClock.now < deadline
  throw Complaint("waited in vain for: \(what)")
}

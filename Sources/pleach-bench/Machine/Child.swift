#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A process that is started, read to its end, and waited for.
struct Child {
  /// What it left.
  struct End {
    var status: Int32
    var output: String
    /// From before its start until it was gone.
    var time: Time
  }

  /// How long something took, in milliseconds: on the wall, and of the process's own time.
  struct Time {
    var ms: Double
    var cpu: Double
  }

  /// Descriptor on which a job tells its figures; its output may be a terminal.
  static let report: Int32 = 3

  /// Runs a program to its end.
  ///
  /// - Parameters:
  ///   - input: A file to read from.
  ///   - terminal: Gives it a terminal of that size, drained and thrown away; its figures come
  ///     through `report`. Else its output is what comes back.
  static func run(
    _ arguments: [String], environment: [String: String], input: String = "/dev/null",
    terminal: winsize? = nil, isHeard: Bool = true
  ) throws(Failure) -> End {
    let start = ContinuousClock.now
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw Failure("no pipe: \(errno)") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let screen = try terminal.map { size throws(Failure) in try Screen(size) }
    let child = try spawn(arguments, environment) { actions in
      if let screen {
        for file: Int32 in 0...2 {
          posix_spawn_file_actions_addopen(&actions, file, screen.name, O_RDWR, 0)
        }
        posix_spawn_file_actions_adddup2(&actions, ends[1], report)
      } else {
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        if isHeard {
          posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        } else {
          posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        }
        posix_spawn_file_actions_adddup2(&actions, ends[1], report)
      }
    }
    close(ends[1])
    let output = read(ends[0], draining: screen)
    close(ends[0])
    let (status, cpu) = wait(for: child)
    return End(
      status: status, output: output, time: Time(ms: (.now - start).milliseconds, cpu: cpu))
  }

  /// Starts a program on a terminal, and tells when `text` was on it; then ends it.
  static func timeToSee(
    _ text: String, _ arguments: [String], environment: [String: String], size: winsize
  ) throws(Failure) -> Double {
    let screen = try Screen(size)
    let start = ContinuousClock.now
    let child = try spawn(arguments, environment) { actions in
      for file: Int32 in 0...2 {
        posix_spawn_file_actions_addopen(&actions, file, screen.name, O_RDWR, 0)
      }
    }
    var seen: [UInt8] = []
    while !seen.contains(text) {
      guard (.now - start) < Duration.seconds(60), let more = screen.next() else {
        kill(child, SIGKILL)
        _ = wait(for: child)
        throw Failure("\(arguments[0]) never showed \"\(text)\"")
      }
      seen += more
    }
    let ms = (ContinuousClock.now - start).milliseconds
    kill(child, SIGTERM)
    _ = wait(for: child)
    return ms
  }

  private static func read(_ file: Int32, draining screen: Screen?) -> String {
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var files = [pollfd(fd: file, events: Int16(POLLIN), revents: 0)]
    if let screen { files.append(pollfd(fd: screen.master, events: Int16(POLLIN), revents: 0)) }
    while true {
      _ = poll(&files, nfds_t(files.count), -1)
      if files.count > 1, files[1].revents & Int16(POLLIN) != 0 {
        _ = systemRead(files[1].fd, &buffer, buffer.count)
      }
      guard files[0].revents != 0 else { continue }
      let count = systemRead(file, &buffer, buffer.count)
      guard count > 0 else { return String(decoding: output, as: UTF8.self) }
      output += buffer[..<count]
    }
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String: String],
    _ files: (inout posix_spawn_file_actions_t) -> Void
  ) throws(Failure) -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    files(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    let setSession: Int16 = 0x80  // POSIX_SPAWN_SETSID, which Swift's module lacks
    posix_spawnattr_setflags(&attributes, setSession)
    let words = arguments.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var child: pid_t = 0
    let failure = posix_spawnp(&child, words[0]!, &actions, &attributes, words, variables)
    guard failure == 0 else { throw Failure("\(arguments[0]) does not start: \(failure)") }
    return child
  }

  private static func wait(for child: pid_t) -> (status: Int32, cpu: Double) {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0, errno == EINTR {}
    let times = [usage.ru_utime, usage.ru_stime]
    return (status, times.reduce(0) { $0 + Double($1.tv_sec) * 1e3 + Double($1.tv_usec) / 1e3 })
  }
}

/// `read`, which a method of that name would hide.
private func systemRead(_ file: Int32, _ buffer: inout [UInt8], _ count: Int) -> Int {
  read(file, &buffer, count)
}

/// A terminal that nobody looks at.
private final class Screen {
  let master: Int32
  private let slave: Int32
  let name: String

  init(_ size: winsize) throws(Failure) {
    var (master, slave, size): (Int32, Int32, winsize) = (0, 0, size)
    guard openpty(&master, &slave, nil, nil, &size) == 0, let name = ttyname(slave) else {
      throw Failure("no terminal to be had: \(errno)")
    }
    for file in [master, slave] { _ = fcntl(file, F_SETFD, FD_CLOEXEC) }
    (self.master, self.slave, self.name) = (master, slave, String(cString: name))
  }

  deinit {
    close(master)
    close(slave)
  }

  /// What comes next; `nil` when nothing came for ten seconds.
  func next() -> ArraySlice<UInt8>? {
    var file = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&file, 1, 10_000) > 0 else { return nil }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = systemRead(master, &buffer, buffer.count)
    return count > 0 ? buffer[..<count] : nil
  }
}

extension [UInt8] {
  fileprivate func contains(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    guard count >= wanted.count else { return false }
    return (0...count - wanted.count).contains { self[$0...].starts(with: wanted) }
  }
}

/// Why a figure cannot be had.
struct Failure: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}

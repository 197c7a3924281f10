import CSystem
import PleachCore
import PleachStore

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension Surroundings {
  /// The surroundings of this process. A closed pipe no longer kills it from here on.
  ///
  /// - Parameters:
  ///   - themes: The names of the built-in themes, and a few words about each.
  ///   - themeProblems: Reads a theme file for what is wrong with it.
  public static func process(
    themes: [(name: String, about: String)],
    themeProblems: @escaping @Sendable (String, [UInt8]) -> [(line: Int, what: String)] = { _, _ in
      []
    }
  ) -> Surroundings {
    signal(SIGPIPE, SIG_IGN)
    return Surroundings(
      environment: environmentOfProcess(), today: localDay(), clock: { Moment.now },
      input: Input(isTerminal: isatty(0) == 1, read: { readAll(0) }, line: { readLine() }),
      output: sink(1), errors: sink(2), columns: width(), themes: themes,
      themeProblems: themeProblems, edit: runEditor)
  }

  /// Below this a page of a person may run over; a usual stack has sixteen times as much.
  private static let leastStack = 512 << 10

  /// Why this process cannot work as it was started: a sentence, and the status to end with.
  ///
  /// Swift mends broken UTF-8 without a word, and a path that was mended leads elsewhere: to an empty
  /// store in a folder of another name.
  public static func complaintOfProcess() -> (sentence: String, status: Int32)? {
    let stack = cs_stack_limit()
    if stack < leastStack {
      let needed = leastStack >> 10
      return (
        "pleach: its stack may have \(stack >> 10) KiB. It needs \(needed): ulimit -s \(needed).", 1
      )
    }
    for number in 1..<max(1, Int(CommandLine.argc)) {
      guard let word = CommandLine.unsafeArgv[number], String(validatingCString: word) == nil else {
        continue
      }
      let shown = String(cString: word)
      return ("pleach: \(shown): is not UTF-8. Rename what it stands for, or link to it.", 64)
    }
    for name in ["HOME", "PLEACH_STORE", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME"] {
      guard let value = getenv(name), String(validatingCString: value) == nil else { continue }
      return ("$\(name): \(String(cString: value)): is not UTF-8. Name a link to that folder.", 64)
    }
    return nil
  }

  private static func environmentOfProcess() -> [String: String] {
    var found: [String: String] = [:]
    var entry = environ
    while let line = entry.pointee {
      let text = String(cString: line)
      if let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")) {
        found[String(text[..<sign])] = String(text[text.utf8.index(after: sign)...])
      }
      entry += 1
    }
    return found
  }

  private static func localDay() -> Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Moment.now.day
  }

  private static func readAll(_ file: Int32) -> [UInt8] {
    var all: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(file, &part, part.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return all }
      all.append(contentsOf: part[..<count])
    }
  }

  private static func sink(_ file: Int32) -> Sink {
    Sink(isTerminal: isatty(file) == 1) { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        if count < 0 {
          if errno == EINTR { continue }
          return errno == EPIPE ? .closed : .failed(String(cString: strerror(errno)))
        }
        rest = rest.dropFirst(count)
      }
      return .done
    }
  }

  private static func width() -> Int {
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// The command may hold options of its own, as in `code --wait`, so a shell reads it; the path is
  /// an argument of that shell and never part of what it reads.
  private static func runEditor(_ command: String, _ path: String) -> Bool {
    let words = ["/bin/sh", "-c", "\(command) \"$1\"", "pleach", path]
    var pointers = words.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var child: pid_t = 0
    guard posix_spawn(&child, words[0], nil, nil, &pointers, environ) == 0 else { return false }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 { guard errno == EINTR else { return false } }
    return status == 0
  }
}

import Glibc

/// A terminal without eyes: the bytes as the program sends them, and the modes it leaves behind.
final class Pty {
  let home: Home
  let child: pid_t
  /// Everything that was sent so far.
  private(set) var sent: [UInt8] = []
  /// Where that begins which was sent since `forget`.
  private var fresh = 0
  private var size: winsize
  /// How the program ended, once it has.
  private(set) var end: (status: Int32, signal: Int32)?
  private var master: Int32
  /// Keeps the terminal, and its modes, when the program is gone.
  private let slave: Int32

  init(
    _ home: Home, _ arguments: [String] = [], columns: UInt16 = 80, rows: UInt16 = 24,
    with variables: [String: String] = [:]
  ) throws {
    self.home = home
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0 else { throw Complaint("no /dev/ptmx: errno \(errno)") }
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    _ = ioctl(master, 0x4004_5431, &unlocked)  // TIOCSPTLCK
    _ = ioctl(master, 0x8004_5430, &number)  // TIOCGPTN
    let name = "/dev/pts/\(number)"
    slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard slave >= 0 else { throw Complaint("no \(name): errno \(errno)") }
    size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(slave, UInt(TIOCSWINSZ), &size)
    let environment = home.environment.merging(["TERM": "xterm-256color"]) { $1 }
      .merging(variables) { $1 }
    child = try Child.start(
      [Home.program] + arguments, environment: environment, isLeader: true
    ) { actions in
      // The first one opened becomes the controlling terminal of the new session.
      for file: Int32 in 0...2 {
        posix_spawn_file_actions_addopen(&actions, file, name, O_RDWR, 0)
      }
    }
  }

  deinit {
    if end == nil {
      kill(child, SIGKILL)
      Child.wait(for: child)
    }
    hangUp()
    close(slave)
  }

  /// Takes the terminal away from the program, as a closed window does.
  func hangUp() {
    if master >= 0 { close(master) }
    master = -1
  }

  func type(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(master, bytes, bytes.count)
  }

  /// Waits for a text on the screen, which is sent whole for it: usually only differences are.
  func see(_ text: String) throws {
    var looks = 0
    try eventually("\"\(text)\" among \(shown.suffix(3000))") {
      pump()
      if shown.contains(text) { return true }
      if looks % 8 == 4 {
        size.ws_col = size.ws_col % 2 == 0 ? size.ws_col + 1 : size.ws_col - 1
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
      }
      looks += 1
      return false
    }
  }

  /// Waits for these very bytes, however small the screen.
  func waitForBytes(_ bytes: String) throws {
    try eventually("\(bytes.debugDescription) among the bytes") {
      pump()
      return hasSent(bytes)
    }
  }

  /// Waits until the program has read what was typed, has nothing more to show and sleeps.
  func waitUntilQuiet() throws {
    var last = -1
    try eventually("silence", every: 3_000) {
      pump()
      var waiting: Int32 = 0
      _ = ioctl(slave, 0x541B, &waiting)  // FIONREAD: bytes that nobody has read yet
      let status = Home.text(ofFile: "/proc/\(child)/stat") ?? ""
      defer { last = sent.count }
      return waiting == 0 && sent.count == last && status.contains(") S ")
    }
  }

  /// What was sent since `forget`, its cursor movements and colours left out.
  var shown: String { ByteChecker.text(of: Array(sent[fresh...])) }

  /// Whether these very bytes were sent.
  func hasSent(_ bytes: String) -> Bool { sent.contains(Array(bytes.utf8)) }

  /// From here on only what comes is waited for; `sent` keeps all.
  func forget() { fresh = sent.count }

  /// Waits until the program has ended.
  @discardableResult
  func waitForEnd() throws -> (status: Int32, signal: Int32) {
    try eventually("the program's end") {
      pump()
      if end == nil { end = Child.look(at: child) }
      return end != nil
    }
    pump()
    return end!  // the wait above has seen it
  }

  /// The terminal's modes, for comparing: `stty -g` says the same.
  var modes: [UInt32] {
    var modes = termios()
    tcgetattr(slave, &modes)
    let keys = withUnsafeBytes(of: modes.c_cc) { $0.map(UInt32.init) }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag] + keys
  }

  private func pump() {
    guard master >= 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      var file = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
      guard poll(&file, 1, 0) > 0 else { return }
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { return }
      sent += buffer[..<count]
    }
  }
}

extension Array where Element == UInt8 {
  func contains(_ part: [UInt8]) -> Bool {
    guard part.count <= count, !part.isEmpty else { return part.isEmpty }
    return (0...count - part.count).contains { self[$0...].starts(with: part) }
  }
}

#if os(Linux)
  import Glibc

  /// A crash as the processor makes it, and not one that somebody sends: the program's next instructions
  /// are written over from outside, so that it needs no hidden way to crash itself.
  enum Crash: CaseIterable {
    /// What Swift does at an overflow, an index outside or a `nil` that was forced.
    case trap
    case nullPointer
    /// A recursion without end: there is no stack left for a handler either.
    case stackOverflow

    #if arch(x86_64)
      fileprivate var instructions: [UInt8] {
        switch self {
        case .trap: [0x0F, 0x0B]  // ud2
        case .nullPointer: [0x31, 0xC0, 0x89, 0x00]  // xor eax, eax; mov [rax], eax
        case .stackOverflow: [0x50, 0xEB, 0xFD]  // again: push rax; jmp again
        }
      }
    #elseif arch(arm64)
      fileprivate var instructions: [UInt8] {
        switch self {
        case .trap: [0x20, 0x00, 0x20, 0xD4]  // brk 1
        // mov x0, 0; str x0, [x0]
        case .nullPointer: [0x00, 0x00, 0x80, 0xD2, 0x00, 0x00, 0x00, 0xF9]
        // again: str x0, [sp, -16]!; b again
        case .stackOverflow: [0xE0, 0x0F, 0x1F, 0xF8, 0xFF, 0xFF, 0xFF, 0x17]
        }
      }
    #endif

    var signals: [Int32] { self == .trap ? [SIGILL, SIGTRAP] : [SIGSEGV, SIGBUS] }
  }

  extension Pty {
    /// Writes over what the program does next, while it waits for a key, and presses one.
    func make(_ crash: Crash) throws {
      var place: UInt64?
      try eventually("a program that waits") {
        // A waiting call's number, arguments, stack and place; "running" where there is none.
        let words = Home.text(ofFile: "/proc/\(child)/syscall")?.split { $0.isWhitespace } ?? []
        place = words.count == 9 ? UInt64(words[8].dropFirst(2), radix: 16) : nil
        return place != nil
      }
      let memory = open("/proc/\(child)/mem", O_RDWR | O_CLOEXEC)
      guard memory >= 0 else { throw Complaint("no memory to write to: errno \(errno)") }
      defer { close(memory) }
      let bytes = crash.instructions
      guard pwrite(memory, bytes, bytes.count, off_t(place ?? 0)) == bytes.count else {
        throw Complaint("its instructions cannot be written over: errno \(errno)")
      }
      type("j")
    }
  }
#endif

import FoundationEssentials

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A file that is written piece by piece, because it would not fit into memory.
final class Output {
  private let file: Int32
  private var waiting: [UInt8] = []
  /// Bytes written so far.
  private(set) var count = 0

  init(_ path: String) throws {
    let folder = URL(filePath: path).deletingLastPathComponent().path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { throw Failure("\(path) cannot be written: \(errno)") }
  }

  func write(_ text: String) { write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) {
    waiting += bytes
    count += bytes.count
    if waiting.count > 1 << 20 { flush() }
  }

  private func flush() {
    var rest = waiting[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { systemWrite(file, $0.baseAddress, $0.count) }
      guard written > 0 else { break }
      rest = rest.dropFirst(written)
    }
    waiting = Array(rest)
  }

  /// Writes what is left, and says whether all of it could be written.
  func close() throws {
    flush()
    guard systemClose(file) == 0, waiting.isEmpty else {
      throw Failure("no room for \(count) bytes: \(errno)")
    }
  }
}

/// `write`, which a method of that name would hide.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(file, bytes, count)
}

private func systemClose(_ file: Int32) -> Int32 { close(file) }

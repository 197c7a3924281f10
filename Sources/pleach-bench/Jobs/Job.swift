#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Something of pleach that is measured in a process of its own, so that no figure sees the memory or
/// the warm caches of another.
struct Job: Sendable {
  let name: String
  let run: @Sendable (_ call: JobCall) throws -> Void

  /// Every job; `pleach-bench job NAME …` runs one.
  static let all: [Job] = [
    .world, .reading, .opening, .keys, .filter, .change, .fold, .importing, .readingExport,
    .lettingGo,
  ]
}

/// What a job is started with, and where it tells its figures.
struct JobCall {
  let arguments: [String]

  /// Tells one figure.
  func tell(_ name: String, _ figure: Double) {
    let line = "\(name) \(figure)\n"
    _ = line.withCString { write(Child.report, $0, strlen($0)) }
  }

  /// Runs `body` and tells how many milliseconds it took.
  func time<Value>(_ name: String, _ body: () throws -> Value) rethrows -> Value {
    let (value, ms, cpu) = try milliseconds(body)
    tell(name, ms)
    tell(name + ".cpu", cpu)
    return value
  }
}

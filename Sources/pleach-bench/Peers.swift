import PleachCore

/// Other programs that do a part of the same, as yardsticks in the same run; `nil` where this machine
/// has none of that name.
struct Peers {
  /// Python's fastest JSON reader, version and all.
  static let orjson = answer([
    "python3", "-c", "import orjson; print('orjson', orjson.__version__)",
  ])
  static let jq = answer(["jq", "--version"])
  static let unzip = answer(["unzip", "-v"])
  static let fzf = answer(["fzf", "--version"]).map { "fzf " + $0 }

  private static func answer(_ words: [String]) -> String? {
    guard let end = try? Child.run(words, environment: Bench.environment), end.status == 0 else {
      return nil  // not there
    }
    return end.output.split(separator: "\n").first.map(String.init)
  }

  /// How long `orjson.loads` takes for the bytes of a file, reading them left out.
  func orjson(_ path: String) throws -> Child.Time? {
    guard Self.orjson != nil else { return nil }
    let script = """
      import orjson, time
      data = open(\(literal(path)), "rb").read()
      start, used = time.perf_counter(), time.process_time()
      tree = orjson.loads(data)
      print((time.perf_counter() - start) * 1000, (time.process_time() - used) * 1000)
      """
    return try printed(["python3", "-c", script])
  }

  /// The same file through `jq -c .`, the whole process.
  func jq(_ path: String) throws -> Child.Time? {
    guard Self.jq != nil else { return nil }
    return try Child.run(["jq", "-c", ".", path], environment: Bench.environment, isHeard: false)
      .time
  }

  /// `fzf --filter` over lines, the whole process.
  func fzf(_ words: String, _ lines: String) throws -> Child.Time? {
    guard Self.fzf != nil else { return nil }
    return try Child.run(
      ["fzf", "--filter", words], environment: Bench.environment, input: lines, isHeard: false
    ).time
  }

  /// Python reads the rows of a CSV and writes a record of each as JSON, flushed.
  func pythonImport(_ path: String, to other: String) throws -> Child.Time? {
    guard Self.orjson != nil else { return nil }
    let script = """
      import csv, orjson, os, time
      start, used = time.perf_counter(), time.process_time()
      rows = list(csv.DictReader(open(\(literal(path)))))
      with open(\(literal(other)), "wb") as out:
          out.write(orjson.dumps(rows))
          os.fsync(out.fileno())
      print((time.perf_counter() - start) * 1000, (time.process_time() - used) * 1000)
      """
    return try printed(["python3", "-c", script])
  }

  private func literal(_ text: String) -> String { JSONWriter.text(.string(text)) }

  private func printed(_ words: [String]) throws -> Child.Time? {
    let end = try Child.run(words, environment: Bench.environment)
    let figures = end.output.split(separator: "\n").last?.split(separator: " ").compactMap {
      Double($0)
    }
    guard let figures, figures.count == 2 else { return nil }
    return Child.Time(ms: figures[0], cpu: figures[1])
  }
}

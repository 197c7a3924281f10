import PleachCore

/// Libraries of Python that do a part of the same.
enum PythonPeers {
  /// The interpreter that has the packages: named by `PLEACH_BENCH_PYTHON`, or a new environment's in a
  /// folder of this run, or whatever the machine has.
  static func python(with packages: [String], in place: String) -> String {
    if let named = Bench.environment["PLEACH_BENCH_PYTHON"] { return named }
    func isDone(_ words: [String]) -> Bool {
      (try? Child.run(words, environment: Bench.environment))?.status == 0
    }
    let python = place + "/venv/bin/python3"
    let install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    guard isDone(["python3", "-m", "venv", place + "/venv"]), isDone(install + ["numpy"]) else {
      return "python3"
    }
    // One that cannot be had here leaves the others to be compared with.
    for package in packages { _ = isDone(install + [package]) }
    return python
  }

  /// The follows, a line `follower<TAB>followed` each.
  static func lines(_ adjacency: Adjacency) -> String {
    var text = ""
    for vertex in 0..<UInt32(adjacency.count) {
      for followed in adjacency.followed(by: vertex) { text += "\(vertex)\t\(followed)\n" }
    }
    return text
  }
}

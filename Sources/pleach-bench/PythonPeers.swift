import PleachCore

/// Libraries of Python that do a part of the same.
enum PythonPeers {
  /// The interpreter that has the packages: named by `PLEACH_BENCH_PYTHON`, or a new environment's in a
  /// folder of this run, or whatever the machine has.
  static func python(with packages: [String], in place: String) -> String {
    if let named = Bench.environment["PLEACH_BENCH_PYTHON"] { return named }
    let steps = [
      ["python3", "-m", "venv", place + "/venv"],
      [place + "/venv/bin/pip", "install", "--quiet", "numpy"] + packages,
    ]
    for step in steps {
      guard let end = try? Child.run(step, environment: Bench.environment), end.status == 0 else {
        return "python3"
      }
    }
    return place + "/venv/bin/python3"
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

extension Measurement {
  /// Bytes into document and graph, beside Python's and C's readers of the same file.
  static let reading = Measurement(name: "read") { bench in
    let size = Double(try Files.read(bench.storeFile).count)
    var read = Row(what: "read", targets: [.ratio(0.35)])
    var open = Row(what: "open")
    var memory = Row(what: "memory, read", unit: .times, targets: [.atMost(6)])
    var (orjson, jq) = (Samples(), Samples())
    try bench.rounds { _ in
      let figures = try bench.job("read", [bench.storeFile])
      read.samples.add("read", of: figures)
      for bytes in figures["memory"] ?? [] { memory.samples.add(bytes / size) }
      orjson.add(try bench.peers.orjson(bench.storeFile))
      open.samples.add("open", of: try bench.job("open", [bench.store]))
      jq.add(try bench.peers.jq(bench.storeFile))
    }
    read.peer = ("orjson.loads", orjson)
    open.peer = ("jq -c .", jq)
    return [read, open, memory]
  }
}

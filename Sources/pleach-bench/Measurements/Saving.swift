import PleachCore

extension Measurement {
  /// One change until it is on the disk, beside the disk's own flush.
  static let change = Measurement(name: "change") { bench in
    var change = Row(what: "a saved change", targets: [.beyondPeer(1)])
    var flush = Samples()
    let copy = bench.folder + "/changed"
    try bench.rounds { _ in
      try Files.copy(bench.storeFile, to: copy + "/network.json")
      let figures = try bench.job("change", [copy])
      change.samples.add("change", of: figures)
      flush.add("flush", of: figures)
      Files.remove(copy)
      Files.remove(bench.folder + "/state")
    }
    change.peer = ("append + flush", flush)
    return [change]
  }

  /// A waiting change written into the store's file, from text to rename.
  static let fold = Measurement(name: "fold") { bench in
    var fold = Row(what: "fold")
    let copy = bench.folder + "/folded"
    try Files.copy(bench.storeFile, to: copy + "/network.json")
    try bench.rounds { round in
      fold.samples.add("fold", of: try bench.job("fold", [copy, "in round \(round)"]))
    }
    Files.remove(copy)
    return [fold]
  }

  /// A list of follows into a store without anybody: time, and memory beside the bound of 64 MB and
  /// ten times the input.
  static let importing = Measurement(name: "import") { bench in
    let bytes = mastodonCSV(rows: bench.options.people, seed: bench.options.seed)
    let path = bench.folder + "/following_accounts.csv"
    try Files.write(bytes, to: path)
    var time = Row(what: "import, \(bench.options.people) rows")
    let bound = 10 + Double(64 << 20) / Double(bytes.count)
    var memory = Row(what: "memory, import", unit: .times, targets: [.atMost(bound)])
    var reading = Row(what: "memory, reading it", unit: .times, targets: [.atMost(bound)])
    var python = Samples()
    let store = bench.folder + "/imported"
    try bench.rounds { _ in
      let figures = try bench.job("import", [store, path])
      time.samples.add("import", of: figures)
      for peak in figures["memory"] ?? [] { memory.samples.add(peak / Double(bytes.count)) }
      for peak in figures["memory.read"] ?? [] { reading.samples.add(peak / Double(bytes.count)) }
      python.add(try bench.peers.pythonImport(path, to: store + "/python.json"))
      Files.remove(store)
      Files.remove(bench.folder + "/state")
    }
    time.peer = ("python csv → json", python)
    return [time, reading, memory]
  }
}

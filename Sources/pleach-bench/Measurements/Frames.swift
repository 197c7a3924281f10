extension Measurement {
  /// The program itself on a terminal, from its start to its first picture.
  static let firstFrame = Measurement(name: "frame") { bench in
    var usual = Row(what: "first frame, \(Bench.usual) people", targets: [.atMost(40)])
    var big = Row(what: "first frame, \(bench.options.people) people")
    try bench.rounds { _ in
      usual.samples.add(try bench.firstFrame(of: bench.usualStore))
      big.samples.add(try bench.firstFrame(of: bench.store))
    }
    return [usual, big]
  }

  /// Keys in the list of everybody, until the terminal has the picture.
  static let keys = Measurement(name: "keys") { bench in
    var rows: [Row] = []
    for (columns, lines) in [(80, 24), (200, 60)] as [(UInt16, UInt16)] {
      let size = "\(columns)×\(lines)"
      var key = Row(what: "a key in People, \(size)", targets: [.atMost(16)])
      var people = Row(what: "to People, \(size)")
      var person = Row(what: "to a person, \(size)")
      try bench.rounds { _ in
        let figures = try bench.job("keys", [bench.store], columns: columns, rows: lines)
        key.samples.add("key", of: figures)
        people.samples.add("people", of: figures)
        person.samples.add("person", of: figures)
      }
      rows += [key, people, person]
    }
    return rows
  }

  /// The slowest of a word's keystrokes in each round, beside fzf over the same texts.
  static let filter = Measurement(name: "filter") { bench in
    let word = "loom"
    let size = Double(try Files.read(bench.storeFile).count)
    var row = Row(what: "a filter keystroke", targets: [.atMost(50), .ratio(1)])
    var prompt = Row(what: "the filter's prompt")
    var pause = Row(what: "made ready in a pause, each")
    var memory = Row(what: "memory, People filtered", unit: .times, targets: [.atMost(6)])
    var fzf = Samples()
    try bench.rounds { _ in
      let figures = try bench.job("filter", [bench.store, word], columns: 80, rows: 24)
      row.samples.add(slowest: "keystroke", of: figures)
      pause.samples.add("pause", of: figures)
      prompt.samples.add("prompt", of: figures)
      for bytes in figures["memory"] ?? [] { memory.samples.add(bytes / size) }
      let typed = word.indices.map { String(word[...$0]) }
      fzf.add(try typed.compactMap { try bench.peers.fzf($0, bench.lines) }.max { $0.ms < $1.ms })
    }
    row.peer = ("fzf --filter", fzf)
    return [row, prompt, pause, memory]
  }
}

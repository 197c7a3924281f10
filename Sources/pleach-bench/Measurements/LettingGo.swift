extension Measurement {
  /// Everybody weighed for letting go and for greeting; nobody else does the like.
  static let lettingGo = Measurement(name: "let-go") { bench in
    var rows = [
      ("circle", "what signals ask about all, counted"),
      ("belonging", "how all who are followed hang together"),
      ("weakest", "weakest reasons first"),
      ("choose", "40 chosen together"), ("half", "half of all chosen together"),
      ("greet", "ten to greet"), ("evidence", "evidence of 300"),
    ].map { (name: $0.0, row: Row(what: $0.1)) }
    try bench.rounds { _ in
      let figures = try bench.job("let-go", [bench.storeFile])
      for place in rows.indices { rows[place].row.samples.add(rows[place].name, of: figures) }
    }
    return rows.map(\.row)
  }
}

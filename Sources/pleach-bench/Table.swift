/// Every figure, its peer beside it, and whether its target is met.
struct Table {
  private var lines = Columns([
    "what", "min", "median", "worst", "cpu", "peer", "min", "median", "cpu", "of min", "of cpu",
    "target", "met",
  ])

  mutating func add(_ row: Row) {
    let (own, peer) = (row.samples, row.peer?.samples)
    let verdicts = row.targets.map { $0.holds(row) }
    let met = verdicts.contains(false) ? "NO" : verdicts.contains(nil) ? "peer absent" : "yes"
    let isThere = peer.map { !$0.isEmpty } ?? false
    func told(_ figure: Double?) -> String { figure.map(short) ?? "" }
    func ratio(_ one: Double?, _ other: Double?) -> String {
      guard isThere, let one, let other, other > 0 else { return "" }
      return short(one / other)
    }
    lines.add([
      row.what, short(own.least), "\(short(own.median)) \(row.unit.rawValue)", short(own.most),
      told(own.medianCPU), row.peer?.name ?? "", isThere ? told(peer?.least) : "",
      isThere ? told(peer?.median) : row.peer == nil ? "" : "absent", told(peer?.medianCPU),
      ratio(own.least, peer?.least), ratio(own.medianCPU, peer?.medianCPU),
      row.targets.map { $0.words(row.unit) }.joined(separator: ", "),
      row.targets.isEmpty ? "" : met,
    ])
  }

  /// With the columns under each other.
  func show() { lines.show() }
}

/// Every figure, its peer beside it, and whether its target is met.
struct Table {
  private var lines = [
    ["what", "min", "median", "worst", "peer", "min", "median", "ratio", "target", "met"]
  ]

  mutating func add(_ row: Row) {
    let peer = row.peer.flatMap { $0.samples.isEmpty ? nil : $0 }
    let verdicts = row.targets.map { $0.holds(row) }
    let met = verdicts.contains(false) ? "NO" : verdicts.contains(nil) ? "peer absent" : "yes"
    lines.append([
      row.what, short(row.samples.least), "\(short(row.samples.median)) \(row.unit.rawValue)",
      short(row.samples.most), row.peer?.name ?? "", peer.map { short($0.samples.least) } ?? "",
      peer.map { short($0.samples.median) } ?? (row.peer == nil ? "" : "absent"),
      peer.map { short(row.samples.median / $0.samples.median) } ?? "",
      row.targets.map { $0.words(row.unit) }.joined(separator: ", "),
      row.targets.isEmpty ? "" : met,
    ])
  }

  /// With the columns under each other.
  func show() {
    let widths = lines[0].indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    for line in lines {
      let cells = zip(line, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      print(cells.joined(separator: "  "))
    }
  }
}

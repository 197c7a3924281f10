import PleachCore

/// Rows in true columns: to the terminal's width on a terminal, as wide as need be in a pipe.
struct Table {
  struct Column {
    let title: String
    var alignment: SafeText.Alignment = .left
    /// It is never made narrower than this, if it needs as much.
    var least = 8
    /// Where not even the least of all fits, the column of the highest rank goes; 0 stays.
    var rank = 0

    init(
      _ title: String, _ alignment: SafeText.Alignment = .left, least: Int = 8, rank: Int = 0
    ) {
      (self.title, self.alignment, self.least, self.rank) = (title, alignment, least, rank)
    }
  }

  let columns: [Column]
  private(set) var rows: [[SafeText]] = []
  /// Whether titles are printed.
  var hasHeader = true
  private let gap = 2
  /// In a pipe cells are never cut, but one long name does not push all others away either.
  private static let mostPadding = 40

  init(_ columns: [Column], hasHeader: Bool = true) {
    self.columns = columns
    self.hasHeader = hasHeader
  }

  /// A table without titles, for a list of a few things.
  init(columns count: Int) {
    self.init(Array(repeating: Column(""), count: count), hasHeader: false)
  }

  mutating func add(_ cells: [SafeText]) { rows.append(cells) }

  mutating func add(_ cells: [String]) { rows.append(cells.map { SafeText($0) }) }

  /// - Parameter indent: Spaces before each row.
  func print(to out: inout Output, indent: Int = 0) {
    let header = columns.map { SafeText($0.title) }
    let widths = widths(hasHeader ? [header] + rows : rows, within: out.width.map { $0 - indent })
    if hasHeader { out.line(line(header, widths, indent, out.width), .strong) }
    for row in rows { out.line(line(row, widths, indent, out.width)) }
  }

  /// What each column needs, the widest ones cut until all fits.
  private func widths(_ rows: [[SafeText]], within limit: Int?) -> [Int] {
    var widths = columns.indices.map { index in
      rows.map { $0[index].columns }.max() ?? 0
    }
    guard let limit else { return widths.map { min($0, Self.mostPadding) } }
    while total(columns.indices.map { min(widths[$0], columns[$0].least) }) > limit {
      let candidates = widths.indices.filter { widths[$0] > 0 && columns[$0].rank > 0 }
      guard let least = candidates.max(by: { columns[$0].rank < columns[$1].rank }) else { break }
      widths[least] = 0
    }
    while total(widths) > limit {
      let candidates = widths.indices.filter { widths[$0] > columns[$0].least }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    return widths
  }

  /// What a line takes with the gaps between its columns.
  private func total(_ widths: [Int]) -> Int {
    widths.reduce(gap * max(0, widths.count { $0 > 0 } - 1), +)
  }

  /// A column that nobody fills takes no room; the end of a line is not padded.
  private func line(
    _ cells: [SafeText], _ widths: [Int], _ indent: Int, _ limit: Int?
  ) -> SafeText {
    let shown = cells.indices.filter { widths[$0] > 0 }
    let last = shown.last { !cells[$0].isEmpty }
    var line = SafeText.spaces(indent)
    for (index, cell) in shown.enumerated() {
      if index > 0 { line += .spaces(gap) }
      let isLast = cell == last && columns[cell].alignment == .left
      if limit == nil, cells[cell].columns > widths[cell] {
        line += cells[cell]
      } else if isLast {
        line += cells[cell].cut(to: widths[cell])
      } else {
        line += cells[cell].fitted(to: widths[cell], columns[cell].alignment)
      }
      if cell == last { break }
    }
    return limit.map { line.cut(to: $0) } ?? line
  }
}

import PleachCore

extension Canvas {
  /// Draws a thin frame along the edge, with an optional title in its upper line, and returns the
  /// inside. A canvas with less than two rows or columns has no room for a frame and is its own
  /// inside.
  @discardableResult
  public func framed(
    title: SafeText = .empty, _ role: Role = .border, titleRole: Role = .heading
  ) -> Canvas {
    guard rows >= 2, columns >= 2 else { return self }
    rule(row: 0, ends: ("╭", "╮"), role)
    rule(row: rows - 1, ends: ("╰", "╯"), role)
    for row in 1..<rows - 1 {
      write("│", role, row: row, at: 0)
      write("│", role, row: row, at: columns - 1)
    }
    if !title.isEmpty, columns >= 6 {
      inset(left: 2, right: 2).row(0).write(" " + title.cut(to: columns - 6) + " ", titleRole)
    }
    return inset(top: 1, left: 1, bottom: 1, right: 1)
  }

  private func rule(row: Int, ends: (SafeText, SafeText), _ role: Role) {
    self.row(row).fill(with: "─", role)
    write(ends.0, role, row: row, at: 0)
    write(ends.1, role, row: row, at: columns - 1)
  }

  /// Draws a thin line across the row, with an optional title near its start.
  public func rule(_ row: Int, title: SafeText = .empty, _ role: Role = .border) {
    let line = self.row(row)
    line.fill(with: "─", role)
    if !title.isEmpty {
      line.inset(left: 2, right: 1).write(" " + title.cut(to: columns - 5) + " ", .heading)
    }
  }

  /// Draws a scroll bar in the last column, or nothing when everything is in view.
  ///
  /// - Parameters:
  ///   - first: Index of the first line in view, from 0.
  ///   - total: Lines there are; `rows` of them are in view.
  /// - Returns: What is left of the bar.
  @discardableResult
  public func scrollBar(first: Int, of total: Int) -> Canvas {
    guard total > rows, rows > 0, columns > 1 else { return self }
    let (rest, bar) = split(right: 1)
    let length = max(1, min(rows, Int(Double(rows) * Double(rows) / Double(total))))
    let hidden = total - rows
    let share = Double(min(max(0, first), hidden)) / Double(hidden)
    let start = Int((share * Double(rows - length)).rounded())
    // No track: beside a frame it would be a second line.
    bar.fill()
    bar.piece(row: start, column: 0, rows: length, columns: 1).fill(with: "┃", .scrollbar)
    return rest
  }

  /// Draws a progress bar along the first row, in halves of a column; the smallest share shows.
  ///
  /// - Parameter share: From 0 to 1; what lies outside is brought inside.
  public func bar(_ share: Double, full: Role = .barFull, empty: Role = .barEmpty) {
    let share = share.isFinite ? min(max(share, 0), 1) : 0
    row(0).fill(with: "─", empty)
    // A heavy line on a light one: blocks would grow together with those of the next row.
    let halves = share > 0 ? max(1, Int((share * Double(columns) * 2).rounded())) : 0
    row(0).split(left: halves / 2).left.fill(with: "━", full)
    if halves % 2 > 0 { write("╸", full, at: halves / 2) }
  }
}

extension Canvas {
  /// What is left when a margin is taken away on each side.
  public func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Canvas {
    let (top, left) = (max(0, top), max(0, left))
    return piece(
      row: top, column: left, rows: rows - min(top, rows) - max(0, bottom),
      columns: columns - min(left, columns) - max(0, right))
  }

  /// One row of it.
  public func row(_ row: Int) -> Canvas { piece(row: row, column: 0, rows: 1, columns: columns) }

  /// The upper rows and what is below them.
  public func split(top: Int) -> (top: Canvas, rest: Canvas) {
    (piece(row: 0, column: 0, rows: top, columns: columns), inset(top: top))
  }

  /// The lower rows and what is above them.
  public func split(bottom: Int) -> (rest: Canvas, bottom: Canvas) {
    let kept = rows - min(max(0, bottom), rows)
    return (piece(row: 0, column: 0, rows: kept, columns: columns), inset(top: kept))
  }

  /// The first columns and what is right of them.
  public func split(left: Int) -> (left: Canvas, rest: Canvas) {
    (piece(row: 0, column: 0, rows: rows, columns: left), inset(left: left))
  }

  /// The last columns and what is left of them.
  public func split(right: Int) -> (rest: Canvas, right: Canvas) {
    let kept = columns - min(max(0, right), columns)
    return (piece(row: 0, column: 0, rows: rows, columns: kept), inset(left: kept))
  }

  /// A piece of at most this size in the middle, for popups.
  public func centred(_ wanted: Size) -> Canvas {
    let (height, width) = (min(wanted.rows, rows), min(wanted.columns, columns))
    return piece(
      row: (rows - height) / 2, column: (columns - width) / 2, rows: height, columns: width)
  }

  /// Pieces of equal width side by side, `gap` columns apart; the first ones get what is left over.
  /// There are fewer pieces when not each would have a column.
  public func columns(_ count: Int, gap: Int = 1) -> [Canvas] {
    let gap = max(0, gap)
    let count = max(0, min(count, (columns + gap) / (1 + gap)))
    guard count > 0 else { return [] }
    let room = columns - gap * (count - 1)
    var column = 0
    return (0..<count).map { index in
      let width = room / count + (index < room % count ? 1 : 0)
      defer { column += width + gap }
      return piece(row: 0, column: column, rows: rows, columns: width)
    }
  }
}

import PleachCore

/// A rectangle to draw in. What does not fit is cut off, so no caller needs to do sums; a canvas
/// without rows or columns takes everything and shows nothing.
///
/// Pieces of a canvas draw on the same picture. A canvas lives inside `Grid.drawn` only.
public struct Canvas {
  private let surface: Surface
  private let top: Int
  private let left: Int
  /// Rows and columns to draw in.
  public let size: Size
  /// What everything drawn here stands on.
  public let ground: Role?

  /// A canvas for the whole surface.
  init(_ surface: Surface) {
    self.init(surface, top: 0, left: 0, size: surface.grid.size, ground: nil)
  }

  private init(_ surface: Surface, top: Int, left: Int, size: Size, ground: Role?) {
    self.surface = surface
    (self.top, self.left) = (top, left)
    self.size = size
    self.ground = ground
  }

  /// Number of lines.
  public var rows: Int { size.rows }
  /// Number of columns.
  public var columns: Int { size.columns }

  /// The same place with another ground, such as the current row's.
  public func on(_ ground: Role?) -> Canvas {
    Canvas(surface, top: top, left: left, size: size, ground: ground)
  }

  /// A rectangle inside this one; parts that lie outside are left away.
  public func piece(row: Int, column: Int, rows: Int, columns: Int) -> Canvas {
    let first = (row: clamp(row, self.rows), column: clamp(column, self.columns))
    let last = (
      row: clamp(saturating(row, rows), self.rows),
      column: clamp(saturating(column, columns), self.columns)
    )
    return Canvas(
      surface, top: top + first.row, left: left + first.column,
      size: Size(rows: last.row - first.row, columns: last.column - first.column), ground: ground)
  }

  /// Writes text from `column` on and returns the columns it took, cut at the canvas's edge. A wide
  /// letter that does not fit whole leaves its place blank.
  @discardableResult
  public func write(
    _ text: SafeText, _ role: Role = .text, row: Int = 0, at column: Int = 0
  ) -> Int {
    guard row >= 0, row < rows, column < columns else { return 0 }
    var place = column
    for cell in text.cells {
      if place + cell.width > columns { break }
      if place >= 0 { put(cell, role, row, place) }
      place += cell.width
    }
    return max(0, place - max(0, column))
  }

  /// Writes one line: the text cut to the width with `…`, the rest of the row in the same role.
  public func line(
    _ row: Int, _ text: SafeText, _ role: Role = .text, _ alignment: SafeText.Alignment = .left
  ) {
    guard row >= 0, row < rows else { return }
    write(text.fitted(to: columns, alignment), role, row: row)
  }

  /// Blanks everything, in this role.
  public func fill(_ role: Role = .text) {
    for row in 0..<rows {
      for column in 0..<columns { erase(row, column, role) }
    }
  }

  /// One sign in every place of a row or column is enough for rules and bars.
  ///
  /// - Parameter text: Its first cell is used; a wide one leaves the odd last column blank.
  public func fill(with text: SafeText, _ role: Role) {
    guard let cell = text.cells.first else { return }
    for row in 0..<rows {
      for column in stride(from: 0, through: columns - cell.width, by: cell.width) {
        put(cell, role, row, column)
      }
    }
  }

  private func put(_ cell: SafeText.Cell, _ role: Role, _ row: Int, _ column: Int) {
    for offset in 0..<cell.width { mend(row, column + offset) }
    set(row, column, Cell(text: cell.text, width: cell.width, role: role, ground: ground))
    if cell.width == 2 {
      set(row, column + 1, Cell(text: "", width: 0, role: role, ground: ground))
    }
  }

  private func erase(_ row: Int, _ column: Int, _ role: Role) {
    mend(row, column)
    set(row, column, .blank(role, on: ground))
  }

  /// Blanks the other half of a wide letter that is about to lose this one. The half may lie outside
  /// the canvas: half a letter outside is worse than a blank outside.
  private func mend(_ row: Int, _ column: Int) {
    let old = surface.grid[top + row, left + column]
    let other = old.width == 2 ? column + 1 : column - 1
    if old.width != 1 {
      let half = surface.grid[top + row, left + other]
      surface.grid[top + row, left + other] = .blank(half.role, on: half.ground)
    }
  }

  private func set(_ row: Int, _ column: Int, _ cell: Cell) {
    surface.grid[top + row, left + column] = cell
  }
}

/// `value`, brought between 0 and `most`.
private func clamp(_ value: Int, _ most: Int) -> Int { min(max(value, 0), most) }

/// A sum that stops at the largest number: callers may ask for `.max` rows.
private func saturating(_ start: Int, _ length: Int) -> Int {
  let (sum, overflow) = start.addingReportingOverflow(max(0, length))
  return overflow ? .max : sum
}

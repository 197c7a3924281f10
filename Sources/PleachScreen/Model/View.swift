import PleachCore

/// What is on the screen.
public struct Picture: Sendable, Equatable {
  /// Every cell of the terminal.
  public var grid: Grid
  /// Where the cursor blinks, when something is typed.
  public var cursor: (row: Int, column: Int)?

  /// Whether both look the same, cursor and all.
  public static func == (one: Picture, other: Picture) -> Bool {
    one.grid == other.grid && one.cursor?.row == other.cursor?.row
      && one.cursor?.column == other.cursor?.column
  }
}

extension Model {
  /// Draws everything; total for every size.
  public func view() -> Picture {
    var cursor: (row: Int, column: Int)?
    let grid = Grid.drawn(size) { canvas in
      Frame(model: self).draw(on: canvas)
      cursor = OverlayView(model: self).draw(on: canvas)
    }
    // Where there is no room for what is typed, the cursor waits at the edge.
    cursor = cursor.flatMap { place in
      size.rows == 0 || size.columns == 0
        ? nil
        : (max(0, min(place.row, size.rows - 1)), max(0, min(place.column, size.columns - 1)))
    }
    return Picture(grid: grid, cursor: cursor)
  }
}

/// Rows and columns of a screen or of a part of it; never negative.
public struct Size: Sendable, Hashable, CustomStringConvertible {
  /// Lines from top to bottom.
  public let rows: Int
  /// Columns from left to right.
  public let columns: Int

  /// Makes a size; what is below zero becomes zero.
  public init(rows: Int, columns: Int) {
    self.rows = max(0, rows)
    self.columns = max(0, columns)
  }

  /// Columns by rows, as people name terminals: `80×24`.
  public var description: String { "\(columns)×\(rows)" }
}

/// One place on the screen: what stands there, and for what it is there.
public struct Cell: Sendable, Hashable {
  /// A base letter and its marks; empty in the right half of a wide letter.
  public let text: String
  /// 1; 2 in the left half of a wide letter, 0 in its right half.
  public let width: Int
  /// What the text is for; the theme chooses foreground and attributes by it.
  public let role: Role
  /// What it stands on, when that is something of its own: the current row under its chips.
  public let ground: Role?

  /// An empty place.
  static func blank(_ role: Role, on ground: Role?) -> Cell {
    Cell(text: " ", width: 1, role: role, ground: ground)
  }
}

/// A whole picture: always exactly as many cells as its size says.
public struct Grid: Sendable, Equatable {
  /// Rows and columns.
  public let size: Size
  private var cells: [Cell]

  /// An empty picture.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank(.text, on: nil), count: size.rows * size.columns)
  }

  /// Draws a picture of this size. `paint` gets the whole of it as a canvas, which must not be kept.
  public static func drawn(_ size: Size, _ paint: (Canvas) -> Void) -> Grid {
    let surface = Surface(Grid(size))
    paint(Canvas(surface))
    return surface.grid
  }

  /// The cell at a place inside the grid.
  ///
  /// - Precondition: `row` and `column` lie inside `size`.
  public internal(set) subscript(row: Int, column: Int) -> Cell {
    get {
      precondition(contains(row, column), "row \(row), column \(column) of a grid of \(size)")
      return cells[row * size.columns + column]
    }
    set {
      precondition(contains(row, column), "row \(row), column \(column) of a grid of \(size)")
      cells[row * size.columns + column] = newValue
    }
  }

  /// The cells of one row, from left to right.
  ///
  /// - Precondition: `row` lies inside `size`.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    precondition(row >= 0 && row < size.rows, "row \(row) of a grid of \(size)")
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  private func contains(_ row: Int, _ column: Int) -> Bool {
    row >= 0 && row < size.rows && column >= 0 && column < size.columns
  }
}

extension Grid {
  /// The letters, line by line, without the spaces at the ends of lines: for golden files.
  public var text: String {
    lines { row in row.map(\.text).joined() }
  }

  /// One sign per column for what its cell is for, `.` where plain text stands on nothing: for golden
  /// files in which the roles are the point. The signs are `Role.letter`; a cell with a ground of its
  /// own shows the ground where it is blank.
  public var roles: String {
    lines { row in
      String(
        row.map { cell in
          let role = cell.text == " " ? cell.ground ?? cell.role : cell.role
          return role == .text ? (cell.text == " " ? " " : ".") : role.letter
        })
    }
  }

  private func lines(_ text: (ArraySlice<Cell>) -> String) -> String {
    (0..<size.rows).map { number in
      var line = text(row(number))
      while line.utf8.last == 0x20 { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}

/// What several canvases draw on during one `Grid.drawn`.
final class Surface {
  var grid: Grid
  init(_ grid: Grid) { self.grid = grid }
}

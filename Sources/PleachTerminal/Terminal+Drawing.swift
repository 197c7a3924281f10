import CNcurses
import PleachScreen

extension Terminal {
  /// Shows a picture. Only what differs from the last one is sent.
  ///
  /// - Parameters:
  ///   - grid: The picture; what lies outside the screen is left away.
  ///   - theme: Gives its roles their looks.
  ///   - cursor: Where text is typed, or `nil` for no cursor.
  public func draw(_ grid: Grid, theme: Theme, cursor: (row: Int, column: Int)? = nil) {
    let size = self.size
    var brush = Brush(theme: theme, depth: depth)
    cn_begin()
    for row in 0..<min(grid.size.rows, size.rows) {
      for (column, cell) in grid.row(row).enumerated() {
        guard cell.width > 0, column + cell.width <= size.columns else { continue }
        let paint = brush.paint(for: cell)
        put(cell, paint, row: row, column: column)
      }
    }
    let inside = cursor.flatMap { $0.row < size.rows && $0.column < size.columns ? $0 : nil }
    cn_show(Int32(inside?.row ?? -1), Int32(inside?.column ?? 0))
  }

  private func put(_ cell: Cell, _ paint: Brush.Paint, row: Int, column: Int) {
    var scalars: [Int32] = []
    for scalar in cell.text.unicodeScalars {
      scalars.append(Int32(bitPattern: shown(scalar).value))
    }
    cn_put(
      Int32(row), Int32(column), scalars, Int32(scalars.count), paint.attributes, paint.pair)
  }

  private func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.isASCII || (isUTF8 && hasRoundCorners) { return scalar }
    return Substitute.of(scalar, isUTF8: isUTF8)
  }
}

/// What stands for signs that a terminal does not have.
enum Substitute {
  private static let square: [Unicode.Scalar: Unicode.Scalar] = [
    "╭": "┌", "╮": "┐", "╰": "└", "╯": "┘", "┃": "│", "━": "═", "╸": "─", "▎": "│", "▾": "^",
  ]
  private static let ascii: [Unicode.Scalar: Unicode.Scalar] = [
    "╭": "+", "╮": "+", "╰": "+", "╯": "+", "─": "-", "│": "|", "┃": "#", "━": "#", "╸": "#",
    "▎": "|", "▾": "^", "…": "~",
    "●": "*", "⇄": "=", "→": ">", "←": "<", "·": ".", "⚠": "!",
  ]

  static func of(_ scalar: Unicode.Scalar, isUTF8: Bool) -> Unicode.Scalar {
    isUTF8 ? square[scalar] ?? scalar : ascii[scalar] ?? "?"
  }
}

/// Turns roles into what ncurses wants, asking the theme once for each look of a picture.
private struct Brush {
  struct Paint {
    let attributes: UInt32
    let pair: Int32
  }
  private struct Look: Hashable {
    let role: Role
    let ground: Role?
  }

  let theme: Theme
  let depth: ColourDepth
  private var known: [Look: Paint] = [:]
  private var last: (look: Look, paint: Paint)?

  init(theme: Theme, depth: ColourDepth) {
    self.theme = theme
    self.depth = depth
  }

  mutating func paint(for cell: Cell) -> Paint {
    let look = Look(role: cell.role, ground: cell.ground)
    // Neighbours mostly look alike, and hashing costs more than comparing.
    if let last, last.look == look { return last.paint }
    let paint = known[look] ?? mix(look)
    known[look] = paint
    last = (look, paint)
    return paint
  }

  private func mix(_ look: Look) -> Paint {
    let drawn = theme.drawn(look.role, on: look.ground, at: depth)
    var attributes: UInt32 = 0
    for (index, named) in Style.Attributes.named.enumerated()
    where drawn.attributes.contains(named.attribute) {
      attributes |= cn_attribute(Int32(index))
    }
    guard depth > .none else { return Paint(attributes: attributes, pair: 0) }
    let isDirect = depth == .direct
    let pair = cn_pair(
      drawn.foreground.number(isDirect: isDirect), drawn.background.number(isDirect: isDirect))
    return Paint(attributes: attributes, pair: pair)
  }
}

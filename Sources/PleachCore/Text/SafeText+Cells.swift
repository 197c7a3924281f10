extension SafeText {
  /// One cell of the terminal, or two for a wide letter: a base and up to four marks.
  public struct Cell: Sendable, Hashable {
    /// What is drawn there.
    public let text: String
    /// 1, or 2 for wide letters.
    public let width: Int
  }

  /// The text as the terminal sees it, cell by cell.
  ///
  /// - Complexity: O(*n*).
  public var cells: [Cell] {
    if isPlain {
      return string.utf8.map { Cell(text: String(Unicode.Scalar($0)), width: 1) }
    }
    var cells: [Cell] = []
    cells.reserveCapacity(columns)
    var scalars = String.UnicodeScalarView()
    var width = 0
    for scalar in string.unicodeScalars {
      let columns = scalar.safeColumns
      if columns > 0 {
        if width > 0 { cells.append(Cell(text: String(scalars), width: width)) }
        scalars = String.UnicodeScalarView()
        width = columns
      }
      scalars.append(scalar)
    }
    if width > 0 { cells.append(Cell(text: String(scalars), width: width)) }
    return cells
  }

  /// Puts cells of this text together again.
  func of(_ cells: some Sequence<Cell>) -> SafeText {
    var string = ""
    var columns = 0
    for cell in cells {
      string += cell.text
      columns += cell.width
    }
    return SafeText(clean: string, columns: columns, isSuspicious: isSuspicious)
  }
}

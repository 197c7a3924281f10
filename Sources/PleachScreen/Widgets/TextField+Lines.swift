import PleachCore

extension TextField {
  /// Which letters stand on which line when no line may be wider than `width`: broken at spaces
  /// where there are some. A line break stands on no line.
  private func rows(_ letters: [Character], width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var columns = 0
    var breakAt: Int?
    for (index, letter) in letters.enumerated() {
      if letter.isNewline {
        rows.append(start..<index)
        (start, columns, breakAt) = (index + 1, 0, nil)
        continue
      }
      let taken = SafeText(String(letter)).columns
      if columns + taken > width, index > start {
        let end = breakAt ?? index
        rows.append(start..<end)
        (start, breakAt) = (end, nil)
        columns = SafeText(String(letters[start..<index])).columns
      }
      columns += taken
      if letter.isWhitespace { breakAt = index + 1 }
    }
    rows.append(start..<letters.count)
    return rows
  }

  /// The text in lines of at most `width` columns, and where the cursor stands among them.
  func lines(width: Int) -> (lines: [String], row: Int, column: Int) {
    let letters = Array(text)
    let rows = rows(letters, width: width)
    let cursor = textBefore.count
    let row = rows.lastIndex { $0.lowerBound <= cursor } ?? 0
    let before = letters[rows[row].lowerBound..<min(cursor, letters.count)]
    return (rows.map { String(letters[$0]) }, row, SafeText(String(before)).columns)
  }

  /// One line up or down, in the same column or as near as there is one.
  mutating func moveLine(_ by: Int, width: Int) {
    let letters = Array(text)
    let rows = rows(letters, width: width)
    let here = lines(width: width)
    guard rows.indices.contains(here.row + by) else { return }
    let target = rows[here.row + by]
    var columns = 0
    var cursor = target.lowerBound
    for letter in letters[target] where columns < here.column {
      columns += SafeText(String(letter)).columns
      cursor += 1
    }
    // Past the last letter of a line that was broken would be the line after it.
    if cursor == target.upperBound, rows.contains(where: { $0.lowerBound == cursor }),
      cursor > target.lowerBound
    {
      cursor -= 1
    }
    place(cursor)
  }
}

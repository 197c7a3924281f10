import PleachCore

/// Where words that are searched for stand in a text as it is shown.
struct Matches {
  /// Folded, as a query has them.
  let words: [String]

  /// The columns of every place of every word.
  ///
  /// - Complexity: O(length × words); for what is in view.
  func columns(in text: SafeText) -> [Range<Int>] {
    guard !words.isEmpty else { return [] }
    // Folding may make more or fewer letters of a cell, so each remembers its cell's columns.
    var letters: [Unicode.Scalar] = []
    var places: [Range<Int>] = []
    var column = 0
    for cell in text.cells {
      for letter in Folding.folded(cell.text).unicodeScalars {
        letters.append(letter)
        places.append(column..<column + cell.width)
      }
      column += cell.width
    }
    return words.flatMap { word in
      letters.ranges(of: Array(word.unicodeScalars)).map { range in
        places[range.lowerBound].lowerBound..<places[range.upperBound - 1].upperBound
      }
    }
  }
}

extension Canvas {
  /// Writes text, the words that are searched for in their own role.
  func write(_ text: SafeText, _ role: Role, at column: Int, marking matches: Matches) {
    write(text, role, at: column)
    for columns in matches.columns(in: text) {
      let end = text.prefix(columns.upperBound)
      write(end.suffix(columns.count), .match, at: column + columns.lowerBound)
    }
  }
}

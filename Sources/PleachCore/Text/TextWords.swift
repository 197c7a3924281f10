/// A word of a line somebody typed, with its place.
struct TextWord: Sendable, Equatable {
  /// As typed, white space taken away.
  let text: String
  /// Folded, without the punctuation around it: what is looked up.
  let folded: String
  /// In Unicode scalars from the beginning of the line.
  let offset: Int
  /// How many scalars it has as typed.
  let length: Int
  /// Whether a comma, colon or full stop ends it.
  let endsPhrase: Bool

  /// The words of a line, at most so many: a line is short, and what is pasted in may not be.
  static func all(in line: String, atMost most: Int = 400) -> [TextWord] {
    var words: [TextWord] = []
    var scalars = String.UnicodeScalarView()
    var start = 0
    func word(_ end: Int) -> TextWord {
      let text = String(scalars)
      let trimmed = scalars.drop(while: isAround).reversed().drop(while: isAround).reversed()
      let bare = String(String.UnicodeScalarView(trimmed))
      return TextWord(
        text: text, folded: Folding.folded(bare), offset: start, length: end - start,
        endsPhrase: scalars.last.map { ",:;.!?".unicodeScalars.contains($0) } ?? false)
    }
    for (place, scalar) in line.unicodeScalars.enumerated() {
      if scalar.properties.isWhitespace {
        if !scalars.isEmpty { words.append(word(place)) }
        scalars = String.UnicodeScalarView()
        if words.count == most { return words }
      } else {
        if scalars.isEmpty { start = place }
        // Longer than any word: the rest of it says nothing.
        if scalars.count < 200 { scalars.append(scalar) }
      }
    }
    if !scalars.isEmpty { words.append(word(line.unicodeScalars.count)) }
    return words
  }

  private static func isAround(_ scalar: Unicode.Scalar) -> Bool {
    ",:;.!?()[]{}\"“”‘’«»…".unicodeScalars.contains(scalar)
  }
}

/// Whole numbers as people write them in a sentence.
enum NumberWords {
  private static let words = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
  ]

  /// `five`, `5`; `a` and `an` are 1. At least 1; `nil` for anything else.
  static func number(_ folded: String) -> Int? {
    if folded == "a" || folded == "an" { return 1 }
    if let place = words.firstIndex(of: folded) { return place + 1 }
    // Digits only: `Int` alone would take `+5`.
    guard !folded.isEmpty, folded.utf8.count <= 7,
      folded.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(folded), number > 0
    else { return nil }
    return number
  }
}

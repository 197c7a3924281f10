@_spi(_Unicode) import Swift

/// Makes texts comparable as people search them: without case, accents and stroke letters.
public enum Folding {
  /// `Bjørn Ødegård` gives `bjorn odegard`.
  ///
  /// The standard library's own canonical decomposition less its combining marks, in small letters.
  /// - Complexity: O(*n*); ASCII takes a shorter way.
  public static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    var folded = ""
    folded.reserveCapacity(text.utf8.count)
    let plain = withoutMarks(text)
    for scalar in plain._nfd where scalar.properties.canonicalCombiningClass == .notReordered {
      if let plain = strokeLetters[scalar] {
        folded += plain
      } else {
        folded += scalar.properties.lowercaseMapping
      }
    }
    return folded
  }

  /// The text less the marks that stand for themselves. Decomposing sorts each run of marks, which takes
  /// minutes for the hundred thousand that a stranger may put on one letter.
  private static func withoutMarks(_ text: String) -> String {
    func isMark(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
    }
    guard text.unicodeScalars.contains(where: isMark) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.lazy.filter { !isMark($0) }))
  }

  /// Letters whose stroke or ligature has no decomposition, as people type them without it.
  private static let strokeLetters: [Unicode.Scalar: String] = [
    "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ħ": "h", "Ħ": "h", "ß": "ss",
    "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe", "Œ": "oe", "ı": "i", "þ": "th", "Þ": "th", "ð": "d",
    "Ð": "d", "ς": "σ",
  ]
}

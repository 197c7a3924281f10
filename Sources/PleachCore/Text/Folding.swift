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

/// Folds many texts as `Folding.folded` folds each, remembering what became of letters beyond ASCII.
struct Folder: Sendable {
  private var letters: [Unicode.Scalar: [UInt8]] = [:]

  /// Adds the folded text at the end of `bytes`.
  mutating func fold(_ text: String, into bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: text.utf8)
    guard !Self.lowercase(&bytes, from: start) else { return }
    bytes.removeSubrange(start...)
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        bytes.append(Self.small(UInt8(truncatingIfNeeded: scalar.value)))
      } else if let letter = letters[scalar] {
        bytes.append(contentsOf: letter)
      } else {
        // Marks go whatever they stand on, so each scalar folds alone.
        let letter = Array(Folding.folded(String(scalar)).utf8)
        letters[scalar] = letter
        bytes.append(contentsOf: letter)
      }
    }
  }

  /// Makes the letters from `start` on small; `false` when some are beyond ASCII.
  private static func lowercase(_ bytes: inout [UInt8], from start: Int) -> Bool {
    bytes.withUnsafeMutableBufferPointer { bytes in
      var all: UInt8 = 0
      for place in start..<bytes.count {
        all |= bytes[place]
        bytes[place] = small(bytes[place])
      }
      return all < 0x80
    }
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }
}

/// Reads the words of a text by which one could call a subject: "archives", "open science", "編み物".
///
/// Handles, addresses, numbers and stop words are no subjects. Two words side by side are one more term,
/// because "science" and "open science" are not the same. A hashtag counts as its words. Where a script has
/// no spaces, a run of one script counts as a word.
struct TermReader {
  /// A word or two words, as it is compared and as somebody wrote it.
  struct Term: Equatable {
    var key: String
    var written: String
  }

  /// More than the first of these nobody says of themselves; a stranger may have written any length.
  static let longestText = 2_000
  /// No more words than these are looked at, and no longer ones.
  private static let (mostWords, longestWord) = (120, 30)

  /// The terms in the order of the text, each time they occur.
  static func terms(in text: String) -> [Term] {
    var reader = TermReader()
    for chunk in text.prefix(longestText).split(whereSeparator: \.isWhitespace) {
      reader.take(chunk)
      if reader.words >= mostWords { break }
    }
    return reader.terms
  }

  private var terms: [Term] = []
  private var words = 0
  /// The word right before, with nothing but a space between.
  private var before: Term?

  private mutating func take(_ chunk: Substring) {
    guard !Self.isAddress(chunk) else { return before = nil }
    var word = ""
    var isTag = false
    for character in chunk {
      if Self.isPart(character, of: word) {
        if isTag, Self.beginsWord(character, after: word) { flush(&word) }
        word.append(character)
        continue
      }
      flush(&word)
      isTag = character == "#"
      // What stands between says that a phrase is over; an apostrophe or hyphen does not.
      if !"#'’-–&".contains(character) { before = nil }
    }
    flush(&word)
  }

  private mutating func flush(_ word: inout String) {
    defer { word = "" }
    guard !word.isEmpty else { return }
    words += 1
    guard let term = Self.term(word) else { return before = nil }
    terms.append(term)
    if let before, Self.isSpaced(word) {
      terms.append(
        Term(key: "\(before.key) \(term.key)", written: "\(before.written) \(term.written)"))
    }
    before = Self.isSpaced(word) ? term : nil
  }

  /// A word as a term; `nil` for what is none.
  static func term(_ word: String) -> Term? {
    guard word.count <= longestWord else { return nil }
    let folded = Folding.folded(word)
    let length = folded.unicodeScalars.count
    let isLatin = folded.utf8.allSatisfy { $0 < 0x80 }
    guard length >= (isLatin ? 3 : 2), !StopWords.has(folded),
      folded.unicodeScalars.contains(where: \.properties.isAlphabetic)
    else { return nil }
    // One and many are the same subject.
    let isPlural = isLatin && length > 4 && folded.hasSuffix("s") && !folded.hasSuffix("ss")
    return Term(key: isPlural ? String(folded.dropLast()) : folded, written: word)
  }

  private static func isAddress(_ chunk: Substring) -> Bool {
    if chunk.contains("@") || chunk.contains("://") || chunk.hasPrefix("www.") { return true }
    // A point with letters on both sides stands in names of hosts and files.
    var last: Character?
    var wasPoint = false
    for character in chunk {
      if wasPoint, character.isLetter { return true }
      wasPoint = character == "." && last.map { $0.isLetter || $0.isNumber } == true
      last = character
    }
    return false
  }

  private static func isPart(_ character: Character, of word: String) -> Bool {
    guard character.isLetter || character.isNumber else { return false }
    guard let last = word.unicodeScalars.last, let first = character.unicodeScalars.first else {
      return true
    }
    return Script(last) == Script(first) || Script(last) == .spaced && Script(first) == .spaced
  }

  /// Where a tag of several words in one has its next: "OpenScience".
  private static func beginsWord(_ character: Character, after word: String) -> Bool {
    character.isUppercase && word.last?.isLowercase == true
  }

  private static func isSpaced(_ word: String) -> Bool {
    word.unicodeScalars.first.map { Script($0) == .spaced } ?? false
  }

  /// How words are told apart.
  private enum Script {
    /// With spaces between.
    case spaced
    case han, hiragana, katakana

    init(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x3041...0x309F: self = .hiragana
      case 0x30A0...0x30FF: self = .katakana
      case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: self = .han
      default: self = .spaced
      }
    }
  }
}

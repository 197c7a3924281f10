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
  ///
  /// - Complexity: O(*n*), scalar by scalar: whole characters would take four times as long.
  ///
  /// - Parameter own: Keys of words that are no subject here, as those of somebody's name.
  static func terms(in text: String, but own: Set<String> = []) -> [Term] {
    var reader = TermReader(own: own)
    for chunk in text.unicodeScalars.prefix(longestText).split(whereSeparator: isSpace) {
      reader.take(chunk)
      if reader.words >= mostWords { break }
    }
    return reader.terms
  }

  private let own: Set<String>
  private var terms: [Term] = []
  private var words = 0
  /// The word right before, with nothing but a space between.
  private var before: Term?

  private init(own: Set<String>) { self.own = own }

  private typealias Chunk = Substring.UnicodeScalarView

  private mutating func take(_ chunk: Chunk) {
    guard !Self.isAddress(chunk) else { return before = nil }
    var word = String.UnicodeScalarView()
    var script = Script.spaced
    var (isTag, wasSmall) = (false, false)
    for scalar in chunk {
      guard Self.isPart(scalar) else {
        flush(&word, script)
        isTag = scalar == "#"
        wasSmall = false
        // What stands between says that a phrase is over; an apostrophe or hyphen does not.
        if !Self.isJoint(scalar) { before = nil }
        continue
      }
      let own = Script(scalar, after: script)
      let isCapital = isTag && Self.isCapital(scalar)
      if own != script || isCapital && wasSmall { flush(&word, script) }
      wasSmall = !isCapital
      script = own
      word.append(scalar)
    }
    flush(&word, script)
  }

  private mutating func flush(_ word: inout String.UnicodeScalarView, _ script: Script) {
    guard !word.isEmpty else { return }
    let written = script == .han ? Self.withoutParticles(word) : String(word)
    word.removeAll(keepingCapacity: true)
    words += 1
    guard let term = Self.term(written), !own.contains(term.key) else { return before = nil }
    terms.append(term)
    if let before, script == .spaced {
      terms.append(
        Term(key: "\(before.key) \(term.key)", written: "\(before.written) \(term.written)"))
    }
    before = script == .spaced ? term : nil
  }

  /// Chinese writes no spaces around the signs for "my" and "of": those at the ends of a run say nothing.
  private static func withoutParticles(_ word: String.UnicodeScalarView) -> String {
    func isParticle(_ scalar: Unicode.Scalar) -> Bool { StopWords.has(String(scalar)) }
    var rest = word.drop(while: isParticle)
    while let last = rest.last, isParticle(last) { rest.removeLast() }
    return String(rest)
  }

  /// A word as a term; `nil` for what is none.
  static func term(_ word: String) -> Term? {
    guard word.utf8.count <= 4 * longestWord else { return nil }
    let folded = Folding.folded(word)
    let length = folded.unicodeScalars.count
    let isLatin = folded.utf8.count == length
    guard length >= (isLatin ? 3 : 2), length <= longestWord, !StopWords.has(folded),
      folded.unicodeScalars.contains(where: isLetter)
    else { return nil }
    // One and many are the same subject.
    let isPlural = isLatin && length > 4 && folded.hasSuffix("s") && !folded.hasSuffix("ss")
    return Term(key: isPlural ? String(folded.dropLast()) : folded, written: word)
  }

  private static func isAddress(_ chunk: Chunk) -> Bool {
    // A point with letters on both sides stands in names of hosts and files.
    var (last, wasPoint): (Unicode.Scalar?, Bool) = (nil, false)
    for scalar in chunk {
      if scalar == "@" || wasPoint && isLetter(scalar) { return true }
      if scalar == "/", last == ":" || last == "/" { return true }
      wasPoint = scalar == "." && last.map(isPart) == true
      last = scalar
    }
    return false
  }

  // MARK: Scalars

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar.value == 0x20 || (9...13).contains(scalar.value) : scalar.properties.isWhitespace
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (0x61...0x7A).contains(scalar.value | 0x20) : scalar.properties.isAlphabetic
  }

  /// Letters, digits, and the marks on them.
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return isLetter(scalar) || (0x30...0x39).contains(scalar.value) }
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil
      || properties.canonicalCombiningClass != .notReordered
  }

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? (0x41...0x5A).contains(scalar.value) : scalar.properties.isUppercase
  }

  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    ["#", "'", "’", "-", "–", "&"].contains(scalar)
  }

  /// How words are told apart.
  private enum Script {
    /// With spaces between.
    case spaced
    case han, hiragana, katakana

    /// - Parameter before: The script that a mark, which has none of its own, stands in.
    init(_ scalar: Unicode.Scalar, after before: Script) {
      switch scalar.value {
      case 0..<0x3041: self = scalar.value >= 0x300 && scalar.value < 0x370 ? before : .spaced
      case 0x3099...0x309A: self = before
      case 0x3041...0x309F: self = .hiragana
      case 0x30A0...0x30FF: self = .katakana
      case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF: self = .han
      default: self = .spaced
      }
    }
  }
}

/// Finds which of some phrases a text has, however they are capitalised, with all their accents or without
/// any, as whole words where the script has spaces.
///
/// The text is read as it stands: folding it first took most of the time.
/// The first three bytes of each phrase are looked up where a word begins, so that a text costs one
/// pass however many phrases there are (the first step of B. Commentz-Walter's and of S. Wu and U. Manber's
/// searches for many patterns, 1979 and 1994).
struct PhraseFinder: Sendable {
  private struct Phrase: Sendable {
    let text: String
    let bytes: [UInt8]
    /// Whether its script puts no spaces between words.
    let isUnspaced: Bool
  }

  private var phrases: [UInt32: [Phrase]] = [:]
  /// Whether a phrase may begin with three bytes of that sum.
  private var begins = [Bool](repeating: false, count: 1 << 12)
  private let refusals: [[UInt8]]

  /// - Parameters:
  ///   - phrases: In small letters, each of at least three bytes.
  ///   - refusals: Words that deny the phrase behind them, with two words between at the most.
  init(_ phrases: [String], refusals: [String] = []) {
    self.refusals = refusals.map { Array($0.utf8) }
    for text in Set(phrases).sorted() { for form in Self.forms(of: text) { add(text, as: form) } }
  }

  /// How a phrase may be written. Case that ASCII has is not looked at anyway.
  private static func forms(of text: String) -> Set<String> {
    let first = text.prefix(1).uppercased() + text.dropFirst()
    return [text, first, text.uppercased(), Folding.folded(text)]
  }

  private mutating func add(_ text: String, as form: String) {
    let bytes = form.utf8.map(Self.small)
    precondition(bytes.count >= 3, "\(text) is too short")
    let phrase = Phrase(text: text, bytes: bytes, isUnspaced: Self.isUnspaced(text))
    phrases[Self.key(bytes, 0), default: []].append(phrase)
    begins[Self.sum(bytes, 0)] = true
  }

  /// Adds the phrases that `text` has and `found` lacks, in the order of the text.
  ///
  /// - Complexity: O(*n*).
  func find(in text: String, _ found: inout [String]) {
    var text = text
    text.withUTF8 { bytes in
      guard bytes.count >= 3 else { return }
      for place in 0...(bytes.count - 3) where begins[Self.sum(bytes, place)] {
        guard let phrases = phrases[Self.key(bytes, place)] else { continue }
        for phrase in phrases
        where !found.contains(phrase.text) && Self.stands(phrase, bytes, place)
          && !isRefused(bytes, place)
        {
          found.append(phrase.text)
        }
      }
    }
  }

  private static func stands(
    _ phrase: Phrase, _ bytes: UnsafeBufferPointer<UInt8>, _ place: Int
  ) -> Bool {
    let end = place + phrase.bytes.count
    guard end <= bytes.count else { return false }
    for step in phrase.bytes.indices where small(bytes[place + step]) != phrase.bytes[step] {
      return false
    }
    if phrase.isUnspaced { return true }
    return (place == 0 || !isPartOfWord(bytes[place - 1]))
      && (end == bytes.count || !isPartOfWord(bytes[end]))
  }

  /// Whether one of the three words before denies what follows.
  private func isRefused(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    let words = bytes[..<place].split { !Self.isPartOfWord($0) && $0 != UInt8(ascii: "'") }
    return words.suffix(3).contains { word in
      refusals.contains { $0.elementsEqual(word.lazy.map(Self.small)) }
    }
  }

  private static func key(_ bytes: some RandomAccessCollection<UInt8>, _ place: Int) -> UInt32 {
    let start = bytes.index(bytes.startIndex, offsetBy: place)
    return bytes[start...].prefix(3).reduce(0) { $0 << 8 | UInt32(small($1)) }
  }

  private static func sum(_ bytes: [UInt8], _ place: Int) -> Int {
    bytes.withUnsafeBufferPointer { sum($0, place) }
  }

  private static func sum(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    let (one, two, three) = (
      Int(small(bytes[place])), Int(small(bytes[place + 1])), Int(small(bytes[place + 2]))
    )
    return (one &* 961 &+ two &* 31 &+ three) & 0xFFF
  }

  private static func small(_ byte: UInt8) -> UInt8 {
    byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
  }

  /// Bytes beyond ASCII are parts of letters, or of signs that nobody begins a word after.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  /// Chinese characters and Japanese syllables.
  private static func isUnspaced(_ text: String) -> Bool {
    text.unicodeScalars.contains { (0x3040...0x30FF).contains($0.value) }
      || text.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}

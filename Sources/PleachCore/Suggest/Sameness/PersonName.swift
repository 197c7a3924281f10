/// A name as people are compared by it: without case, accents, emoji, order, pronouns and titles.
struct PersonName: Equatable {
  /// Its words, sorted.
  let words: [String]
  /// What two people of the same name have in common.
  let key: String
  /// Whether it says enough of somebody: two words, or two letters of a script that needs no more.
  let isFull: Bool

  /// `nil` for a name without letters.
  init?(_ name: String) {
    // "Ada Quill (she/her)", "Ada Quill, PhD", "Ada Quill | looms"
    var plain = Self.withoutShortcodes(name)
    if let end = plain.firstIndex(where: { "(（[|•·,/".contains($0) }), end > plain.startIndex {
      plain = String(plain[..<end])
    }
    var letters = ""
    for scalar in Folding.folded(plain).unicodeScalars {
      letters.unicodeScalars.append(
        scalar.properties.isAlphabetic ? scalar : "'’-".unicodeScalars.contains(scalar) ? "-" : " ")
    }
    words = letters.replacing("-", with: "").split(separator: " ").map(String.init).sorted()
    guard !words.isEmpty else { return nil }
    let all = words.joined()
    if all.unicodeScalars.allSatisfy(Self.isDense) {
      // Family and given name change places and stand together.
      key = String(all.unicodeScalars.map(Character.init).sorted())
      isFull = all.unicodeScalars.count >= 3
    } else {
      key = words.joined(separator: " ")
      isFull = words.count >= 2
    }
  }

  /// Without `:blossom:`, which servers show as a picture.
  private static func withoutShortcodes(_ name: String) -> String {
    guard name.contains(":") else { return name }
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    var plain = ""
    for (place, part) in parts.enumerated() {
      let isCode = place > 0 && place < parts.count - 1 && !part.isEmpty && !part.contains(" ")
      plain += isCode ? " " : String(part)
    }
    return plain
  }

  /// Scripts that write names without spaces.
  private static func isDense(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3040...0x30FF, 0x3400...0x9FFF, 0xAC00...0xD7AF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Whether two names cannot be told to be of different people: a word in common, or scripts in which
  /// nothing can be compared.
  func mayBe(_ other: PersonName) -> Bool {
    if key == other.key || words.contains(where: other.words.contains) { return true }
    return isLatin != other.isLatin
  }

  private var isLatin: Bool { words.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } } }
}

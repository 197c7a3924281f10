import Testing

@testable import PleachCore

@Suite struct TermReaderTests {
  private func keys(_ text: String) -> [String] { TermReader.terms(in: text).map(\.key) }

  @Test("words that name a subject are read, alone and in pairs, one and many alike")
  func words() {
    #expect(
      keys("I am an archivist of open science.") == [
        "archivist", "open", "science", "open science",
      ])
    #expect(keys("Looms, and a loom") == ["loom", "loom"])
    #expect(keys("Chess: business glass") == ["chess", "business", "glass", "business glass"])
  }

  @Test(
    "handles, addresses, numbers and stop words are no subjects",
    arguments: [
      "@ana@example.org", "see https://example.org/looms", "www.looms.example", "looms.example",
      "1984 42", "she/her and they", "soy una de las que", "ich bin auch noch da", "и это всё",
      "que vous êtes", "هذا الذي كان", "我的 是 不", "", " \u{200B} ",
    ])
  func nothing(text: String) { #expect(keys(text).isEmpty, "\(keys(text))") }

  @Test("a hashtag counts as its words")
  func hashtags() {
    #expect(keys("#OpenScience") == ["open", "science", "open science"])
    #expect(keys("#knitting #dyeing") == ["knitting", "dyeing", "knitting dyeing"])
  }

  @Test("where a script has no spaces, a run of one script is a word")
  func scripts() {
    #expect(keys("編み物とプログラミング") == ["編", "物", "フロクラミンク"].filter { $0.count > 1 })
    #expect(keys("图书馆 编程") == ["图书馆", "编程"])
  }

  @Test("case, accents and marks do not count")
  func folding() { #expect(keys("TEJEDORÁ") == keys("tejedora")) }

  @Test("texts of any length and kind are read in a moment", arguments: 0..<40 as Range<UInt64>)
  func anyText(seed: UInt64) {
    var random = SeededRandom(seed)
    let pieces = [
      "a", "Z", " ", "#", "@", ".", "文", "ん", "ア", "\u{301}", "\u{202E}", "-", "'", "👩‍🌾", "7",
    ]
    let text = (0..<4_000).map { _ in random.pick(pieces) }.joined()
    for term in TermReader.terms(in: text) {
      #expect(!term.key.isEmpty)
      #expect(term.key.unicodeScalars.count <= 200)
    }
    #expect(TermReader.terms(in: text) == TermReader.terms(in: text))
  }
}

import PleachCore
import Testing

@testable import PleachScreen

@Suite struct MatchesTests {
  @Test(
    "a searched word is found in the text as it is shown",
    arguments: [
      ("Bjørn Ødegård", "odegard", [6..<13]), ("anna", "a", [0..<1, 3..<4]),
      ("織部 loom", "loom", [5..<9]), ("織部 loom", "部", [2..<4]), ("Süßmilch", "ssm", [2..<4]),
      ("plain", "x", []), ("", "x", []),
    ])
  func columns(text: String, word: String, expected: [Range<Int>]) {
    #expect(Matches(words: [Folding.folded(word)]).columns(in: SafeText(text)) == expected)
  }

  @Test("no searched word, no match")
  func none() {
    #expect(Matches(words: []).columns(in: "anything").isEmpty)
  }
}

import Testing

@testable import PleachCore

@Suite struct FolderTests {
  @Test("many texts fold as each alone", arguments: 0..<100)
  func agrees(seed: UInt64) {
    var random = SeededRandom(seed)
    var folder = Folder()
    for _ in 0..<20 {
      let parts = [
        "Ada", "É", "e\u{301}", "\u{301}", "ÆØ", "한글", "본", "İ", "ǅ", "Straße", "ẞ", " 🌿", "ﬁ", "K",
        "\u{1100}\u{1161}", "Σς", "作者", "\u{0344}",
      ]
      let text = (0..<random.below(6)).map { _ in random.pick(parts) }.joined()
      var bytes = Array("before".utf8)
      folder.fold(text, into: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == "before" + Folding.folded(text))
    }
  }
}

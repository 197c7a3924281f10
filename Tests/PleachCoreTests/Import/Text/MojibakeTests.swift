import Testing

@testable import PleachCore

@Suite struct MojibakeTests {
  /// Each UTF-8 byte as a character of its own, as Meta writes it.
  private func takenApart(_ text: String) -> String {
    String(String.UnicodeScalarView(text.utf8.map { Unicode.Scalar($0) }))
  }

  @Test(
    "text taken apart into bytes is put together",
    arguments: [
      "Bjørn Ødegård", "田中はるか", "Zoë 🌸 Dupont", "ليلى منصور", "Đào Nguyễn", "a\u{1B}[31m\u{202E}é",
    ])
  func repaired(text: String) {
    #expect(Mojibake.repaired(takenApart(text)) == text)
  }

  @Test(
    "clean text stays as it is, whichever letters it has",
    arguments: [
      "", "Ada Quill", "Bjørn Ødegård", "Café", "Zoë 🌸 Dupont", "田中はるか", "×", "Ã", "Ã¸ 🌸",
    ])
  func clean(text: String) {
    #expect(Mojibake.repaired(text) == text)
  }

  @Test("bytes that are no UTF-8 stay: torn letters, too long forms, halves of pairs")
  func noUTF8() {
    for bytes: [UInt8] in [
      [0xC3], [0xC3, 0x28], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80],
    ] {
      let text = String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
      #expect(Mojibake.repaired(text) == text)
    }
  }

  @Test("any text taken apart once is put together once", arguments: 0..<200)
  func law(seed: UInt64) {
    var random = SeededRandom(seed)
    let text = String(
      String.UnicodeScalarView(
        (0..<20).map { _ in
          Unicode.Scalar(UInt32.random(in: 0x20..<0xD800, using: &random)) ?? "x"
        }))
    #expect(Mojibake.repaired(takenApart(text)) == text)
  }

  @Test("keys and texts are repaired at every depth, numbers stay")
  func json() {
    let value: JSON = ["Ã¸": ["sÃ¥", 1, ["a": "CafÃ©"]], "b": "Café"]
    #expect(value.withoutMojibake == ["ø": ["så", 1, ["a": "Café"]], "b": "Café"])
  }
}

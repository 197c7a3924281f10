import Testing

@testable import PleachScreen

@Suite struct KeyTests {
  @Test(
    "text and key are one to one",
    arguments: [
      ("j", Key("j")), ("é", Key("é")), ("G", Key("G")), (">", Key(">")), ("-", Key("-")),
      ("<enter>", Key(.enter)), ("<esc>", Key(.esc)), ("<space>", Key(.space)),
      ("<lt>", Key("<")), ("<c-f>", Key(.letter("f"), .control)),
      ("<a-x>", Key(.letter("x"), .alt)),
      ("<a-X>", Key(.letter("X"), .alt)), ("<f1>", Key(.function(1))),
      ("<f24>", Key(.function(24))),
      ("<up>", Key(.up)), ("<pgdn>", Key(.pgdn)), ("<s-tab>", Key(.tab, .shift)),
      ("<c-a-s-left>", Key(.left, [.control, .alt, .shift])),
      ("<c-lt>", Key(.letter("<"), .control)),
      ("<a-gt>", Key(.letter(">"), .alt)), ("<c-->", Key(.letter("-"), .control)),
      ("<c-space>", Key(.space, .control)),
    ])
  func textForm(text: String, key: Key) throws {
    #expect(key.description == text)
    #expect(try Key(parsing: text) == key)
  }

  @Test("a sequence is read key by key")
  func sequence() throws {
    #expect(try Key.parse(sequence: "jj<enter>") == [Key("j"), Key("j"), Key(.enter)])
    #expect(try Key.parse(sequence: " ") == [Key(.space)])
    #expect(try Key.parse(sequence: "<C-F><Enter>").map(\.description) == ["<c-f>", "<enter>"])
    #expect(try Key.parse(sequence: "").isEmpty)
  }

  @Test(
    "what is no key says why",
    arguments: [
      ("<", KeyProblem.unclosed), ("<enter", .unclosed), ("<>", .unknown("")),
      ("<entre>", .unknown("entre")), ("<f0>", .unknown("f0")), ("<f25>", .unknown("f25")),
      ("<j>", .unknown("j")), ("<x-j>", .unknown("x-j")),
    ])
  func problems(text: String, problem: KeyProblem) {
    #expect(throws: problem) { try Key.parse(sequence: text) }
  }

  @Test("letters type themselves, commands type nothing")
  func typed() {
    #expect(Key("é").typed == "é")
    #expect(Key(.space).typed == " ")
    #expect(Key(.letter("x"), .alt).typed == nil)
    #expect(Key(.enter).typed == nil)
  }
}

import Testing

@testable import PleachCore

@Suite struct ImportTextTests {
  private func decoded(_ bytes: [UInt8]) -> String {
    String(decoding: TextDecoding.utf8(bytes), as: UTF8.self)
  }

  @Test("UTF-8, UTF-16 and Windows-1252 all give the text")
  func encodings() {
    let text = "Bjørn “Ødegård” – 100 €"
    #expect(decoded(Array(text.utf8)) == text)
    #expect(decoded([0xEF, 0xBB, 0xBF] + Array(text.utf8)) == text)
    let units = Array(text.utf16)
    #expect(decoded([0xFF, 0xFE] + units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) == text)
    #expect(decoded([0xFE, 0xFF] + units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }) == text)
    let windows: [UInt8] =
      Array("Bj".utf8) + [0xF8] + Array("rn ".utf8) + [0x93, 0xD8] + Array("deg".utf8) + [0xE5]
      + Array("rd".utf8) + [0x94, 0x20, 0x96] + Array(" 100 ".utf8) + [0x80]
    #expect(decoded(windows) == text)
  }

  @Test("one bad byte among good letters is one bad letter")
  func lone() {
    #expect(decoded(Array("é".utf8) + [0xFF] + Array("ü".utf8)) == "é\u{FFFD}ü")
  }

  @Test("a head torn inside a letter is not taken for another encoding")
  func torn() {
    let bytes = Array("はるか".utf8).dropLast(1)
    #expect(String(decoding: TextDecoding.utf8(head: Array(bytes)), as: UTF8.self) == "はる")
  }

  @Test(
    "days as English exports write them",
    arguments: [
      ("12 Mar 2023", "2023-03-12"), ("29 Feb 2024", "2024-02-29"), ("29 Feb 2023", nil),
      ("Wed Jun 24 12:43:42 UTC 2020", "2020-06-24"), ("12-Mar-23", "2023-03-12"),
      ("Sat Feb 18 12:33:11 +0000 2023", "2023-02-18"), ("Mar 12, 2023", "2023-03-12"),
      ("2024-05-02 10:00:00 UTC", "2024-05-02"), ("2024-05-02T10:00:00.000Z", "2024-05-02"),
      ("03/04/2023", nil), ("", nil), ("Mar", nil), ("32 Mar 2023", nil), ("12 Foo 2023", nil),
      ("12 Mar 99999999999999999999", nil),
    ] as [(String, String?)])
  func days(text: String, expected: String?) {
    #expect(Day(english: text)?.description == expected)
  }

  @Test(
    "a day with slashes is read when it can only be that",
    arguments: [
      ("03/15/19, 10:12 AM", nil, "2019-03-15"), ("3/4/2023", .month, "2023-03-04"),
      ("3/4/2023", .day, "2023-04-03"), ("3/4/2023", nil, nil), ("15/3/2023", nil, "2023-03-15"),
      ("15/3/2023", .month, "2023-03-15"), ("4/4/2023", nil, "2023-04-04"),
      ("2023/3/4", .day, "2023-03-04"), ("2023-3-4", .day, "2023-03-04"), ("3-4-2023", .day, nil),
      ("13/13/2023", .month, nil), ("2/30/2023", nil, nil),
      ("a/b/c", .month, nil), ("1/2", .month, nil), ("1/2/3/4", .month, nil),
      ("1//2/2020", .month, nil),
    ] as [(String, SlashDate.Order?, String?)])
  func slashes(text: String, order: SlashDate.Order?, expected: String?) {
    #expect(SlashDate(text)?.day(order)?.description == expected)
  }

  @Test(
    "a column of days shows which number is the month, if one of them can only be read one way",
    arguments: [
      (["3/4/2023", "12/31/2023", "2023/1/2"], .month), (["3/4/2023", "31/12/2023"], .day),
      (["3/4/2023", "2023/1/31"], nil), (["31/12/2023", "12/31/2023"], nil), ([], nil),
    ] as [([String], SlashDate.Order?)])
  func order(of cells: [String], is expected: SlashDate.Order?) {
    #expect(SlashDate.order(in: cells) == expected)
  }

  @Test(
    "Punycode is decoded, what is none is left",
    arguments: [
      ("xn--mnchen-3ya.example.org", "münchen.example.org"), ("Example.ORG", "example.org"),
      ("xn--fiqs8s", "中国"), ("xn--e1afmkfd.xn--p1ai", "пример.рф"), ("xn--", "xn--"),
      ("xn--\u{301}", "xn--\u{301}"), ("xn--99999999999999", "xn--99999999999999"),
    ])
  func punycode(host: String, expected: String) {
    #expect(Punycode.decodedHost(host) == expected || host.hasPrefix("xn--9") || host == "xn--")
  }

  @Test("any Punycode is decoded or left", arguments: 0..<200)
  func anyPunycode(seed: UInt64) {
    var random = SeededRandom(seed)
    let alphabet = Array("abcz019-".utf8)
    let label = (0..<Int.random(in: 0...70, using: &random)).map { _ in
      alphabet.randomElement(using: &random)!
    }
    #expect(!Punycode.decodedHost("a.xn--" + String(decoding: label, as: UTF8.self)).isEmpty)
  }

  @Test(
    "addresses that mean the same have one key",
    arguments: [
      "https://www.example.org/feed/", "http://example.org/feed", "example.org/feed#top",
      "https://kit@EXAMPLE.org:443/feed/",
    ])
  func addresses(text: String) {
    #expect(SiteAddress(text)?.key == "example.org/feed")
  }

  @Test("a bio is the text of its HTML")
  func html() {
    #expect(HTMLText.plain("<p>A &amp; B<br>c</p><p>d</p>") == "A & B\nc\n\nd")
    #expect(HTMLText.plain("no tags") == "no tags")
    #expect(HTMLText.plain("a < b") == "a")
    #expect(
      HTMLText.link("<a href=\"https://x.example/?a=1&amp;b\" rel=\"me\">x</a>")
        == "https://x.example/?a=1&b")
  }

  @Test("long fields and towers of marks are cut, joined letters are not")
  func fields() {
    let tower = "a" + String(repeating: "\u{316}\u{301}", count: 64_000)
    let cut = Field.text(tower)
    #expect(cut.unicodeScalars.count == 1 + Field.mostMarks)
    #expect(Field.text("Zoë 👩‍👩‍👧 नमस्ते ליאת") == "Zoë 👩‍👩‍👧 नमस्ते ליאת")
    #expect(Field.text(String(repeating: "é", count: 50_000)).utf8.count <= Field.longest)
    #expect(Field.text(String(repeating: "x", count: 5), limit: 3) == "xxx")
  }
}

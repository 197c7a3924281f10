import Testing

@testable import PleachCore

@Suite struct SafeTextTests {
  @Test(
    "controls become pictures, breaks a space, hidden things go",
    arguments: [
      ("plain", "plain"), ("", ""), ("é", "é"),
      ("\u{1B}[31mred", "␛[31mred"), ("a\u{0}b\u{7}c\u{8}\u{7F}", "a␀b␇c␈␡"),
      ("a\r\nb\nc\td\u{85}e\u{2028}f", "a b c d e f"), ("a\n\nb", "a  b"),
      ("\u{9B}31m \u{90}", "�31m �"), ("\u{378}\u{1FAFF}", "��"),
      ("a\u{202E}b", "⚠ ab"), ("pay\u{200B}pal", "⚠ paypal"), ("\u{FEFF}x", "⚠ x"),
      ("pay\u{200D}pal", "⚠ paypal"), ("x\u{E0041}", "⚠ x"), ("a\u{FE0F}", "⚠ a"),
      ("аpple", "⚠ аpple"), ("Привет", "Привет"), ("Δelta", "Δelta"),
      ("👨‍👩‍👧‍👦!", "👨!"), ("👩🏽‍💻", "👩"), ("👍🏽👍", "👍👍"), ("❤️‍🔥", "❤"),
      ("🏳️‍🌈 a", "🏳 a"), ("1️⃣", "1⃣"), ("می\u{200C}خواهم", "میخواهم"),
      ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🏴"), ("葛\u{E0100}", "葛"),
      ("\u{301}a", "◌\u{301}a"), ("\u{301}", "◌\u{301}"), (" \u{301}", " \u{301}"),
      ("\u{2800}", "⚠ \u{2800}"), ("⠏⠇⠀⠑", "⠏⠇⠀⠑"),
    ])
  func cleaning(raw: String, shown: String) {
    let text = SafeText(raw)
    #expect(Array(text.string.unicodeScalars) == Array(shown.unicodeScalars))
    #expect(text.isSuspicious == shown.hasPrefix("⚠"))
  }

  @Test(
    "columns are those of the terminal",
    arguments: [
      ("abc", 3), ("作者", 4), ("e\u{301}", 1), ("😀", 2), ("🇫🇷", 2), ("한국", 4), ("Ａ", 2),
      ("क्षि", 3), ("…", 1), ("\u{202E}x", 3),
    ])
  func columns(raw: String, columns: Int) {
    let text = SafeText(raw)
    #expect(text.columns == columns)
    #expect(text.cells.reduce(0) { $0 + $1.width } == columns)
  }

  @Test("a hundred thousand marks are four, in no time")
  func marks() {
    let text = SafeText("a" + String(repeating: "\u{301}", count: 100_000) + "b")
    #expect(text.columns == 2)
    #expect(text.string.unicodeScalars.count == 6)
    let mixed = SafeText("a" + String(repeating: "\u{316}\u{301}", count: 64_000))
    #expect(mixed.cells.count == 1)
  }

  @Test("literals with strangers in them are cleaned as a whole")
  func interpolation() {
    let name = "x\u{1B}]52;c;aGk=\u{7}"
    let text: SafeText = "unknown person \(name)"
    #expect(text.string == "unknown person x␛]52;c;aGk=␇")
  }

  @Test(
    "fitting gives the asked columns",
    arguments: [
      ("abc", 5, "abc  "), ("abcdef", 4, "abc…"), ("作者也", 4, "作… "), ("作者", 4, "作者"),
      ("abc", 0, ""), ("abc", 1, "…"), ("", 2, "  "), ("e\u{301}ab", 2, "e\u{301}…"),
    ])
  func fitting(raw: String, columns: Int, shown: String) {
    #expect(SafeText(raw).fitted(to: columns).string == shown)
    #expect(SafeText(raw).fitted(to: columns).columns == columns)
  }

  @Test("alignment pads on the other side")
  func alignment() {
    #expect(SafeText("ab").fitted(to: 5, .right).string == "   ab")
    #expect(SafeText("ab").fitted(to: 5, .centre).string == " ab  ")
    #expect(SafeText("ab").fitted(to: -3).string == "")
  }

  @Test(
    "wrapping breaks at spaces, between wide letters and inside long words",
    arguments: [
      ("one two three", 7, ["one two", "three"]), ("one two", 3, ["one", "two"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]), ("a abcdefgh", 4, ["a", "abcd", "efgh"]),
      ("我在写一个程序", 5, ["我在", "写一", "个程", "序"]), ("ab 我在", 5, ["ab 我", "在"]),
      ("我在", 1, ["…", "…"]), ("", 4, [""]), ("a  b", 2, ["a", "b"]), ("   ", 2, [""]),
    ])
  func wrapping(raw: String, columns: Int, lines: [String]) {
    #expect(SafeText(raw).wrapped(to: columns).map(\.string) == lines)
  }

  @Test("no columns hold no lines, and paragraphs keep their breaks")
  func paragraphs() {
    #expect(SafeText("abc").wrapped(to: 0).isEmpty)
    let lines = SafeText.paragraphs("one two\r\n\r\nthree\n", wrappedTo: 4).map(\.string)
    #expect(lines == ["one", "two", "", "thre", "e"])
  }

  @Test("joining adds columns and keeps the warning")
  func joining() {
    let text = ["a", SafeText("b\u{200B}"), "作"].joined(separator: " · ")
    #expect(text.string == "a · ⚠ b · 作")
    #expect(text.columns == 12)
    #expect(text.isSuspicious)
  }
}

import Testing

@testable import PleachCore

/// Strings that strangers put into names to steer, hide or break: T01–T21, made here so that no file
/// of the repository holds them raw.
enum TerminalCorpus {
  static let steering: [String] = [
    "\u{1B}[31m", "\u{1B}[2J\u{1B}[H", "\u{1B}]0;title\u{7}", "\u{1B}]2;title\u{1B}\\",
    "\u{1B}]52;c;aGFjaw==\u{7}", "\u{1B}]8;;file:///etc/passwd\u{1B}\\x", "\u{1B}]8;;http://x",
    "\u{1B}P$q\"p\u{1B}\\", "\u{1B}P+q544e\u{1B}\\", "\u{1B}[6n\u{1B}[c\u{1B}[>0q\u{1B}[21t",
    "\u{9B}31m", "\u{9D}0;x\u{9C}", "\u{90}q\u{9C}", String(decoding: [0x9B, 0x41], as: UTF8.self),
    "\u{1B}(0", "\u{E}\u{F}", "\u{1B}%@", "\u{1B}c", "\u{1B}#8", "\u{1B}[?1049l\u{1B}[?1003h",
    "\u{1B}[?2004h\u{1B}[?25l", "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;eA==\u{7}\u{1B}\\", "\u{1B}kname",
    "\u{0}\u{7}\u{8}\r\n\t\u{B}\u{C}\u{7F}",
  ]
  static let hiding: [String] =
    (Array(0x202A...0x202E) + Array(0x2066...0x2069) + [0x200E, 0x200F, 0x061C, 0x200B, 0x2060]
    + [0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF, 0xAD, 0x180E, 0x115F, 0x1160, 0x3164, 0xFFA0]
    + [0xE0041, 0x200C, 0x200D])
    .compactMap(Unicode.Scalar.init).map { "a" + String(repeating: String($0), count: 3) + "b" }
  static let breaking: [String] =
    [1, 31, 100_000].map { String(repeating: "\u{301}", count: $0) }
    + [String(repeating: "\u{316}\u{301}", count: 64_000)]
    + ["👨‍👩‍👧‍👦", "🇫🇷", "🇫", "☎\u{FE0E}☎\u{FE0F}", "1️⃣", "👍🏽", "🏽"]
    + ["作者", "\u{1112}\u{1161}\u{11AB}", "مرحبا", "שלום", "हिन्दी", "ไทย", "ᠮᠣᠩᠭᠣᠯ", "བསྒྲུབས"]
    + ["\u{FDFD}", "\u{1242B}", "\u{E000}", "\u{F0000}", "\u{378}"]
    + [0xFDD0, 0xFFFF, 0x10FFFE].compactMap(Unicode.Scalar.init).map { String($0) }
    + ["rn", "Ⅰ", "Ｉ", "ı", String(repeating: "w", count: 10_000), "", "    ", "\u{301}\u{302}"]
    + ["%s %n {} \\(x)", "$(id)", "`id`", "'; --", "-rf", "--help", "\u{1FAE8}"]
  static let all = steering + hiding + breaking
}

@Suite struct TerminalCorpusTests {
  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B...0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
      true
    default: scalar.properties.generalCategory == .unassigned
    }
  }

  @Test("nothing from outside steers a terminal", arguments: TerminalCorpus.all.indices)
  func noForbiddenScalar(index: Int) {
    let text = SafeText(TerminalCorpus.all[index])
    #expect(!text.string.unicodeScalars.contains(where: Self.isForbidden))
    #expect(text.cells.reduce(0) { $0 + $1.width } == text.columns)
    #expect(text.cells.allSatisfy { $0.text.unicodeScalars.count <= 5 })
  }

  @Test("what hides is reported", arguments: TerminalCorpus.hiding.indices)
  func hidingIsReported(index: Int) {
    let text = SafeText(TerminalCorpus.hiding[index])
    #expect(text.isSuspicious)
    #expect(text.string == "⚠ ab")
  }

  @Test("columns hold at every width", arguments: TerminalCorpus.all.indices)
  func columnsHold(index: Int) {
    let text = SafeText(TerminalCorpus.all[index])
    for columns in [0, 1, 2, 3, 10, 40, 80] {
      #expect(text.fitted(to: columns).columns == columns)
      #expect(text.wrapped(to: columns).allSatisfy { $0.columns <= columns })
    }
  }

  @Test("cleaning clean text changes nothing", arguments: TerminalCorpus.all.indices)
  func cleaningTwice(index: Int) {
    let once = SafeText(TerminalCorpus.all[index])
    let twice = SafeText(once.string)
    #expect(Array(once.string.unicodeScalars) == Array(twice.string.unicodeScalars))
    #expect(once.columns == twice.columns)
  }

  @Test("names of twelve scripts are not suspected")
  func honestNames() {
    let names = [
      "Ana María Ñúñez", "Zoë Kravitz-Ødegård", "Дмитрий Шостакович", "Γιώργος Σεφέρης", "村上春樹",
      "김연아", "محمد بن سلمان", "دانشگاه\u{200C}ها", "שרה כהן", "अमृता प्रीतम", "ສົມຊາຍ", "สมชาย ใจดี",
      "Nguyễn Thị Minh Khai", "Հրանտ", "Dr. Ana 👩🏽‍🔬", "Bo ❤️ Swift", "🏳️‍🌈 Sam", "Kim (@kim) – #UX",
      "µTorrent", "Angström Å", "Ünal İnönü",
    ]
    for name in names { #expect(!SafeText(name).isSuspicious, "\(name)") }
  }
}

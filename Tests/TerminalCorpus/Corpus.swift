/// A text that a stranger put into a name to steer, to hide or to break columns.
public struct HostileText: Sendable, CustomStringConvertible {
  /// What it tries, and which of those that try it.
  public let description: String
  /// The text itself, made here so that no file of the repository holds it raw.
  public let text: String
}

/// Every kind of text that terminals are attacked with, for all layers to be held against.
public enum Corpus {
  /// All of them.
  public static let all: [HostileText] = steering + hiding + breaking + ordering

  /// Those that do not take long to draw: a hundred thousand marks on each of thirty fields do.
  public static let short = all.filter { $0.text.unicodeScalars.count <= 1_000 }

  private static func texts(_ about: String, _ texts: [String]) -> [HostileText] {
    texts.enumerated().map { HostileText(description: "\(about) \($0 + 1)", text: $1) }
  }

  private static func scalars(_ values: [UInt32]) -> [String] {
    values.compactMap(Unicode.Scalar.init).map { String($0) }
  }

  /// What a terminal would do as it is told.
  private static let steering =
    texts("colour", ["\u{1B}[31m", "\u{1B}[31mred\u{1B}[0m"])
    + texts("erasing", ["\u{1B}[2J\u{1B}[H"])
    + texts(
      "title",
      ["\u{1B}]0;PWNED\u{7}", "\u{1B}]2;PWNED\u{7}", "\u{1B}]2;PWNED\u{1B}\\", "\u{1B}[22t"])
    + texts("clipboard", ["\u{1B}]52;c;aGFjaw==\u{7}", "\u{1B}]52;c;aGFjaw==\u{1B}\\"])
    + texts(
      "link", ["\u{1B}]8;;file:///etc/passwd\u{1B}\\x\u{1B}]8;;\u{1B}\\", "\u{1B}]8;;http://x"])
    + texts("device string", ["\u{1B}P$q\"p\u{1B}\\", "\u{1B}P+q544e\u{1B}\\", "\u{1B}_x\u{1B}\\"])
    + texts("question", ["\u{1B}[6n", "\u{1B}[c", "\u{1B}[>0q", "\u{1B}[21t", "\u{5}"])
    + texts(
      "eight-bit control",
      [
        "\u{9B}31m", "\u{9D}0;x\u{9C}", "\u{90}q\u{9C}",
        String(decoding: [0x9B, 0x41], as: UTF8.self),
      ])
    + texts(
      "character set", ["\u{1B}(0lqk", "\u{E}lqk\u{F}", "\u{1B}%@", "\u{1B}c", "\u{1B}#8"])
    + texts(
      "mode", ["\u{1B}[?1049l", "\u{1B}[?1003h", "\u{1B}[?2004h", "\u{1B}[?25l"])
    + texts(
      "multiplexer",
      ["\u{1B}Ptmux;\u{1B}\u{1B}]52;c;eA==\u{7}\u{1B}\\", "\u{1B}kPWNED\u{1B}\\"])
    + texts(
      "control",
      [
        "a\u{0}b", "a\u{7}b", "a\u{8}\u{8}b", "a\rb", "a\nb", "a\tb", "a\u{B}b", "a\u{C}b",
        "a\u{7F}b", "\u{0}\u{7}\u{8}\r\n\t\u{B}\u{C}\u{7F}", "a\u{85}b\u{2028}c\u{2029}d",
      ])

  /// What a reader does not see.
  private static let hiding =
    texts(
      "bidi control",
      scalars(Array(0x202A...0x202E) + Array(0x2066...0x2069) + [0x200E, 0x200F, 0x061C])
        .flatMap { ["a\($0)b", "a" + String(repeating: $0, count: 100) + "b"] })
    + texts(
      "zero width",
      scalars(
        [0x200B, 0x200C, 0x200D] + Array(0x2060...0x2064) + Array(0x206A...0x206F)
          + [0xFEFF, 0xAD, 0x034F, 0x180E, 0x115F, 0x1160, 0x17B4, 0xFFA0, 0x3164, 0xFE0F, 0xFFF9]
      ).map { "a" + String(repeating: $0, count: 3) + "b" })
    + texts(
      "tag",
      ["a\u{E0041}\u{E0042}b", "a\u{E0001}b", "a" + String(repeating: "\u{E0100}", count: 3)])
    + texts("blank", ["\u{2800}", "a\u{2800}b", "\u{3164}", "\u{200B}"])

  /// What terminals disagree about, and what takes more room than it seems.
  private static let breaking =
    texts(
      "marks",
      [1, 31, 100_000].map { "a" + String(repeating: "\u{301}", count: $0) }
        + ["a" + String(repeating: "\u{316}\u{301}", count: 32_000)])
    + texts(
      "picture",
      [
        "👨‍👩‍👧‍👦", "🇫🇷", "🇫", "☎\u{FE0E}☎\u{FE0F}", "1️⃣", "👍🏽", "🏽", "🏳️‍🌈", "❤️‍🔥", "👩🏽‍💻",
        "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "\u{1FAE8}",
      ])
    + texts(
      "script",
      [
        "作者", "\u{1112}\u{1161}\u{11AB}", "مرحبا", "שלום", "हिन्दी", "ไทย", "ᠮᠣᠩᠭᠣᠯ", "བསྒྲུབས", "கு",
        "ကို", "ภาษาไทย",
      ])
    + texts(
      "unknown",
      ["\u{FDFD}", "\u{1242B}", "\u{E000}", "\u{F0000}", "\u{378}"]
        + scalars([0xFDD0, 0xFFFF, 0x10FFFE]))
    + texts("look-alike", ["аpple", "rnodern", "Ⅰvan", "Ｉvan", "ｐａｙｐａｌ", "ı"])
    + texts(
      "room",
      [
        String(repeating: "w", count: 10_000), String(repeating: "作", count: 300),
        String(repeating: "w ", count: 400), "", "    ", "\u{301}\u{302}", "\u{301}",
        "\u{A0}\u{2003}\u{3000}",
      ])

  /// What a program might take for an order of its own.
  private static let ordering =
    texts("format", ["%s %n", "{} {0}", "\\(x)", "%1$s"])
    + texts(
      "shell", ["$(id)", "`id`", "'; --", "a\\", "\"", "-rf", "--help", "--", "-", "@", "/", ":"])
}

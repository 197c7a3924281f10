import PleachCore

@testable import PleachScreen

/// Strings that strangers put into names to steer, hide or break: T01–T21, made here so that no file
/// of the repository holds them raw.
enum Hostile {
  private static let steering: [String] = [
    "\u{1B}[31m", "\u{1B}[2J\u{1B}[H", "\u{1B}]0;title\u{7}", "\u{1B}]2;title\u{1B}\\",
    "\u{1B}]52;c;aGFjaw==\u{7}", "\u{1B}]8;;file:///etc/passwd\u{1B}\\x", "\u{1B}]8;;http://x",
    "\u{1B}P$q\"p\u{1B}\\", "\u{1B}P+q544e\u{1B}\\", "\u{1B}[6n\u{1B}[c\u{1B}[>0q\u{1B}[21t",
    "\u{9B}31m", "\u{9D}0;x\u{9C}", "\u{90}q\u{9C}", String(decoding: [0x9B, 0x41], as: UTF8.self),
    "\u{1B}(0", "\u{E}\u{F}", "\u{1B}%@", "\u{1B}c", "\u{1B}#8", "\u{1B}[?1049l\u{1B}[?1003h",
    "\u{1B}[?2004h\u{1B}[?25l", "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;eA==\u{7}\u{1B}\\", "\u{1B}kname",
    "\u{0}\u{7}\u{8}\r\n\t\u{B}\u{C}\u{7F}",
  ]
  private static let hiding: [String] =
    (Array(0x202A...0x202E) + Array(0x2066...0x2069) + [0x200E, 0x200F, 0x061C, 0x200B, 0x2060]
    + [0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF, 0xAD, 0x180E, 0x115F, 0x1160, 0x3164, 0xFFA0]
    + [0xE0041, 0x200C, 0x200D, 0x2800])
    .compactMap(Unicode.Scalar.init).map { "a" + String(repeating: String($0), count: 3) + "b" }
  private static let breaking: [String] =
    [1, 31, 2_000].map { String(repeating: "\u{301}", count: $0) }
    + [String(repeating: "\u{316}\u{301}", count: 1_000)]
    + ["👨‍👩‍👧‍👦", "🇫🇷", "🇫", "☎\u{FE0E}☎\u{FE0F}", "1️⃣", "👍🏽", "🏽"]
    + ["作者", "\u{1112}\u{1161}\u{11AB}", "مرحبا", "שלום", "हिन्दी", "ไทย", "ᠮᠣᠩᠭᠣᠯ", "བསྒྲུབས"]
    + ["\u{FDFD}", "\u{1242B}", "\u{E000}", "\u{F0000}", "\u{378}"]
    + [0xFDD0, 0xFFFF, 0x10FFFE].compactMap(Unicode.Scalar.init).map { String($0) }
    + ["аpple", "rn", "Ⅰ", "Ｉ", "ı", String(repeating: "w", count: 10_000), "", "    "]
    + ["\u{301}\u{302}", String(repeating: "作", count: 300)]
    + ["%s %n {} \\(x)", "$(id)", "`id`", "'; --", "-rf", "--help", "\u{1FAE8}"]

  static let texts = steering + hiding + breaking

  static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20..<0x7F: false
    case 0..<0x20, 0x7F..<0xA0, 0xAD, 0x061C, 0x115F, 0x1160, 0x180E, 0x200B...0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xE0000...0xE0FFF:
      true
    default: scalar.properties.generalCategory == .unassigned
    }
  }

  /// A small store in which every text is `text`, and all else is as in every other.
  static func document(_ text: String) -> Document {
    var document = Document()
    var platform = Platform(id: "p", name: text)
    (platform.purpose, platform.note, platform.lastVisit) = (text, text, Village.day(-200))
    document.add(platform)
    var topic = Topic(id: "t", name: text)
    (topic.question, topic.note) = (text, text)
    document.add(topic)
    var community = Community(id: "c", name: text)
    community.note = text
    document.add(community)
    for id in ["one", "two"] { document.add(person(Person.ID(id), text)) }
    document.add(Follow(from: "p:one", to: ["p:two"]))
    var encounter = Encounter(id: "e", person: "one", day: World.today, kind: .message)
    (encounter.direction, encounter.text) = (.received, text)
    document.add(encounter)
    var verdict = Verdict(id: "v", person: "one", kind: .trial, day: World.today)
    (verdict.question, verdict.reason) = (text, text)
    document.add(verdict)
    document.add(
      Import(
        id: "i", day: World.today, importer: text, platform: "p", files: [text], added: 1,
        updated: 0))
    return document
  }

  private static func person(_ id: Person.ID, _ text: String) -> Person {
    var person = Person(id: id, name: text)
    var account = Account(id: Account.ID("p:\(id)"), handle: text)
    (account.name, account.bio, account.url) = (text, text, "https://example.org/" + text)
    (account.position, account.company, account.movedTo) = (text, text, text)
    (account.lists, account.isFollowing) = ([text], true)
    person.accounts = [account]
    (person.communities, person.topics) = (["c"], ["t"])
    (person.note, person.metHow) = (text, text)
    return person
  }
}

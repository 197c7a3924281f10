import PleachCore
import Testing

@testable import PleachCommand

@Suite("Strangers' texts")
struct HostileTests {
  /// What a name may hold: escape sequences, bidi overrides, NUL, breaks, C1, tags, zero width.
  static let hostile = [
    "\u{1B}[31mred\u{1B}[0m", "\u{1B}]0;title\u{7}", "\u{9B}2J", "\u{90}q\u{9C}", "a\u{0}b",
    "two\nlines", "back\r\u{8}\u{8}", "tab\there", "\u{202E}gnp.exe", "\u{2066}iso\u{2069}",
    "\u{200B}\u{FEFF}zero", "\u{E0041}tag", "\u{2028}sep\u{2029}", "\u{7F}del", "\u{61C}mark",
  ]
  static let name = hostile.joined(separator: " ")

  /// A store in which every text is hostile.
  static func store() -> String {
    func json(_ json: JSON) -> String { JSONWriter.text(json) }
    let text = JSON.string(name)
    let account: JSON = [
      "id": .string("mastodon:evil\(name)"), "handle": text, "url": text, "name": text,
      "bio": text, "following": true, "followingSince": "2024-01-01", "movedTo": text,
    ]
    let person: JSON = [
      "id": .string("evil\(name)"), "name": text, "accounts": [account],
      "communities": [text], "topics": [text], "note": text, "metHow": text,
    ]
    let encounter: JSON = [
      "id": "e1", "person": .string("evil\(name)"), "day": "2025-01-01", "text": text, "url": text,
    ]
    let verdict: JSON = [
      "id": "v1", "person": .string("evil\(name)"), "verdict": "trial", "day": "2025-01-01",
      "reason": text, "question": text,
    ]
    return """
      {"pleach":{"schema":1,"minReader":1},
      "platforms":[\(json(["id": "mastodon", "name": text, "purpose": text, "note": text]))],
      "topics":[\(json(["id": text, "name": text, "question": text]))],
      "communities":[\(json(["id": text, "name": text, "note": text]))],
      "people":[\(json(person)),\(json(["id": .string("twin\(name)"), "name": text]))],
      "encounters":[\(json(encounter))],
      "verdicts":[\(json(verdict))]}
      """
  }

  static let evil = "evil\(name)"

  /// Each visible command, as it meets hostile texts and fails on them.
  static let lines: [[String]] = [
    ["today"], ["list"], ["list", name], ["list", "quiet:\(name)"], ["list", "\(name):x"],
    ["list", "--sort", name], ["show", evil], ["show", name], ["show", "nobody\(name)"],
    ["add", "new" + name, "--account", "x:" + name], ["add", "topic", "t" + name],
    ["add", "n", "--account", name], ["add", "n", "\(name)=x"], ["add", "n", "met=\(name)"],
    ["edit", evil, "note=\(name)"], ["edit", evil, "met=\(name)"],
    ["edit", "topic", name, "care=3"],
    ["tag", evil, "c" + name], ["tag", evil, "-zz" + name], ["topic", evil, "t" + name],
    ["note", evil], ["note", evil, "n" + name], ["platforms"], ["platforms", "mastodon"],
    ["topics"], ["topics", name], ["topics", "no" + name], ["communities"],
    ["communities", name], ["budget", name], ["history"], ["undo"], ["redo"], ["history"],
    ["themes"], ["completions", name], ["help", name], [name], ["--" + name], ["--today", name],
    ["--color", name, "list"], ["--store", "/nowhere" + name, "list"], ["import", "/" + name],
    ["doctor"], ["doctor", name], ["restore"],
    ["restore", name], ["restore", "1"], ["restore", "1", "--yes"], ["delete", "topic", name],
    ["delete", evil], ["complete", "--", "tag", evil, ""],
    ["complete", "--", "show", ""], ["demo", "list", name],
  ]

  @Test("nothing that steers a terminal comes out", arguments: [false, true])
  func nothingComesOut(asJSON: Bool) throws {
    let world = World()
    world.put("network.json", Self.store())
    world.put("settings.json", "{}")
    for line in Self.lines {
      let json = asJSON && Commands.named(line[0])?.option("json") != nil
      let whole = ["--store", world.home, "--color=never"] + line + (json ? ["--json"] : [])
      world.run(line.first == "--store" ? line : whole)
      let said = world.stdout + world.stderr
      #expect(!said.isEmpty || line[0] == "complete", "\(line) says nothing")
      #expect(Self.violation(said) == nil, "\(line): \(Self.violation(said) ?? "")")
    }
  }

  @Test("an export's hostile names come out harmless, before and after it is imported")
  func hostileImport() throws {
    let world = World()
    let row = "\"" + Self.name + "\"@mastodon.example.org,true,false,\n"
    world.put("following.csv", "Account address,Show boosts\nada@example.org,true\n" + row)
    world.put("odd\u{1B}[31m.txt", "x")
    for extra in [["--dry-run"], [], ["--json"]] {
      world.run(
        ["import", "\(world.home)/following.csv", "\(world.home)/odd\u{1B}[31m.txt"] + extra)
      #expect(Self.violation(world.stdout + world.stderr) == nil)
      #expect(!world.stdout.isEmpty)
    }
  }

  @Test("there are sequences for emphasis on a terminal, and none with NO_COLOR or in a pipe")
  func emphasis() {
    let world = World()
    world.run(["help"])
    #expect(!world.stdout.contains(0x1B))
    world.run(["--color", "always", "help"])
    #expect(world.stdout.contains(0x1B))
    world.columns = 80
    world.run(["help"])
    #expect(world.stdout.contains(0x1B))
    world.run(["help", "--color=never"])
    #expect(!world.stdout.contains(0x1B))
    world.environment["NO_COLOR"] = "1"
    world.run(["help"])
    #expect(!world.stdout.contains(0x1B))
  }

  /// The first scalar that a terminal must not read; line feeds end our own lines.
  static func violation(_ bytes: [UInt8]) -> String? {
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x0A: continue
      case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F,
        0xFEFF, 0xE0000...0xE0FFF:
        return "U+\(String(scalar.value, radix: 16))"
      default: continue
      }
    }
    return nil
  }

  @Test("a hostile name adds no line of its own")
  func noLinesOfTheirOwn() {
    let world = World()
    world.put("network.json", Self.store())
    world.run(["--store", world.home, "list"])
    #expect(world.out.split(separator: "\n").count == 3)
  }
}

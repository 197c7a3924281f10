import TerminalCorpus
import Testing

@testable import PleachCommand
@testable import PleachCore

@Suite("Strangers' texts")
struct HostileTests {
  /// Calls of a command: by a name that a stranger chose, in every way it takes one, and such that it
  /// fails on it.
  private static func calls(_ text: String) -> [String: [[String]]] {
    [
      "today": [
        [], [text], ["--markdown"], ["--quiet"], ["--ics", "-"], ["--ics", "nowhere/" + text],
      ],
      "list": [[], [text], ["quiet:" + text], [text + ":x"], ["--sort", text], ["sort:" + text]],
      "show": [["p0"], [text], ["nobody" + text]],
      "lists": [
        [], [text], ["--top", text], ["--script"], ["--script", "--top", "3"], ["--json"],
      ],
      // Never the text alone: it may be "/", and a folder is read with all that is in it.
      "import": [["nowhere/" + text], ["x" + text, "--as", text], ["x", "--of", text]],
      "export": PeopleFormat.allCases.map { [$0.rawValue] } + [
        [], [text], ["csv", "nowhere/" + text], ["html", "--query", text], ["json", "-", text],
      ],
      "add": [
        ["new" + text, "--account", "x:" + text, "--note", text, "--community", text], [text],
        ["topic", "t" + text, "question=" + text], ["n", "--account", text], ["n", text + "=x"],
        ["n", "met=" + text], ["community", "c0"], ["platform", text, "budget=" + text],
      ],
      "edit": [
        ["p0", "note=n" + text], ["p0", "met=" + text], ["topic", text, "care=3"],
        ["topic", "t0", "care=" + text], [text, text + "=1"], ["nobody" + text, "note=x"], ["p0"],
      ],
      "tag": [
        ["p0", "g" + text], ["p0", "-" + text], [text, text], ["--query", text, "x"], ["--suggest"],
        ["--suggest", text], ["--suggest", "--accept-above", text],
        ["--suggest", "--accept-above", "0.3"],
      ],
      "untag": [["p0", "c0"], ["p0", text], ["nobody" + text, text], ["--query", text, "c0"]],
      "topic": [
        ["p0", "g" + text], ["nobody" + text, "x"], ["t0"], [text], ["t0", "--merge-into", text],
      ],
      "note": [["p0"], ["p0", "m" + text], ["nobody" + text]],
      "verdict": [
        ["p0", "keep", "--because", text], ["p0", text], [text, "later"],
        ["p0", "trial", "--question", text], ["p0", "unfollow", "--thanks", text],
        ["p0", "keep", "--until", text], ["--query", text, "mute"],
      ],
      "review": [[], [text], ["--order", text], ["--size", text], ["--size", "3"]],
      "log": [
        [], [text], ["met p0"], ["thanked @" + text], ["yesterday: met p0 #" + text],
        ["--with", text],
        ["--limit", text],
      ],
      "goal": [
        [], [text], ["say hi to 2 new people"], ["say hi to 2 new people by " + text],
        ["keep in touch with " + text + " every 2 weeks"], ["show", text], ["pause", text],
        ["--all"],
      ],
      "journal": [[], [text], ["working=" + text], [text + "=x"], ["--all"], ["people=" + text]],
      "delete": [["topic", text], ["nobody" + text], ["community", "c0"]],
      "platforms": [[], ["q0"], [text], ["no" + text]],
      "topics": [[], ["t0"], [text], ["--suggest"]],
      "communities": [
        [], ["c0"], [text], ["--suggest"], ["--suggest", "--grain", text], ["--adopt", text],
      ],
      "community": [
        ["c0"], [text], ["no" + text], ["c0", "--merge-into", text], ["c0", "--split"],
      ],
      "budget": [
        [], [text], ["5", text], ["c0"], ["c0", text], [text, "5"], ["platform", text],
        ["community", "c0", "2"], ["c0", "1", text],
      ],
      "plan": [
        [], [text], ["--platform", text], ["--platform", "q0"], ["done", "p0"], ["done", text],
        ["done", "--all"], ["export", "--platform", "q0", "-", "--format", text],
        ["export", "--platform", "q0", "-"],
        ["export", "--platform", "q0", "-", "--format", "csv"],
        ["export", "--platform", "q0", "-", "--format", "html"],
        ["export", "--platform", text, "-"], ["export", "--platform", "q0", "nowhere/" + text],
        ["export", "--platform", "q0", "-", "--from", "nowhere/" + text],
      ],
      "suggest": [
        [], [text], ["follow"], ["follow", "--why"], ["follow", text], ["unfollow"], ["greet"],
        ["greet", "--why"], ["follow", "--wider", text], ["follow", "--top", text],
      ],
      "dismiss": [["p0"], [text]],
      "weights": [
        [], [text], [text, "50"], ["person:p0", "50"], ["community:" + text, "5"], ["quiet", text],
      ],
      "breadth": [[], [text]],
      "alumni": [[], [text], [text + ":x"]],
      "undo": [[], [text]],
      "redo": [[], [text]],
      "history": [[], ["--limit", text], [text]],
      "conflicts": [[], [text], ["1", text], [text, "mine"], ["all", "both"]],
      "merge": [
        [text], ["nowhere/" + text, "--base", text], ["--suggest"], ["--proven"], ["p0", "p1"],
        ["p0", text], [text, text], ["--apart", "p0", "p1"], ["--apart", text],
      ],
      "changes": [[], [text], ["--since", text], ["--since", "2020-01-01"]],
      "split": [[], [text], ["p0", text], [text, "x"]],
      "merge-driver": [[text], [text, text, text, "x/" + text]],
      "doctor": [[], [text]],
      "restore": [[], [text], ["1"], ["1", "--yes"]],
      // Any command after it is run on the demo, which takes a while to make up.
      "demo": [[text], [text, text]],
      "themes": [[], [text]],
      "completions": [["bash"], ["zsh"], ["fish"], [text]],
      "help": [[], [text]],
      "complete": [
        ["--", "tag", "p0", ""], ["--", "show", ""], ["--", text], ["--", "list", text],
        ["--shell", text, "--", ""], ["--shell", "bash", "--", "edit", "topic", ""],
      ],
      // Counts until it is killed, unless it is told how far.
      "selftest-writer": [["0", text]],
    ]
  }

  /// Options that stand before any command.
  private static func beginnings(_ text: String) -> [[String]] {
    [
      [text], ["--" + text], ["--today", text], ["--color", text, "list"], ["--version=" + text],
      ["--store", "/nowhere" + text, "list"], ["list", "--" + text], ["--help", text],
    ]
  }

  /// A world with a store of the texts, a theme of that name and settings that are one mistake.
  private static func world(_ texts: [String]) -> World {
    let world = World()
    world.put("network.json", HostileStore.json(of: texts))
    world.themes = [(name: texts[0], about: texts[0])]
    world.environment["XDG_CONFIG_HOME"] = world.home
    return world
  }

  @Test("every command is tried, and says something")
  func everyCommand() {
    #expect(Set(Self.calls("x").keys) == Set(Commands.all.map(\.name)))
    let quiet: Set = ["complete", "selftest-writer"]
    let world = Self.world(["x"])
    for (command, lines) in Self.calls("x") where !quiet.contains(command) {
      for line in lines {
        world.run(["--store", world.home, command] + line)
        #expect(!(world.out + world.errors).isEmpty, "\(command) \(line)")
      }
    }
  }

  @Test("nothing that steers a terminal comes out of a command", arguments: Corpus.short)
  func nothingComesOut(hostile: HostileText) {
    let world = Self.world([hostile.text])
    var lines = Self.beginnings(hostile.text)
    for command in Commands.all {
      for line in Self.calls(hostile.text)[command.name] ?? [] {
        lines.append([command.name] + line)
        if command.option("json") != nil, !line.contains("--") {
          lines.append([command.name] + line + ["--json"])
        }
      }
    }
    for line in lines {
      world.run(line.first == "--store" ? line : ["--store", world.home, "--color=never"] + line)
      check(world, line)
    }
  }

  @Test("help of every command, on a terminal and in a pipe, is text alone")
  func help() {
    let world = World()
    for columns in [nil, 40, 80] as [Int?] {
      world.columns = columns
      for command in Commands.all {
        world.run([command.name, "--help", "--color=never"])
        check(world, [command.name, "--help"])
        #expect(!world.stdout.isEmpty)
      }
    }
  }

  /// No byte that steers, in what is printed and in what is said about it.
  private func check(_ world: World, _ line: [String]) {
    // What other programs read keeps joiners, as --json does.
    let isJSON = line.contains("--json") || line.first == "export"
    let found =
      Forbidden.first(inOutput: world.stdout, isJSON: isJSON)
      ?? Forbidden.first(inOutput: world.stderr)
    if let found { Issue.record("\(line.map(\.debugDescription)): \(found)") }
  }

  @Test(
    "tables keep to the terminal's width, and their columns begin where the headings do",
    arguments: [40, 80])
  func columns(width: Int) {
    let world = Self.world(Corpus.short.map(\.text))
    world.columns = width
    for command in ["today", "list", "platforms", "topics", "communities", "history", "show"] {
      let words = command == "show" ? ["show", "p0"] : [command]
      world.run(["--store", world.home, "--color=never"] + words)
      // As it stands: cleaned once more, it would get a sign of its own.
      let lines = world.out.split(separator: "\n").map { line in
        let cells = SafeText(clean: String(line), columns: -1).cells
        return SafeText(clean: String(line), columns: cells.reduce(0) { $0 + $1.width })
      }
      for line in lines where line.columns > width {
        // An identifier or an address that is longer than the screen is better broken than lost.
        #expect(words[0] == "today" || words[0] == "show", "\(words): \(line)")
      }
      guard ["list", "platforms", "topics", "communities"].contains(command) else { continue }
      guard lines.count > Corpus.short.count else {
        Issue.record("\(words): \(world.errors)")
        continue
      }
      let gaps = Self.gaps(in: lines[0])
      #expect(!gaps.isEmpty)
      for line in lines.dropFirst() {
        var column = 0
        for cell in line.cells {
          if gaps.contains(column) { #expect(cell.text == " ", "\(command): \(line)") }
          column += cell.width
        }
      }
    }
  }

  /// The columns just before each heading but the first.
  private static func gaps(in heading: SafeText) -> Set<Int> {
    let letters = Array(heading.string)
    return Set(
      // Words of one heading are one space apart.
      letters.indices.dropFirst(2).filter {
        letters[$0] != " " && letters[$0 - 1] == " " && letters[$0 - 2] == " "
      }.map { $0 - 1 })
  }

  @Test("an export's hostile names come out harmless, before and after it is imported")
  func hostileImport() throws {
    for hostile in Corpus.short {
      let world = World()
      let cell = "\"" + hostile.text.replacing("\"", with: "\"\"") + "\""
      world.put(
        "following.csv",
        "Account address,Show boosts,\(cell)\nada@example.org,true,\(cell)\n\(cell),true,x\n"
          + "\(cell)@mastodon.example.org,true,\(cell)\n")
      let name = "odd" + String(hostile.text.filter { $0 != "/" && $0 != "\0" }.prefix(40)) + ".csv"
      world.put(name, "\(cell),b\n1,2\n")
      for extra in [["--dry-run"], [], ["--json"]] {
        world.run(["import", "\(world.home)/following.csv", "\(world.home)/\(name)"] + extra)
        check(world, [hostile.description] + extra)
        #expect(!world.stdout.isEmpty || !world.stderr.isEmpty)
      }
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

  @Test("a hostile name adds no line of its own")
  func noLinesOfTheirOwn() {
    let texts = Corpus.short.map(\.text)
    let world = Self.world(texts)
    world.run(["--store", world.home, "list"])
    #expect(world.out.split(separator: "\n").count == 1 + texts.count * 3)
  }
}

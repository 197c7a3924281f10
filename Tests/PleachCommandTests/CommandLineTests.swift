import PleachCore
import Testing

@testable import PleachCommand

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

@Suite("The command line")
struct CommandLineTests {
  @Test("every line of a table is as wide as the terminal at most", arguments: [24, 40, 80, 200])
  func tablesFit(columns: Int) {
    let world = World()
    world.columns = columns
    for command in [["list"], ["topics"], ["communities"], ["platforms"], ["today"]] {
      world.run(["demo", "--color=never"] + command)
      for line in world.out.split(separator: "\n") {
        #expect(SafeText(String(line)).columns <= columns, "\(command): \(line)")
      }
    }
  }

  @Test("a pipe that nobody reads any more ends quietly, one that fails says so")
  func closedPipe() {
    let world = World()
    world.outcome = .closed
    #expect(world.run(["help"]) == 0)
    #expect(world.errors.isEmpty)
    world.outcome = .failed("No space left on device")
    #expect(world.run(["help"]) == 1)
    #expect(world.errors == "output: could not write: No space left on device.\n")
  }

  @Test("reading commands leave no file behind, and no change")
  func readingWritesNothing() {
    let world = World()
    for command in Commands.shown.map(\.name) where command != "demo" {
      guard
        ["today", "list", "platforms", "topics", "communities", "history", "doctor", "restore"]
          .contains(command)
      else { continue }
      world.run([command])
      world.run([command, "--json"])
    }
    #expect(World.read(world.home + "/.local/share/pleach/network.json") == nil)
  }

  @Test("a change is in the file when its command has ended")
  func changeIsInTheFile() throws {
    let world = World()
    world.run(["add", "Ada Quill"])
    let bytes = try #require(World.read(world.home + "/.local/share/pleach/network.json"))
    #expect(String(decoding: bytes, as: UTF8.self).contains("Ada Quill"))
  }

  @Test("the editor's text is checked, saved, and kept when it cannot be taken")
  func editsWhole() {
    let world = World()
    world.run(["add", "Ada Quill"])
    world.columns = 80
    world.input = nil
    world.editing = { $0.replacing("\"Ada Quill\"", with: "\"Ada Quill\",\n  \"met\": \"soon\"") }
    #expect(world.run(["edit", "ada"]) == 1)
    #expect(world.errors.contains("met: expected a date"))
    // The text that could not be taken is what opens next.
    world.editing = { $0.contains("soon") ? $0.replacing("soon", with: "2024-05-01") : nil }
    #expect(world.run(["edit", "ada"]) == 0)
    #expect(world.out == "Changed Ada Quill.\n")
    world.editing = { $0 }
    #expect(world.run(["edit", "ada"]) == 0)
    #expect(world.out == "Nothing to change.\n")
    world.editing = { _ in "{" }
    #expect(world.run(["edit", "ada"]) == 1)
    #expect(world.errors.hasPrefix("your text:1:2: "))
    world.editing = { _ in nil }
    #expect(world.run(["edit", "ada"]) == 1)
    #expect(world.errors.contains("did not end well"))
  }

  @Test("an editor's command may hold options, and a path is never read as one")
  func runsEditor() {
    let world = World()
    world.put("it's; $(touch gone) here", "an a")
    let path = world.home + "/it's; $(touch gone) here"
    let edit = Surroundings.process(themes: []).edit
    #expect(edit("sed -i s/an/the/", path))
    #expect(World.read(path) == Array("the a".utf8))
    #expect(!edit("false", path))
  }

  @Test("what was edited does not stay beside the store")
  func editedTextGoes() {
    let world = World()
    world.run(["add", "Ada Quill"])
    (world.columns, world.input) = (80, nil)
    world.run(["edit", "ada"])
    #expect(!World.files(below: world.home).contains { $0.hasSuffix("editing.json") })
  }

  @Test("an import makes one step of history and a backup of what was there")
  func importBacksUp() {
    let world = World()
    world.run(["add", "Ada Quill"])
    world.put("following.csv", "Account address\nbo@social.example.org\n")
    #expect(world.run(["import", world.home + "/following.csv"]) == 0)
    let states = world.home + "/.local/state/pleach"
    let files = World.files(below: states)
    #expect(files.contains { $0.contains("backups/") && $0.contains("import") })
    world.run(["history", "--json"])
    #expect(world.out.contains("\"number\":2"))
    #expect(!world.out.contains("\"number\":3"))
  }

  @Test("progress is told on a terminal only, and wiped")
  func progress() {
    let world = World()
    world.put("following.csv", "Account address\nbo@social.example.org\n")
    world.run(["import", world.home + "/following.csv", "--dry-run"])
    #expect(world.errors.isEmpty)
    world.columns = 60
    world.run(["import", world.home + "/following.csv", "--dry-run"])
    #expect(world.errors.contains("reading following.csv"))
    #expect(world.errors.hasSuffix(" \r"))
  }

  @Test("who is asked whether to bring a backup back sees first what it changes")
  func restoreAsks() {
    let world = World()
    world.run(["add", "Ada Quill"])
    world.run(["add", "Bo"])
    (world.columns, world.input) = (80, nil)
    for answer in ["n", "", "no", "yesterday"] {
      world.answers = [answer]
      #expect(world.run(["restore", "2", "--color=never"]) == 0)
      #expect(world.out.contains("Go (1)\n  Bo\n"))
      #expect(world.errors.contains("Bring it back? [y/N] "))
      #expect(world.errors.hasSuffix("Nothing was changed.\n"))
    }
    world.run(["list"])
    #expect(world.out.contains("Bo"))
    world.answers = ["y"]
    #expect(world.run(["restore", "2", "--color=never"]) == 0)
    #expect(world.out.hasSuffix("Restored. To take it back: pleach undo\n"))
    world.run(["list"])
    #expect(!world.out.contains("Bo"))
    world.run(["undo"])
    world.run(["list"])
    #expect(world.out.contains("Bo"))
  }

  @Test("bash takes its completion script", .enabled(if: access("/bin/bash", X_OK) == 0))
  func bashScript() {
    let world = World()
    world.run(["completions", "bash"])
    world.put("pleach.bash", world.out)
    #expect(system("/bin/bash -n \(world.home)/pleach.bash") == 0)
  }

  @Test("JSON reads back, and says its version")
  func jsonReadsBack() throws {
    let world = World()
    for command in Commands.shown where command.options.contains(where: { $0.name == "json" }) {
      let words = ["show", "note"].contains(command.name) ? ["Zed"] : []
      world.run(["demo", "add", "Zed"])
      world.run(["demo", command.name, "--json"] + words)
      guard !world.stdout.isEmpty else { continue }
      let json = try JSONReader.value(in: world.stdout)
      #expect(json["version"] == 1, "\(command.name)")
    }
  }
}

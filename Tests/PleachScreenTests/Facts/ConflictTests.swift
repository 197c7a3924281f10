import PleachCore
import Testing

@testable import PleachScreen

@Suite struct ConflictTests {
  @Test("Today leads to what is to be decided")
  func today() {
    var world = Scenes.torn()
    #expect(world.text.contains("3 conflicts and 1 copy of your network to decide about"))
    world.drive("!")
    #expect(world.row(1).contains("Conflicts"))
  }

  @Test(
    "a key decides the conflict under the cursor",
    arguments: [
      ("m", "Answers every question about looms, kindly and at length"),
      ("t", "Knows every library between here and the coast, and says so kindly."),
      (
        "b",
        "Knows every library between here and the coast, and says so kindly.\n"
          + "Answers every question about looms, kindly and at length"
      ),
    ])
  func decided(key: String, note: String) {
    var world = Scenes.torn()
    world.drive("!j" + key)
    #expect(world.model.graph.people["ana"]?.note == note)
    #expect(world.conflicts.count == 2)
    #expect(!world.text.contains("Ana Bell-Ruiz › note"))
  }

  @Test("all are decided in one way by two keys, and keys that decide do nothing on a copy")
  func all() {
    var world = Scenes.torn()
    world.drive("!mtb")
    #expect(world.conflicts.count == 3)
    world.drive("aj<enter>")
    #expect(world.conflicts.isEmpty)
    #expect(world.model.graph.people["ana"]?.met == nil)
  }

  @Test("somebody whom one side took away comes back when that is decided")
  func whole() {
    var world = Scenes.torn()
    world.drive("!Gm")
    #expect(world.model.graph.people["nobody"]?.name == "Nell Ivory")
  }

  @Test("the file of a copy goes only after a yes")
  func removal() {
    var world = Scenes.torn()
    let path = world.copies[0]
    world.drive("!<enter><enter>n")
    #expect(world.wishes == [])
    world = Scenes.torn()
    world.drive("!<enter><enter>y")
    #expect(world.wishes == [.removeCopy(path: path)])
    world = Scenes.torn()
    world.drive("!Dy")
    #expect(world.wishes == [.removeCopy(path: path)])
    world = Scenes.torn()
    world.drive("!jDy")
    #expect(world.wishes == [])
  }
}

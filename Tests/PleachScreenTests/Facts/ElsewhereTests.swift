import PleachCore
import Testing

@testable import PleachScreen

@Suite struct ElsewhereTests {
  private var newcomer: Edit { .put(Person(id: "aa", name: "Aaron Aardvark")) }

  @Test("another window's new person leaves the cursor on whom it was")
  func keepsPerson() {
    var world = Scenes.village()
    world.drive("2jjx")
    world.elsewhere(newcomer)
    #expect(world.model.currentPerson == "chidi")
    #expect(world.model.peopleState?.marks == ["bo"])
    #expect(world.status.contains("changed in another window"))
    world.elsewhere(.drop(Person.ID("ana")))
    #expect(world.model.currentPerson == "chidi")
  }

  @Test("also when the list is not shown at the moment")
  func keepsPersonBelow() {
    var world = Scenes.village()
    world.drive("2jjj<enter>")
    world.elsewhere(newcomer, .drop(Person.ID("ana")))
    world.drive("<bs>")
    #expect(world.model.currentPerson == "chidi")
    world.drive("5")
    world.elsewhere(.drop(Person.ID("bo")))
    world.drive("2")
    #expect(world.model.currentPerson == "chidi")
  }

  @Test("a person who goes gives the row to the next; the last row stays inside")
  func goneUnderCursor() {
    var world = Scenes.village()
    world.drive("2j")
    world.elsewhere(.drop(Person.ID("ana")))
    #expect(world.model.currentPerson == "bo")
    world.drive("G")
    world.elsewhere(.drop(Person.ID("x:9000101")))
    #expect(world.model.currentPerson == "yeonu")
  }

  @Test("a list of communities that is sorted anew keeps the community under the cursor")
  func keepsCommunity() {
    var world = Scenes.village()
    world.drive("5jj")
    #expect(world.model.currentRecord?.id == "swift")
    world.elsewhere(
      .include(Person.ID("noa"), "communities", "swift"),
      .include(Person.ID("zoe"), "communities", "swift"))
    #expect(world.model.currentRecord?.id == "swift")
    world.drive("k")
    #expect(world.model.currentRecord?.id == "swift")
  }

  @Test("a person deleted elsewhere while one writes about them costs nothing of the note")
  func noteOfTheGone() {
    var world = Scenes.village()
    world.drive("2jn!!")
    world.elsewhere(.drop(Person.ID("ana")))
    world.drive("<enter>")
    #expect(world.text.contains("kept as a draft"))
    #expect(world.model.drafts["ana"]?.hasSuffix("!!") == true)
  }

  @Test("a store that is read anew shows itself and says why")
  func reloaded() {
    var world = Scenes.village()
    world.drive("2jj")
    var graph = world.model.graph
    try? graph.put(.people, "aa", Person(id: "aa", name: "Aaron").json, at: 0)
    world.send(.reloaded(graph, notice: "the store was read again"))
    #expect(world.model.currentPerson == "bo")
    #expect(world.row(1).contains("19 of 19"))
    #expect(world.status.contains("the store was read again"))
  }

  @Test("the first import leaves the welcome for Today")
  func firstImport() {
    var world = Scenes.world("empty")
    world.send(.reloaded(Village.document.graph, notice: "read"))
    #expect(world.row(1) == " Today")
  }

  @Test("a new day counts anew")
  func newDay() {
    var world = Scenes.village()
    #expect(world.text.contains("in 10 days     Tariq"))
    world.send(.day(World.today.adding(days: 1)))
    #expect(world.text.contains("in 9 days      Tariq"))
    world.drive("2/quiet:>12d<enter>")
    let count = world.model.peopleState?.rows.count ?? 0
    world.send(.day(World.today.adding(days: 20)))
    #expect(world.model.peopleState!.rows.count > count)
  }

  @Test("history follows what is undone while one looks at it")
  func historyFollows() {
    var world = Scenes.village()
    world.drive("2jtfriends<enter>6")
    #expect(world.model.history.count == 1)
    world.drive("u")
    #expect(world.model.history.count == 2)
    world.drive("U")
    #expect(world.model.history.count == 3)
  }

  @Test("undo and redo go back to the first change and forward to the last")
  func undoAll() {
    var world = Scenes.village()
    let before = world.model.graph
    world.drive("2jtfriends<enter>jnhello<enter>jDy5Dy4ajam<enter>")
    let after = world.model.graph
    world.drive("uuuuu")
    #expect(world.model.graph == before)
    #expect(world.document.graph == before)
    world.drive("u")
    #expect(world.status.contains("nothing to undo"))
    world.drive("UUUUU")
    #expect(world.model.graph == after)
    world.drive("U")
    #expect(world.status.contains("nothing to redo"))
  }

  @Test("what the screen knows is what the store holds, whatever was typed", arguments: 0..<20)
  func follows(seed: UInt64) {
    var world = Scenes.village()
    var random = SeededRandom(seed)
    let deeds = [
      "2jx*t-librarians, new one<enter>-", "2jjnhm<enter>", "5Dy", "3ax<enter>", "2GDy", "u", "U",
      "2gc<enter>!<enter><esc>", "4jc<enter>z<enter><esc>", "2a Ada, x:ada<enter>", "2k#q<enter>",
    ]
    for _ in 0..<12 { world.drive(random.pick(deeds)) }
    #expect(world.model.graph == world.document.graph, "seed \(seed)")
  }
}

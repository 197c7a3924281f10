import PleachCore
import Testing

@testable import PleachScreen

@Suite struct TableTests {
  /// On the page of the village's table.
  private func opened() -> World {
    var world = Scenes.village()
    world.drive("ia.csv<enter>")
    return world
  }

  @Test("as long as something is missing y says what, and nothing is remembered")
  func missing() {
    var world = opened()
    world.drive("y")
    #expect(world.status.contains("on which platform the handles are is not said"))
    #expect(world.wishes.isEmpty)
  }

  @Test("a column holds what is chosen, and then nothing else does")
  func choosing() {
    var world = opened()
    #expect(
      world.model.table.map { "\($0.map)" }
        == "name=1,handle=2,since=3,lists=5,mastodon=4,tie=following")
    world.drive("<tab><tab><enter>note<enter>")
    #expect(world.model.table?.map[.note] == 2)
    world.drive("<enter>since<esc><enter>name<enter>")
    #expect(world.model.table?.map[.name] == 2)
    #expect(world.model.table?.map[.note] == nil)
    world.drive("<enter>nothing<enter>")
    #expect(world.model.table?.map.field(of: 2) == nil)
    #expect(!world.text.contains("Nell Ivory  "))
  }

  @Test("with a platform the people are shown, and y remembers the columns and reads by them")
  func reading() throws {
    var world = opened()
    world.drive("<tab><tab><tab><tab><tab><enter>Slack<enter>")
    #expect(world.text.contains("@nell on slack, @nell@glade.example.org on"))
    world.drive("y")
    let table = try #require(world.model.table)
    #expect(world.wishes == [.saveSetting(.table(KnownTable(table.sketch, table.map)))])
    guard case .preview = world.model.overlay else {
      Issue.record("no preview")
      return
    }
    world.drive("<esc>")
    #expect(world.model.screen.place == .table(PageState()))
    world.drive("y<enter>")
    #expect(world.model.screen.place == .today(PageState()))
  }

  @Test("a table that is found while something is typed waits until that is done")
  func waits() throws {
    var world = Scenes.village()
    let draft = try #require(world.table)
    world.drive("2n")
    world.send(.tableFound(draft))
    #expect(world.model.screen.place != .table(PageState()))
    world.drive("abc<esc>")
    #expect(world.model.screen.place == .table(PageState()))
  }
}

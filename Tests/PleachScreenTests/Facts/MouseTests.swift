import PleachCore
import Testing

@testable import PleachScreen

@Suite struct MouseTests {
  private func click(_ world: inout World, _ row: Int, _ column: Int) {
    world.send(.mouse(Mouse(.press(.left), row: row, column: column)))
    world.send(.mouse(Mouse(.release, row: row, column: column)))
  }

  /// Where a text begins on the screen.
  private func place(_ text: String, _ world: World) -> (row: Int, column: Int) {
    for (row, line) in world.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated()
    {
      if let range = line.firstRange(of: text) {
        return (row, SafeText(String(line[..<range.lowerBound])).columns)
      }
    }
    Issue.record("no \(text) on the screen")
    return (0, 0)
  }

  @Test("a click goes to a row, a second one opens it")
  func rows() {
    var world = Scenes.village()
    world.drive("2")
    click(&world, 5, 10)
    #expect(world.model.currentPerson == "bo")
    #expect(world.model.peopleState != nil)
    click(&world, 5, 10)
    #expect(world.row(1) == " Today › People › Bo Lindqvist")
    world.send(.mouse(Mouse(.press(.right), row: 5, column: 5)))
    #expect(world.model.peopleState != nil)
  }

  @Test("a click left of a name marks it")
  func marks() {
    var world = Scenes.village()
    world.drive("2")
    click(&world, 5, 0)
    #expect(world.model.peopleState?.marks == ["bo"])
    click(&world, 5, 1)
    #expect(world.model.peopleState?.marks == [])
  }

  @Test("every tab can be clicked, at each width")
  func tabs() {
    for columns in [40, 60, 80, 200] {
      var world = Scenes.village(Size(rows: 24, columns: columns))
      for action in [Action.people, .platforms, .topics, .communities, .today] {
        let tab = Frame.tabs(for: world.model).first { $0.action == action }!
        click(&world, 0, tab.columns.lowerBound)
        #expect(world.model.screen.tab == action, "\(columns)")
      }
    }
  }

  @Test("a link on a page is opened where it stands")
  func links() {
    var world = Scenes.village()
    world.drive("2j<enter>")
    let (row, column) = place("Tuesday choir", world)
    click(&world, row, column + 3)
    #expect(world.row(1).hasSuffix("› Tuesday choir"))
    world.drive("<bs>G")
    let (below, at) = place("Bo Lindqvist", world)
    click(&world, below, at)
    #expect(world.row(1).hasSuffix("› Bo Lindqvist"))
    world.drive("<bs>")
    click(&world, 3, 70)
    #expect(world.row(1).hasSuffix("› Ana Bell-Ruiz"))
  }

  @Test("the page beside a list is opened by a click on it")
  func beside() {
    for (keys, end) in [("2jj", "› Bo Lindqvist"), ("5", "› librarians")] {
      var world = Scenes.village(Size(rows: 30, columns: 160))
      world.drive(keys)
      click(&world, 10, 140)
      #expect(world.row(1).hasSuffix(end))
    }
  }

  @Test("a click on a line of a menu chooses it, and one beside the menu leaves it")
  func menus() {
    var world = Scenes.village()
    world.drive("2s")
    let (row, column) = place("last post, quietest first", world)
    click(&world, row, column + 4)
    #expect(world.model.peopleState?.sort == .quiet)
    world.drive("s")
    click(&world, 0, 0)
    #expect(world.model.overlay == nil)
    world.drive(":topics")
    let (line, at) = place("Topics  ", world)
    click(&world, line, at)
    world.drive("?")
    click(&world, 3, 10)
    #expect(world.model.overlay != nil)
  }

  @Test("the wheel scrolls lists, pages, menus and previews, and stops at their ends")
  func wheel() {
    for (keys, rows) in [
      ("2", 11), ("5", 11), ("2j<enter>", 11), ("2?", 11), ("i<c-u>x<enter>", 9),
    ] {
      var world = Scenes.village(Size(rows: rows, columns: 60))
      world.drive(keys)
      let top = world.text
      for _ in 0..<500 { world.send(.mouse(Mouse(.wheelDown, row: 5, column: 5))) }
      let bottom = world.text
      world.send(.mouse(Mouse(.wheelDown, row: 5, column: 5)))
      #expect(world.text == bottom, "\(keys)")
      #expect((keys == "5") == (top == bottom), "\(keys)")
      for _ in 0..<500 { world.send(.mouse(Mouse(.wheelUp, row: 5, column: 5))) }
      #expect(world.text == top, "\(keys)")
    }
  }
}

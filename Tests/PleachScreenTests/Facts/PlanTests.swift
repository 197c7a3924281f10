import PleachCore
import Testing

@testable import PleachScreen

@Suite struct PlanTests {
  /// The village after it was decided to let the first three go that are followed.
  static func decided(_ size: Size = Size(rows: 24, columns: 80)) -> World {
    var world = Scenes.village(size)
    world.drive("2/tie:following<enter>xxxvunf<enter>too loud<enter>y1")
    return world
  }

  @Test("7 shows what is to be done, and Today leads there")
  func shows() {
    var world = Self.decided()
    #expect(world.text.contains("to carry out"))
    world.drive("7")
    #expect(world.model.screen.place == .plan(PageState()))
    #expect(world.model.currentDeed != nil)
    #expect(world.text.contains("unfollow") && world.text.contains("too loud"))
  }

  @Test("a tick lets go, goes on to the next, and is undone by u")
  func ticks() {
    var world = Self.decided()
    world.drive("7")
    let before = Plan(world.model.graph).deeds
    world.drive("<space>")
    #expect(Plan(world.model.graph).deeds == Array(before.dropFirst()))
    #expect(world.model.currentDeed == before.dropFirst().first)
    #expect(Plan.done(in: world.model.graph).map(\.account) == [before[0].account])
    world.drive("u")
    #expect(Plan(world.model.graph).deeds == before)
    world.drive(String(repeating: "x", count: before.count))
    #expect(Plan(world.model.graph).count == 0)
    #expect(world.model.currentDeed == nil)
    world.drive("x")
    #expect(world.status.contains("needs somebody"))
  }

  @Test("o opens the profile of the account in question and stays")
  func opens() {
    var world = Self.decided()
    world.drive("7")
    let deed = world.model.currentDeed!
    let address = world.model.graph.account(deed.account)?.profileAddress
    world.drive("o")
    #expect(world.wishes == (address.map { [.openWeb($0)] } ?? []))
    #expect(world.model.screen.place == .plan(PageState()))
  }

  @Test("w writes the file where it is asked to, and over another only after a yes")
  func writes() {
    var world = Self.decided()
    world.drive("7w")
    guard case .prompt(let prompt) = world.model.overlay else {
      Issue.record("no prompt")
      return
    }
    let path = prompt.field.text
    #expect(path.hasPrefix("~/"))
    world.drive("<enter>")
    guard case .writeFile(path, let bytes, replacing: false)? = world.wishes.last else {
      Issue.record("\(world.wishes)")
      return
    }
    #expect(!bytes.isEmpty)
    world.paths = [path]
    world.drive("w<enter>")
    guard case .confirm = world.model.overlay else {
      Issue.record("no question")
      return
    }
    world.drive("n")
    #expect(world.wishes.count == 2)
    world.drive("w<enter>y")
    #expect(world.wishes.last == .writeFile(path: path, bytes, replacing: true))
  }

  @Test("c and s show what is to be done, and change nothing")
  func shown() {
    var world = Self.decided()
    world.drive("7c")
    guard case .preview(let list, _) = world.model.overlay else {
      Issue.record("no list")
      return
    }
    #expect(list.lines.contains { $0.hasPrefix("[ ] unfollow") } && list.offer == nil)
    world.drive("<esc>s")
    guard let platform = world.model.currentDeed?.platform else {
      Issue.record("no deed")
      return
    }
    #expect((world.model.overlay != nil) == (PlanHelp[platform].tool != nil))
  }

  @Test("f is a verdict in one key, and those followed already need none")
  func follows() {
    var world = Scenes.village()
    world.drive("2/-tie:following<enter>")
    let person = world.model.peopleState!.person(in: world.model.graph)!
    // The list is full: whom to follow instead is offered first.
    world.drive("fall the same<enter>")
    #expect(world.model.graph.verdict(on: person.id)?.kind == .follow)
    world.drive("u")
    #expect(world.model.graph.verdict(on: person.id)?.kind != .follow)
    let count = world.model.graph.verdicts.count
    world.drive("<esc>/tie:mutual<enter>f")
    #expect(world.model.graph.verdicts.count == count)
    #expect(world.status.contains("already"))
  }

  @Test("an address that cannot be opened here is shown whole", arguments: [20, 40, 80, 200])
  func address(columns: Int) throws {
    var world = Self.decided(Size(rows: 24, columns: columns))
    let address = try #require(
      SafeAddress("https://glade.example.org/@" + String(repeating: "abcdefg", count: 20)))
    world.send(.addressToCopy(address))
    let shown = world.text.split(separator: "\n").map { $0.trimmingPrefix(" ") }
      .map { String($0).replacing(" ", with: "") }.joined()
    #expect(shown.contains(address.text))
  }

  @Test("it can be seen at every size", arguments: [1, 2, 3, 5, 8, 12, 24, 60])
  func sizes(rows: Int) {
    for columns in [1, 2, 5, 12, 40, 80, 200] {
      var world = Self.decided(Size(rows: rows, columns: columns))
      world.drive("7xjjkGgxcs<esc>w<esc>")
      #expect(
        world.picture.grid.text.split(separator: "\n", omittingEmptySubsequences: false).count
          == rows)
    }
  }
}

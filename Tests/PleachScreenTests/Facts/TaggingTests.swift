import PleachCore
import Testing

@testable import PleachScreen

@Suite struct TaggingTests {
  private func members(_ id: Community.ID, _ world: World) -> Int {
    world.model.graph.people.count { $0.communities.contains(id) }
  }

  @Test("ten marked people are tagged with a completed name, and undone in one step")
  func tenPeople() {
    var world = Scenes.village()
    let before = world.model.graph
    world.drive("2xxxxxxxxxxt")
    #expect(world.status.contains("tag 10 people:"))
    world.drive("tue<tab><enter>")
    #expect(world.status.contains("saved: tag 10 people Tuesday choir"))
    #expect(members("choir", world) == 11)
    #expect(world.model.peopleState?.marks.count == 10)
    world.drive("u")
    #expect(world.model.graph == before)
    #expect(world.status.contains("undone: tag 10 people Tuesday choir"))
    world.drive("U")
    #expect(members("choir", world) == 11)
  }

  @Test("a name after - takes off, and only what they have is offered")
  func takesOff() {
    var world = Scenes.village()
    world.drive("2jt-")
    guard case .prompt(let prompt) = world.model.overlay else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.candidates == ["librarians", "Tuesday choir"])
    world.drive("lib<tab>- tuesday choir, Swift people<enter>")
    #expect(world.model.graph.people["ana"]?.communities == ["swift"])
    world.drive("u")
    #expect(world.model.graph.people["ana"]?.communities == ["librarians", "choir"])
  }

  @Test("new communities and topics are made, and undo unmakes them")
  func new() {
    var world = Scenes.village()
    world.drive("2ttea drinkers<enter>#oolong<enter>")
    #expect(world.model.graph.communities["tea-drinkers"]?.name == "tea drinkers")
    #expect(world.model.graph.people["friend"]?.topics == ["oolong"])
    world.drive("uu")
    #expect(world.model.graph.communities["tea-drinkers"] == nil)
    #expect(world.model.graph.topics["oolong"] == nil)
  }

  @Test("Enter takes the name that is marked; what was typed is made only when it is")
  func marked() {
    var world = Scenes.village()
    world.drive("2ttue<enter>")
    #expect(world.status.contains("Tuesday choir"))
    #expect(!world.status.contains("(new)"))
    world.drive("uttue<up><enter>")
    #expect(world.status.contains("tue (new)"))
    #expect(world.model.graph.communities["tue"] != nil)
  }

  @Test("tagging with what they have changes nothing and says so")
  func already() {
    var world = Scenes.village()
    world.drive("2jtlibrarians<enter>")
    #expect(world.status.contains("that is how it is already"))
    #expect(world.changes.isEmpty)
  }

  @Test("deleting a community takes it off its members")
  func deleteCommunity() {
    var world = Scenes.village()
    world.drive("5Dy")
    #expect(world.model.graph.communities["librarians"] == nil)
    #expect(members("librarians", world) == 0)
    world.drive("u")
    #expect(members("librarians", world) == 3)
  }

  @Test("a community with a budget and kind is changed field by field")
  func form() {
    var world = Scenes.village()
    world.drive("5cj<enter><c-u>team<enter>jj<enter><c-u>7<enter><esc>")
    let community = world.model.graph.communities["librarians"]
    #expect(community?.kind == .team)
    #expect(community?.budget == 7)
    #expect(world.model.overlay == nil)
  }

  @Test("a platform that only accounts know can be changed too")
  func unlistedPlatform() {
    var world = Scenes.village()
    world.drive("3jjcj<enter>birdsong<enter><esc>")
    #expect(world.model.graph.platforms["bluesky"]?.purpose == "birdsong")
  }

  @Test("Esc in a field goes back to its form")
  func escInField() {
    var world = Scenes.village()
    world.drive("2jcj<enter>xyz<esc>")
    guard case .form(let form) = world.model.overlay else {
      Issue.record("no form")
      return
    }
    #expect(form.list.current == 1)
    #expect(world.changes.isEmpty)
  }

  @Test("Enter on a line of the history tells what was changed")
  func insideHistory() {
    var world = Scenes.village()
    world.drive("2ttea<enter>6<enter>")
    #expect(world.text.contains("communities: + "))
    #expect(world.text.contains("tea: new"))
    world.drive("<enter>")
    #expect(world.model.overlay == nil)
  }
}

import PleachCore
import Testing

@testable import PleachScreen

@Suite("Who is who")
struct SameTests {
  private static func world() -> World { Scenes.world("twice") }

  @Test("two keys make two people one, and undo brings both back")
  func merge() {
    var world = Self.world()
    world.drive("=")
    #expect(world.model.shownQuestions.map(\.isProven) == [true, false])
    world.drive("jy")
    #expect(world.model.graph.people.count == 4)
    #expect(world.model.graph.people["q"]?.accounts.count == 2)
    world.drive("u")
    #expect(world.model.graph.people.count == 5)
    #expect(world.model.shownQuestions.count == 2)
  }

  @Test("who is told to be two is asked about no more, also by the next window")
  func apart() {
    var world = Self.world()
    world.drive("=x")
    #expect(world.model.shownQuestions.count == 1)
    #expect(world.model.graph.tastes.count == 1)
    world.drive("1=")
    #expect(world.model.shownQuestions.count == 1)
  }

  @Test("what is put off comes last")
  func later() {
    var world = Self.world()
    world.drive("=")
    let first = world.model.shownQuestions[0].people
    world.drive("z")
    #expect(world.model.shownQuestions.last?.people == first)
    #expect(world.model.shownQuestions.count == 2)
  }

  @Test("all that are proven are shown before they are merged at once")
  func proven() {
    var world = Self.world()
    world.drive("=*")
    #expect(world.text.contains("Merge those of whom it is proven?"))
    world.drive("<esc>")
    #expect(world.model.graph.people.count == 5)
    world.drive("*<enter>")
    #expect(world.model.graph.people.count == 4)
  }

  @Test("the marked become the first of them, after a question")
  func marked() {
    var world = Self.world()
    world.drive("2/ada<enter>*m")
    #expect(world.text.contains("u undoes it"))
    world.drive("y")
    #expect(world.model.graph.people.map(\.name).filter { $0.hasPrefix("Ada") }.count == 1)
  }

  @Test("on the page of a person one is chosen by name, and an account goes away again")
  func byHand() {
    var world = Self.world()
    world.drive("2G<enter>mglade<enter>")
    #expect(world.model.graph.people["bo"]?.accounts.count == 2)
    world.drive("sglade<enter>")
    #expect(world.model.graph.people["bo"]?.accounts.count == 1)
    #expect(world.model.graph.people.count == 5)
    #expect(world.model.graph.tastes.count == 1)
  }

  @Test("today says how many may be one, and = leads there")
  func today() {
    var world = Self.world()
    world.drive("1")
    #expect(world.text.contains("2 questions who is who"))
    world.drive("=")
    #expect(world.text.contains("names"))
  }
}

@Suite("What changed")
struct NewsScreenTests {
  @Test("what is done is told, and what is undone is not")
  func told() {
    var world = Scenes.village()
    world.drive("2aNell Ivory<enter>C")
    #expect(world.text.contains("New"))
    #expect(world.text.contains("Nell Ivory"))
    world.drive("uC")
    #expect(!world.text.contains("Nell Ivory"))
  }
}

import PleachCore
import Testing

@testable import PleachScreen

@Suite struct VerdictTests {
  @Test("v and a letter decide about the person under the cursor, with or without a reason")
  func one() {
    var world = Scenes.village()
    world.drive("2")
    let person = world.model.peopleState!.person(in: world.model.graph)!.id
    world.drive("vunf<enter>too loud<enter>")
    let first = world.model.graph.verdict(on: person)
    #expect(first?.kind == .unfollow && first?.reason == "too loud")
    world.drive("vkeep<enter><enter>")
    #expect(world.model.graph.verdict(on: person)?.kind == .keep)
    #expect(world.model.graph.verdict(on: person)?.reason == nil)
    world.drive("u")
    #expect(world.model.graph.verdict(on: person) == first)
  }

  @Test("a trial asks for its question")
  func trial() {
    var world = Scenes.village()
    world.drive("2<enter>vtrial<enter>does it help?<enter>all the same<enter>")
    let verdicts = world.model.graph.verdicts
    #expect(verdicts.last?.question == "does it help?")
    #expect(verdicts.last?.askAgain == World.today.adding(days: 30))
  }

  @Test("of somebody followed on two platforms one account alone can be let go")
  func oneAccount() throws {
    var world = Scenes.world("demo")
    let person = try #require(
      world.model.graph.people.first { $0.accounts.count(where: \.isFollowing) > 1 })
    let before = Plan(world.model.graph).count
    world.drive("2/\(person.name)<enter>vonly on<enter>")
    #expect(world.model.graph.verdict(on: person.id) == nil)
    #expect(world.model.graph.verdicts.last?.account == person.accounts[0].id)
    #expect(Plan(world.model.graph).count == before + 1)
    world.drive("<enter>")
    #expect(world.text.contains("to be let go"))
    world.drive("u")
    #expect(Plan(world.model.graph).count == before)
  }

  @Test("several are decided about only after a yes, in one step to undo")
  func several() {
    var world = Scenes.village()
    let before = world.model.graph.verdicts.count
    world.drive("2xxxvlater<enter><enter>n")
    #expect(world.model.graph.verdicts.count == before)
    world.drive("vlater<enter><enter>y")
    #expect(world.model.graph.verdicts.count == before + 3)
    world.drive("u")
    #expect(world.model.graph.verdicts.count == before)
  }

  @Test("P protects, and does not protect any more")
  func protects() {
    var world = Scenes.village()
    world.drive("2jP")
    let person = world.model.peopleState?.person(in: world.model.graph)
    let was = Village.document.graph.people[person!.id]!.isProtected
    #expect(world.model.graph.people[person!.id]?.isProtected == !was)
    world.drive("P")
    #expect(world.model.graph.people[person!.id]?.isProtected == was)
  }

  @Test("leaving the menu or the prompt decides nothing")
  func left() {
    var world = Scenes.village()
    world.drive("2v<esc>vkeep<enter><esc>")
    #expect(world.document.count == Village.document.count)
    #expect(world.model.overlay == nil)
  }

  @Test("when the list is full somebody is followed in place of another, in one step")
  func swap() {
    var world = Scenes.village()
    world.drive("2")
    let person = world.model.peopleState!.person(in: world.model.graph)!
    #expect(!person.tie.youFollow)
    world.drive("vfollow<enter>for the maps<enter>j<enter>")
    let verdicts = world.model.graph.verdicts.suffix(2)
    #expect(verdicts.map(\.kind) == [.follow, .unfollow])
    #expect(verdicts.first?.person == person.id && verdicts.first?.reason == "for the maps")
    #expect(verdicts.last?.reason == "made room for \(person.name)")
    world.drive("u")
    #expect(world.model.graph.verdict(on: person.id) == nil)
    world.drive("vfollow<enter><enter>all the same<enter>")
    #expect(world.model.graph.verdicts.last?.kind == .follow)
  }
}

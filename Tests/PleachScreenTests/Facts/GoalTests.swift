import PleachCore
import Testing

@testable import PleachScreen

@Suite("Goals and the log on the screens")
struct GoalTests {
  @Test("a goal is set in words, five are greeted from its candidates, and it is reached")
  func fiveHellos() throws {
    var world = Scenes.world("aimless")
    world.drive("0asay hi to five new people by friday<enter>")
    let goal = try #require(world.model.graph.goals.first)
    #expect(goal.count == 5)
    for number in 1...5 {
      // The first candidate is the link behind the goal's own.
      world.drive("g<tab>")
      let person = try #require(world.model.currentPerson)
      #expect(world.model.graph.lastEncounter(with: person) == nil)
      world.drive("l<enter>")
      #expect(world.model.graph.lastEncounter(with: person)?.kind == .hello)
      #expect(world.status.contains("\(number) of 5"), "\(world.status)")
    }
    let progress = goal.progress(in: world.model.graph, on: World.today)
    #expect(progress.state == .reached)
    #expect(progress.done == 5)
    world.drive("u")
    #expect(goal.progress(in: world.model.graph, on: World.today).done == 4)
  }

  @Test("a line that may mean several people asks, and writes down the one that is chosen")
  func asksWho() throws {
    var world = Scenes.world("demo")
    let before = world.model.graph.encounters.count
    world.drive("lmet mareike<enter>")
    guard case .menu(let menu) = world.model.overlay,
      case .logWho(_, let first) = menu.rows[0].choice
    else {
      Issue.record("no question")
      return
    }
    world.drive("<enter>")
    #expect(world.model.graph.encounters.count == before + 1)
    #expect(world.model.graph.encounters.last?.person == first)
    #expect(world.model.graph.encounters.last?.kind == .meeting)
  }

  @Test("a mistake in a goal or a line stays to be mended, and nothing is written")
  func mistakes() {
    var world = Scenes.world("demo")
    let before = world.model.graph
    for keys in [
      "0asay hi to some people<enter>", "<esc>lthanked @nobodyatall<enter>", "<esc>lhm<enter>",
    ] {
      world.drive(keys)
      guard case .prompt(let prompt) = world.model.overlay else {
        Issue.record("no prompt after \(keys)")
        continue
      }
      #expect(prompt.complaint != nil, "\(keys)")
    }
    world.drive("<esc>")
    #expect(world.model.graph == before)
  }

  @Test("an encounter is corrected from the log, and a paused goal goes on")
  func corrects() throws {
    var world = Scenes.world("aimless")
    world.drive("lthanked <esc>0athank two people each week<enter>gp")
    let goal = try #require(world.model.graph.goals.first)
    #expect(goal.paused == World.today)
    world.drive("p")
    #expect(world.model.graph.goals.first?.paused == nil)
    world.drive("x")
    #expect(world.model.graph.goals.first?.finished == World.today)
    world.drive("uD")
    guard case .confirm = world.model.overlay else {
      Issue.record("no question")
      return
    }
    world.drive("y")
    #expect(world.model.graph.goals.isEmpty)
    world.drive("L")
    for _ in 0..<20 {
      if world.model.currentRecord?.section == .encounters { break }
      world.drive("<tab>")
    }
    world.drive("<enter>")
    guard case .form(let form) = world.model.overlay else {
      Issue.record("no form")
      return
    }
    #expect(form.section == .encounters)
    world.drive("j<enter><c-u>comment<enter>")
    #expect(world.model.graph.encounters[Encounter.ID(form.id)]?.kind == .comment)
  }

  @Test("the journal of today is written answer by answer")
  func journal() {
    var world = Scenes.village()
    world.drive("J<enter><enter>A loom<enter>j<enter>Knots<enter><esc>")
    let page = world.model.graph.journalPage(on: World.today)
    #expect(page.working == "A loom")
    #expect(page.learning == "Knots")
    world.drive("uu")
    #expect(world.model.graph.journal.isEmpty)
  }
}

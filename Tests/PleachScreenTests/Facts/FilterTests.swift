import PleachCore
import Testing

@testable import PleachScreen

@Suite struct FilterTests {
  @Test("the filter works while one types, and Esc brings back what was")
  func live() {
    var world = Scenes.village()
    world.drive("2jj")
    let before = world.text
    world.drive("/zo")
    #expect(world.row(1).contains("1 of 18"))
    #expect(world.row(3).contains("Zoë"))
    world.drive("<esc>")
    #expect(world.text == before)
  }

  @Test("Enter keeps the filter; Esc clears marks first, then it")
  func clearing() {
    var world = Scenes.village()
    world.drive("2/tie:mutual<enter>x")
    #expect(world.row(1).contains("1 marked · 3 of 18"))
    world.drive("<esc>")
    #expect(world.row(1).contains("3 of 18") && !world.row(1).contains("marked"))
    world.drive("<esc>")
    #expect(world.row(1).contains("18 of 18"))
  }

  @Test("the person under the cursor stays there as long as they are listed")
  func keepsPerson() {
    var world = Scenes.village()
    world.drive("2jj/l")
    #expect(world.model.currentPerson == "bo")
    world.drive("<c-u>tie:mutual")
    #expect(world.model.peopleState?.list.current == 0)
  }

  @Test("marks survive filtering, also its Esc")
  func marksSurvive() {
    var world = Scenes.village()
    world.drive("2jx/zoe<enter>x/<c-u>noa<esc>")
    #expect(world.model.peopleState?.marks == ["ana", "zoe"])
    world.drive("-")
    #expect(world.model.peopleState?.marks.isEmpty == true)
  }

  @Test("a query that is not understood is pointed at and cannot be entered")
  func mistake() {
    var world = Scenes.village()
    world.drive("2/is:alumn<enter>")
    #expect(world.model.overlay != nil)
    #expect(world.row(22).contains("▾▾▾▾▾"))
    #expect(world.row(22).contains("Did you mean \"alumni\"?"))
    world.drive("i<enter>")
    #expect(world.row(3).contains("Émile"))
  }

  @Test("terms and their values are completed")
  func completion() {
    var world = Scenes.village()
    world.drive("2/comm<tab>lib<tab><enter>")
    #expect(world.row(1).contains("People: community:librarians"))
    #expect(world.row(1).contains("3 of 18"))
    world.drive("/<c-u>-tie:mu<tab>bo<enter>")
    #expect(world.model.peopleState?.query == "-tie:mutual bo")
  }

  @Test("the untagged, alumni, trials and muted are one key away, and back")
  func oneKey() {
    for (key, name) in [("N", "Noa"), ("A", "Émile"), ("R", "Tariq"), ("M", "Mina")] {
      var world = Scenes.village()
      world.drive("2" + key)
      #expect(world.text.contains(name))
      #expect(!world.row(1).contains("18 of 18"))
      world.drive(key)
      #expect(world.row(1).contains("18 of 18"))
    }
  }

  @Test("a click into the middle of a word completes in place")
  func completesInPlace() {
    var world = Scenes.village()
    world.drive("2/ti ana<left><left><left><left><tab>")
    guard case .prompt(let prompt) = world.model.overlay else {
      Issue.record("no prompt")
      return
    }
    #expect(prompt.field.text == "tie: ana")
    #expect(prompt.field.textBefore == "tie:")
  }
}

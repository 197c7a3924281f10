import PleachCore
import Testing

@testable import PleachScreen

@Suite struct WalkingTests {
  @Test("every link of every page goes somewhere, and Backspace returns to the same place")
  func everyLink() throws {
    for start in ["", "2j<enter>", "3<enter>", "4<enter>", "5<enter>", "2jjj<enter>"] {
      var world = Scenes.village(Size(rows: 14, columns: 80))
      world.drive(start)
      let page = try #require(world.model.page)
      for number in page.links.indices {
        let before = world.model.screen
        let picture = world.text
        let link = try #require(before.pageState?.link(on: page))
        #expect(link == page.links[number].link)
        switch link {
        // A review that has begun is told on Today.
        case .action, .web, .review: break
        default:
          world.drive("<enter>")
          #expect(world.model.screen != before, "\(start): \(link)")
          if world.model.trail.count > 1 { world.drive("<bs>") }
          #expect(world.model.screen == before, "\(start): \(link)")
          #expect(world.text == picture, "\(start): \(link)")
        }
        world.drive("<tab>")
      }
    }
  }

  @Test("a list is found again at the same row and scroll position")
  func listKeepsPlace() {
    var world = Scenes.world("demo")
    world.drive("2<pgdn><pgdn>jjj")
    let picture = world.text
    world.drive("<enter>jj<bs>")
    #expect(world.text == picture)
  }

  @Test("the trail names the way one came, and Backspace walks it back")
  func trail() {
    var world = Scenes.village()
    world.drive("5<enter>")
    #expect(world.row(1) == " Today › Communities › librarians")
    world.drive("q")
    #expect(world.row(1) == " Today › Communities")
    world.drive("<bs>")
    #expect(world.row(1) == " Today")
    world.drive("<bs>")
    #expect(world.status.contains("this is where you began"))
    #expect(world.wishes.isEmpty)
    world.drive("q")
    #expect(world.wishes == [.quit])
  }

  @Test("the same place is not gone to twice in a row")
  func notTwice() {
    var world = Scenes.village()
    world.drive("66II")
    #expect(world.row(1) == " Today › History › Welcome")
  }

  @Test("a tab that one returns to keeps its filter, its marks and its row")
  func tabsKeep() {
    var world = Scenes.village()
    world.drive("2/tie:mutual<enter>jx")
    let picture = world.text
    world.drive("5j42")
    #expect(world.text == picture)
    world.drive("5")
    #expect(world.model.currentRecord?.id == "choir")
  }

  @Test("j and k walk links, and scroll by lines where none is near")
  func walking() {
    var world = Scenes.world("empty", Size(rows: 12, columns: 80))
    world.drive("jjjj")
    #expect(world.model.screen.pageState?.first == 3)
    world.drive("kkkkkk")
    #expect(world.model.screen.pageState?.first == 0)
  }

  @Test("Enter on a link that is out of view shows it before it opens it")
  func unseenLink() {
    var world = Scenes.world("empty", Size(rows: 12, columns: 80))
    world.drive("G<enter>")
    #expect(world.model.overlay == nil)
    #expect(world.text.contains("add a person by hand"))
    world.drive("<enter>")
    #expect(world.text.contains("name, platform:handle"))
  }

  @Test("at the ends nothing moves and nothing is said")
  func ends() {
    var world = Scenes.village()
    world.drive("2")
    let top = world.text
    world.drive("kk<pgup>g")
    #expect(world.text == top)
    world.drive("G")
    let bottom = world.text
    world.drive("jj<pgdn>G")
    #expect(world.text == bottom)
  }

  @Test("a page that grows past its end is scrolled back when the screen grows")
  func resized() {
    var world = Scenes.village(Size(rows: 10, columns: 80))
    world.drive("2j<enter>G")
    world.send(.resize(Size(rows: 60, columns: 80)))
    #expect(world.row(2).contains("Ana Bell-Ruiz"))
    world.send(.resize(Size(rows: 24, columns: 200)))
    world.drive("2")
    world.send(.resize(Size(rows: 24, columns: 130)))
    var fresh = Scenes.village(Size(rows: 24, columns: 130))
    fresh.drive("2j")
    #expect(world.text == fresh.text)
  }

  @Test("what was deleted says so and leads back")
  func gone() {
    var world = Scenes.village()
    world.drive("2j<enter>")
    world.elsewhere(.drop(Person.ID("ana")))
    #expect(world.text.contains("no longer in the store"))
    world.drive("u")
    #expect(world.text.contains("Knows every library"))
  }

  @Test("deleting what a page is about leads back to where one came from")
  func deletedHere() {
    var world = Scenes.village()
    world.drive("2j<enter>Dy")
    #expect(world.row(1).hasPrefix(" Today › People  "))
    #expect(world.model.currentPerson == "bo")
    #expect(world.status.contains("saved: delete Ana Bell-Ruiz"))
  }

  @Test("the web address under the cursor is opened, and only a plain one")
  func web() {
    var world = Scenes.village()
    world.drive("2jo")
    #expect(world.wishes == [.openWeb(SafeAddress("https://glade.example.org/@ana")!)])
    world.drive("go")
    #expect(world.status.contains("no address is known"))
  }
}

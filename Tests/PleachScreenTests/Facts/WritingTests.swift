import PleachCore
import Testing

@testable import PleachScreen

@Suite struct WritingTests {
  @Test("a note that another hand changed while it was written is not written over unasked")
  func noteChangedMeanwhile() {
    func world() -> World {
      var world = Scenes.village()
      world.drive("2jn mine")
      world.elsewhere(.set(Person.ID("ana"), "note", .string("theirs")))
      world.drive("<enter>")
      return world
    }
    var yes = world()
    #expect(yes.text.contains("became “theirs”"))
    yes.drive("y")
    #expect(yes.model.graph.people["ana"]?.note?.hasSuffix("mine") == true)
    yes.drive("u")
    #expect(yes.model.graph.people["ana"]?.note == "theirs")
    var no = world()
    no.drive("n")
    #expect(no.model.graph.people["ana"]?.note == "theirs")
    #expect(no.model.drafts["ana"]?.hasSuffix("mine") == true)
    no.drive("n<enter>y")
    #expect(no.model.graph.people["ana"]?.note?.hasSuffix("mine") == true)
    #expect(no.model.drafts["ana"] == nil)
    no.drive("n again<enter>")
    #expect(no.model.graph.people["ana"]?.note?.hasSuffix("again") == true, "asked once only")
  }

  @Test("a note left with Esc is a draft, and n takes it up again")
  func draft() {
    var world = Scenes.village()
    world.drive("2nbakes<esc>")
    #expect(world.status.contains("not saved"))
    #expect(world.model.graph.people["friend"]?.note == nil)
    #expect(world.wishes.last == .saveDraft(name: "friend", text: "bakes"))
    world.drive("n bread<enter>")
    #expect(world.model.graph.people["friend"]?.note == "bakes bread")
    #expect(world.wishes.last == .saveDraft(name: "friend", text: nil))
    #expect(world.model.drafts.isEmpty)
  }

  @Test("a note that the store refuses is kept as a draft")
  func refused() {
    var world = Scenes.village()
    world.refusal = "the disk is full."
    world.drive("2nbakes bread<enter>")
    #expect(world.status.contains("the disk is full. What you typed is kept."))
    world.refusal = nil
    world.drive("n<enter>")
    #expect(world.model.graph.people["friend"]?.note == "bakes bread")
  }

  @Test("drafts of the last sitting are there again")
  func draftsReturn() {
    var setup = Model.Setup()
    setup.drafts = ["ana": "half a th"]
    var world = World(Village.document, setup: setup)
    world.drive("2j<enter>")
    #expect(world.text.contains("A note was being written: go on"))
    world.drive("nought<enter>")
    #expect(world.model.graph.people["ana"]?.note == "half a thought")
  }

  @Test("drafts of the last sitting are offered on Today, until they are saved or emptied")
  func draftsAreOffered() {
    var setup = Model.Setup()
    setup.drafts = ["ana": "half a th", "nobody": "lost", "bo": ""]
    var world = World(Village.document, setup: setup)
    #expect(world.text.contains("You were writing  1"))
    #expect(world.text.contains("a note on      Ana Bell-Ruiz"))
    #expect(world.text.contains("half a th"))
    world.drive("jn")
    #expect(!world.text.contains("You were writing"), "while it is being written")
    world.drive("ou<esc>")
    #expect(world.text.contains("half a thou"))
    world.drive("n<c-u><esc>")
    #expect(!world.text.contains("You were writing"))
    #expect(world.wishes.last == .saveDraft(name: "ana", text: nil))
    #expect(world.model.graph.people["ana"]?.note?.hasPrefix("Knows every library") == true)
  }

  @Test("pasted text is typed and never runs as keys")
  func paste() {
    var world = Scenes.village()
    world.drive("2")
    let before = world.model.graph
    world.send(.paste("Dyqq\nu"))
    #expect(world.model.graph == before)
    #expect(world.status.contains("nothing to paste into here"))
    world.drive("n")
    world.send(.paste("one\r\ntwo\rq<enter>"))
    world.drive("<enter>")
    #expect(world.model.graph.people["friend"]?.note == "one\ntwo\nq<enter>")
    world.drive("/")
    world.send(.paste("ana\nbell"))
    #expect(world.model.peopleState?.query == "ana bell")
    #expect(world.wishes.contains(.quit) == false)
  }

  @Test("a mistake in an edited record keeps the text and tells line and column")
  func mistakenRecord() {
    var world = Scenes.village()
    world.editor = { $0.replacing("\"An old friend\"", with: "\"An old fr") }
    world.drive("2e")
    #expect(world.text.contains("line 3, column"))
    #expect(world.text.contains("e goes on editing"))
    world.editor = { $0.replacing("\"An old fr", with: "\"A new friend\"") }
    world.drive("e")
    #expect(world.model.graph.people["friend"]?.name == "A new friend")
  }

  @Test("the id of a record must stay")
  func idStays() {
    var world = Scenes.village()
    world.editor = { $0.replacing("\"friend\"", with: "\"foe\"") }
    world.drive("2e")
    #expect(world.status.contains("\"id\" must stay \"friend\""))
    #expect(world.changes.isEmpty)
  }

  @Test("a field that says something else than it may is named")
  func wrongField() {
    var world = Scenes.village()
    world.editor = { _ in "{\"id\": \"friend\", \"met\": 7}" }
    world.drive("2e")
    #expect(world.status.contains("met: expected"))
    #expect(world.changes.isEmpty)
  }

  @Test("an edited record that the store refuses is there to edit again")
  func refusedRecord() {
    var world = Scenes.village()
    world.refusal = "read-only."
    world.editor = { $0.replacing("old", with: "good") }
    world.drive("2e")
    world.refusal = nil
    world.editor = { $0.replacing("good", with: "better") }
    world.drive("e")
    #expect(world.model.graph.people["friend"]?.name == "An better friend")
  }

  @Test("people, topics, platforms and communities are added by hand")
  func adding() {
    var world = Scenes.village()
    world.drive("2aNell Ivory, github:@NellI<enter>")
    #expect(world.row(2).contains("Nell Ivory"))
    #expect(world.model.graph.owner(of: "github:nelli")?.name == "Nell Ivory")
    world.drive("3aForum<enter>4ajam<enter>5apotters<enter>")
    #expect(world.model.graph.platforms["forum"]?.name == "Forum")
    #expect(world.model.graph.topics["jam"]?.name == "jam")
    #expect(world.row(2).contains("potters"))
    world.drive("uuuu")
    #expect(world.model.graph == Scenes.village().model.graph)
  }

  @Test("what the store refuses to add is not gone to")
  func addingRefused() {
    var world = Scenes.village()
    world.refusal = "read-only: the store is of a newer pleach."
    world.drive("2aNell Ivory<enter>")
    #expect(world.row(1).hasPrefix(" Today › People  "))
    #expect(world.status.contains("read-only: the store"))
  }

  @Test("what is there already is gone to, not made twice")
  func addingTwice() {
    var world = Scenes.village()
    world.drive("5aLIBRARIANS<enter>")
    #expect(world.status.contains("there already"))
    #expect(world.row(1).hasSuffix("› librarians"))
    world.drive("2aBo again, github:bo-l<enter>")
    #expect(world.row(1).hasSuffix("› Bo Lindqvist"))
    #expect(world.changes.isEmpty)
  }

  @Test("an export is imported after it was shown, and taken back in one step")
  func importing() {
    var world = Scenes.village()
    world.drive("i<c-u>x.zip<enter>n")
    #expect(world.status.contains("nothing was imported"))
    world.drive("i<c-u>x.zip<enter><enter>")
    #expect(world.model.graph.people["nell"] != nil)
    world.drive("u")
    #expect(world.model.graph.people["nell"] == nil)
  }

  @Test("a preview waits until nothing is being typed")
  func previewWaits() throws {
    var world = Scenes.village()
    let preview = try #require(world.preview)
    world.drive("2nbak")
    world.send(.previewed(preview))
    world.drive("es<enter>")
    #expect(world.model.graph.people["friend"]?.note == "bakes")
    #expect(world.text.contains("following_accounts.csv"))
    #expect(world.model.graph.people["nell"] == nil)
  }

  @Test("the budget is set from the palette, and only to a number")
  func budget() {
    var world = Scenes.village()
    world.drive(":set the budget<enter><c-u>many<enter>")
    #expect(world.row(22).contains("expected a whole number"))
    world.drive("<c-u>20<enter>")
    #expect(world.row(0).contains("14 / 20"))
    #expect(world.wishes.last == .saveSetting(.budget(20)))
  }

  @Test("a theme shows itself while one looks, and Esc brings the old one back")
  func theme() {
    var world = Scenes.village()
    world.drive("Tj")
    #expect(world.model.theme.name == "gruvbox")
    world.drive("<esc>")
    #expect(world.model.theme.name == "dusk")
    world.drive("Tnord<enter>")
    #expect(world.wishes == [.saveSetting(.theme("nord"))])
  }
}
